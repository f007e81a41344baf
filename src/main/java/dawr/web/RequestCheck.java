package dawr.web;

import dawr.queue.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds a request against the contract. */
final class RequestCheck {
    private static final UUID NO_KEY = new UUID(0, 0);

    private final Exchange exchange;
    private final Buffer bytes;
    private final Map<String, String> parameters = new HashMap<>();
    private JsonObject body = new JsonObject();
    private UUID key = NO_KEY;

    private RequestCheck(Exchange exchange, Buffer bytes) {
        this.exchange = exchange;
        this.bytes = bytes;
    }

    /** What came of it. */
    sealed interface Result {
        record Fit(Request request) implements Result {}

        record Unfit(Problem problem) implements Result {}
    }

    static Result check(Exchange exchange, Caller caller, Buffer bytes, Credentials credentials) {
        RequestCheck check = new RequestCheck(exchange, bytes);
        Optional<Problem> problem = check.parameters().or(check::key).or(check::body);
        return problem.isPresent()
                ? new Result.Unfit(problem.get())
                : new Result.Fit(check.request(caller, credentials));
    }

    private Request request(Caller caller, Credentials credentials) {
        Clause clause = exchange.clause();
        HttpServerRequest http = exchange.http();
        if (clause.body().isEmpty()) {
            return new Request(caller, parameters, body, key, "", exchange.language(), credentials);
        }
        Digest digest = Digest.of(http.method().name(), Gate.path(http), bytes);
        UUID id = clause.needsKey() ? key : digest.id();
        return new Request(caller, parameters, body, id, digest.text(), exchange.language(), credentials);
    }

    private Optional<Problem> parameters() {
        for (Clause.Parameter parameter : exchange.clause().parameters()) {
            String value = value(parameter);
            Optional<Fault> fault = fault(parameter, value);
            if (fault.isPresent()) {
                return fault.map(one -> unfit(parameter, one));
            }
            if (value != null) {
                parameters.put(parameter.name(), value);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> fault(Clause.Parameter parameter, @Nullable String value) {
        if (value == null) {
            return parameter.required()
                    ? Optional.of(new Fault(parameter.name(), Fault.Why.MISSING, ""))
                    : Optional.empty();
        }
        return parameter.shape().fault(value);
    }

    private @Nullable String value(Clause.Parameter parameter) {
        return switch (parameter.where()) {
            case PATH -> exchange.parts().get(parameter.name());
            case QUERY -> exchange.http().getParam(parameter.name());
            case HEADER -> exchange.http().getHeader(parameter.name());
        };
    }

    /** What can't be a name is the name of nothing. */
    private static Problem unfit(Clause.Parameter parameter, Fault fault) {
        if (parameter.where() != Clause.Where.PATH) {
            return fault.problem(ProblemKind.PARAMETER_INVALID, parameter.name());
        }
        return switch (parameter.name()) {
            case "branch" -> Admission.unknownBranch();
            case "counter" -> Problems.of(new Refusal(Refusal.Why.COUNTER_UNKNOWN, "counter", ""));
            case "ticketId" -> Problems.of(new Refusal(Refusal.Why.TICKET_UNKNOWN, "ticketId", ""));
            default -> Problem.of(ProblemKind.NOT_FOUND, parameter.name());
        };
    }

    private Optional<Problem> key() {
        if (!exchange.clause().needsKey()) {
            return Optional.empty();
        }
        String text = exchange.http().getHeader("Idempotency-Key");
        if (text == null || !TextShapes.isUuid(text)) {
            return Optional.of(Problem.of(ProblemKind.KEY_MISSING, "Idempotency-Key"));
        }
        key = UUID.fromString(text);
        return Optional.empty();
    }

    private Optional<Problem> body() {
        Optional<Shape> shape = exchange.clause().body();
        if (exchange.clause().takesBytes()) {
            body = new JsonObject().put(Request.BYTES, bytes);
            return Optional.empty();
        }
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        if (bytes.length() > 0) {
            if (!isJson(exchange.http())) {
                return Optional.of(Problem.of(ProblemKind.CONTENT_TYPE_UNKNOWN));
            }
            switch (JsonBody.read(bytes.getBytes())) {
                case JsonBody.Reading.Broken broken -> {
                    return Optional.of(broken.problem());
                }
                case JsonBody.Reading.Read read -> body = read.body();
            }
        }
        return Problem.allOf(
                shape.get().faults(body).stream().map(Fault::problem).toList());
    }

    private static boolean isJson(HttpServerRequest http) {
        String type = http.getHeader("Content-Type");
        String encoding = http.getHeader("Content-Encoding");
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json")
                && (encoding == null || encoding.equalsIgnoreCase("identity"));
    }
}
