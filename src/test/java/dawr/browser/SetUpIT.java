package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dawr.OpenHouse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A branch is set up in the browser: changed, refused beside the field, looked over, put into force, undone; and one made from nothing. */
class SetUpIT {
    /** Busy days are played before an answer comes. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static final AtomicInteger MADE = new AtomicInteger();

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aNewBranchIsMadeFromNothingByTheKeyboardAlone(String language) {
        OwnOffice office = OwnOffice.open();
        String made = "made-" + language + MADE.incrementAndGet();
        try (People people = new People(office, language)) {
            Page page = page(people, office.admin(), "branch");
            begins(page, people, "Made branch");
            types(page.getByLabel(people.told().of("set-up.new-id")), made);
            page.keyboard().press("Enter");
            looksOver(page, people);
            people.button(page, "set-up.make").press("Enter");
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.done"));
            people.button(page, "set-up.part-staff").press("Enter");
            makesAClerk(page, people, made + "-clerk");
            people.button(page, "set-up.part-machines").press("Enter");
            people.button(page, "set-up.code-kiosk").press("Enter");
            assertThat(page.locator(".codes b")).hasText(Pattern.compile("[A-Z0-9]{4,}"));
            assertEquals(List.of(), Axe.complaints(page));
            assertEquals(
                    "Made branch", office.setUpOf(made).getJsonObject("names").getString("en"));
        }
    }

    @Test
    void aNewBranchBeginsAsOneThatExistsAndUnderANameThatNoneHas() {
        OwnOffice office = OwnOffice.open();
        String made = "like-" + MADE.incrementAndGet();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "branch");
            begins(page, people, "Like another");
            Locator id = page.getByLabel(people.told().of("set-up.new-id"));
            assertThat(id).hasValue(Pattern.compile("like-another.*"));
            types(id, office.branch());
            page.keyboard().press("Enter");
            assertThat(page.locator(".field__flaw")).hasText(people.told().of("set-up.new-taken"));
            assertEquals(List.of(), Axe.complaints(page));
            types(id, made);
            page.getByLabel(people.told().of("set-up.new-like")).selectOption("from=" + office.branch());
            people.button(page, "set-up.new-begin").press("Enter");
            looksOver(page, people);
            people.button(page, "set-up.make").press("Enter");
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.done"));
            assertEquals(
                    office.setUp().getJsonArray("counters"),
                    office.setUpOf(made).getJsonArray("counters"));
        }
    }

    private static void begins(Page page, People people, String name) {
        people.button(page, "set-up.new-branch").press("Enter");
        assertThat(page.locator("main h1")).hasText(people.told().of("set-up.new-branch"));
        assertThat(page.locator("input[lang=ar]")).isFocused();
        types(page.locator("input[lang=ar]"), "فرع");
        types(page.locator("input[lang=en]"), name);
    }

    private static void makesAClerk(Page page, People people, String account) {
        types(page.getByLabel(people.told().of("set-up.account")), account);
        types(page.getByLabel(people.told().of("set-up.password")), OpenHouse.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".one summary")).containsText(account);
    }

    @Test
    void aLetterUsedTwiceIsRefusedBesideItsField() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "services");
            page.locator(".one summary").nth(1).press("Enter");
            Locator letter =
                    page.locator(".one").nth(1).getByLabel(people.told().of("set-up.letter"));
            types(
                    letter,
                    office.setUp().getJsonArray("services").getJsonObject(0).getString("letter"));
            isRefusedAt(page, people, letter);
        }
    }

    @Test
    void aMissingLanguageIsRefusedBesideItsFieldAndShownFromWhereverOneIs() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "ar")) {
            Page page = page(people, office.admin(), "services");
            page.locator(".one summary").first().press("Enter");
            Locator name =
                    page.locator(".one").first().locator("input[lang=ar]").first();
            types(name, "");
            people.button(page, "set-up.part-hours").press("Enter");
            isRefusedAt(page, people, name);
        }
    }

    @Test
    void aCalendarWithNoOpenDayIsRefusedBesideTheWeek() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "hours");
            page.locator(".tick input").press("Space");
            while (page.locator(".week__span").count() > 0) {
                page.locator(".week__span button").first().press("Enter");
            }
            people.button(page, "set-up.look-over").press("Enter");
            assertThat(page.locator(".field__flaw")).containsText("never be open");
        }
    }

    @Test
    void everyMistakeIsToldAtOnceAndOneIsMendedAfterTheOther() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "ar")) {
            Page page = page(people, office.admin(), "services");
            page.locator(".one summary").first().press("Enter");
            Locator name =
                    page.locator(".one").first().locator("input[lang=ar]").first();
            types(name, "");
            people.button(page, "set-up.part-hours").press("Enter");
            page.locator(".tick input").press("Space");
            while (page.locator(".week__span").count() > 0) {
                page.locator(".week__span button").first().press("Enter");
            }
            people.button(page, "set-up.look-over").press("Enter");
            Locator nameless = page.locator(
                    ".flaws li", new Page.LocatorOptions().setHasText(Pattern.compile("services/0/names")));
            Locator never =
                    page.locator(".flaws li", new Page.LocatorOptions().setHasText(Pattern.compile("hours/week")));
            assertThat(nameless).isVisible();
            assertThat(never).isVisible();
            Locator ofServices = page.locator(".set-up__parts button").nth(2).locator(".status--bad");
            assertThat(ofServices).hasText(Pattern.compile("1"));
            nameless.locator("button").press("Enter");
            assertThat(name).isFocused();
            assertThat(name).hasAttribute("aria-invalid", "true");
            assertEquals(List.of(), Axe.complaints(page));
            types(name, "اسم");
            assertThat(nameless).hasCount(0);
            assertThat(never).isVisible();
            assertThat(ofServices).hasCount(0);
        }
    }

    @Test
    void everyMistakeOfAFileIsMarkedAtItsLineAndTheOthersMoveAlongWhenOneIsMended() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "file");
            Locator file = page.locator(".file textarea");
            assertThat(file).hasValue(Pattern.compile("timeZone"));
            String before = file.inputValue();
            file.fill("chairs: 3\n" + before.replaceFirst("(?m)^theme: .*$", "theme: 7"));
            people.button(page, "set-up.look-over").press("Enter");
            assertThat(page.locator(".file__bad")).hasCount(2);
            assertThat(page.locator(".flaws li")).hasCount(2);
            int theme = Integer.parseInt(page.locator(".file__bad").last().textContent());
            file.press("Delete");
            file.press("Delete");
            assertThat(page.locator(".file__bad")).hasText(Integer.toString(theme - 1));
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    @Test
    void anUnknownKeyIsShownAtItsLine() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "file");
            Locator file = page.locator(".file textarea");
            assertThat(file).hasValue(Pattern.compile("timeZone"));
            String before = file.inputValue();
            file.fill(before.replaceFirst("timeZone:", "chairs: 3\ntimeZone:"));
            people.button(page, "set-up.look-over").press("Enter");
            int line = 1
                    + (int) before.substring(0, before.indexOf("timeZone:"))
                            .lines()
                            .count();
            assertThat(page.locator(".file__bad")).hasText(Integer.toString(line));
            assertThat(file).isFocused();
            assertEquals("chairs: 3", page.evaluate("""
                () => {
                    const { value, selectionStart, selectionEnd } = document.querySelector('.file textarea');
                    return value.slice(selectionStart, selectionEnd);
                }\
                """));
        }
    }

    @Test
    void whatIsPutIntoForceCostsNobodyTheirPlaceAndCanBeUndone() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            String token = office.issue(OwnOffice.SERVICE, "en").getString("token");
            office.issue(OwnOffice.SERVICE, "en");
            Page page = page(people, office.admin(), "counters");
            page.locator("section").nth(1).locator(".one summary").first().press("Enter");
            types(page.getByLabel(people.told().of("set-up.seats")).first(), "77");
            looksOver(page, people);
            assertThat(page.locator(".changes")).containsText("halls/main/seats");
            people.button(page, "set-up.put").press("Enter");
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.done"));
            assertEquals(77, seats(office));
            assertEquals(1, office.ticket(token).getInteger("position"));
            people.button(page, "set-up.part-history").press("Enter");
            page.locator(".versions > li").nth(1).getByRole(AriaRole.BUTTON).press("Enter");
            assertThat(page.locator(".versions > li")).hasCount(3);
            assertEquals(60, seats(office));
        }
    }

    @Test
    void aFloorIsDrawnByTheKeyboardAloneAndMayBePutIntoForce() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "plan");
            assertThat(page.locator(".plan__grid")).isVisible();
            page.getByLabel(people.told().of("set-up.plan-steps")).press("Space");
            page.locator(".plan__grid").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Space");
            assertThat(page.locator(".plan__square--steps")).not().hasCount(0);
            looksOver(page, people);
            assertThat(page.locator(".changes")).containsText("plan/rows");
            people.button(page, "set-up.put").press("Enter");
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.done"));
            String row =
                    office.setUp().getJsonObject("plan").getJsonArray("rows").getString(1);
            assertEquals('=', row.charAt(1));
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    @Test
    void whatOnlyTheFileCouldSayIsSetByForms() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            int bookable = bookable(office.setUp());
            Page page = page(people, office.admin(), "hours");
            people.button(page, "set-up.add-break").press("Enter");
            assertThat(page.locator(".one").last().locator("input").first()).isFocused();
            people.button(page, "set-up.break-by-prayer").press("Enter");
            people.button(page, "set-up.part-services").press("Enter");
            people.button(page, "set-up.add-bundle").press("Enter");
            people.button(page, "set-up.part-booking").press("Enter");
            page.locator(".week__day input[type=checkbox]:not(:checked)")
                    .first()
                    .press("Space");
            people.button(page, "set-up.part-pools").press("Enter");
            people.button(page, "set-up.add-pool").first().press("Enter");
            putsIntoForce(page, people);
            JsonObject put = office.setUp();
            JsonArray breaks = put.getJsonObject("hours").getJsonArray("breaks");
            assertEquals("dhuhr", breaks.getJsonObject(breaks.size() - 1).getString("prayer"));
            assertEquals(
                    2,
                    put.getJsonArray("bundles")
                            .getJsonObject(0)
                            .getJsonArray("services")
                            .size());
            assertEquals(bookable + 1, bookable(put));
            assertEquals(1, put.getJsonObject("pools").getJsonObject("counters").size());
        }
    }

    @Test
    void aWeekInRamadanARuleOfTheDoorALimitAndAPictureAreSetByForms() {
        OwnOffice office = OwnOffice.openWith(setUp -> setUp.put("hours", new JsonObject("""
            {"week": [{"day": "sun", "from": "07:30", "to": "14:30"}, {"day": "mon", "from": "07:30", "to": "14:30"}]}\
            """)));
        try (People people = new People(office, "ar")) {
            Page page = page(people, office.admin(), "hours");
            people.button(page, "set-up.add-ramadan").press("Enter");
            types(page.locator("input[name='hours/ramadanWeek/1/to']"), "13:00");
            people.button(page, "set-up.part-services").press("Enter");
            page.locator(".one summary").first().press("Enter");
            page.locator(".pictures input[value=handshake]").first().press("Space");
            people.button(page, "set-up.part-door").press("Enter");
            types(page.locator("input[name='limits/recallsMax']"), "2");
            people.button(page, "set-up.add-door-rule").press("Enter");
            Locator right = page.locator("select[name='segments/0/then/priority']");
            right.selectOption("");
            isRefusedAt(page, people, right);
            right.selectOption("senior");
            putsIntoForce(page, people);
            isAsTheFormsSaid(office.setUp());
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    private static void isAsTheFormsSaid(JsonObject put) {
        assertEquals(
                "mon 10:00 13:00",
                words(put.getJsonObject("hours").getJsonArray("ramadanWeek").getJsonObject(1)));
        assertEquals("handshake", put.getJsonArray("services").getJsonObject(0).getString("icon"));
        assertEquals(2, put.getJsonObject("limits").getInteger("recallsMax"));
        assertEquals(
                "senior",
                put.getJsonArray("segments")
                        .getJsonObject(0)
                        .getJsonObject("then")
                        .getString("priority"));
    }

    private static String words(JsonObject span) {
        return span.getString("day") + ' ' + span.getString("from") + ' ' + span.getString("to");
    }

    @Test
    void aManagerLooksOverAndSeesWhoMayPutItIntoForce() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.staff("manager"), "branch");
            types(page.locator(".field input[lang=en]").first(), "Renamed");
            looksOver(page, people);
            assertThat(page.locator(".changes")).containsText("names/en");
            assertThat(people.button(page, "set-up.put")).hasCount(0);
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.admin-only"));
        }
    }

    private static int bookable(JsonObject setUp) {
        return setUp.getJsonObject("appointments").getJsonObject("services").size();
    }

    private static int seats(OwnOffice office) {
        JsonArray halls = office.setUp().getJsonArray("halls");
        return halls.getJsonObject(0).getInteger("seats");
    }

    @Test
    void aFloorThatIsDrawnIsKeptBesideTheOneInForceAndComparedOnARealDay() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "ar")) {
            office.issue(OwnOffice.SERVICE, "ar");
            office.callsEverybody(OwnOffice.COUNTER, 1);
            Page page = page(people, office.admin(), "plan");
            page.getByLabel(people.told().of("set-up.plan-steps")).press("Space");
            page.locator(".plan__grid").focus();
            page.keyboard().press("Space");
            types(page.getByLabel(people.told().of("set-up.plan-name")), "مدخل جديد");
            page.keyboard().press("Enter");
            assertThat(page.locator(".plan-drafts li")).containsText("مدخل جديد");
            assertEquals(List.of(), Axe.complaints(page));
            Page manager =
                    people.at(Glass.DESK, "/congestion?lang=ar&branch=" + office.branch(), office.staff("manager"));
            Locator card = manager.locator("#layout");
            assertThat(card.locator("select").last().locator("option:checked")).hasText("مدخل جديد");
            people.button(manager, "congestion.layout-ask").press("Enter");
            assertThat(card.locator("tbody th").first()).hasText(people.told().of("congestion.layout-all"));
            assertEquals(List.of(), Axe.complaints(manager));
        }
    }

    private static Page page(People people, String cookie, String part) {
        String path = "/setup?branch=" + people.office().branch() + "&part=" + part + "&lang="
                + people.told().language();
        Page page = people.at(Glass.DESK, path, cookie);
        People.speaks(page, people.told());
        assertThat(page.locator(".set-up__verdict")).isVisible();
        return page;
    }

    private static void types(Locator input, String text) {
        input.focus();
        input.press("ControlOrMeta+A");
        input.press("Delete");
        input.pressSequentially(text);
        input.blur();
        input.focus();
    }

    private static void looksOver(Page page, People people) {
        people.button(page, "set-up.look-over").press("Enter");
        assertThat(page.locator(".set-up__warnings"))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static void putsIntoForce(Page page, People people) {
        looksOver(page, people);
        people.button(page, "set-up.put").press("Enter");
        assertThat(page.locator(".set-up__verdict"))
                .containsText(
                        people.told().of("set-up.done"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static void isRefusedAt(Page page, People people, Locator field) {
        people.button(page, "set-up.look-over").press("Enter");
        assertThat(field).isVisible();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".field__flaw").first()).isVisible();
        assertEquals(List.of(), Axe.complaints(page));
    }
}
