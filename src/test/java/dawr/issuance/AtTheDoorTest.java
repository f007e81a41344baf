package dawr.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.issuance.slip.Phone;
import dawr.queue.TicketId;
import dawr.web.Caller;
import dawr.web.Callers;
import dawr.web.Contract;
import dawr.web.Credentials;
import dawr.web.Door;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.WebServer;
import dawr.web.WebSettings;
import dawr.words.Words;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tickets asked for through the real front door, held against the real contract. */
class AtTheDoorTest {
    private final Counter counter = new Counter();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Operations operations = new Operations();
    private final Door door = new Door(
            new WebSettings("127.0.0.1", 0, "http://dawr.example.org", Optional.empty(), Set.of()),
            Contract.load(),
            operations,
            AtTheDoorTest::known,
            Words.load(),
            () -> counter.now,
            new SimpleMeterRegistry());

    @BeforeEach
    void open() {
        Counter.await(counter.vertx.deployVerticle(new IssuanceVerticle(
                counter.tickets,
                counter.bookings,
                counter.papers,
                counter.printing,
                counter.contact,
                counter.handOver,
                counter.history,
                counter.reception,
                operations)));
        Counter.await(counter.vertx.deployVerticle(
                new WebServer(door, http -> http.response().end())));
    }

    @AfterEach
    void close() {
        client.close();
        counter.close();
    }

    @Test
    void aTicketIsTakenFollowedPrintedAndGivenUp() throws IOException, InterruptedException {
        JsonObject ticket = json(take(UUID.randomUUID(), "{\"service\":\"permits\",\"language\":\"en\"}"), 201);
        String token = ticket.getString("token");
        assertEquals("waiting", json(visitor("/api/v1/ticket", token), 200).getString("state"));
        HttpResponse<byte[]> slip = client.send(
                request("/api/v1/ticket/slip.png")
                        .header("Authorization", "Ticket " + token)
                        .build(),
                BodyHandlers.ofByteArray());
        assertEquals(ticket.getString("url"), Phone.read(ImageIO.read(new ByteArrayInputStream(slip.body()))));
        assertTrue(send(visitor("/api/v1/ticket/qr.svg", token)).body().startsWith("<svg"));
        JsonObject left = json(posted(visitor("/api/v1/ticket/leave", token), "{}", UUID.randomUUID()), 200);
        assertEquals("left", left.getString("outcome"));
    }

    @Test
    void aRepeatThroughTheDoorIsAnsweredWithTheSameBytes() {
        UUID key = UUID.randomUUID();
        HttpResponse<String> first = send(take(key, "{\"service\":\"permits\"}"));
        send(take(UUID.randomUUID(), "{\"service\":\"permits\"}"));
        HttpResponse<String> again = send(take(key, "{\"service\":\"permits\"}"));
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(409, send(take(key, "{\"service\":\"wages\"}")).statusCode());
    }

    @Test
    void badWishesAreToldWhatIsWrongWithThem() {
        assertEquals("service", json(take(UUID.randomUUID(), "{}"), 422).getString("field"));
        assertEquals(
                "service",
                json(take(UUID.randomUUID(), "{\"service\":\"visas\"}"), 422).getString("field"));
        assertEquals(
                422,
                send(take(UUID.randomUUID(), "{\"service\":\"permits\",\"language\":\"no!\"}"))
                        .statusCode());
        assertEquals(
                401,
                send(visitor("/api/v1/ticket", "riyadh-olaya.20261121-A001.secretOfKey7"))
                        .statusCode());
        assertEquals(401, send(visitor("/api/v1/ticket", "nonsense")).statusCode());
    }

    @Test
    void staffReadTheWholeHistory() {
        String ticket =
                json(take(UUID.randomUUID(), "{\"service\":\"permits\"}"), 201).getString("ticketId");
        counter.callsNext();
        JsonObject history = json(
                request("/api/v1/branches/riyadh-olaya/visits/" + ticket + "/history")
                        .header("Cookie", "dawr-session=clerk"),
                200);
        assertEquals(2, history.getJsonArray("events").size());
    }

    /** A session says who somebody is; a ticket's secret is right if it is made as the office makes them. */
    private static Future<Callers.Finding> known(Credentials credentials, Set<dawr.web.Role> admitted) {
        Optional<Caller> staff =
                credentials.session().map(session -> session.equals("clerk") ? Counter.CLERK : Counter.KIOSK);
        Optional<Caller> visitor = credentials
                .ticket()
                .map(token -> token.split("\\."))
                .filter(parts -> parts.length == 3 && parts[2].equals("secretOfKey7"))
                .map(parts -> new Caller.Visitor(Counter.OLAYA, new TicketId(parts[1])));
        return Future.succeededFuture(visitor.or(() -> staff)
                .<Callers.Finding>map(Callers.Finding.Known::new)
                .orElseGet(() -> new Callers.Finding.Turned(Problem.of(ProblemKind.TICKET_UNKNOWN))));
    }

    private HttpRequest.Builder take(UUID key, String body) {
        return posted(
                request("/api/v1/branches/riyadh-olaya/tickets").header("Cookie", "dawr-session=kiosk"), body, key);
    }

    private HttpRequest.Builder visitor(String path, String token) {
        return request(path).header("Authorization", "Ticket " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path));
    }

    private static HttpRequest.Builder posted(HttpRequest.Builder request, String body, UUID key) {
        return request.header("Idempotency-Key", key.toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private JsonObject json(HttpRequest.Builder request, int status) {
        HttpResponse<String> response = send(request);
        assertEquals(status, response.statusCode(), response.body());
        return new JsonObject(response.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
