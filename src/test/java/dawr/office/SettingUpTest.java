package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How branches are made and changed. */
class SettingUpTest {
    private static final String SMALL = """
            {"names":{"ar":"جدة","en":"Jeddah"},"timeZone":"Asia/Riyadh",
             "halls":[{"id":"main","names":{"ar":"القاعة","en":"Hall"},"seats":20}],
             "services":[{"id":"permits","letter":"A","names":{"ar":"رخص","en":"Permits"}}],
             "counters":[{"id":"c1","hall":"main","services":["permits"]}]}
            """;

    private static FrontDesk desk;
    private static String[] admin;

    @BeforeAll
    static void open() {
        desk = new FrontDesk();
        admin = desk.as("admin");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static HttpResponse<String> put(String branch, JsonObject setup, String... version) {
        String[] headers = version.length == 0 ? admin : new String[] {admin[0], admin[1], "If-Match", version[0]};
        return desk.put("/api/v1/branches/" + branch, setup, headers);
    }

    @Test
    void aBranchIsMadeOnceHoweverOftenItIsAsked() {
        HttpResponse<String> made = put("jeddah", new JsonObject(SMALL));
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("\"1\"", made.headers().firstValue("ETag").orElse(""));
        HttpResponse<String> again = put("jeddah", new JsonObject(SMALL));
        assertEquals(201, again.statusCode());
        assertEquals(made.body(), again.body());
        HttpResponse<String> other = put("jeddah", new JsonObject(SMALL).put("theme", "uae"));
        assertEquals("branch-exists", FrontDesk.slug(other));
    }

    @Test
    void aChangeNamesTheVersionItWasWrittenAgainst() {
        put("abha", new JsonObject(SMALL));
        JsonObject night = new JsonObject(SMALL).put("theme", "uae");
        assertEquals(
                "\"2\"",
                put("abha", night, "\"1\"").headers().firstValue("ETag").orElse(""));
        assertEquals(200, put("abha", night, "\"1\"").statusCode());
        assertEquals(412, put("abha", new JsonObject(SMALL), "\"1\"").statusCode());
        assertEquals(400, put("abha", night, "soon").statusCode());
        assertEquals("branch-unknown", FrontDesk.slug(put("nowhere", night, "1")));
    }

    @Test
    void whatIsReadCanBePutAsItIs() {
        JsonObject read =
                new JsonObject(desk.get("/api/v1/branches/dubai-deira", admin).body());
        int version = read.getInteger("version");
        read.remove("open");
        JsonObject put = new JsonObject(
                put("dubai-deira", read, Integer.toString(version)).body());
        put.remove("open");
        assertEquals(read.put("version", version + 1), put);
    }

    @Test
    void whoIsStarvedByALegalSetUpIsNamedInTheAnswer() {
        JsonObject strict = new JsonObject(SMALL).put("callingOrder", "priority-first");
        JsonObject put = new JsonObject(put("najran", strict).body());
        assertEquals("starves", put.getJsonArray("warnings").getJsonObject(0).getString("reason"));
        JsonObject limited = strict.copy().put("calling", new JsonObject().put("overtakesMax", 3));
        JsonObject second = new JsonObject(put("najran", limited, "1").body());
        assertFalse(second.containsKey("warnings"));
        assertEquals(3, second.getJsonObject("calling").getInteger("overtakesMax"));
    }

    @Test
    void whomAChangeWouldHarmIsSaidInTheReadersWordsBeforeAnythingChanges() {
        put("taif", new JsonObject(SMALL));
        JsonObject change = new JsonObject(SMALL).put("theme", "uae");
        JsonObject told = new JsonObject(check("taif", change, "en").body());
        JsonObject warning = told.getJsonArray("warnings").getJsonObject(0);
        assertEquals(
                "People for Permits would wait 71 min (nine in ten no longer) instead of 24.",
                warning.getString("text"));
        assertEquals("in-force", warning.getString("comparedWith"));
        assertTrue(check("taif", change, "ar").body().contains("71"));
        JsonObject still =
                new JsonObject(desk.get("/api/v1/branches/taif", admin).body());
        assertEquals("ksa", still.getString("theme"), "nothing has changed");
        assertEquals(1, still.getInteger("version"));
    }

    @Test
    void skillsThatLeaveAServiceToNobodyAreSaidBeforeAndAfterTheChange() {
        JsonObject wide = withDisputes();
        put("jazan", wide);
        staff("jazan-clerk", "clerk");
        staff("jazan-front", "reception");
        JsonObject narrow =
                wide.copy().put("skills", new JsonObject().put("jazan-clerk", new JsonArray().add("disputes")));
        JsonObject told = new JsonObject(check("jazan", narrow, "en").body());
        JsonObject warning = last(told);
        assertEquals("no-staff", warning.getString("reason"));
        assertEquals(
                "Nobody who may sign in here has the skills for Permits; its people would never be called.",
                warning.getString("text"));
        JsonObject put = new JsonObject(put("jazan", narrow, "1").body());
        assertEquals("skills", last(put).getString("field"));
        staff("jazan-second", "clerk");
        assertFalse(new JsonObject(put("jazan", narrow, "2").body()).containsKey("warnings"), "who is not named can");
    }

    @Test
    void whoeverIsWithdrawnAndWasTheLastWithASkillIsMissedInTheAnswer() {
        JsonObject setup = withDisputes()
                .put(
                        "skills",
                        new JsonObject()
                                .put("tabuk-one", new JsonArray().add("permits"))
                                .put("tabuk-two", new JsonArray().add("permits").add("disputes")));
        put("tabuk", setup);
        account("tabuk", "tabuk-one", "clerk", false);
        account("tabuk", "tabuk-two", "clerk", false);
        JsonObject withdrawn = account("tabuk", "tabuk-two", "clerk", true);
        JsonObject warning = last(withdrawn);
        assertEquals("no-staff", warning.getString("reason"));
        assertEquals("disputes", warning.getString("subject"));
        assertEquals(1, withdrawn.getJsonArray("warnings").size(), "the other one can still do permits");
        assertEquals(
                2,
                account("tabuk", "tabuk-one", "reception", false)
                        .getJsonArray("warnings")
                        .size(),
                "nobody is left at the counters");
        assertFalse(account("tabuk", "tabuk-two", "clerk", false).containsKey("warnings"), "is back");
    }

    private static JsonObject last(JsonObject told) {
        JsonArray warnings = told.getJsonArray("warnings");
        return warnings.getJsonObject(warnings.size() - 1);
    }

    private static JsonObject withDisputes() {
        JsonObject wide = new JsonObject(SMALL);
        JsonObject permits = wide.getJsonArray("services").getJsonObject(0);
        wide.getJsonArray("services").add(permits.copy().put("id", "disputes").put("letter", "B"));
        wide.getJsonArray("counters").getJsonObject(0).getJsonArray("services").add("disputes");
        return wide;
    }

    private static void staff(String user, String role) {
        account("jazan", user, role, false);
    }

    private static JsonObject account(String branch, String user, String role, boolean disabled) {
        JsonObject account = new JsonObject()
                .put("name", user)
                .put("role", role)
                .put("branch", branch)
                .put("password", "long-enough-1")
                .put("disabled", disabled);
        HttpResponse<String> put = desk.put("/api/v1/staff/" + user, account, admin);
        assertEquals(200, put.statusCode(), put.body());
        return new JsonObject(put.body());
    }

    @Test
    void whatPuttingWouldRefuseIsRefusedByTheCheckToo() {
        put("arar", new JsonObject(SMALL));
        assertEquals(
                "setup-flawed",
                FrontDesk.slug(check("arar", new JsonObject(SMALL).put("timeZone", "Mars/Olympus"), "en")));
        assertEquals("branch-unknown", FrontDesk.slug(check("atlantis", new JsonObject(SMALL), "en")));
    }

    private static HttpResponse<String> check(String branch, JsonObject setup, String language) {
        return desk.post(
                "/api/v1/branches/" + branch + "/setup-check", setup, admin[0], admin[1], "Accept-Language", language);
    }

    @Test
    void aServiceThatNoCounterServesIsRefusedAndNamed() {
        JsonObject wish = new JsonObject(SMALL);
        wish.getJsonArray("services")
                .add(wish.getJsonArray("services")
                        .getJsonObject(0)
                        .copy()
                        .put("id", "orphan")
                        .put("letter", "Y"));
        JsonObject problem = new JsonObject(put("hail", wish).body());
        assertEquals("services/1", problem.getString("field"));
        assertEquals("no-counter", problem.getString("reason"));
    }

    @Test
    void everybodySeesTheBranchesThatAreTheirBusiness() {
        assertEquals(1, branches(desk.as("deira-clerk1")));
        assertEquals(true, branches(desk.as("director")) >= 2);
        assertEquals(404, desk.get("/api/v1/branches/nowhere", admin).statusCode());
        assertEquals(
                404, desk.get("/api/v1/branches/dubai-deira", desk.as("clerk1")).statusCode());
    }

    @Test
    void onlyThoseWhoWorkThereAreToldWhoWorksThere() {
        JsonObject hail = new JsonObject(SMALL)
                .put("skills", new JsonObject().put("hail-clerk", new JsonArray().add("permits")))
                .put(
                        "pools",
                        new JsonObject()
                                .put("staff", new JsonObject().put("early", new JsonArray().add("hail-clerk"))));
        put("hail", hail);
        HttpResponse<String> code =
                desk.post("/api/v1/branches/hail/enrolments", new JsonObject().put("kind", "kiosk"), admin);
        HttpResponse<String> kiosk = desk.post(
                "/api/v1/kiosks/enrol", new JsonObject().put("code", new JsonObject(code.body()).getString("code")));
        HttpResponse<String> seen = desk.get("/api/v1/branches/hail", "Cookie", FrontDesk.cookie(kiosk));
        assertEquals(200, seen.statusCode(), seen.body());
        assertFalse(seen.body().contains("hail-clerk"), seen.body());
        assertTrue(desk.get("/api/v1/branches/hail", admin).body().contains("hail-clerk"));
    }

    private static int branches(String[] who) {
        return new JsonObject(desk.get("/api/v1/branches", who).body())
                .getJsonArray("branches")
                .size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeZone            | "Mars/Olympus"                               | timeZone
            turnsAt             | "29:00"                                      | turnsAt
            id                  | "elsewhere"                                  | id
            names               | {"ar":"x"}                                   | names
            names               | {"ar":"x","en":"x","EN":"x"}                 | names
            congestionBands     | [10,20,20,30]                                | congestionBands/2
            hours               | {"week":[{"day":"sun","from":"12:00","to":"08:00"}]} | hours/week/0
            hours               | {"week":[{"day":"sun","from":"29:00","to":"24:00"}]} | hours/week/0/from
            hours               | {}                                           | hours/week
            hours               | {"week":[]}                                  | hours/week
            hours               | {"alwaysOpen":true,"week":[{"day":"sun","from":"08:00","to":"12:00"}]} | hours/alwaysOpen
            hours               | {"week":[{"day":"sun","from":"08:00","to":"12:00"},{"day":"sun","from":"11:59","to":"14:00"}]} | hours/week/1
            hours               | {"week":[{"day":"fri","from":"08:00","to":"12:00"}],"weekend":["fri","sat"]} | hours/week/0/day
            hours               | {"alwaysOpen":true,"breaks":[{"id":"b","minutes":9,"prayer":"asr"}]} | hours/breaks/0/prayer
            hours               | {"alwaysOpen":true,"breaks":[{"id":"b","minutes":9}]} | hours/breaks/0
            hours               | {"alwaysOpen":true,"breaks":[{"id":"b","minutes":9,"at":"29:00"}]} | hours/breaks/0/at
            hours               | {"alwaysOpen":true,"breaks":[{"id":"b","minutes":9,"at":"12:00"},{"id":"b","minutes":9,"at":"13:00"}]} | hours/breaks/1
            hours               | {"alwaysOpen":true,"shifts":[{"id":"s","from":"12:00","to":"08:00","counters":["c1"]}]} | hours/shifts/0
            hours               | {"alwaysOpen":true,"shifts":[{"id":"s","from":"08:00","to":"12:00","counters":["c9"]}]} | hours/shifts/0/counters
            hours               | {"alwaysOpen":true,"shifts":[{"id":"s","from":"08:00","to":"12:00","counters":["c1"]},{"id":"t","from":"11:00","to":"14:00","days":["sun"],"counters":["c1"]}]} | hours/shifts/1
            hours               | {"alwaysOpen":true,"holidays":[{"names":{"en":"x"}}]} | hours/holidays/0
            hours               | {"alwaysOpen":true,"holidays":[{"names":{"en":"x"},"everyYear":"02-30"}]} | hours/holidays/0/everyYear
            hours               | {"alwaysOpen":true,"holidays":[{"names":{"en":"x"},"date":"2026-02-30"}]} | hours/holidays/0/date
            hours               | {"alwaysOpen":true,"sightings":[{"year":1448,"month":9,"days":1},{"year":1448,"month":9,"days":-1}]} | hours/sightings/1
            hours               | {"week":[{"day":"sun","from":"08:00","to":"12:00"}],"breaks":[{"id":"b","minutes":9,"at":"12:00"}]} | hours/breaks/0
            hours               | {"alwaysOpen":true,"breaks":[{"id":"b","minutes":9,"prayer":"friday","days":["sun"]}],"prayers":{"latitude":24,"longitude":46}} | hours/breaks/0/days
            hours               | {"alwaysOpen":true,"prayers":{"latitude":24,"longitude":46,"table":[{"date":"2026-11-22","dhuhr":"11:40","asr":"14:45"},{"date":"2026-11-22","dhuhr":"11:41","asr":"14:45"}]}} | hours/prayers/table/1
            hours               | {"alwaysOpen":true,"holidays":[{"names":{"en":"x"},"date":"2026-02-03","hours":[{"from":"08:00","to":"12:00"},{"from":"11:00","to":"13:00"}]}]} | hours/holidays/0/hours/1
            calling             | {"overtakesMax":0}                           | calling/overtakesMax
            bundles             | [{"id":"b","services":["permits"],"after":{"permits":["permits"]}}] | bundles/0/after
            skills              | {"clerk1":["wages"]}                         | skills/clerk1
            counters            | [{"id":"c1","hall":"attic","services":["permits"]}]  | counters/0/hall
            counters            | [{"id":"c1","hall":"main","services":["wages"]}]     | counters/0/services
            """)
    void whatContradictsItselfIsNamed(String name, String value, String field) {
        JsonObject setup = new JsonObject(SMALL).put(name, new JsonObject("{\"v\":" + value + "}").getValue("v"));
        HttpResponse<String> response = put("hail", setup);
        assertEquals(422, response.statusCode(), response.body());
        assertEquals(field, new JsonObject(response.body()).getString("field"));
    }
}
