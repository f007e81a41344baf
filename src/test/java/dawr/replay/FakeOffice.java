package dawr.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Rules;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** An office of the real rules behind the public paths, without a journal. It can lose answers and refuse service by seed, as a failing one would. */
final class FakeOffice {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vertx vertx;
    private final double lossShare;
    private final Random luck;
    private final BranchState state = new BranchState();
    private final Map<UUID, Answered> answered = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> accounts = new HashSet<>();
    private ObjectNode setup = JsonNodeFactory.instance.objectNode();
    private Optional<HttpServer> server = Optional.empty();
    private int cookies;
    private long now = 1_800_000_000_000L;

    /** An accepted command, so that a repeat gets its answer. */
    private record Answered(String digest, Reply reply) {}

    /** What is sent back. */
    record Reply(int status, String body, Optional<String> cookie) {
        static Reply of(int status, JsonNode body) {
            return new Reply(status, body.toString(), Optional.empty());
        }

        static Reply problem(int status, String slug) {
            return of(status, JsonNodeFactory.instance.objectNode().put("type", "/problems/" + slug));
        }
    }

    /** @param lossShare how many of the accepted commands' answers get lost, and how many requests find the office busy */
    FakeOffice(Vertx vertx, double lossShare, long seed) {
        this.vertx = vertx;
        this.lossShare = lossShare;
        this.luck = new Random(seed);
    }

    Future<URI> open() {
        return vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> receive(request, body)))
                .listen(0, "127.0.0.1")
                .map(listening -> {
                    server = Optional.of(listening);
                    return URI.create("http://127.0.0.1:" + listening.actualPort());
                });
    }

    /** Everything that was decided, in order. */
    List<Entry> entries() {
        return entries;
    }

    private void receive(HttpServerRequest request, Buffer body) {
        if (luck.nextDouble() < lossShare) {
            send(request, Reply.problem(503, "unavailable"));
            return;
        }
        Reply reply = answer(request, body);
        if (luck.nextDouble() < lossShare) {
            request.connection().close();
        } else {
            send(request, reply);
        }
    }

    private static void send(HttpServerRequest request, Reply reply) {
        reply.cookie().ifPresent(cookie -> request.response().putHeader("Set-Cookie", cookie + "; HttpOnly; Path=/"));
        request.response().setStatusCode(reply.status()).end(reply.status() == 204 ? "" : reply.body());
    }

    private Reply answer(HttpServerRequest request, Buffer body) {
        List<String> path =
                List.of(Objects.requireNonNull(request.path()).substring(1).split("/"));
        String what = request.method() + " " + path.get(2);
        return switch (what) {
            case "POST sign-in" -> signIn(json(body));
            case "POST kiosks" -> cookie(201, "kiosk");
            case "PUT staff" -> account(path.get(3));
            case "GET ticket" -> ticket(ticketOf(request));
            case "POST ticket" -> command(request, body, new Command.Leave(ticketOf(request)));
            case "GET branches" -> path.size() == 4 ? branch() : Board.of(state);
            case "PUT branches" -> found(path.get(3), json(body));
            default -> inBranch(request, path, body);
        };
    }

    private Reply inBranch(HttpServerRequest request, List<String> path, Buffer body) {
        String who = Objects.requireNonNullElse(request.getHeader("Cookie"), "");
        return switch (path.get(4)) {
            case "enrolments" ->
                Reply.of(201, JsonNodeFactory.instance.objectNode().put("code", "ABCD"));
            case "tickets" ->
                who.contains("kiosk")
                        ? command(request, body, Wishes.issue(json(body)))
                        : Reply.problem(401, "not-signed-in");
            default -> command(request, body, Wishes.atCounter(path.get(5), path.get(6), account(who, 0), json(body)));
        };
    }

    private static String account(String cookie, int from) {
        return cookie.substring(from).replaceAll("^.*=", "").replaceAll("\\.[0-9]+$", "");
    }

    private Reply signIn(JsonNode who) {
        String user = who.path("user").asText();
        return user.equals("admin") || accounts.contains(user)
                ? cookie(200, user)
                : Reply.problem(401, "wrong-password");
    }

    private Reply cookie(int status, String user) {
        cookies++;
        return new Reply(status, "{}", Optional.of("dawr-session=" + user + "." + cookies));
    }

    private Reply account(String user) {
        accounts.add(user);
        return Reply.of(200, JsonNodeFactory.instance.objectNode().put("user", user));
    }

    private Reply branch() {
        return state.founded() ? Reply.of(200, setup) : Reply.problem(404, "branch-unknown");
    }

    private Reply found(String id, JsonNode wish) {
        setup = wish.deepCopy();
        setup.put("version", 1);
        decide(UUID.randomUUID(), new Command.Found(Wishes.setup(id, wish)));
        return Reply.of(201, setup);
    }

    private Reply command(HttpServerRequest request, Buffer body, Command command) {
        UUID key = UUID.fromString(Objects.requireNonNull(request.getHeader("Idempotency-Key")));
        String digest = request.path() + body;
        Answered before = answered.get(key);
        if (before != null) {
            return before.digest().equals(digest) ? before.reply() : Reply.problem(409, "other-request");
        }
        return switch (decide(key, command)) {
            case Decision.Accepted accepted -> {
                Reply reply = Board.answer(state, accepted.events());
                answered.put(key, new Answered(digest, reply));
                yield reply;
            }
            case Decision.Refused refused ->
                Reply.problem(409, refused.refusal().why().slug());
            case Decision.NobodyWaits nobody -> Reply.of(204, JsonNodeFactory.instance.objectNode());
        };
    }

    private Decision decide(UUID key, Command command) {
        now += 7;
        Decision decision = Rules.decide(state, command, now);
        if (decision instanceof Decision.Accepted accepted) {
            List<Event> events = accepted.events();
            Entry entry = new Entry(Wishes.BRANCH, state.seq() + 1, key, now, "test", "", events);
            state.apply(entry);
            entries.add(entry);
        }
        return decision;
    }

    private static TicketId ticketOf(HttpServerRequest request) {
        return new TicketId(
                Objects.requireNonNull(request.getHeader("Authorization")).replace("Ticket token.", ""));
    }

    private Reply ticket(TicketId id) {
        return state.visit(id).map(Board::visit).orElseGet(() -> Reply.problem(404, "ticket-unknown"));
    }

    private static JsonNode json(Buffer body) {
        try {
            return JSON.readTree(
                    body.length() == 0 ? "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8) : body.getBytes());
        } catch (IOException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** Somebody else takes the branch over. */
    void rename(String english) {
        setup.putObject("names").put("en", english);
    }

    int waiting() {
        return state.count(VisitPhase.WAITING);
    }

    void close() {
        server.ifPresent(HttpServer::close);
    }
}
