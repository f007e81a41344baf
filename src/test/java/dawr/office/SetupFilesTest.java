package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A branch's set-up as a file: taken along, changed by hand with mistakes, brought back, and undone. */
class SetupFilesTest {
    private static final String FILE = """
        names: {ar: فرع, en: Branch}
        timeZone: Asia/Riyadh
        hours:
          week:
            - {day: sun, from: "08:00", to: "16:00"}
          shifts:
            - {id: early, from: "08:00", to: "13:00", counters: [c2]}
        halls:
          - {id: main, names: {ar: قاعة, en: Hall}, seats: 20}
        services:
          - id: permits
            letter: A
            names: {ar: رخص, en: Permits}
          - id: disputes
            letter: B
            names: {ar: خلافات, en: Disputes}
        counters:
          - {id: c1, hall: main, services: [permits, disputes]}
          - {id: c2, hall: main, services: [disputes]}
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

    private static HttpResponse<String> bring(String branch, String yaml, String... version) {
        String[] headers = version.length == 0 ? admin : new String[] {admin[0], admin[1], "If-Match", version[0]};
        return desk.put("/api/v1/branches/" + branch + "/setup.yaml", new JsonObject().put("yaml", yaml), headers);
    }

    private static HttpResponse<String> preview(String branch, String yaml) {
        return desk.post("/api/v1/branches/" + branch + "/setup-preview", new JsonObject().put("yaml", yaml), admin);
    }

    private static JsonArray versions(String branch) {
        HttpResponse<String> told = desk.get("/api/v1/branches/" + branch + "/setup-versions", admin);
        assertEquals(200, told.statusCode(), told.body());
        return new JsonObject(told.body()).getJsonArray("versions");
    }

    @Test
    void aFileMakesABranchAndWhatIsTakenAlongCanBeBroughtBackUnchanged() {
        HttpResponse<String> made = bring("hail", FILE);
        assertEquals(201, made.statusCode(), made.body());
        for (String branch : new String[] {"hail", "dubai-deira", "riyadh-olaya"}) {
            String file = desk.get("/api/v1/branches/" + branch + "/setup.yaml", admin)
                    .body();
            HttpResponse<String> seen = preview(branch, file);
            assertEquals(200, seen.statusCode(), seen.body());
            assertEquals(new JsonArray(), new JsonObject(seen.body()).getJsonArray("changes"), branch);
        }
    }

    @Test
    void whatAFileChangesAndWhomItHarmsIsSaidBeforeItTakesEffect() {
        bring("jazan", FILE);
        String without = FILE.replace("services: [permits, disputes]", "services: [permits]");
        JsonObject told = new JsonObject(preview("jazan", without).body());
        JsonObject change = told.getJsonArray("changes").getJsonObject(0);
        assertEquals("counters/c1/services", change.getString("path"));
        assertEquals("[\"permits\",\"disputes\"]", change.getString("before"));
        assertEquals("[\"permits\"]", change.getString("after"));
        String warnings = told.getJsonArray("warnings").encode();
        assertTrue(warnings.contains("From 13:00 to 16:00 no counter is staffed for Disputes: Sunday"), warnings);
        assertEquals(1, versions("jazan").size(), "nothing has changed");
    }

    @Test
    void aBranchThatIsYetToBeMadeIsLookedOverAndNothingIsMadeOfIt() {
        JsonObject told = new JsonObject(preview("duba", FILE).body());
        assertEquals(0, told.getInteger("version"));
        assertTrue(told.getString("yaml").contains("Disputes"), told.getString("yaml"));
        assertEquals(
                404, desk.get("/api/v1/branches/duba/setup-versions", admin).statusCode());
        assertEquals(
                422, preview("duba", FILE.replace("letter: B", "letter: A")).statusCode());
        JsonObject file = new JsonObject().put("yaml", FILE);
        String path = "/api/v1/branches/duba/setup-preview";
        assertEquals(404, desk.post(path, file, desk.as("manager")).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"ksa, Asia/Riyadh", "uae, Asia/Dubai"})
    void whatANewBranchBeginsWithCanBePutAsItIs(String theme, String zone) {
        String template =
                desk.get("/api/v1/setup-template?theme=" + theme, admin).body();
        assertEquals(zone, new JsonObject(template).getString("timeZone"));
        assertEquals(201, bring("fresh-" + theme, template).statusCode());
        assertEquals(403, desk.get("/api/v1/setup-template", desk.as("manager")).statusCode());
    }

    @Test
    void aNewBranchMayBeginAsOneThatExistsWithoutItsPeopleItsFloorAndItsName() {
        String settled = FILE + "callingOrder: ratio\nskills: {fatima: [permits]}\nregion: {ar: الشمال, en: North}\n"
                + "pools: {staff: {early: [fatima]}, services: {all: [permits, disputes]}}\n"
                + "plan: {cellMetres: 0.5, rows: [\"#b=1\", \"D\"], counters: {b: c1}, halls: {'1': main}}\n";
        HttpResponse<String> there = bring("turaif", settled);
        assertEquals(201, there.statusCode(), there.body());
        HttpResponse<String> begun = desk.get("/api/v1/setup-template?from=turaif", admin);
        JsonObject copy = new JsonObject(begun.body());
        assertFalse(begun.body().contains("fatima"), begun.body());
        assertEquals(
                List.of(false, false, false, false),
                List.of(
                        copy.containsKey("id"),
                        copy.containsKey("version"),
                        copy.containsKey("plan"),
                        copy.containsKey("open")));
        assertEquals("New branch", copy.getJsonObject("names").getString("en"));
        assertEquals(201, bring("turaif-north", begun.body()).statusCode());
        JsonObject made =
                new JsonObject(desk.get("/api/v1/branches/turaif-north", admin).body());
        JsonObject model =
                new JsonObject(desk.get("/api/v1/branches/turaif", admin).body());
        for (String same : List.of("services", "counters", "halls", "hours", "callingOrder", "region")) {
            assertEquals(model.getValue(same), made.getValue(same), same);
        }
    }

    @Test
    void nobodyBeginsAsABranchThatThereIsNot() {
        assertEquals(
                404, desk.get("/api/v1/setup-template?from=atlantis", admin).statusCode());
        assertEquals(
                403,
                desk.get("/api/v1/setup-template?from=riyadh-olaya", desk.as("manager"))
                        .statusCode());
    }

    @Test
    void theManagerSeesWhoBelongsToTheirBranchAndToNoOther() {
        String[] manager = desk.as("manager");
        JsonArray staff = new JsonObject(
                        desk.get("/api/v1/branches/riyadh-olaya/staff", manager).body())
                .getJsonArray("staff");
        assertEquals(14, staff.size(), staff.encode());
        assertFalse(staff.encode().contains("password"), staff.encode());
        assertEquals(
                404, desk.get("/api/v1/branches/dubai-deira/staff", manager).statusCode());
        assertEquals(
                403,
                desk.get("/api/v1/branches/riyadh-olaya/staff", desk.as("clerk1"))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '#D#'  | c1    | unknown    | b     | plan/rows
        '#b#'  | c1    | unknown    | D    | plan/rows
        'DbDb' | c1    | used-twice | b    | plan/rows
        'Db'   | attic | unknown    | attic | plan/counters/b
        """)
    void aFloorThatLeadsNobodyAnywhereIsRefusedByName(
            String row, String counter, String reason, String subject, String field) {
        String letters = row.equals("#D#") ? "{x: " + counter + "}" : "{b: " + counter + "}";
        String drawn = row.equals("#D#") ? "#Db" : row;
        HttpResponse<String> no = preview(
                "riyadh-olaya",
                FILE + "plan: {cellMetres: 0.5, rows: [\"" + drawn + "\"], counters: " + letters + "}\n");
        JsonObject told = new JsonObject(no.body());
        assertEquals(422, no.statusCode(), no.body());
        assertEquals(reason, told.getString("reason"), no.body());
        assertEquals(subject, told.getString("subject"), no.body());
        assertEquals(field, told.getString("field"), no.body());
    }

    @Test
    void whoCanNoLongerWalkToACounterIsSaidBeforeItTakesEffectAndOnlyOfWhatChanges() {
        String hall = FILE.replace("seats: 20", "seats: 20, offers: [step-free]");
        String plan = "plan: {cellMetres: 1, rows: [\"#b.c#\", \"#D..#\"], counters: {b: c1, c: c2}}\n";
        assertEquals(201, bring("abha", hall + plan).statusCode());
        assertEquals(List.of(), said("abha", hall + plan, "counter"));
        assertEquals(
                List.of("No step-free way leads to counter c2, though its hall is said to be step-free."),
                said("abha", hall + plan.replace("#b.c#", "#b=c#").replace("#D..#", "#D=.#"), "counter c"));
        assertEquals(
                List.of("No way leads from a door to counter c2."),
                said("abha", hall + plan.replace("#b.c#", "#b#c#").replace("#D..#", "#D#.#"), "counter c"));
        assertEquals(
                List.of(),
                said("abha", FILE + plan.replace("#b.c#", "#b=c#").replace("#D..#", "#D=.#"), "counter c"),
                "the hall promises nothing");
        String behindSteps = hall + plan.replace("#b.c#", "#b=c#").replace("#D..#", "#D=.#");
        assertEquals(200, bring("abha", behindSteps, "1").statusCode());
        assertEquals(List.of(), said("abha", behindSteps.replace("seats: 20", "seats: 30"), "counter c"));
    }

    @Test
    void aLanguageThatNobodyAtACounterSpeaksIsSaidBeforeItIsOffered() {
        String offered = FILE + "languages: [ar, en, ur]\n";
        assertEquals(List.of(), said("taif", offered, "nobody"));
        String spoken = offered.replace(
                        "services: [permits, disputes]", "services: [permits, disputes], languages: [ar, en]")
                .replace("services: [disputes]", "services: [disputes], languages: [ur]");
        assertEquals(
                List.of("Visitors may choose Urdu, and at no counter is it spoken for: Permits."),
                said("taif", spoken, "at no counter is"));
    }

    private static List<String> said(String branch, String yaml, String about) {
        HttpResponse<String> told = preview(branch, yaml);
        assertEquals(200, told.statusCode(), told.body());
        return new JsonObject(told.body())
                .getJsonArray("warnings").stream()
                        .map(warning -> ((JsonObject) warning).getString("text"))
                        .filter(text -> text.contains(about))
                        .toList();
    }

    @Test
    void theRegionAndTheFloorAreTakenAlongAndBroughtBack() {
        String drawn = FILE + "region: {ar: منطقة, en: Region}\n"
                + "plan: {cellMetres: 0.5, rows: [\"#b=1\", \"D\"], counters: {b: c1}, halls: {'1': main}}\n";
        assertEquals(201, bring("najran", drawn).statusCode());
        JsonObject told =
                new JsonObject(desk.get("/api/v1/branches/najran", admin).body());
        assertEquals("Region", told.getJsonObject("region").getString("en"));
        JsonObject plan = told.getJsonObject("plan");
        assertEquals(new JsonArray().add("#b=1").add("D###"), plan.getJsonArray("rows"), "rows are made alike long");
        assertEquals(0.5, plan.getDouble("cellMetres"));
        String file = desk.get("/api/v1/branches/najran/setup.yaml", admin).body();
        assertEquals(new JsonArray(), new JsonObject(preview("najran", file).body()).getJsonArray("changes"));
    }

    @Test
    void whatDiffersIsToldDayByDayAndRowByRow() {
        String drawn = FILE.replace("  week:\n", "  week:\n    - {day: mon, from: \"08:00\", to: \"12:00\"}\n")
                + "plan: {cellMetres: 1, rows: [\"####\", \"#b.#\", \"#.D#\"], counters: {b: c1}}\n";
        assertEquals(201, bring("wajh", drawn).statusCode());
        String changed = drawn.replace("    - {day: mon, from: \"08:00\", to: \"12:00\"}\n", "")
                .replace("#.D#", "#=D#");
        JsonArray changes = new JsonObject(preview("wajh", changed).body()).getJsonArray("changes");
        assertEquals(
                List.of("hours/week/mon 08:00–12:00 null", "plan/rows/003 #.D# #=D#"),
                changes.stream()
                        .map(JsonObject.class::cast)
                        .map(one ->
                                one.getString("path") + ' ' + one.getString("before") + ' ' + one.getString("after"))
                        .toList());
    }

    @Test
    void everyVersionIsKeptWithWhoMadeItAndWhatItChanged() {
        bring("tabuk", FILE);
        assertEquals(
                200, bring("tabuk", FILE.replace("seats: 20", "seats: 30"), "1").statusCode());
        JsonArray two = versions("tabuk");
        assertEquals(2, two.size());
        assertEquals("admin:admin", two.getJsonObject(0).getString("by"));
        JsonObject change = two.getJsonObject(0).getJsonArray("changes").getJsonObject(0);
        assertEquals(
                "halls/main/seats 20 30",
                change.getString("path") + ' ' + change.getString("before") + ' ' + change.getString("after"));
    }

    @Test
    void whatWasInForceBeforeIsPutBackByTheAdministratorAgainstThePresentVersionAlone() {
        bring("arar", FILE);
        bring("arar", FILE.replace("seats: 20", "seats: 30"), "1");
        String[] against = {admin[0], admin[1], "If-Match", "2"};
        String restore = "/api/v1/branches/arar/setup-versions/1/restore";
        HttpResponse<String> back = desk.put(restore, new JsonObject(), against);
        assertEquals(200, back.statusCode(), back.body());
        assertEquals(
                20,
                new JsonObject(back.body())
                        .getJsonArray("halls")
                        .getJsonObject(0)
                        .getInteger("seats"));
        assertEquals(3, versions("arar").getJsonObject(0).getInteger("version"));
        assertEquals(
                412,
                desk.put(restore.replace("/1/", "/2/"), new JsonObject(), against)
                        .statusCode());
        assertEquals(
                404,
                desk.put(restore.replace("/1/", "/9/"), new JsonObject(), against)
                        .statusCode());
        assertEquals(
                403,
                desk.put(restore, new JsonObject(), "Cookie", desk.as("manager")[1], "If-Match", "3")
                        .statusCode());
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
        letter: B                        | letter: A                            | setup-flawed | services/1/letter  | 15
        en: Disputes                     | fr: Litiges                          | setup-flawed | services/1/names   | 16
        hall: main, services: [disputes] | hall: attic, services: [disputes]    | setup-flawed | counters/1/hall    | 19
        timeZone: Asia/Riyadh            | timezone: Asia/Riyadh                | field-invalid | timeZone          | 1
        seats: 20                        | seats: 20, chairs: 3                 | field-invalid | halls/0/chairs    | 9
        seats: 20                        | seats: many                          | field-invalid | halls/0/seats     | 9
        letter: B                        | letter: B, number: 3                 | field-invalid | yaml              | 15
        seats: 20                        | seats: &all 20, x: *all              | field-invalid | yaml              | 9
        """)
    void aMistakeIsRefusedWithItsLine(String was, String is, String slug, String field, String line) {
        assertTrue(FILE.contains(was));
        HttpResponse<String> refused = preview("riyadh-olaya", FILE.replace(was, is));
        JsonObject problem = new JsonObject(refused.body());
        assertEquals(slug, FrontDesk.slug(refused), refused.body());
        assertEquals(field + " " + line, problem.getString("field") + " " + problem.getString("line"), is);
        assertFalse(problem.getString("title").isEmpty());
    }

    @Test
    void aCalendarWithNoOpenDayAndAnUnknownKeyAreRefusedWithTheirLines() {
        String never = FILE.replace("    - {day: sun, from: \"08:00\", to: \"16:00\"}\n", "")
                .replace("  week:\n", "  week: []\n");
        JsonObject closed = new JsonObject(bring("riyadh-olaya", never, "1").body());
        assertEquals("never-open 4", closed.getString("reason") + " " + closed.getString("line"));
        JsonObject unknown =
                new JsonObject(preview("riyadh-olaya", FILE + "colour: green\n").body());
        assertEquals("colour 20", unknown.getString("field") + " " + unknown.getString("line"));
        assertEquals("yaml 1", field(preview("riyadh-olaya", "just words")));
        assertEquals(
                "yaml 2", field(preview("riyadh-olaya", "names:\n  {ar: [\n")).replace("yaml 3", "yaml 2"));
    }

    @Test
    void everyMistakeOfAFileIsToldAtOnceEachAtItsLine() {
        String wrong = FILE.replace("letter: B", "letter: A")
                .replace("en: Disputes", "fr: Litiges")
                .replace("hall: main, services: [disputes]", "hall: attic, services: [disputes]")
                .replace("    - {day: sun, from: \"08:00\", to: \"16:00\"}\n", "")
                .replace("  week:\n", "  week: []\n");
        assertEquals(
                List.of(
                        "hours/week 4 never-open",
                        "hours/shifts/0 6 outside-hours",
                        "services/1/letter 14 used-twice",
                        "services/1/names 15 language-missing",
                        "counters/1/hall 18 unknown"),
                flaws(preview("riyadh-olaya", wrong)));
    }

    @Test
    void whatNobodyCanReadHidesNothingOfTheRest() {
        String wrong = FILE.replace("timeZone: Asia/Riyadh", "timeZone: Asia/Riyadh\ncolour: green")
                .replace("seats: 20", "seats: 20, chairs: 3")
                .replace("letter: B", "letter: A\n    letter: A");
        HttpResponse<String> refused = preview("riyadh-olaya", wrong);
        assertEquals("field-invalid", FrontDesk.slug(refused));
        assertEquals(
                List.of(
                        "colour 3 unknown",
                        "halls/0/chairs 10 unknown",
                        "services/1/letter 16 used-twice",
                        "services/1/letter 17 stands-twice"),
                flaws(refused));
        String noSeats =
                FILE.replace("seats: 20", "seats: many").replace("hall: main, services: [d", "hall: 7, services: [d");
        assertEquals(
                List.of("halls/0/seats 9 not-whole-number", "counters/1/hall 19 not-text"),
                flaws(preview("riyadh-olaya", noSeats)));
    }

    @Test
    void everyMistakeOfAFormIsToldAtOnceInTheReadersWords() {
        JsonObject form = SetupTemplate.of("ksa");
        JsonArray services = form.getJsonArray("services");
        services.getJsonObject(1).put("letter", services.getJsonObject(0).getString("letter"));
        services.getJsonObject(2).getJsonObject("names").remove("ar");
        form.getJsonArray("counters").getJsonObject(0).put("hall", "attic");
        HttpResponse<String> refused =
                desk.put("/api/v1/branches/forms", form, admin[0], admin[1], "Accept-Language", "ar");
        assertEquals(
                List.of(
                        "services/1/letter null used-twice",
                        "counters/0/hall null unknown",
                        "services/2/names null language-missing"),
                flaws(refused));
        JsonArray flaws = new JsonObject(refused.body()).getJsonArray("flaws");
        assertTrue(flaws.getJsonObject(1).getString("detail").contains("لا شيء هنا اسمه «attic»"), flaws.encode());
        form.put("colour", "green").put("theme", 7);
        assertEquals(
                List.of("theme null not-text", "colour null unknown"),
                flaws(desk.put("/api/v1/branches/forms", form, admin)));
    }

    private static List<String> flaws(HttpResponse<String> refused) {
        assertEquals(422, refused.statusCode(), refused.body());
        JsonObject problem = new JsonObject(refused.body());
        JsonArray flaws = problem.getJsonArray("flaws");
        assertEquals(
                problem.getString("field"), flaws.getJsonObject(0).getString("field"), "the first is told above, too");
        return flaws.stream()
                .map(JsonObject.class::cast)
                .map(one -> (one.getString("field") + ' ' + one.getString("line") + ' ' + one.getString("reason", ""))
                        .strip())
                .toList();
    }

    private static String field(HttpResponse<String> refused) {
        JsonObject problem = new JsonObject(refused.body());
        return problem.getString("field") + " " + problem.getString("line");
    }
}
