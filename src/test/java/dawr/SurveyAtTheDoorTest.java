package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One answer to a served visit, and nothing from whoever makes answers up. */
class SurveyAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya";
    private static final int FORGERIES = 1_000;

    private final JsonObject ticket =
            new JsonObject(HOUSE.post(BRANCH + "/tickets", HOUSE.enrol("kiosk"), "{\"service\":\"employers\"}")
                    .body());
    private final String token = ticket.getString("token");

    private static HttpResponse<String> give(String token, int face, String comment) {
        JsonObject wish =
                new JsonObject().put("token", token).put("answers", new JsonObject().put("satisfaction", face));
        return HOUSE.post(
                "/api/v1/surveys", "none=", (comment.isEmpty() ? wish : wish.put("comment", comment)).encode());
    }

    private static String slug(HttpResponse<String> answer) {
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        return new JsonObject(answer.body()).getString("type");
    }

    private void serve() {
        String clerk = HOUSE.signIn("clerk6");
        HOUSE.post(BRANCH + "/counters/c6/open", clerk, "{}");
        String wish =
                new JsonObject().put("ticketId", ticket.getString("ticketId")).encode();
        assertEquals(200, HOUSE.post(BRANCH + "/counters/c6/call", clerk, wish).statusCode());
        HOUSE.post(BRANCH + "/counters/c6/start", clerk, "{}");
        assertEquals(
                200,
                HOUSE.post(BRANCH + "/counters/c6/finish", clerk, "{\"outcome\":\"served\"}")
                        .statusCode());
    }

    @Test
    void aVisitIsRatedOnceAndNotBeforeItWasServed() {
        assertEquals("/problems/not-served", slug(give(token, 5, "")));
        serve();
        for (String unfit : List.of("a\u0000b", "a\u202Eb", "x".repeat(20_000))) {
            HttpResponse<String> refused = give(token, 1, unfit);
            assertEquals(422, refused.statusCode());
            assertEquals("comment", new JsonObject(refused.body()).getString("field"));
        }
        assertEquals(422, give(token, 6, "").statusCode());
        assertEquals(
                201,
                give(token, 4, "=cmd|' /C calc'!A0 <script>alert(1)</script>").statusCode());
        assertEquals("/problems/survey-given", slug(give(token, 1, "")));
    }

    @Test
    void whatIsMadeUpCountsNothing() {
        serve();
        int counted = 0;
        for (int i = 0; i < FORGERIES; i++) {
            String forged = token.substring(0, token.length() - 4) + String.format(Locale.ROOT, "%04d", i);
            HttpResponse<String> answer = give(forged, 1, "");
            counted += answer.statusCode() == 201 ? 1 : 0;
            slug(answer);
        }
        assertEquals(0, counted);
        assertEquals(201, give(token, 5, "").statusCode());
        for (int i = 0; i < FORGERIES; i++) {
            counted += give(token, 1, "").statusCode() == 201 ? 1 : 0;
        }
        assertEquals(0, counted);
    }

    private static HttpResponse<String> more(String token, JsonObject answers, int version) {
        JsonObject wish = new JsonObject().put("token", token).put("answers", answers.put("satisfaction", 4));
        return HOUSE.post(
                "/api/v1/surveys", "none=", wish.put("version", version).encode());
    }

    private static HttpResponse<String> ask(JsonObject wish, String user) {
        return HOUSE.send(HOUSE.request(BRANCH + "/survey-questions", HOUSE.signIn(user))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(wish.encode())));
    }

    private int version() {
        HttpResponse<String> asked = HOUSE.send(
                HOUSE.request(BRANCH + "/survey-questions", "none=").header("Authorization", "Ticket " + token));
        return new JsonObject(asked.body()).getInteger("version");
    }

    @Test
    void anAnswerToAnotherVersionOfTheQuestionsIsRefusedAndSaysWhy() {
        JsonObject parking = new JsonObject()
                .put("id", "parking")
                .put("scale", "faces")
                .put("names", new JsonObject().put("ar", "الموقف").put("en", "Parking"));
        JsonObject wish = new JsonObject().put("service", "employers").put("questions", new JsonArray().add(parking));
        assertEquals(403, ask(wish, "clerk1").statusCode());
        int before = version();
        assertEquals(200, ask(wish, "manager").statusCode());
        assertEquals(true, version() > before);
        serve();
        assertEquals("/problems/questions-changed", slug(more(token, new JsonObject().put("speed", 3), before)));
        assertEquals("/problems/field-invalid", slug(more(token, new JsonObject().put("speed", 3), version())));
        assertEquals("/problems/field-invalid", slug(more(token, new JsonObject().put("parking", 6), version())));
        assertEquals(
                201, more(token, new JsonObject().put("parking", 2), version()).statusCode());
        assertEquals(
                200,
                ask(new JsonObject().put("service", "employers"), "manager").statusCode());
        assertEquals(0, version(), "taken back, the usual ones are asked again");
    }

    @Test
    void questionsThatCantBeAskedAreRefused() {
        JsonObject nameless = new JsonObject().put("id", "parking").put("scale", "faces");
        assertEquals(
                "/problems/field-invalid",
                slug(ask(new JsonObject().put("questions", new JsonArray().add(nameless)), "manager")));
        assertEquals("/problems/service-unknown", slug(ask(new JsonObject().put("service", "nothing"), "manager")));
    }

    @Test
    void withoutATicketATabletTakesOneAnswerAtATime() {
        String tablet = HOUSE.enrol("kiosk");
        String wish = "{\"answers\":{\"satisfaction\":1}}";
        assertEquals(201, HOUSE.post(BRANCH + "/surveys", tablet, wish).statusCode());
        assertEquals("/problems/answers-too-fast", slug(HOUSE.post(BRANCH + "/surveys", tablet, wish)));
        assertEquals(
                201, HOUSE.post(BRANCH + "/surveys", HOUSE.enrol("kiosk"), wish).statusCode(), "another tablet may");
        assertEquals(401, HOUSE.post(BRANCH + "/surveys", "none=", wish).statusCode());
        assertEquals(
                403,
                HOUSE.post(BRANCH + "/surveys", HOUSE.signIn("manager"), wish).statusCode(),
                "staff can't answer for visitors");
    }
}
