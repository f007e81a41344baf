package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a branch calls is changed while people wait: tried, refused, warned of, put into force; by the keyboard alone. */
class OfficeIT {
    /** Busy days are played before an answer comes. */
    private static final double PATIENCE_MILLIS = 30_000;

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void anotherOrderIsRefusedWarnedOfAndPutIntoForceAndNobodyLosesTheirPlace(String language) {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, language)) {
            List<String> waiting = List.of(token(office, language), token(office, language), token(office, language));
            List<Integer> places = places(office, waiting);
            Page page = page(people, office.admin());
            chooses(page, 1);
            turns(page, "overtakesMax", "0", people);
            triesByKey(page, people);
            isRefusedAtTheDial(page, people);
            assertEquals("accumulating", office.setUp().getString("callingOrder"), "a refusal changes nothing");
            turns(page, "overtakesMax", "", people);
            turns(page, "waitMaxMinutes", "", people);
            triesByKey(page, people);
            assertThat(page.locator(".office__effect"))
                    .containsText(people.told().of("setup.starves"));
            assertEquals("accumulating", office.setUp().getString("callingOrder"), "nor does a trial");
            turns(page, "overtakesMax", "4", people);
            triesByKey(page, people);
            putsIntoForce(page, people);
            assertEquals("priority-first", office.setUp().getString("callingOrder"));
            assertEquals(new JsonObject().put("overtakesMax", 4), limits(office));
            assertEquals(places, places(office, waiting));
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    @Test
    void aManagerTriesAndSeesWhoMayPutItIntoForce() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.staff("manager"));
            chooses(page, 0);
            triesByKey(page, people);
            assertThat(page.locator("main")).containsText(people.told().of("calling-rules.admin-only"));
            assertThat(people.button(page, "calling-rules.apply")).hasCount(0);
        }
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsNotOverwritten() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page one = page(people, office.admin());
            Page other = page(people, office.admin());
            chooses(one, 0);
            triesByKey(one, people);
            chooses(other, 4);
            triesByKey(other, people);
            putsIntoForce(one, people);
            people.button(other, "calling-rules.apply").press("Enter");
            assertThat(other.locator(".notice--problem")).isVisible();
            assertEquals("longest-waiting-first", office.setUp().getString("callingOrder"));
        }
    }

    private static Page page(People people, String cookie) {
        String path = "/office?branch=" + people.office().branch() + "&lang="
                + people.told().language();
        Page page = people.at(Glass.DESK, path, cookie);
        People.speaks(page, people.told());
        assertThat(page.locator(".office__now")).hasCount(1);
        assertThat(page.locator(".office__order input").nth(3)).isChecked();
        return page;
    }

    /** From the order in force with the arrows, as radio buttons are gone through. */
    private static void chooses(Page page, int order) {
        Locator orders = page.locator(".office__order input");
        orders.nth(3).focus();
        for (int at = 3; at != order; at += order < at ? -1 : 1) {
            page.keyboard().press(order < at ? "ArrowUp" : "ArrowDown");
        }
        assertThat(orders.nth(order)).isChecked();
    }

    private static void turns(Page page, String dial, String to, People people) {
        Locator input = page.getByLabel(people.told().of("calling-rules.dial-" + dial));
        input.focus();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().press("Delete");
        page.keyboard().type(to);
        page.keyboard().press("Tab");
    }

    private static void triesByKey(Page page, People people) {
        people.button(page, "calling-rules.check").press("Enter");
        assertThat(page.locator(".office__effect, .notice").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static void isRefusedAtTheDial(Page page, People people) {
        Locator dial = page.getByLabel(people.told().of("calling-rules.dial-overtakesMax"));
        assertThat(dial).hasAttribute("aria-invalid", "true");
        assertThat(dial).hasAccessibleDescription(people.told().of("calling-rules.never-passed"));
        assertThat(page.locator(".notice--problem")).isVisible();
    }

    private static void putsIntoForce(Page page, People people) {
        Locator apply = people.button(page, "calling-rules.apply");
        assertThat(apply).isEnabled();
        apply.press("Enter");
        assertThat(page.locator("main")).containsText(people.told().of("calling-rules.applied"));
    }

    private static String token(OwnOffice office, String language) {
        return office.issue(OwnOffice.SERVICE, language).getString("token");
    }

    private static List<Integer> places(OwnOffice office, List<String> tokens) {
        return tokens.stream()
                .map(token -> office.ticket(token).getInteger("position"))
                .toList();
    }

    private static JsonObject limits(OwnOffice office) {
        JsonObject calling = office.setUp().getJsonObject("calling");
        JsonObject limits = new JsonObject();
        calling.forEach(dial -> {
            if (dial.getKey().endsWith("Max") || dial.getKey().startsWith("waitMax")) {
                limits.put(dial.getKey(), dial.getValue());
            }
        });
        return limits;
    }
}
