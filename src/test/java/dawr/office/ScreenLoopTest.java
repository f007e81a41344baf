package dawr.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What screens show beside the calls: who says so, what they take, and what they don't. */
class ScreenLoopTest {
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya";
    private static final String LOOP = BRANCH + "/screen-loop";
    private static final String MEDIA = BRANCH + "/screen-media";

    private static FrontDesk desk;

    @BeforeAll
    static void open() {
        desk = new FrontDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static byte[] file(String head, int length) {
        return Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), length);
    }

    private static byte[] png(int length) {
        return file("\u0089PNG\r\n\u001a\n", length);
    }

    private static HttpResponse<String> bring(byte[] bytes, String... who) {
        return desk.bring(MEDIA + "?name=holiday.exe", bytes, who);
    }

    private static String brought(byte[] bytes) {
        return new JsonObject(bring(bytes, desk.known("manager")).body()).getString("media");
    }

    private static int version() {
        return new JsonObject(desk.get(LOOP, desk.known("manager")).body()).getInteger("version");
    }

    private static HttpResponse<String> put(JsonArray items, int seen, String... who) {
        String[] headers = Stream.concat(Stream.of("If-Match", "\"" + seen + "\""), Stream.of(who))
                .toArray(String[]::new);
        return desk.put(LOOP, new JsonObject().put("items", items), headers);
    }

    private static HttpResponse<String> put(JsonObject item) {
        return put(new JsonArray().add(item), version(), desk.known("manager"));
    }

    private static JsonObject message(String text) {
        return new JsonObject().put("texts", new JsonObject().put("ar", text)).put("seconds", 10);
    }

    private static String display() {
        JsonObject code = new JsonObject()
                .put("code", FrontDesk.PASSWORD)
                .put("branch", "riyadh-olaya")
                .put("kind", "display");
        return FrontDesk.cookie(desk.post("/api/v1/kiosks/enrol", code));
    }

    @Test
    void whatAFileIsIsToldByItsContentNotByItsName() {
        assertEquals("image/png", kind(png(100)));
        assertEquals("image/jpeg", kind(file("\u00ff\u00d8\u00ff\u00e0 jpeg", 100)));
        assertEquals("image/webp", kind(file("RIFF0000WEBP", 100)));
        assertEquals("video/webm", kind(file("\u001aE\u00df\u00a3 webm film", 100)));
        assertEquals("video/mp4", kind(file("\0\0\0 ftypisom", 100)));
        for (String head : List.of("<svg xmlns=...", "<html>........", "MZ..............", "%PDF-1.7........", "")) {
            HttpResponse<String> refused = bring(file(head, 16), desk.known("manager"));
            assertEquals("media-unknown", FrontDesk.slug(refused), head);
        }
        assertEquals("media-unknown", FrontDesk.slug(bring(new byte[0], desk.known("manager"))));
    }

    private static String kind(byte[] bytes) {
        return new JsonObject(bring(bytes, desk.known("manager")).body()).getString("type");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertEquals(413, bring(png(3_000_001), desk.known("manager")).statusCode());
        assertEquals(201, bring(png(3_000_000), desk.known("manager")).statusCode());
        assertEquals(413, bring(png(12_000_001), desk.known("manager")).statusCode());
    }

    @Test
    void theScreenGetsWhatWasBroughtByteForByteAndKeepsIt() {
        String media = brought(png(70_000));
        assertEquals(media, brought(png(70_000)));
        HttpResponse<byte[]> got = desk.bytes(MEDIA + "/" + media, "Cookie", display());
        assertArrayEquals(png(70_000), got.body());
        assertEquals("image/png", got.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "private, max-age=31536000, immutable",
                got.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(
                "nosniff", got.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals(
                404,
                desk.get(MEDIA + "/" + "0".repeat(32), desk.known("manager")).statusCode());
    }

    @Test
    void nobodyElseBringsAnything() {
        assertEquals(401, bring(png(100)).statusCode());
        assertEquals(403, bring(png(100), desk.known("clerk1")).statusCode());
        assertEquals(404, bring(png(100), desk.known("deira-manager")).statusCode());
    }

    @Test
    void aScreenReadsTheNewestLoopAndEveryOneBeforeIsKept() {
        int before = version();
        assertEquals(200, put(message("صباح الخير")).statusCode());
        assertEquals(200, put(message("مساء الخير")).statusCode());
        JsonObject loop = new JsonObject(desk.get(LOOP, "Cookie", display()).body());
        assertEquals(before + 2, loop.getInteger("version"));
        assertEquals(
                "مساء الخير",
                loop.getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonObject("texts")
                        .getString("ar"));
        JsonArray versions = new JsonObject(
                        desk.get(LOOP + "-versions", desk.known("manager")).body())
                .getJsonArray("versions");
        assertEquals("manager:manager", versions.getJsonObject(1).getString("by"));
    }

    @Test
    void whoWasSlowerOverwritesNothing() {
        put(message("أ"));
        HttpResponse<String> refused = put(new JsonArray(), version() - 1, desk.known("manager"));
        assertEquals("version-outdated", FrontDesk.slug(refused));
        assertEquals(403, put(new JsonArray(), version(), desk.known("clerk1")).statusCode());
    }

    @Test
    void aLoopThatCannotBeShownIsRefusedByItsField() {
        assertEquals("items/0/texts/ar", field(new JsonObject().put("seconds", 10)));
        assertEquals(
                "items/0/texts/ar",
                field(new JsonObject().put("seconds", 10).put("texts", new JsonObject().put("en", "only"))));
        assertEquals("items/0/media", field(new JsonObject().put("seconds", 10).put("media", "0".repeat(32))));
        assertEquals("items/0/halls", field(message("أ").put("halls", new JsonArray().add("cellar"))));
        assertEquals(
                "items/0/until", field(message("أ").put("from", "2026-11-23").put("until", "2026-11-22")));
        assertEquals("items/0/seconds", field(message("أ").put("seconds", 4)));
    }

    private static String field(JsonObject item) {
        HttpResponse<String> refused = put(item);
        assertEquals(422, refused.statusCode(), item.encode());
        return new JsonObject(refused.body()).getString("field");
    }

    @Test
    void whatIsShownNowIsNotThrownAway() {
        String media = brought(png(200));
        put(new JsonObject().put("media", media).put("seconds", 10));
        HttpResponse<String> refused = desk.delete(MEDIA + "/" + media, desk.known("manager"));
        assertEquals("media-shown", FrontDesk.slug(refused));
        put(message("أ"));
        assertEquals(
                204, desk.delete(MEDIA + "/" + media, desk.known("manager")).statusCode());
        assertFalse(desk.get(MEDIA, desk.known("manager")).body().contains(media));
        assertEquals(
                404, desk.delete(MEDIA + "/" + media, desk.known("manager")).statusCode());
    }
}
