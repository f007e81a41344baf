package dawr.web;

import dawr.queue.BranchId;
import dawr.queue.StaffId;
import dawr.queue.TicketId;
import dawr.words.Words;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A front door with the real contract and whatever operations a test puts behind it; a session cookie simply says who somebody is. */
final class TestDoor implements AutoCloseable {
    /** Quick, so that a test needn't wait a minute for a listener to be sent away. */
    private static final long HEARTBEAT_MILLIS = 20;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Door door;

    TestDoor(Operations operations) {
        this(operations, TestDoor::byName);
    }

    TestDoor(Operations operations, Callers callers) {
        door = new Door(
                new WebSettings("127.0.0.1", 0, "http://office.example", Optional.empty(), Set.of(), HEARTBEAT_MILLIS),
                Contract.load(),
                operations,
                callers,
                Words.load(),
                () -> 1_790_000_000_000L,
                new SimpleMeterRegistry());
        await(vertx.deployVerticle(new WebServer(door, http -> http.response().end("page"))));
    }

    /** {@code clerk@riyadh}, {@code ticket@riyadh}, {@code admin}. */
    private static Future<Callers.Finding> byName(Credentials credentials, Set<Role> admitted) {
        String[] who = credentials.session().orElse("").split("@", -1);
        Optional<BranchId> branch = who.length > 1 ? Optional.of(new BranchId(who[1])) : Optional.empty();
        Caller caller = who[0].isEmpty() ? new Caller.Nobody() : caller(who[0], branch);
        return Future.succeededFuture(new Callers.Finding.Known(caller));
    }

    private static Caller caller(String role, Optional<BranchId> branch) {
        return switch (role) {
            case "ticket" -> new Caller.Visitor(branch.orElseThrow(), new TicketId("20261122-A001"));
            case "kiosk", "display" ->
                new Caller.Device("d1", Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)), branch.orElseThrow());
            default ->
                new Caller.Staff(
                        new StaffId(role + "1"), "", Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)), branch);
        };
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path));
    }

    /** A POST as the pages send it. */
    HttpRequest.Builder post(String path, String body) {
        return request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    /** An answer that may take its time, or go on. */
    CompletableFuture<HttpResponse<InputStream>> begin(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofInputStream());
    }

    int port() {
        return door.port();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    static String slug(HttpResponse<String> response) {
        return new JsonObject(response.body()).getString("type").replace("/problems/", "");
    }

    static String field(HttpResponse<String> response) {
        return new JsonObject(response.body()).getString("field", "");
    }

    @Override
    public void close() {
        client.close();
        await(vertx.close());
    }
}
