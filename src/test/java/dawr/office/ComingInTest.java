package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may come in, how long they stay, and how they go. */
class ComingInTest {
    private static final long HOUR = 3_600_000;

    private static FrontDesk desk;

    @BeforeAll
    static void open() {
        desk = new FrontDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static int me(String... headers) {
        return desk.get("/api/v1/me", headers).statusCode();
    }

    @Test
    void whoHasTheRightPasswordComesIn() {
        HttpResponse<String> response = desk.signIn("clerk4", FrontDesk.PASSWORD);
        JsonObject me = new JsonObject(response.body());
        assertEquals(200, response.statusCode());
        assertEquals("clerk riyadh-olaya", me.getString("role") + ' ' + me.getString("branch"));
        String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        assertEquals(200, me("Cookie", FrontDesk.cookie(response)));
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountLookTheSame() {
        HttpResponse<String> wrong = desk.signIn("clerk5", "not it");
        HttpResponse<String> unknown = desk.signIn("nobody", "not it");
        assertEquals(401, wrong.statusCode());
        assertEquals(wrong.body(), unknown.body());
    }

    @Test
    void guessingIsSlowedDownForTheGuesserAlone() {
        String[] guesser = {"X-Forwarded-For", "198.51.100.7"};
        for (int i = 0; i < 10; i++) {
            assertEquals(401, desk.signIn("clerk6", "guess " + i, guesser).statusCode());
        }
        HttpResponse<String> slowed = desk.signIn("clerk6", FrontDesk.PASSWORD, guesser);
        assertEquals(429, slowed.statusCode());
        assertTrue(slowed.headers().firstValue("Retry-After").isPresent());
        assertEquals(200, desk.signIn("clerk6", FrontDesk.PASSWORD).statusCode());
    }

    @Test
    void signingInOftenIsNoGuessing() {
        for (int i = 0; i < 12; i++) {
            assertEquals(200, desk.signIn("clerk7", FrontDesk.PASSWORD).statusCode());
        }
    }

    @Test
    void whoSignsOutIsOut() {
        String[] cookie = desk.as("clerk8");
        assertEquals(
                204, desk.post("/api/v1/sign-out", new JsonObject(), cookie).statusCode());
        assertEquals(401, me(cookie));
    }

    @Test
    void aSessionEndsWhenNobodyIsThereAndAfterADay() {
        long before = desk.now;
        String[] idle = desk.as("clerk9");
        desk.passes(12 * HOUR + 1);
        assertEquals(401, me(idle));
        String[] busy = desk.as("clerk9");
        for (int hours = 0; hours < 23; hours++) {
            desk.passes(HOUR);
            assertEquals(200, me(busy));
        }
        desk.passes(HOUR + 1);
        assertEquals(401, me(busy));
        desk.now = before;
    }

    @Test
    void whoIsShutOutIsOutAtOnce() {
        String[] clerk = desk.as("clerk10");
        JsonObject shutOut = new JsonObject(Map.of("role", "clerk", "branch", "riyadh-olaya", "disabled", true));
        assertEquals(
                200,
                desk.put("/api/v1/staff/clerk10", shutOut, desk.as("admin")).statusCode());
        assertEquals(401, me(clerk));
        assertEquals(401, desk.signIn("clerk10", FrontDesk.PASSWORD).statusCode());
    }

    @Test
    void aNewAccountNeedsAPasswordAndABranchThatExists() {
        String[] admin = desk.as("admin");
        JsonObject clerk = new JsonObject().put("role", "clerk").put("branch", "riyadh-olaya");
        assertEquals(422, desk.put("/api/v1/staff/fatima", clerk, admin).statusCode());
        clerk.put("password", "correct horse");
        assertEquals(
                404,
                desk.put("/api/v1/staff/fatima", clerk.copy().put("branch", "nowhere"), admin)
                        .statusCode());
        assertEquals(200, desk.put("/api/v1/staff/fatima", clerk, admin).statusCode());
        assertEquals(200, desk.signIn("fatima", "correct horse").statusCode());
    }

    @Test
    void aCodeMakesOneKioskHoweverManyTry() throws Exception {
        JsonObject kind = new JsonObject(Map.of("kind", "kiosk"));
        HttpResponse<String> made = desk.post("/api/v1/branches/riyadh-olaya/enrolments", kind, desk.as("manager"));
        String code = new JsonObject(made.body()).getString("code").toLowerCase(java.util.Locale.ROOT);
        Callable<Integer> attempt = () -> desk.post("/api/v1/kiosks/enrol", new JsonObject(Map.of("code", code)))
                .statusCode();
        int taken = 0;
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> one :
                    many.invokeAll(IntStream.range(0, 8).mapToObj(i -> attempt).toList())) {
                taken += one.get() == 201 ? 1 : 0;
            }
        }
        assertEquals(1, taken);
    }

