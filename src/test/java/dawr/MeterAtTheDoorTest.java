package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clerks note which paper was wanting, managers read what it costs; who came is told apart only where somebody has turned it on. */
class MeterAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya";
    private static final String PAPERS = BRANCH + "/missing-papers";
    private static final String METER = BRANCH + "/bureaucracy?from=2026-01-01&to=2026-12-31";

    private static String note(String service, String papers) {
        return "{\"ticketId\":\"20261122-A001\",\"service\":\"" + service + "\",\"papers\":" + papers + '}';
    }

    private static int noted(String body) {
        return HOUSE.post(PAPERS, HOUSE.signIn("clerk1"), body).statusCode();
    }

    @Test
    void aPaperIsNotedByItsPlaceInTheChecklist() {
        HttpResponse<String> answer = HOUSE.post(PAPERS, HOUSE.signIn("clerk1"), note("employers", "[0]"));
        assertEquals(201, answer.statusCode(), answer::body);
        assertEquals(1, new JsonObject(answer.body()).getJsonArray("papers").size());
        for (String unfit : List.of(note("employers", "[19]"), note("employers", "[]"), note("employers", "[-1]"))) {
            assertEquals(422, noted(unfit), unfit);
        }
        assertEquals(422, noted(note("nothing", "[0]")));
        assertEquals(401, HOUSE.post(PAPERS, "none=", note("employers", "[0]")).statusCode());
    }

    @Test
    void whatItCostsIsForThoseWhoAnswerForTheBranch() {
        assertEquals(403, HOUSE.get(METER, HOUSE.signIn("clerk1")).statusCode());
        JsonObject meter =
                new JsonObject(HOUSE.get(METER, HOUSE.signIn("director")).body());
        assertTrue(meter.containsKey("requirements") && meter.containsKey("abolished"));
        assertFalse(meter.getBoolean("countsRepeats"), "not unless somebody turns it on");
        String backwards = BRANCH + "/bureaucracy?from=2026-12-31&to=2026-01-01";
        assertEquals(422, HOUSE.get(backwards, HOUSE.signIn("manager")).statusCode());
    }

    @Test
    void aPaperThatNobodyAsksForIsNotAbolished() {
        String manager = HOUSE.signIn("manager");
        String path = BRANCH + "/abolished-papers";
        String future = "{\"paper\":\"a-paper-that-nobody-asks-for\",\"day\":\"2099-01-01\"}";
        assertEquals(422, HOUSE.post(path, manager, future).statusCode());
        assertEquals(403, HOUSE.post(path, HOUSE.signIn("director"), future).statusCode());
    }

    @Test
    void nothingIsKeptOfWhoCameWhereItIsNotCounted() {
        String person = "{\"ticketId\":\"20261122-A001\",\"person\":\"1023456789\"}";
        String path = "/api/v1/branches/dubai-deira/repeat-visits";
        assertEquals(201, HOUSE.post(path, HOUSE.signIn("deira-clerk1"), person).statusCode());
        String meter = "/api/v1/branches/dubai-deira/bureaucracy?from=2026-01-01&to=2026-12-31";
        String manager = HOUSE.signIn("deira-manager");
        assertFalse(new JsonObject(HOUSE.get(meter, manager).body()).containsKey("keyDestroyedAt"));
        HttpResponse<String> on = HOUSE.send(HOUSE.request(path, manager)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"on\":true}")));
        assertEquals(200, on.statusCode(), on::body);
        assertEquals(201, HOUSE.post(path, HOUSE.signIn("deira-clerk1"), person).statusCode());
        assertTrue(new JsonObject(HOUSE.get(meter, manager).body()).containsKey("keyDestroyedAt"));
    }
}
