package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever looks at what a visitor entrusted to the office, a history, a case, what they wrote, a note, leaves a line that says so. */
class LooksAreKeptTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String BRANCH = "/api/v1/branches/looked-at";
    private static final String COUNTER = BRANCH + "/counters/c1";

    private static String admin;

    @BeforeAll
    static void found() throws IOException {
        admin = HOUSE.signIn("admin");
        try (InputStream file = Objects.requireNonNull(
                LooksAreKeptTest.class.getResourceAsStream("/demonstration/riyadh-olaya.json"), "the demonstration")) {
            String setup = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            HttpResponse<String> made = HOUSE.send(HOUSE.request(BRANCH, admin)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(setup)));
            assertEquals(201, made.statusCode(), made::body);
        }
    }

    private static JsonObject did(String path, JsonObject body) {
        HttpResponse<String> answer = HOUSE.post(path, admin, body.encode());
        assertTrue(answer.statusCode() < 300, path + answer.body());
        return answer.body().isEmpty() ? new JsonObject() : new JsonObject(answer.body());
    }

    private static List<String> looks() {
        String lines =
                HOUSE.get(BRANCH + "/trail?kind=look&actor=admin:admin", admin).body();
        return new JsonObject(lines)
                .getJsonArray("lines").stream()
                        .map(JsonObject.class::cast)
                        .map(line -> line.getString("operation") + ' ' + line.getString("subject"))
                        .filter(line -> !line.startsWith("branchTrail"))
                        .toList();
    }

    private static String ticket() {
        return did(BRANCH + "/tickets", new JsonObject().put("service", "contracts"))
                .getString("ticketId");
    }

    @Test
    void aLookAtAVisitsHistoryLeavesALineThatNamesTheVisit() {
        String ticket = ticket();
        HOUSE.get(BRANCH + "/visits/" + ticket + "/history", admin);
        assertEquals("visitHistory ticketId=" + ticket, looks().getFirst());
    }

    @Test
    void aLookAtACaseWithItsContactLeavesALineThatNamesTheCase() {
        JsonObject wish = new JsonObject()
                .put("kind", "complaint")
                .put("text", "nobody answers")
                .put("email", "somebody@giver.example");
        int id = did(BRANCH + "/cases", wish).getInteger("case");
        HOUSE.get(BRANCH + "/cases/" + id, admin);
        assertEquals("case case=" + id, looks().getFirst());
    }

    @Test
    void whoeverReadsWhatVisitorsWroteLeavesALine() {
        HOUSE.get(BRANCH + "/said?from=2026-11-01&to=2026-11-02", admin);
        assertTrue(looks().getFirst().startsWith("whatWasSaid "), looks()::toString);
    }

    @Test
    void whoeverIsShownANoteAboutAVisitorLeavesALineAndWhoIsShownNoneLeavesNone() {
        JsonObject nothing = new JsonObject();
        String ticket = ticket();
        did(COUNTER + "/open", nothing);
        did(COUNTER + "/call", new JsonObject().put("ticketId", ticket));
        did(COUNTER + "/start", nothing);
        int before = looks().size();
        HOUSE.get(COUNTER, admin);
        assertEquals(before, looks().size(), "there is no note yet");
        did(COUNTER + "/park", new JsonObject().put("note", "brings the stamp"));
        did(COUNTER + "/call", new JsonObject().put("ticketId", ticket));
        assertTrue(HOUSE.get(COUNTER, admin).body().contains("brings the stamp"));
        assertEquals("counter counter=c1", looks().getFirst());
        did(COUNTER + "/finish", new JsonObject().put("outcome", "no-show"));
    }
}
