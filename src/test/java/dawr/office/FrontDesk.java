package dawr.office;

import dawr.branch.BranchThread;
import dawr.branch.OpenBranches;
import dawr.issuance.printer.PrinterReach;
import dawr.journal.Codec;
import dawr.journal.MemoryJournal;
import dawr.journal.TestDatabase;
import dawr.queue.BranchSetup;
import dawr.queue.ServiceId;
import dawr.web.Contract;
import dawr.web.Door;
import dawr.web.Operations;
import dawr.web.WebServer;
import dawr.web.WebSettings;
import dawr.words.Words;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The office's desks behind a real door, on a real database; only the test moves its clock. */
final class FrontDesk implements AutoCloseable {
    static final String PASSWORD = "an open secret";

    private static final int FIRST_TRIES = 10;

    volatile long now = 1_795_330_800_000L;

    private final Map<String, String[]> signedIn = new ConcurrentHashMap<>();
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Door door;
    private final Office office;
    private final OpenBranches branches;
    private final Pool pool;

    FrontDesk() {
        pool = TestDatabase.pool(TestDatabase.fresh(), vertx);
        BranchThread thread = new BranchThread();
        await(vertx.deployVerticle(thread));
        branches =
                new OpenBranches(new MemoryJournal(() -> now), () -> now, Codec::write, thread, (branch, head) -> {});
        office = await(openOffice(pool, FIRST_TRIES));
        Operations operations = new Operations();
        WebSettings settings =
                new WebSettings("127.0.0.1", 0, "http://office.example", Optional.empty(), Set.of("127.0.0.1"));
        door = new Door(
                settings,
                Contract.load(),
                operations,
                office.callers(),
                Words.load(),
                () -> now,
                new SimpleMeterRegistry());
        office.take(
                operations,
                Contract.load(),
                branches,
                door.cookies(),
                Words.load(),
                Words.load().unsigned(),
                new SetupWarnings(FrontDesk::tried, Words.load()),
                new PrinterReach(List.of())::allows);
        office.keepTrail(operations, Contract.load());
        await(vertx.deployVerticle(new WebServer(door, http -> http.response().end())));
        await(office.demonstration(branches).begin(PASSWORD));
    }

    synchronized void passes(long millis) {
        now += millis;
    }

    Office office() {
        return office;
    }

    /** What a node that has just opened knows of emergencies. */
    Emergencies emergenciesReadAnew() {
        return new Emergencies(vertx, new Table(pool));
    }

    OpenBranches branches() {
        return branches;
    }

    /** Whether the database lets the server's account do nothing of the kind. */
    boolean refuses(String deed) {
        return await(pool.query(deed).execute().map(false).otherwise(true));
    }

    /** The first connection of a busy machine may take longer than anybody waits for a later one. */
    private Future<Office> openOffice(Pool pool, int tries) {
        return Office.open(vertx, pool, () -> now)
                .recover(slow -> tries > 1 ? openOffice(pool, tries - 1) : Future.failedFuture(slow));
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    /** Days of chance that always say the same: whatever is changed, who comes for permits waits longer. */
    private static Future<List<Trial.Longer>> tried(BranchSetup next, Map<String, BranchSetup> others, long atMillis) {
        String inForce = "in-force";
        Trial.Longer permits = new Trial.Longer(new ServiceId("permits"), inForce, 71, 24);
        return Future.succeededFuture(others.containsKey(inForce) ? List.of(permits) : List.of());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, JsonObject body, String... headers) {
        return send(request(path, headers)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode())));
    }

    /** The same request as before, or the first of several. */
    HttpResponse<String> again(String path, JsonObject body, String key, String... headers) {
        return send(request(path, headers)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode())));
    }

    HttpResponse<String> put(String path, JsonObject body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.encode())));
    }

    /** Brings a file as it is. */
    HttpResponse<String> bring(String path, byte[] bytes, String... headers) {
        return send(request(path, headers)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    HttpResponse<byte[]> bytes(String path, String... headers) {
        try {
            return client.send(request(path, headers).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    HttpResponse<String> signIn(String user, String password, String... headers) {
        return post("/api/v1/sign-in", new JsonObject(Map.of("user", user, "password", password)), headers);
    }

    /** Signs in and gives the Cookie header to go on with. */
    String[] as(String user) {
        return new String[] {"Cookie", cookie(signIn(user, PASSWORD))};
    }

    /** The same, by one sign-in for all of a test's questions: to hash a password takes its time. */
    String[] known(String user) {
        return signedIn.computeIfAbsent(user, this::as).clone();
    }

    static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    static String slug(HttpResponse<String> response) {
        return new JsonObject(response.body()).getString("type").replace("/problems/", "");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        client.close();
        await(vertx.close());
    }
}
