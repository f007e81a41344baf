package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How kiosks and displays are named, given printers, and sent away. */
class LookingAfterDevicesTest {
    private static final String DEVICES = "/api/v1/branches/riyadh-olaya/devices";
    private static final long TEN_SECONDS = 10_001;

    private static FrontDesk desk;

    @BeforeAll
    static void open() {
        desk = new FrontDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static HttpResponse<String> enrol() {
        return desk.post(
                "/api/v1/kiosks/enrol", new JsonObject(Map.of("code", FrontDesk.PASSWORD, "branch", "riyadh-olaya")));
    }

    private static String id(HttpResponse<String> enrolled) {
        return new JsonObject(enrolled.body()).getString("kiosk");
    }

    private static JsonObject seen(String device) {
        JsonArray all = new JsonObject(desk.get(DEVICES, desk.as("manager")).body()).getJsonArray("devices");
        return all.stream()
                .map(JsonObject.class::cast)
                .filter(each -> device.equals(each.getString("device")))
                .findFirst()
                .orElse(new JsonObject());
    }

    private static HttpResponse<String> put(String device, String printer) {
        return desk.put(
                DEVICES + "/" + device,
                new JsonObject().put("name", "Kiosk 1").put("place", "main").put("printer", printer),
                desk.as("manager"));
    }

    @Test
    void aKioskIsNamedAndGivenAPrinter() {
        String kiosk = id(enrol());
        assertEquals("", seen(kiosk).getString("printer"));
        assertEquals(204, put(kiosk, "tcp://10.0.0.20").statusCode());
        assertEquals("tcp://10.0.0.20", seen(kiosk).getString("printer"));
        assertEquals("Kiosk 1", seen(kiosk).getString("name"));
        assertEquals("main", seen(kiosk).getString("place"));
        assertEquals(404, put("k-00000000", "").statusCode());
    }

    @Test
    void aPrinterThatLeadsElsewhereIsRefusedAndChangesNothing() {
        String kiosk = id(enrol());
        for (String printer : List.of("tcp://10.0.0.20:5432", "file:/etc/shadow", "http://10.0.0.20", "nonsense")) {
            HttpResponse<String> refused = put(kiosk, printer);
            assertEquals(422, refused.statusCode(), printer);
            assertEquals("printer-refused", FrontDesk.slug(refused));
            assertEquals("printer", new JsonObject(refused.body()).getString("field"));
        }
        assertEquals("", seen(kiosk).getString("printer"));
    }

    @Test
    void aDeviceThatIsWithdrawnIsLetInNoLonger() {
        HttpResponse<String> enrolled = enrol();
        String[] its = {"Cookie", FrontDesk.cookie(enrolled)};
        assertEquals(200, desk.get("/api/v1/me", its).statusCode());
        assertEquals(
                204,
                desk.delete(DEVICES + "/" + id(enrolled), desk.as("manager")).statusCode());
        desk.passes(TEN_SECONDS);
        assertEquals(401, desk.get("/api/v1/me", its).statusCode());
        assertEquals(new JsonObject(), seen(id(enrolled)));
        assertEquals(
                404,
                desk.delete(DEVICES + "/" + id(enrolled), desk.as("manager")).statusCode());
    }

    @Test
    void devicesAreTheBranchsOwnAffair() {
        String kiosk = id(enrol());
        assertEquals(403, desk.get(DEVICES, desk.as("clerk1")).statusCode());
        assertEquals(403, desk.delete(DEVICES + "/" + kiosk, desk.as("clerk1")).statusCode());
        assertEquals(404, desk.get(DEVICES, desk.as("deira-manager")).statusCode());
    }

    @Test
    void aScreenSaysHowItIsAndHearsThatItIsToLoadItselfAnew() {
        HttpResponse<String> enrolled = enrol();
        String[] its = {"Cookie", FrontDesk.cookie(enrolled)};
        JsonObject beat = new JsonObject(Map.of("page", "hall", "release", "hall-1.js", "openSeconds", 60));
        assertEquals(new JsonObject().put("reload", false), tell(beat.copy().put("voice", "chime-only"), its));
        JsonObject health = seen(id(enrolled)).getJsonObject("health");
        assertEquals("chime-only", health.getString("voice"));
        assertFalse(health.containsKey("fault"));
        String reload = DEVICES + "/" + id(enrolled) + "/reload";
        assertEquals(
                204, desk.post(reload, new JsonObject(), desk.as("manager")).statusCode());
        assertEquals(new JsonObject().put("reload", true), tell(beat.copy().put("fault", "it broke"), its));
        assertEquals(new JsonObject().put("reload", false), tell(beat.copy().put("openSeconds", 0), its));
        assertEquals("it broke", seen(id(enrolled)).getJsonObject("health").getString("fault"));
    }

    private static JsonObject tell(JsonObject beat, String... its) {
        return new JsonObject(desk.post("/api/v1/heartbeats", beat, its).body());
    }
}
