package dawr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What visitors write and say aloud is read and heard by those who answer for the branch, whatever face went with it, and by nobody else. */
class SpokenAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya";
    private static final byte[] VOICE = new byte[35_000];

    static {
        new Random(8).nextBytes(VOICE);
    }

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String days = "from=" + today.minusDays(2) + "&to=" + today.plusDays(2);
    private final String words = BRANCH + "/said?" + days;

    private final JsonObject ticket =
            new JsonObject(HOUSE.post(BRANCH + "/tickets", HOUSE.enrol("kiosk"), "{\"service\":\"employers\"}")
                    .body());

    private JsonObject serve() {
        String clerk = HOUSE.signIn("clerk7");
        HOUSE.post(BRANCH + "/counters/c7/open", clerk, "{}");
        String wish =
                new JsonObject().put("ticketId", ticket.getString("ticketId")).encode();
        assertEquals(200, HOUSE.post(BRANCH + "/counters/c7/call", clerk, wish).statusCode());
        HOUSE.post(BRANCH + "/counters/c7/start", clerk, "{}");
        HOUSE.post(BRANCH + "/counters/c7/finish", clerk, "{\"outcome\":\"served\"}");
        return ticket;
    }

    private HttpResponse<String> say(int face, String type, String audio) {
        JsonObject wish = new JsonObject()
                .put("token", ticket.getString("token"))
                .put("answers", new JsonObject().put("satisfaction", face))
                .put("language", "bn")
                .put("spoken", new JsonObject().put("type", type).put("audio", audio));
        return HOUSE.post("/api/v1/surveys", "none=", wish.encode());
    }

    private JsonObject told(String user) {
        return new JsonObject(HOUSE.get(words, HOUSE.signIn(user)).body())
                .getJsonArray("said").stream()
                        .map(JsonObject.class::cast)
                        .filter(one -> one.getString("answer").equals(ticket.getString("ticketId")))
                        .findFirst()
                        .orElseThrow();
    }

    private static byte[] heard(String answer, String user) throws IOException {
        HttpResponse<InputStream> sound =
                HOUSE.open(HOUSE.request(BRANCH + "/said/" + answer + "/spoken", HOUSE.signIn(user)));
        assertEquals(200, sound.statusCode());
        assertEquals("audio/webm", sound.headers().firstValue("Content-Type").orElse(""));
        try (InputStream body = sound.body()) {
            return body.readAllBytes();
        }
    }

    @Test
    void aVoiceIsHeardAsItWasByThoseWhoAnswerForTheBranchAlone() throws IOException {
        serve();
        assertEquals(
                201,
                say(5, "audio/webm", Base64.getEncoder().encodeToString(VOICE)).statusCode());
        JsonObject told = told("manager");
        assertTrue(told.getBoolean("spoken") && told.getBoolean("ofVisit"));
        assertEquals(5, told.getInteger("face"));
        assertArrayEquals(VOICE, heard(ticket.getString("ticketId"), "manager"));
        for (String other : List.of("clerk1", "reception")) {
            assertEquals(403, HOUSE.get(words, HOUSE.signIn(other)).statusCode());
        }
        String path = BRANCH + "/said/" + ticket.getString("ticketId") + "/spoken";
        assertEquals(403, HOUSE.get(path, HOUSE.signIn("clerk1")).statusCode());
        assertEquals(404, HOUSE.get(path, HOUSE.signIn("deira-manager")).statusCode());
        assertEquals(401, HOUSE.get(path, "none=").statusCode());
    }

    @Test
    void whoeverSeesToACaseHearsWhatWasSaid() throws IOException {
        serve();
        assertEquals(
                201,
                say(1, "audio/webm", Base64.getEncoder().encodeToString(VOICE)).statusCode());
        String manager = HOUSE.signIn("manager");
        JsonObject newest = new JsonObject(HOUSE.get(BRANCH + "/cases", manager).body())
                .getJsonArray("cases")
                .getJsonObject(0);
        JsonObject one = new JsonObject(HOUSE.get(BRANCH + "/cases/" + newest.getInteger("case"), manager)
                .body());
        assertEquals(ticket.getString("ticketId"), one.getString("recording"));
        assertArrayEquals(VOICE, heard(one.getString("recording"), "reception"));
    }

    @Test
    void whatNobodyCouldPlayIsRefused() {
        serve();
        assertEquals(422, say(4, "audio/webm", "abcde").statusCode(), "no base64 ends so");
        assertEquals(422, say(4, "audio/webm", "<script>").statusCode());
        assertEquals(422, say(4, "text/html", "QUJD").statusCode());
        assertEquals(422, say(4, "audio/webm", "A".repeat(56_000)).statusCode());
        assertEquals(413, say(4, "audio/webm", "A".repeat(80_000)).statusCode());
        assertEquals(201, say(4, "audio/mp4", "QUJD").statusCode(), "and the visit may still be rated");
    }

    @Test
    void whatIsContentIsReadToo() {
        serve();
        JsonObject wish = new JsonObject()
                .put("token", ticket.getString("token"))
                .put("answers", new JsonObject().put("satisfaction", 5))
                .put("comment", "=1+1 <b>شكرا</b> thanks");
        assertEquals(201, HOUSE.post("/api/v1/surveys", "none=", wish.encode()).statusCode());
        assertEquals("=1+1 <b>شكرا</b> thanks", told("director").getString("comment"));
        assertFalse(told("manager").getBoolean("spoken"));
    }

    @Test
    void wordsThatRunBothWaysStayAsTheyWereWritten() {
        serve();
        String both = "انتظرت 45 دقيقة at counter B-2 ثم قالوا \"system down\"!\nدوبارہ آیا";
        JsonObject wish = new JsonObject()
                .put("token", ticket.getString("token"))
                .put("answers", new JsonObject().put("satisfaction", 4))
                .put("comment", both);
        assertEquals(201, HOUSE.post("/api/v1/surveys", "none=", wish.encode()).statusCode());
        assertEquals(both, told("manager").getString("comment"));
    }

    @Test
    void atTheTabletSomebodyWithoutATicketMaySpeakToo() {
        JsonObject wish = new JsonObject()
                .put("answers", new JsonObject().put("satisfaction", 2))
                .put("spoken", new JsonObject().put("type", "audio/ogg").put("audio", "QUJDRA=="));
        assertEquals(
                201,
                HOUSE.post(BRANCH + "/surveys", HOUSE.enrol("kiosk"), wish.encode())
                        .statusCode());
        assertTrue(new JsonObject(HOUSE.get(words, HOUSE.signIn("manager")).body())
                .getJsonArray("said").stream()
                        .map(JsonObject.class::cast)
                        .anyMatch(one -> !one.getBoolean("ofVisit") && one.getBoolean("spoken")));
    }

    /** A ticket that a kiosk gave: whoever works here is shown its number wherever they look, and its secret nowhere. */
    @Test
    void staffNeverSeeTheSecretThatOpensASurvey() {
        String secret = ticket.getString("token");
        String hidden = secret.substring(secret.lastIndexOf('.') + 1);
        String id = ticket.getString("ticketId");
        serve();
        List<String> looks = List.of(
                "",
                "/live",
                "/counters",
                "/visits/" + id + "/history",
                "/cases",
                "/said?" + days,
                "/voice?" + days,
                "/voice.csv?" + days,
                "/cases.csv",
                "/councils",
                "/survey-questions",
                "/bureaucracy?" + days,
                "/congestion",
                "/reports/daily.csv?" + days + "&lang=en",
                "/reports/tickets.csv?" + days + "&lang=en");
        for (String user : List.of("clerk1", "reception", "manager", "director", "admin")) {
            String cookie = HOUSE.signIn(user);
            for (String look : looks) {
                assertFalse(HOUSE.get(BRANCH + look, cookie).body().contains(hidden), user + look);
            }
            assertEquals(
                    403,
                    HOUSE.send(HOUSE.request("/api/v1/ticket/qr.svg", cookie)).statusCode(),
                    "nor its code");
        }
    }
}
