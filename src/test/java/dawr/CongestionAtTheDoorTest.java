package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who asks for a past day, another floor plan or another warning gets it, or hears plainly why not. */
class CongestionAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya/";

    private final String manager = HOUSE.signIn("manager");

    private int film(String day) {
        return HOUSE.get(BRANCH + "film" + day, manager).statusCode();
    }

    private int put(String path, JsonObject body) {
        return HOUSE.send(HOUSE.request(path, manager)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body.encode())))
                .statusCode();
    }

    @Test
    void aDayThatNobodyRecordedIsNoFilm() {
        HttpResponse<String> answer = HOUSE.get(BRANCH + "film?day=1999-01-01", manager);
        assertEquals(404, answer.statusCode());
        assertEquals("/problems/day-unknown", new JsonObject(answer.body()).getString("type"));
        assertEquals(400, film("?day=yesterday"));
        assertEquals(400, film(""));
        assertEquals(
                404,
                HOUSE.get("/api/v1/branches/atlantis/film?day=2026-11-19", HOUSE.signIn("director"))
                        .statusCode());
    }

    @Test
    void onlyWhoRunsABranchSeesItsDays() {
        assertEquals(
                403,
                HOUSE.get(BRANCH + "film?day=1999-01-01", HOUSE.signIn("clerk1"))
                        .statusCode());
    }

    @Test
    void aFloorPlanIsCheckedBeforeADayIsWalked() {
        JsonObject plan = new JsonObject().put("cellMetres", 99);
        JsonObject wish = new JsonObject()
                .put("day", "1999-01-01")
                .put("layouts", new JsonObject().put("before", plan).put("after", plan));
        assertEquals(422, HOUSE.post(BRANCH + "what-if", manager, wish.encode()).statusCode());
    }

    @Test
    void theBranchSaysOfWhatItIsToBeWarned() {
        JsonObject threshold = new JsonObject().put("index", 33.0).put("likely", 0.4);
        String path = BRANCH + "congestion/alarms/threshold";
        assertEquals(200, put(path, threshold));
        JsonObject told =
                new JsonObject(HOUSE.get(BRANCH + "congestion/alarms", manager).body());
        assertEquals(threshold, told.getJsonObject("threshold"));
        assertEquals(422, put(path, threshold.copy().put("likely", 7)));
        assertTrue(told.getJsonObject("score").containsKey("looks"));
    }
}
