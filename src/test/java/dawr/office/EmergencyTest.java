package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import dawr.words.Words;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What everybody in a house has to know at once. */
class EmergencyTest {
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final String EMERGENCY = "/api/v1/branches/riyadh-olaya/emergency";

    private static FrontDesk desk;

    @BeforeAll
    static void open() {
        desk = new FrontDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @AfterEach
    void itIsOver() {
        desk.post(EMERGENCY + "/end", new JsonObject(), desk.known("manager"));
        desk.passes(1_000);
    }

    private HttpResponse<String> begin(JsonObject wish) {
        return desk.post(EMERGENCY, wish, desk.known("manager"));
    }

    private static JsonObject evacuation() {
        return new JsonObject().put("kind", "evacuation");
    }

    private static JsonObject own(String language, String text) {
        return new JsonObject().put("kind", "own-words").put("texts", new JsonObject().put(language, text));
    }

    private JsonArray kept() {
        return new JsonObject(desk.get(EMERGENCY, desk.known("reception")).body()).getJsonArray("emergencies");
    }

    private String shown(String language) {
        return desk.office()
                .emergencies()
                .of(OLAYA)
                .map(now -> now.getJsonObject("texts").getString(language, ""))
                .orElse("nothing");
    }

    @Test
    void whatTheOfficeHasReadyIsSaidInEveryLanguage() {
        assertEquals(201, begin(evacuation()).statusCode());
        Words words = Words.load();
        for (String language : words.languages()) {
            assertEquals(words.in(language).say("emergency.evacuation"), shown(language));
            assertFalse(shown(language).isBlank(), language);
        }
    }

    @Test
    void whatIsWrittenGoesBeforeWhatIsReady() {
        begin(evacuation().put("texts", new JsonObject().put("en", "Leave by the garden")));
        assertEquals("Leave by the garden", shown("en"));
        assertEquals(Words.load().in("ar").say("emergency.evacuation"), shown("ar"));
    }

    @Test
    void theNewestWordTakesThePlaceOfTheOneBefore() {
        begin(evacuation());
        desk.passes(1_000);
        begin(own("ar", "عودوا"));
        assertEquals("عودوا", shown("ar"));
        assertTrue(kept().getJsonObject(1).containsKey("endedAt"));
        assertFalse(kept().getJsonObject(0).containsKey("endedAt"));
    }

    @Test
    void whenItIsOverNobodySeesItAndItIsKeptWhoSaidSo() {
        begin(evacuation());
        assertEquals(
                204,
                desk.post(EMERGENCY + "/end", new JsonObject(), desk.known("reception"))
                        .statusCode());
        assertEquals("nothing", shown("ar"));
        JsonObject first = kept().getJsonObject(0);
        assertEquals("manager:manager", first.getString("begunBy"));
        assertEquals("reception:reception", first.getString("endedBy"));
        assertEquals(
                404,
                desk.post(EMERGENCY + "/end", new JsonObject(), desk.known("manager"))
                        .statusCode());
    }

    @Test
    void itOutlivesARestart() {
        begin(evacuation());
        Emergencies anew = desk.emergenciesReadAnew();
        List<BranchId> heard = new ArrayList<>();
        anew.follow(heard::add);
        FrontDesk.await(anew.open());
        assertTrue(anew.of(OLAYA).isPresent());
        assertEquals(List.of(OLAYA), heard);
        assertTrue(anew.of(new BranchId("dubai-deira")).isEmpty());
    }

    @Test
    void aRequestThatIsSentAgainDoesNotBringBackWhatIsOver() {
        int before = kept().size();
        String key = UUID.randomUUID().toString();
        assertEquals(
                201,
                desk.again(EMERGENCY, evacuation(), key, desk.known("manager")).statusCode());
        desk.post(EMERGENCY + "/end", new JsonObject(), desk.known("manager"));
        assertEquals(
                201,
                desk.again(EMERGENCY, evacuation(), key, desk.known("manager")).statusCode());
        assertEquals("nothing", shown("ar"));
        assertEquals(before + 1, kept().size());
    }

    @Test
    void arabicIsSaidAlways() {
        int before = kept().size();
        HttpResponse<String> refused = begin(own("en", "Only English"));
        assertEquals(422, refused.statusCode());
        assertEquals("texts/ar", new JsonObject(refused.body()).getString("field"));
        JsonObject odd = own("ar", "نص");
        odd.getJsonObject("texts").put("xx", "?");
        assertEquals("texts/xx", new JsonObject(begin(odd).body()).getString("field"));
        assertEquals(422, begin(own("ar", "ا".repeat(161))).statusCode());
        assertEquals(422, begin(new JsonObject().put("kind", "prank")).statusCode());
        assertEquals(before, kept().size());
    }

    @Test
    void onlyReceptionAndManagersRaiseIt() {
        assertEquals(
                403, desk.post(EMERGENCY, evacuation(), desk.known("clerk1")).statusCode());
        assertEquals(
                404,
                desk.post(EMERGENCY, evacuation(), desk.known("deira-manager")).statusCode());
        assertEquals(401, desk.post(EMERGENCY, evacuation()).statusCode());
        assertEquals("nothing", shown("ar"));
        assertEquals(
                404,
                desk.post("/api/v1/branches/nowhere/emergency", evacuation(), desk.known("admin"))
                        .statusCode());
    }

    @Test
    void aLineIsKeptOfWhoDidIt() {
        begin(evacuation());
        String trail = desk.get("/api/v1/branches/riyadh-olaya/trail", desk.known("manager"))
                .body();
        assertTrue(trail.contains("beginEmergency"), trail);
    }
}
