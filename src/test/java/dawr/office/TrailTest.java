package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept of those who come in, change things and look at things, and who may read it. */
class TrailTest {
    private static final String TRAIL = "/api/v1/branches/riyadh-olaya/trail";

    private static FrontDesk desk;

    @BeforeAll
    static void open() {
        desk = new FrontDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static List<JsonObject> lines(String path, String reader) {
        return new JsonObject(desk.get(path, desk.as(reader)).body())
                .getJsonArray("lines").stream().map(JsonObject.class::cast).toList();
    }

    @Test
    void whoComesInAndWhoTriesToStandsInTheTrail() {
        desk.passes(1);
        desk.post("/api/v1/sign-in", new JsonObject(Map.of("user", "clerk1", "password", "wrong")));
        JsonObject tried = lines("/api/v1/trail?kind=sign-in", "admin").stream()
                .filter(line -> line.getInteger("status") == 401)
                .findFirst()
                .orElseThrow();
        assertEquals("public", tried.getString("actor"));
        assertEquals("user=clerk1", tried.getString("subject"));
        assertFalse(tried.encode().contains("wrong"), "no password is kept");
    }

    @Test
    void aChangeNamesWhoMadeItAndWhatWasAnswered() {
        String path = "/api/v1/branches/riyadh-olaya/devices/k-00000000";
        assertEquals(404, desk.delete(path, desk.as("manager")).statusCode());
        JsonObject line = lines(TRAIL + "?kind=change", "manager").getFirst();
        assertEquals("manager:manager", line.getString("actor"));
        assertEquals("withdrawDevice", line.getString("operation"));
        assertEquals("device=k-00000000", line.getString("subject"));
        assertEquals(404, line.getInteger("status"));
    }

    @Test
    void readingTheTrailIsALookLikeAnyOther() {
        lines(TRAIL, "manager");
        JsonObject newest = lines(TRAIL + "?kind=look", "manager").getFirst();
        assertEquals("branchTrail", newest.getString("operation"));
        long before = newest.getLong("line");
        assertTrue(
                lines(TRAIL + "?before=" + before, "manager").stream().allMatch(line -> line.getLong("line") < before));
    }

    @Test
    void aBranchReadsItsOwnLinesAndClerksReadNone() {
        assertTrue(lines(TRAIL, "manager").stream()
                .allMatch(line -> line.getString("branch").equals("riyadh-olaya")));
        assertEquals(403, desk.get(TRAIL, desk.as("clerk1")).statusCode());
        assertEquals(404, desk.get(TRAIL, desk.as("deira-manager")).statusCode());
        assertEquals(403, desk.get("/api/v1/trail", desk.as("manager")).statusCode());
    }

    @Test
    void nobodyChangesOrRemovesALine() {
        for (String deed : List.of(
                "update trail set actor = 'nobody'",
                "delete from trail",
                "truncate trail",
                "drop table trail",
                "alter table trail rename to forgotten",
                "create rule nothing as on insert to trail do instead nothing")) {
            assertTrue(desk.refuses(deed), deed);
        }
    }
}
