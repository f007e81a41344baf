package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The office's own papers: who reads them, who writes them, and that nothing of them is ever lost. */
class OfficePaperTest {
    private static final String PAPERS = "/api/v1/branches/riyadh-olaya/office-papers";

    private static FrontDesk desk;

    @BeforeAll
    static void open() {
        desk = new FrontDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static HttpResponse<String> put(String paper, int seen, String text, String... who) {
        String[] headers = Stream.concat(Stream.of("If-Match", "\"" + seen + "\""), Stream.of(who))
                .toArray(String[]::new);
        return desk.put(PAPERS + "/" + paper, new JsonObject().put("text", text), headers);
    }

    private static JsonObject read(String paper, String... who) {
        return new JsonObject(desk.get(PAPERS + "/" + paper, who).body());
    }

    @Test
    void aVisitorReadsTheGuideInTheirLanguageOrTheNearest() {
        assertEquals(200, put("guide/ar", 0, "# دليل", desk.known("manager")).statusCode());
        assertEquals("ar", read("guide/ur").getString("language"));
        assertEquals(200, put("guide/en", 0, "# Guide", desk.known("manager")).statusCode());
        JsonObject guide = read("guide/ur");
        assertEquals("en", guide.getString("language"));
        assertEquals("heading", guide.getJsonArray("pieces").getJsonObject(0).getString("kind"));
        assertFalse(guide.containsKey("by"));
        assertEquals("ar", read("guide/ar").getString("language"));
    }

    @Test
    void proceduresAndConductAreForThoseWhoWorkHere() {
        put("procedure/ar?service=contracts", 0, "1. اسأل", desk.known("manager"));
        put("conduct/ar", 0, "# السلوك", desk.known("manager"));
        for (String paper : new String[] {"procedure/ar?service=contracts", "conduct/ar"}) {
            assertEquals(401, desk.get(PAPERS + "/" + paper).statusCode(), paper);
            assertEquals(
                    401,
                    desk.get(PAPERS + "/" + paper, desk.known("deira-clerk1")).statusCode(),
                    paper);
            assertEquals(
                    200, desk.get(PAPERS + "/" + paper, desk.known("clerk1")).statusCode(), paper);
        }
        assertFalse(desk.get(PAPERS).body().contains("procedure"));
        assertTrue(desk.get(PAPERS, desk.known("clerk1")).body().contains("procedure"));
    }

    @Test
    void whoWasSlowerIsToldAndOverwritesNothing() {
        put("catalogue/ar", 0, "one", desk.known("manager"));
        HttpResponse<String> refused = put("catalogue/ar", 0, "two", desk.known("admin"));
        assertEquals("version-outdated", FrontDesk.slug(refused));
        assertEquals("one", read("catalogue/ar").getString("text"));
        assertEquals(
                2,
                new JsonObject(put("catalogue/ar", 1, "three", desk.known("admin"))
                                .body())
                        .getInteger("version"));
    }

    @Test
    void nothingIsLostAndEveryVersionComesBack() {
        put("charter/en", 0, "first", desk.known("manager"));
        put("charter/en", 1, "second", desk.known("manager"));
        put("charter/en", 2, "", desk.known("manager"));
        assertEquals(404, desk.get(PAPERS + "/charter/en").statusCode());
        String[] manager = desk.known("manager");
        HttpResponse<String> back = desk.put(
                PAPERS + "/charter/en/versions/1/restore", new JsonObject(), manager[0], manager[1], "If-Match", "3");
        assertEquals("first", new JsonObject(back.body()).getString("text"));
        JsonArray versions = read("charter/en/versions", desk.known("manager")).getJsonArray("versions");
        assertEquals(4, versions.size());
        assertEquals("manager:manager", versions.getJsonObject(0).getString("by"));
        assertEquals(
                404,
                desk.put(
                                PAPERS + "/charter/en/versions/9/restore",
                                new JsonObject(),
                                manager[0],
                                manager[1],
                                "If-Match",
                                "4")
                        .statusCode());
    }

    @Test
    void aProcedureIsOfAServiceAndNothingElseIs() {
        assertEquals(400, put("procedure/ar", 0, "x", desk.known("manager")).statusCode());
        assertEquals(
                400,
                put("guide/ne?service=contracts", 0, "x", desk.known("manager")).statusCode());
        assertEquals(
                "service-unknown", FrontDesk.slug(put("procedure/ar?service=haircuts", 0, "x", desk.known("manager"))));
        assertEquals(400, put("guide/xx", 0, "x", desk.known("manager")).statusCode());
        assertEquals(404, put("poem/ar", 0, "x", desk.known("manager")).statusCode());
        assertEquals(
                422,
                put("guide/bn", 0, "x".repeat(16_001), desk.known("manager")).statusCode());
        assertEquals(404, desk.get("/api/v1/branches/nowhere/office-papers").statusCode());
    }

    @Test
    void onlyManagersWrite() {
        assertEquals(403, put("guide/hi", 0, "x", desk.known("clerk1")).statusCode());
        assertEquals(404, put("guide/hi", 0, "x", desk.known("deira-manager")).statusCode());
        assertEquals(
                403,
                desk.get(PAPERS + "/guide/ar/versions", desk.known("clerk1")).statusCode());
        assertEquals(
                400,
                desk.put(PAPERS + "/guide/hi", new JsonObject().put("text", "x"), desk.known("manager"))
                        .statusCode());
    }
}
