package dawr;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The whole office, opened as an operator would, with its own database and the demonstration in it. */
public final class OpenHouse implements AutoCloseable {
    private static final int DOOR_TRIES = 30;
    public static final String PASSWORD = "an open secret";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data = folder();
    private final int clusterPort = freePort();
    private final String address;
    private final House house;

    public OpenHouse() {
        this(Map.of("DAWR_DEMO_PASSWORD", PASSWORD));
    }

    private OpenHouse(Map<String, String> wishes) {
        int port = freePort();
        address = (wishes.containsKey("DAWR_TLS_CERT") ? "https" : "http") + "://127.0.0.1:" + port;
        Map<String, String> settings = new HashMap<>(wishes);
        settings.put("DAWR_PORT", Integer.toString(port));
        settings.put("DAWR_CLUSTER_PORT", Integer.toString(clusterPort));
        settings.put("DAWR_DATA", data.toString());
        settings.put("DAWR_KIOSK_TICKETS_PER_MINUTE", "0");
        house = await(House.open(SettingsReader.read(settings), System::currentTimeMillis));
    }

    /** A house of its own with these settings beside the usual ones. */
    static OpenHouse with(Map<String, String> more) {
        Map<String, String> wishes = new HashMap<>(more);
        wishes.put("DAWR_DEMO_PASSWORD", PASSWORD);
        return new OpenHouse(wishes);
    }

    /** A house in which nothing is set up yet. */
    public static OpenHouse bare() {
        return with(Map.of("DAWR_DEMO", "false"));
    }

    /** What whoever opened it is told. */
    public List<String> welcome() {
        return house.welcome();
    }

    /** A second node beside this one: the same database, the same neighbours. */
    public OpenHouse neighbour() {
        return new OpenHouse(
                Map.of("DAWR_DATABASE_URL", databaseUrl(), "DAWR_CLUSTER_MEMBERS", "127.0.0.1:" + clusterPort));
    }

    /** A second node whose door speaks TLS. */
    OpenHouse neighbourWithTls(Path certificate, Path key) {
        return new OpenHouse(Map.of(
                "DAWR_DATABASE_URL",
                databaseUrl(),
                "DAWR_CLUSTER_MEMBERS",
                "127.0.0.1:" + clusterPort,
                "DAWR_TLS_CERT",
                certificate.toString(),
                "DAWR_TLS_KEY",
                key.toString()));
    }

    /** Where its database is found, {@code postgresql://user:password@host:port/name}. */
    String databaseUrl() {
        try {
            return Files.readString(data.resolve("database.url")).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Where it is found, without a slash at the end. */
    public String address() {
        return address;
    }

    /** One house for all tests that only visit it; closed with the test run. */
    public static OpenHouse shared() {
        return Shared.HOUSE;
    }

    private static final class Shared {
        static final OpenHouse HOUSE = open();

        private static OpenHouse open() {
            OpenHouse house = new OpenHouse();
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            return house;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("dawr-house-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    public HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Cookie", cookie);
    }

    public HttpResponse<String> get(String path, String cookie) {
        return send(request(path, cookie));
    }

    public HttpResponse<String> post(String path, String cookie, String body) {
        return send(request(path, cookie)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** A response whose body goes on. */
    public HttpResponse<InputStream> open(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    public String signIn(String user) {
        JsonObject body = new JsonObject().put("user", user).put("password", PASSWORD);
        return cookie("/api/v1/sign-in", body);
    }

    public String enrol(String kind) {
        JsonObject body = new JsonObject().put("code", PASSWORD).put("kind", kind);
        return cookie("/api/v1/kiosks/enrol", body);
    }

    /** As people do at a door that says it is busy: they try again, but not all day. */
    private String cookie(String door, JsonObject body) {
        HttpResponse<String> answer = post(door, "none=", body.encode());
        for (int again = 0; again < DOOR_TRIES && answer.statusCode() == 503; again++) {
            answer = post(door, "none=", body.encode());
        }
        String said = answer.statusCode() + " " + answer.body();
        return answer.headers()
                .firstValue("Set-Cookie")
                .orElseThrow(() -> new AssertionError(said))
                .split(";", 2)[0];
    }

    @Override
    public void close() {
        client.shutdownNow();
        try {
            house.close(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
