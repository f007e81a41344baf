package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Customers are asked, each ticket once and in time, and every idea is answered before it is settled. */
class CouncilsAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya";
    private static final String COUNCILS = BRANCH + "/councils";
    private static final JsonObject TOPIC =
            new JsonObject().put("ar", "ماذا نحسّن أولًا؟").put("en", "What should be better first?");

    private final String manager = HOUSE.signIn("manager");

    private static JsonObject wish(int options, Instant closes) {
        JsonArray names = new JsonArray();
        for (int i = 0; i < options; i++) {
            names.add(new JsonObject().put("ar", "خيار " + i).put("en", "Option " + i));
        }
        JsonObject wish = new JsonObject()
                .put("topic", TOPIC)
                .put("heldOn", "2026-12-01")
                .put("manner", "online")
                .put("options", names);
        return closes.equals(Instant.EPOCH) ? wish : wish.put("closesAt", closes.toString());
    }

    private static Instant soon() {
        return Instant.now().plus(1, ChronoUnit.HOURS);
    }

    private int called() {
        HttpResponse<String> answer =
                HOUSE.post(COUNCILS, manager, wish(2, soon()).encode());
        assertEquals(201, answer.statusCode(), answer::body);
        return new JsonObject(answer.body()).getInteger("council");
    }

    private static String ticket() {
        return new JsonObject(HOUSE.post(BRANCH + "/tickets", HOUSE.enrol("kiosk"), "{\"service\":\"employers\"}")
                        .body())
                .getString("token");
    }

    private static HttpResponse<String> vote(int council, String token, int choice) {
        JsonObject wish = new JsonObject().put("token", token).put("choice", choice);
        return HOUSE.post(COUNCILS + '/' + council + "/votes", "none=", wish.encode());
    }

    private static JsonObject seen(int council, String cookie) {
        return new JsonObject(HOUSE.get(COUNCILS, cookie).body())
                .getJsonArray("councils").stream()
                        .map(JsonObject.class::cast)
                        .filter(each -> each.getInteger("council") == council)
                        .findFirst()
                        .orElseThrow();
    }

    private static String slug(HttpResponse<String> answer) {
        return new JsonObject(answer.body()).getString("type");
    }

    private HttpResponse<String> put(String path, JsonObject body) {
        return HOUSE.send(HOUSE.request(COUNCILS + '/' + path, manager)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body.encode())));
    }

    @Test
    void aTicketVotesOnceAndNotAfterTheEnd() {
        int council = called();
        String token = ticket();
        assertEquals(201, vote(council, token, 1).statusCode());
        assertEquals("/problems/voted-already", slug(vote(council, token, 0)));
        assertEquals("/problems/field-invalid", slug(vote(council, ticket(), 2)));
        assertEquals("/problems/ticket-unknown", slug(vote(council, token.substring(0, 20) + "aaaaaaaaaaaa", 0)));
        assertEquals("/problems/council-unknown", slug(vote(99_999, ticket(), 0)));
        assertFalse(
                seen(council, "none=").getJsonArray("options").getJsonObject(1).containsKey("votes"));
        assertEquals(
                1,
                seen(council, manager).getJsonArray("options").getJsonObject(1).getInteger("votes"));
        JsonObject over =
                new JsonObject().put("closesAt", Instant.EPOCH.toString()).put("attendance", 14);
        assertEquals(200, put(Integer.toString(council), over).statusCode());
        assertEquals("/problems/vote-closed", slug(vote(council, ticket(), 0)));
        JsonObject after = seen(council, "none=");
        assertEquals(1, after.getJsonArray("options").getJsonObject(1).getInteger("votes"));
        assertEquals(14, after.getInteger("attendance"));
    }

    @Test
    void anIdeaIsNotSettledBeforeEverybodyCanReadWhy() {
        int council = called();
        String path = COUNCILS + '/' + council + "/ideas";
        JsonObject idea = new JsonObject().put("token", ticket()).put("text", "=1+1 <b>chairs</b> for children");
        assertEquals(201, HOUSE.post(path, "none=", idea.encode()).statusCode());
        assertEquals("/problems/ticket-unknown", slug(HOUSE.post(path, "none=", "{\"text\":\"x\"}")));
        assertEquals(
                201,
                HOUSE.post(path, manager, "{\"text\":\"said at the session\"}").statusCode());
        for (String unfit : List.of("a\u0000b", "", "x".repeat(20_000))) {
            assertEquals(
                    422,
                    HOUSE.post(
                                    path,
                                    manager,
                                    new JsonObject().put("text", unfit).encode())
                            .statusCode());
        }
        assertFalse(HOUSE.get(COUNCILS, "none=").body().contains("chairs"), "ideas are read by those who answer them");
        assertTrue(seen(council, manager).encode().contains("chairs"));
        JsonObject done = new JsonObject().put("state", "done").put("answer", new JsonObject().put("en", "There are."));
        assertEquals("/problems/answer-missing", slug(put(council + "/ideas/1", done)));
        done.getJsonObject("answer").put("ar", "وُضعت.");
        assertEquals(200, put(council + "/ideas/1", done).statusCode());
        JsonObject told = seen(council, "none=").getJsonArray("ideas").getJsonObject(0);
        assertEquals("done", told.getString("state"));
        assertEquals("وُضعت.", told.getJsonObject("answer").getString("ar"));
        assertEquals("/problems/council-unknown", slug(put(council + "/ideas/77", done)));
    }

    @Test
    void whatCameOfAVoteIsToldToEverybody() {
        int council = called();
        String path = council + "/outcome";
        assertEquals("open", seen(council, "none=").getJsonObject("outcome").getString("state"));
        JsonObject done = new JsonObject().put("state", "done").put("answer", new JsonObject().put("en", "Since May."));
        assertEquals("/problems/answer-missing", slug(put(path, done)));
        done.getJsonObject("answer").put("ar", "منذ مايو.");
        assertEquals(200, put(path, done).statusCode());
        JsonObject told = seen(council, "none=").getJsonObject("outcome");
        assertEquals("done", told.getString("state"));
        assertEquals("Since May.", told.getJsonObject("answer").getString("en"));
        assertEquals("/problems/council-unknown", slug(put("999999/outcome", done)));
    }

    @Test
    void aCodeForTheWallOpensTheCouncilsOnAPhone() {
        HttpResponse<String> code = HOUSE.get(BRANCH + "/councils.svg", "none=");
        assertEquals(200, code.statusCode());
        assertEquals("image/svg+xml", code.headers().firstValue("Content-Type").orElse(""));
        assertTrue(code.body().startsWith("<svg"));
    }

    @Test
    void onlyThoseWhoAnswerForTheBranchCall() {
        String wish = wish(2, soon()).encode();
        assertEquals(403, HOUSE.post(COUNCILS, HOUSE.signIn("clerk1"), wish).statusCode());
        assertEquals(
                404, HOUSE.post(COUNCILS, HOUSE.signIn("deira-manager"), wish).statusCode());
        assertEquals(
                422,
                HOUSE.post(COUNCILS, manager, wish(2, Instant.EPOCH).encode()).statusCode());
        assertEquals(
                422, HOUSE.post(COUNCILS, manager, wish(1, soon()).encode()).statusCode());
        assertEquals(
                422,
                HOUSE.post(COUNCILS, manager, wish(2, Instant.ofEpochSecond(9)).encode())
                        .statusCode());
        assertEquals(
                201,
                HOUSE.post(COUNCILS, manager, wish(0, Instant.EPOCH).encode()).statusCode());
    }

    @Test
    void theSameRequestTwiceCallsOneCouncil() {
        String key = UUID.randomUUID().toString();
        List<String> answers = List.of(1, 2).stream()
                .map(time -> HOUSE.send(HOUSE.request(COUNCILS, manager)
                                .header("Idempotency-Key", key)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        wish(0, Instant.EPOCH).encode())))
                        .body())
                .toList();
        assertEquals(answers.get(0), answers.get(1));
    }
}
