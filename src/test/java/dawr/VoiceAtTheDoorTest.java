package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who answers for a branch hears its visitors' voice; nobody else, and never what few said. */
class VoiceAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String VOICE = "/api/v1/branches/riyadh-olaya/voice";
    private static final String DAYS = "?from=2019-11-01&to=2019-11-30";

    private static int status(String path, String user) {
        return HOUSE.get(path, HOUSE.signIn(user)).statusCode();
    }

    @Test
    void whereNobodyAnsweredNothingIsSaid() {
        HttpResponse<String> answer = HOUSE.get(VOICE + DAYS, HOUSE.signIn("manager"));
        assertEquals(200, answer.statusCode());
        JsonObject said = new JsonObject(answer.body());
        assertTrue(said.getBoolean("suppressed"));
        assertEquals(0, said.getInteger("visits"));
        assertFalse(said.containsKey("raw") || said.containsKey("corrected"));
    }

    @Test
    void itIsForThoseWhoAnswerForTheBranch() {
        assertEquals(403, status(VOICE + DAYS, "clerk1"));
        assertEquals(200, status(VOICE + DAYS, "director"));
        assertEquals(404, status(VOICE + DAYS, "deira-manager"));
        assertEquals(404, status("/api/v1/branches/atlantis/voice" + DAYS, "director"));
    }

    @Test
    void aPeriodThatIsNoneIsRefusedPlainly() {
        assertEquals(422, status(VOICE + "?from=2026-11-02&to=2026-11-01", "manager"));
        assertEquals(422, status(VOICE + "?from=2016-11-02&to=2026-11-01", "manager"));
        assertEquals(400, status(VOICE + "?from=yesterday&to=2026-11-01", "manager"));
        assertEquals(400, status(VOICE, "manager"));
    }
}