    @Test
    void aCodeIsDeadAfterTenMinutes() {
        JsonObject kind = new JsonObject(Map.of("kind", "display"));
        HttpResponse<String> made = desk.post("/api/v1/branches/riyadh-olaya/enrolments", kind, desk.as("manager"));
        String code = new JsonObject(made.body()).getString("code");
        desk.passes(600_001);
        HttpResponse<String> late = desk.post("/api/v1/kiosks/enrol", new JsonObject(Map.of("code", code)));
        assertEquals("code-wrong", FrontDesk.slug(late));
    }

    @Test
    void theDemonstrationsCodeServesItsBranchesAndNoOther() {
        JsonObject wish = new JsonObject(Map.of("code", FrontDesk.PASSWORD));
        HttpResponse<String> kiosk = desk.post("/api/v1/kiosks/enrol", wish);
        assertEquals("riyadh-olaya", new JsonObject(kiosk.body()).getString("branch"));
        JsonObject deira = wish.copy().put("branch", "dubai-deira").put("kind", "display");
        HttpResponse<String> display = desk.post("/api/v1/kiosks/enrol", deira);
        JsonObject me = new JsonObject(
                desk.get("/api/v1/me", "Cookie", FrontDesk.cookie(display)).body());
        assertEquals("display dubai-deira", me.getString("kind") + ' ' + me.getString("branch"));
        HttpResponse<String> elsewhere =
                desk.post("/api/v1/kiosks/enrol", wish.copy().put("branch", "jeddah"));
        assertEquals("branch-unknown", FrontDesk.slug(elsewhere));
    }

    @Test
    void aBrowserMayBeAKioskAndSomebodysDeskAtOnce() {
        HttpResponse<String> kiosk =
                desk.post("/api/v1/kiosks/enrol", new JsonObject(Map.of("code", FrontDesk.PASSWORD)));
        String both = desk.as("clerk11")[1] + "; " + FrontDesk.cookie(kiosk);
        assertEquals("clerk", role(both));
        assertEquals("kiosk", role(both, "Dawr-As", "device"));
    }

    private static String role(String cookies, String... more) {
        String[] headers = more.length == 0
                ? new String[] {"Cookie", cookies}
                : new String[] {"Cookie", cookies, more[0], more[1]};
        return new JsonObject(desk.get("/api/v1/me", headers).body()).getString("role");
    }

    @Test
    void wrongSecretsOfTicketsAreSlowedDownAndRightOnesNever() {
        String right =
                desk.office().tokens().token(Demonstration.OLAYA, new dawr.queue.TicketId("20261122-A001"), 1, 0);
        String[] hall = {"X-Forwarded-For", "203.0.113.9", "Authorization", "Ticket riyadh-olaya.20261122-A001.wrong"};
        for (int i = 0; i < 30; i++) {
            assertEquals("ticket-unknown", FrontDesk.slug(desk.get("/api/v1/branches/riyadh-olaya", hall)));
        }
        assertEquals(429, desk.get("/api/v1/branches/riyadh-olaya", hall).statusCode());
        hall[3] = "Ticket " + right;
        assertEquals(200, desk.get("/api/v1/branches/riyadh-olaya", hall).statusCode());
    }
}
