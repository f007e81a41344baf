package dawr.web;

import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What machines ask of the office: whether it lives and serves, what it measures, what its contract is, and what its problems mean. */
public final class Vitals {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final Map<String, BooleanSupplier> needs;
    private final Supplier<String> metrics;
    private final Contract contract;
    private final ProblemPage problems;

    /**
     * @param needs what must hold for the node to serve, by name
     * @param metrics as Prometheus reads them
     */
    public Vitals(Map<String, BooleanSupplier> needs, Supplier<String> metrics, Contract contract, Words words) {
        this.needs = needs;
        this.metrics = metrics;
        this.contract = contract;
        this.problems = new ProblemPage(words);
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations
                .on("healthLive", request -> Future.succeededFuture(Answer.ok(new JsonObject().put("live", true))))
                .on("healthReady", request -> Future.succeededFuture(ready()))
                .on("metrics", request -> Future.succeededFuture(metrics(request)))
                .on(
                        "contract",
                        request ->
                                Future.succeededFuture(Answer.file("application/yaml", Buffer.buffer(contract.text()))))
                .on("problem", request -> Future.succeededFuture(problem(request)));
    }

    private Answer ready() {
        JsonObject answer = new JsonObject();
        boolean all = true;
        for (Map.Entry<String, BooleanSupplier> need : needs.entrySet()) {
            boolean holds = need.getValue().getAsBoolean();
            answer.put(need.getKey(), holds);
            all &= holds;
        }
        return Answer.json(all ? 200 : 503, answer);
    }

    private Answer metrics(Request request) {
        return THIS_MACHINE.contains(request.address())
                ? Answer.file("text/plain; version=0.0.4; charset=utf-8", Buffer.buffer(metrics.get()))
                : Problem.of(ProblemKind.NOT_FOUND);
    }

    private Answer problem(Request request) {
        return problems.page(request.parameter("slug").orElse(""), request.language())
                .<Answer>map(page -> Answer.file("text/html; charset=utf-8", Buffer.buffer(page)))
                .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND));
    }
}
