package dawr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.branch.Unavailable;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever arrives at the door gets the problem that names it. */
final class BadInputTest {
    private static final String TICKETS = "/api/v1/branches/riyadh/tickets";
    private static TestDoor door;

    @BeforeAll
    static void open() {
        door = new TestDoor(new Operations()
                .on("issueTicket", request -> Future.succeededFuture(Answer.created(request.body())))
                .on("callNext", request -> Future.failedFuture(new Unavailable("database gone")))
                .on("recall", request -> {
                    throw new IllegalStateException("our fault");
                }));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    private static HttpResponse<String> issue(String body) {
        return door.send(door.post(TICKETS, body).header("Cookie", "dawr-session=clerk@riyadh"));
    }

    @Test
    void whatFitsIsLetThrough() {
        HttpResponse<String> response = issue("{\"service\":\"permits\",\"language\":\"ar\"}");
        assertEquals(201, response.statusCode());
        assertEquals("permits", new JsonObject(response.body()).getString("service"));
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(response.headers().firstValue("Date").isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"service":"permits"          | 400 | body-malformed |
        {"service":"permits"} {}      | 400 | body-malformed |
        [1]                           | 400 | body-malformed |
        "x"                           | 400 | body-malformed |
        {"service":"a","service":"b"} | 400 | body-malformed | service
        {"service":1e999}             | 400 | body-malformed | service
        {"service":99999999999999999999} | 400 | body-malformed | service
        {"service":NaN}               | 400 | body-malformed |
        {"service":7}                 | 422 | field-invalid  | service
        {"service":null}              | 422 | field-invalid  | service
        {"service":"Permits"}         | 422 | field-invalid  | service
        {"service":"permits\\n"}      | 422 | field-invalid  | service
        {"services":["a","B"]}        | 422 | field-invalid  | services/1
        {"services":[]}               | 422 | field-invalid  | services
        {"language":"arabic"}         | 422 | field-invalid  | language
        {"priority":"king"}           | 422 | field-invalid  | priority
        {"wish":1}                    | 422 | field-invalid  | wish
        {"service":"a\\u0000b"}       | 422 | text-unclean   | service
        {"service":"a\\u202Eb"}       | 422 | text-unclean   | service
        {"service":"a\\ud800"}        | 422 | text-unclean   | service
        {"services":["\\u2066"]}      | 422 | text-unclean   | services/0
        {"a\\u0000":1}                | 422 | text-unclean   |
        """)
    void aBadBodyIsNamed(String body, int status, String slug, String field) {
        HttpResponse<String> response = issue(body);
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(slug, TestDoor.slug(response));
        assertEquals(field == null ? "" : field, TestDoor.field(response));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"service":7}                    | not-text    | “service” has to be a text.
        {"service":"Work permits"}       | unlike      | “service” has to be written in this way: work-permits
        {"services":[]}                  | too-few     | “services” has too few entries (at least: 1).
        {"services":"permits"}           | not-list    | “services” has to be a list.
        {"language":"a"}                 | too-short   | “language” is too short (characters, at least: 2).
        {"language":"arabic"}            | too-long    | “language” is too long (characters, at most: 3).
        {"priority":"king"}              | not-one-of  | “priority” has to be one of these: none, determination, senior, pregnant, carer.
        {"service":"permits","wish":1}   | unknown     | Nothing here is called “wish”.
        """)
    void whatDoesNotFitIsSaidInWords(String body, String reason, String detail) {
        JsonObject problem = new JsonObject(issue(body).body());
        assertEquals(reason, problem.getString("reason"), problem.encode());
        assertEquals(detail, plain(problem.getString("detail")));
    }

    @Test
    void whatDoesNotFitIsSaidInTheLanguageOfWhoeverAsks() {
        HttpResponse<String> response = door.send(door.post(TICKETS, "{\"service\":7}")
                .header("Cookie", "dawr-session=clerk@riyadh")
                .header("Accept-Language", "ar"));
        assertEquals("ينبغي أن يكون «service» نصًّا.", plain(new JsonObject(response.body()).getString("detail")));
    }

    /** Without the marks that keep what is put into a sentence in its own direction. */
    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void aBodyOfTenThousandBracketsIsNoBody() {
        assertEquals(400, issue("{\"a\":" + "[".repeat(10_000)).statusCode());
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAndTheLineLives() {
        HttpResponse<String> response = issue("{\"service\":\"" + "a".repeat(65_536) + "\"}");
        assertEquals(413, response.statusCode());
        assertEquals(201, issue("{\"service\":\"permits\"}").statusCode());
    }

    @Test
    void onlyJsonIsRead() {
        HttpResponse<String> response = door.send(door.request(TICKETS)
                .header("Idempotency-Key", "3f2a1111-2222-4333-8444-555566667777")
                .header("Cookie", "dawr-session=clerk@riyadh")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));
        assertEquals(415, response.statusCode());
    }

    @Test
    void aPostWithoutAKeyIsRefused() {
        HttpResponse<String> response = door.send(door.request(TICKETS)
                .header("Cookie", "dawr-session=clerk@riyadh")
                .POST(BodyPublishers.noBody()));
        assertEquals(400, response.statusCode());
        assertEquals("key-missing", TestDoor.slug(response));
    }

    @Test
    void anotherMethodIsToldWhichOnesThereAre() {
        HttpResponse<String> response = door.send(door.request(TICKETS).DELETE());
        assertEquals(405, response.statusCode());
        assertEquals("POST", response.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void thereIsNothingBesideTheContract() {
        assertEquals("not-found", TestDoor.slug(door.send(door.request("/api/v1/nothing"))));
        assertEquals(404, door.send(door.request("/api/v1/branches/")).statusCode());
        assertEquals("page", door.send(door.request("/kiosk")).body());
    }

    @Test
    void aForeignPageIsSentAway() {
        HttpResponse<String> response = door.send(door.post(TICKETS, "{}")
                .header("Cookie", "dawr-session=clerk@riyadh")
                .header("Origin", "https://elsewhere.example"));
        assertEquals("foreign-page", TestDoor.slug(response));
        response = door.send(door.post(TICKETS, "{\"service\":\"a\"}")
                .header("Cookie", "dawr-session=clerk@riyadh")
                .header("Origin", "http://office.example"));
        assertEquals(201, response.statusCode());
    }

    @Test
    void whatIsGoneForNowMayBeAskedAgain() {
        HttpResponse<String> response = door.send(door.post("/api/v1/branches/riyadh/counters/c1/call-next", "")
                .header("Cookie", "dawr-session=clerk@riyadh"));
        assertEquals(503, response.statusCode());
        assertEquals("1", response.headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void ourFaultIsSaidWithoutDetails() {
        HttpResponse<String> response = door.send(door.post("/api/v1/branches/riyadh/counters/c1/recall", "")
                .header("Cookie", "dawr-session=clerk@riyadh")
                .header("Accept-Language", "ar-SA,ar;q=0.9"));
        assertEquals(500, response.statusCode());
        assertTrue(response.body().contains("حدث خطأ"), response.body());
    }
}
