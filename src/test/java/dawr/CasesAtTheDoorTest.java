package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever visitors are unhappy with lies in one register, has an owner and a cause before it is closed, and tells nobody who it came from. */
class CasesAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String CASES = "/api/v1/branches/riyadh-olaya/cases";

    private static JsonObject file(String cookie, String text, String email) {
        JsonObject wish = new JsonObject().put("kind", "complaint").put("text", text);
        HttpResponse<String> answer =
                HOUSE.post(CASES, cookie, (email.isEmpty() ? wish : wish.put("email", email)).encode());
        assertEquals(201, answer.statusCode(), answer::body);
        return one(new JsonObject(answer.body()).getInteger("case"));
    }

    private static JsonObject one(int id) {
        return new JsonObject(
                HOUSE.get(CASES + '/' + id, HOUSE.signIn("manager")).body());
    }

    private static HttpResponse<String> act(JsonObject one, JsonObject deed, String user) {
        return HOUSE.post(
                CASES + '/' + one.getInteger("case") + "/steps",
                HOUSE.signIn(user),
                deed.put("revision", one.getInteger("revision")).encode());
    }

    private static JsonObject did(JsonObject one, JsonObject deed) {
        HttpResponse<String> answer = act(one, deed, "manager");
        assertEquals(200, answer.statusCode(), answer::body);
        return new JsonObject(answer.body());
    }

    private static JsonObject deed(String deed) {
        return new JsonObject().put("deed", deed);
    }

    private static String slug(HttpResponse<String> answer) {
        return new JsonObject(answer.body()).getString("type");
    }

    @Test
    void aCaseIsFollowedFromWhatWasSaidToItsEndAndOpenedAgain() {
        JsonObject one = file(HOUSE.signIn("manager"), "<script>alert(1)</script> =1+1", "");
        assertEquals("reception", one.getString("source"));
        assertEquals("<script>alert(1)</script> =1+1", one.getString("story"));
        assertEquals("/problems/cause-missing", slug(act(one, deed("close"), "manager")));
        JsonObject mine = did(one, deed("give").put("owner", "manager"));
        assertEquals("/problems/version-outdated", slug(act(one, deed("note").put("text", "late"), "manager")));
        JsonObject noted = did(mine, deed("note").put("text", "asked the counter"));
        JsonObject known = did(noted, deed("cause").put("cause", "papers"));
        JsonObject closed = did(known, deed("close"));
        assertEquals("closed", closed.getString("state"));
        assertEquals("/problems/case-closed", slug(act(closed, deed("give").put("owner", "manager"), "manager")));
        assertEquals("open", did(closed, deed("reopen")).getString("state"));
    }

    @Test
    void theRegisterIsTakenAlongAsATableWithoutAWordOfAnybodys() {
        JsonObject one = file(HOUSE.signIn("manager"), "=cmd() \"quoted\", said somebody", "table@giver.example");
        did(one, deed("cause").put("cause", "papers"));
        HttpResponse<String> table = HOUSE.get(CASES + ".csv", HOUSE.signIn("director"));
        assertEquals(200, table.statusCode());
        assertEquals(
                "text/csv; charset=utf-8",
                table.headers().firstValue("Content-Type").orElse(""));
        List<String> rows = table.body().lines().toList();
        assertTrue(rows.getFirst().startsWith("case,kind,source,service"));
        assertTrue(rows.stream()
                .anyMatch(row -> row.startsWith(one.getInteger("case") + ",complaint,reception,")
                        && row.contains(",papers,email,")));
        assertFalse(table.body().contains("quoted") || table.body().contains("giver.example"));
        assertEquals(403, HOUSE.get(CASES + ".csv", HOUSE.signIn("reception")).statusCode());
    }

    @Test
    void nobodyOwnsACaseWhoMayNotSeeToIt() {
        JsonObject one = file(HOUSE.signIn("manager"), "too cold", "");
        for (String stranger : List.of("clerk1", "deira-manager", "nobody", "director")) {
            assertEquals("/problems/owner-unknown", slug(act(one, deed("give").put("owner", stranger), "manager")));
        }
        assertEquals(403, act(one, deed("close"), "clerk1").statusCode());
        assertEquals(403, act(one, deed("close"), "director").statusCode(), "a director reads");
        assertEquals(404, act(one, deed("close"), "deira-manager").statusCode());
        assertEquals(422, act(one, deed("note"), "manager").statusCode(), "a note has words");
        assertEquals(403, HOUSE.get(CASES, HOUSE.signIn("clerk1")).statusCode());
    }

    @Test
    void whereSomebodyCanBeReachedIsNeverShown() {
        String canary = "canary-" + UUID.randomUUID() + "@example.org";
        JsonObject one = file(HOUSE.signIn("manager"), "please write", canary);
        assertEquals("email", one.getString("channel"));
        assertFalse(one.encode().contains(canary));
        String register = HOUSE.get(CASES, HOUSE.signIn("director")).body();
        assertFalse(register.contains(canary) || register.contains("please write"), "neither contact nor words");
        JsonObject known = did(one, deed("cause").put("cause", "place"));
        assertEquals("/problems/reply-missing", slug(act(known, deed("close"), "manager")));
        JsonObject bounced = did(known, deed("bounce"));
        assertTrue(bounced.getBoolean("bounced"));
        assertEquals(
                "/problems/nobody-to-reply-to", slug(act(bounced, deed("reply").put("text", "x"), "manager")));
        assertEquals("closed", did(bounced, deed("close")).getString("state"));
    }

    @Test
    void theSameRequestTwiceOpensOneCase() {
        String key = UUID.randomUUID().toString();
        String manager = HOUSE.signIn("manager");
        List<Integer> numbers = List.of(1, 2).stream()
                .map(time -> HOUSE.send(HOUSE.request(CASES, manager)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"kind\":\"suggestion\",\"text\":\"more chairs\"}"))))
                .map(answer -> new JsonObject(answer.body()).getInteger("case"))
                .toList();
        assertEquals(numbers.get(0), numbers.get(1));
    }

    @Test
    void whatIsNoCaseIsRefused() {
        String manager = HOUSE.signIn("manager");
        for (String bad : List.of(
                "{\"kind\":\"praise\",\"text\":\"x\"}",
                "{\"kind\":\"complaint\",\"text\":\"\"}",
                "{\"kind\":\"complaint\",\"text\":\"a\\u0000b\"}",
                "{\"kind\":\"complaint\",\"text\":\"x\",\"email\":\"a@b\"}",
                "{\"kind\":\"complaint\",\"text\":\"x\",\"email\":\"a@b.example\\nBcc: c@d.example\"}",
                "{\"kind\":\"complaint\",\"text\":\"" + "x".repeat(20_000) + "\"}")) {
            assertEquals(422, HOUSE.post(CASES, manager, bad).statusCode(), bad);
        }
        assertEquals(404, HOUSE.get(CASES + "/999999", manager).statusCode());
        String forged = "{\"token\":\"aaaaaaaaaaaaaaaaaaaaaaaa\",\"face\":5}";
        assertEquals(401, HOUSE.post("/api/v1/case-answers", "none=", forged).statusCode());
    }
}
