package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dawr.OpenHouse;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A branch that isn't there yet is set up from nothing and calls its first visitor: named in two languages, its hours with a pause at midday, four
 * services, a hall, three counters, two members of staff with what they can serve, a kiosk and a screen. Ten minutes are the aim, counted by
 * {@link Effort} for an administrator who reads every word of every part that opens; what the office takes to answer is added as it was.
 */
@Timeout(600)
class NewBranchIT {
    private static final double PATIENCE_MILLIS = 60_000;
    private static final double TEN_MINUTES = 600;
    private static final String PART = ".set-up__part";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);

    private final Effort effort = new Effort();

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aBranchIsOpenedFromNothingWithinTenMinutesAndCallsItsFirstVisitor(String language) {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, language)) {
            Page page = people.at(Glass.DESK, "/setup?branch=" + office.branch() + "&lang=" + language, office.admin());
            People.speaks(page, people.told());
            String made = begins(page, people);
            hours(page, people);
            services(page, people);
            counters(page, people);
            takesEffect(page, people, "set-up.make");
            staff(page, people, made);
            takesEffect(page, people, "set-up.put");
            List<String> codes = codes(page, people);
            isAsItWasMeant(office.setUpOf(made), made);
            office.opensNow(made);
            Page kiosk = kiosk(people, codes.getFirst());
            Page hall = hall(people, codes.getLast());
            String number = takesATicket(kiosk);
            calls(people, made, number, hall);
            String shown = "a new branch in " + language + ": " + effort;
            System.out.println(shown);
            assertTrue(effort.seconds() <= TEN_MINUTES, shown);
        }
    }

    private String begins(Page page, People people) {
        effort.reads(page, "the page", "main");
        effort.touches(people.button(page, "set-up.new-branch"));
        effort.reads(page, "a new branch", "main form");
        assertThat(page.locator("input[lang=ar]")).isFocused();
        effort.types(page, "مكتب العمل في عرعر");
        effort.next(page);
        effort.types(page, "Arar Labour Office");
        String made = page.getByLabel(people.told().of("set-up.new-id")).inputValue();
        effort.presses(page, "Enter");
        assertThat(page.locator(PART)).isVisible();
        effort.reads(page, "branch", PART);
        return made;
    }

    /** A pause at half past twelve; the week is that of the country. */
    private void hours(Page page, People people) {
        opens(page, people, "hours");
        effort.touches(people.button(page, "set-up.add-break"));
        Locator pause = page.locator(".one").last();
        effort.readsFresh(page, pause);
        effort.replaces(page, pause.locator("input[name$='/at']"), "12:30");
    }

    /** Two of the usual services aren't offered here, and one may take longer. */
    private void services(Page page, People people) {
        opens(page, people, "services");
        int before = page.locator(".one").count();
        for (int i = 1; i <= 2; i++) {
            Locator last = page.locator(".one").nth(before - i);
            effort.unfolds(page, last);
            effort.touches(last.locator(".button--danger"));
            assertThat(page.locator(".one")).hasCount(before - i);
        }
        Locator disputes = page.locator(".one").nth(1);
        effort.unfolds(page, disputes);
        effort.replaces(page, disputes.locator("input[name$=targetMinutes]"), "25");
    }

    private void counters(Page page, People people) {
        opens(page, people, "counters");
        Locator fourth = page.locator(".one").nth(3);
        effort.unfolds(page, fourth);
        effort.touches(fourth.locator(".button--danger"));
        Locator hall = page.locator(".one").nth(3);
        effort.unfolds(page, hall);
        effort.replaces(page, hall.locator("input[name$=seats]"), "36");
    }

    private void takesEffect(Page page, People people, String deed) {
        effort.touches(people.button(page, "set-up.look-over"));
        effort.waits(() -> assertThat(page.locator(".set-up__warnings, .flaws"))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(PATIENCE_MILLIS)));
        assertThat(page.locator(".flaws")).hasCount(0);
        effort.reads(page, "verdict", ".set-up__verdict");
        effort.touches(people.button(page, deed));
        effort.waits(() -> assertThat(page.locator(".set-up__verdict"))
                .containsText(people.told().of("set-up.done"), PATIENTLY));
    }

    /** Two accounts; the second serves what the first two services are. */
    private void staff(Page page, People people, String made) {
        opens(page, people, "staff");
        for (int i = 1; i <= 2; i++) {
            if (i == 1) {
                effort.touches(page.getByLabel(people.told().of("set-up.account")));
            }
            assertThat(page.getByLabel(people.told().of("set-up.account"))).isFocused();
            effort.types(page, account(made, i));
            effort.next(page);
            effort.next(page);
            effort.next(page);
            effort.types(page, OpenHouse.PASSWORD);
            effort.presses(page, "Enter");
            int accounts = i;
            effort.waits(() -> assertThat(page.locator(".one summary"))
                    .hasCount(accounts, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLIS)));
        }
        Locator second = page.locator(".one").nth(1);
        effort.unfolds(page, second);
        for (int service : new int[] {2, 3}) {
            effort.touches(second.locator("input[type=checkbox]").nth(service));
        }
    }

    private static String account(String made, int number) {
        return made + '-' + number;
    }

    private List<String> codes(Page page, People people) {
        opens(page, people, "machines");
        effort.touches(people.button(page, "set-up.code-kiosk"));
        assertThat(page.locator(".codes b")).hasCount(1);
        effort.touches(people.button(page, "set-up.code-display"));
        assertThat(page.locator(".codes b")).hasCount(2);
        Locator codes = page.locator(".codes b");
        assertThat(codes.first()).hasText(Pattern.compile("[A-Z0-9]{4,}"));
        // The newest stands first
        return List.of(codes.last().innerText(), codes.first().innerText());
    }

    private static void isAsItWasMeant(JsonObject put, String made) {
        assertEquals("Arar Labour Office", put.getJsonObject("names").getString("en"));
        JsonObject pause = put.getJsonObject("hours").getJsonArray("breaks").getJsonObject(0);
        assertEquals("12:30 30", pause.getString("at") + ' ' + pause.getInteger("minutes"));
        assertEquals(4, put.getJsonArray("services").size());
        assertEquals(25, put.getJsonArray("services").getJsonObject(1).getInteger("targetMinutes"));
        assertTrue(put.getJsonArray("services").stream()
                .map(JsonObject.class::cast)
                .allMatch(each -> !each.getJsonArray("documents").isEmpty()));
        assertEquals(3, put.getJsonArray("counters").size());
        assertEquals(36, put.getJsonArray("halls").getJsonObject(0).getInteger("seats"));
        assertEquals(
                2, put.getJsonObject("skills").getJsonArray(account(made, 2)).size());
    }

    private Page kiosk(People people, String code) {
        Page kiosk = people.at(Glass.KIOSK, "/kiosk");
        enrols(kiosk, "enrol", code);
        assertThat(kiosk.locator(".services")).isVisible();
        return kiosk;
    }

    private Page hall(People people, String code) {
        Page hall = people.at(Glass.WALL, "/hall");
        enrols(hall, "enrol-screen", code);
        assertThat(hall.locator(".hall .line")).isVisible();
        return hall;
    }

    private void enrols(Page machine, String form, String code) {
        assertThat(machine.locator('.' + form + " input")).isVisible();
        effort.reads(machine, "a machine", '.' + form);
        effort.touches(machine.locator('.' + form + " input"));
        effort.types(machine, code);
        effort.touches(machine.locator('.' + form + " button[type=submit]"));
    }

    private String takesATicket(Page kiosk) {
        People.unhurried(kiosk);
        effort.touches(kiosk.locator(".services .tile").first());
        People.unhurried(kiosk);
        effort.touches(kiosk.locator(".actions__main"));
        Locator number = kiosk.locator(".issued .ticket-number");
        assertThat(number).isVisible();
        return number.innerText().strip();
    }

    private void calls(People people, String made, String number, Page hall) {
        Page desk = people.at(Glass.DESK, "/counter");
        assertThat(desk.locator(".sign-in__card input[name=user]")).isFocused();
        effort.types(desk, account(made, 1));
        effort.next(desk);
        effort.types(desk, OpenHouse.PASSWORD);
        effort.presses(desk, "Enter");
        assertThat(desk.locator(".choose__counter input").first()).isFocused();
        effort.presses(desk, "Enter");
        assertThat(desk.locator(".top-bar__counter")).containsText("1");
        assertThat(desk.locator(".main-button")).isEnabled();
        People.unhurried(desk);
        effort.touches(desk.locator(".main-button"));
        assertThat(desk.locator("main")).containsText(number, PATIENTLY);
        assertThat(hall.locator(".hall")).containsText(number, PATIENTLY);
    }

    private void opens(Page page, People people, String part) {
        effort.touches(people.button(page, "set-up.part-" + part));
        assertThat(page.locator(".set-up__parts [aria-current=page]"))
                .hasText(people.told().of("set-up.part-" + part));
        effort.reads(page, part, PART);
    }
}
