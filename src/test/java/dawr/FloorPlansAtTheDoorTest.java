package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Floor plans are drawn and kept beside the one in force, or it is said plainly why not. */
class FloorPlansAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String DRAWER = "/api/v1/branches/riyadh-olaya/floor-plans";

    private final String manager = HOUSE.signIn("manager");

    private static JsonObject plan(String... rows) {
        return new JsonObject()
                .put("cellMetres", 1)
                .put("rows", new JsonArray(List.of(rows)))
                .put("counters", new JsonObject().put("a", "c1"))
                .put("halls", new JsonObject());
    }

    private HttpResponse<String> keep(String id, String name, JsonObject plan) {
        String body = new JsonObject().put("name", name).put("plan", plan).encode();
        return HOUSE.send(HOUSE.request(DRAWER + '/' + id, manager)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private int drop(String id) {
        return HOUSE.send(HOUSE.request(DRAWER + '/' + id, manager).DELETE()).statusCode();
    }

    private List<JsonObject> kept() {
        return new JsonObject(HOUSE.get(DRAWER, manager).body())
                .getJsonArray("plans").stream().map(JsonObject.class::cast).toList();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @AfterEach
    void emptyTheDrawer() {
        kept().forEach(each -> drop(each.getString("id")));
    }

    @Test
    void whatIsDrawnLiesInTheDrawerUntilItIsTakenOutAndNothingComesIntoForce() {
        String before = HOUSE.get("/api/v1/branches/riyadh-olaya", manager).body();
        String id = fresh();
        assertEquals(200, keep(id, " بابان ", plan("#a#", "#.#", "#D#")).statusCode());
        assertEquals("بابان", kept().getFirst().getString("name"));
        assertEquals(200, keep(id, "بابان", plan("#a#", "#D#")).statusCode());
        assertEquals(1, kept().size());
        assertEquals(plan("#a#", "#D#"), kept().getFirst().getJsonObject("plan"));
        assertEquals(before, HOUSE.get("/api/v1/branches/riyadh-olaya", manager).body());
        assertEquals(204, drop(id));
        assertEquals(404, drop(id));
    }

    @Test
    void whatNobodyCouldWalkThroughIsNotKept() {
        for (JsonObject wrong : List.of(plan("#a#"), plan("#aD", "#."), plan("#ab", "#D#"), plan("aaD"))) {
            HttpResponse<String> no = keep(fresh(), "x", wrong);
            assertEquals(422, no.statusCode());
            assertTrue(no.body().contains("layout-invalid"), no.body());
        }
        assertEquals(422, keep(fresh(), "  ", plan("aD")).statusCode());
        assertEquals(422, keep(fresh(), "x", plan("aD").put("cellMetres", 0)).statusCode());
        assertEquals(List.of(), kept());
    }

    @Test
    void theDrawerIsFullAtTwelveAndWhatLiesInItMayStillBeChanged() {
        String first = fresh();
        assertEquals(200, keep(first, "1", plan("aD")).statusCode());
        for (int more = 2; more <= 12; more++) {
            assertEquals(200, keep(fresh(), String.valueOf(more), plan("aD")).statusCode());
        }
        assertEquals(409, keep(fresh(), "13", plan("aD")).statusCode());
        assertEquals(200, keep(first, "one", plan("aD")).statusCode());
        assertEquals("one", kept().getFirst().getString("name"));
    }

    @Test
    void onlyWhoAnswersForTheBranchOpensItsDrawer() {
        assertEquals(403, HOUSE.get(DRAWER, HOUSE.signIn("clerk1")).statusCode());
        assertEquals(404, HOUSE.get(DRAWER, HOUSE.signIn("deira-manager")).statusCode());
    }
}
