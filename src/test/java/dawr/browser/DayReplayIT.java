package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager looks back on a day by the keyboard alone, in either direction of reading. */
class DayReplayIT {
    private static final String SLIDER = ".film__scrubber";

    /** Eight hours; somebody comes for the first service in the middle, and is called at the counter an hour later. */
    private static final String DAY = """
        {"day": "2026-11-22", "from": "2026-11-22T05:00:00Z", "seconds": 28800, "seats": 40, "services": ["permits"], "counters": ["1"],
         "numbers": ["A-001"], "line": [[14400, 0, 1], [18000, 0, 0]], "calls": [[0, 0, 1], [18000, 0, 3, 0]]}\
        """;

    /** Where on the picture above the slider the instant that is shown stands: 0 at its left edge, 1 at its right. */
    private static final String HEAD_SHARE = """
        () => {
            const box = document.querySelector('.film__curve').getBoundingClientRect();
            const head = document.querySelector('.film__head').getBoundingClientRect();
            return (head.left + head.width / 2 - box.left) / box.width;
        }\
        """;

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    private static Page shown(People people) {
        Page page = people.at(
                Glass.DESK,
                "/congestion?lang=" + people.told().language(),
                people.office().staff("manager"));
        page.route(
                "**/film?*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(DAY)));
        people.button(page, "congestion.film-show").press("Enter");
        assertThat(page.locator(SLIDER)).isVisible();
        page.locator(SLIDER).focus();
        return page;
    }

    private static void isAt(Page page, int second) {
        assertThat(page.locator(SLIDER)).hasValue(String.valueOf(second));
    }

    private static double head(Page page) {
        return ((Number) page.evaluate(HEAD_SHARE)).doubleValue();
    }

    @Test
    void inArabicTheDayRunsFromTheRightAndTheLeftKeyGoesOn() {
        try (People people = new People(OwnOffice.open(), "ar")) {
            Page page = shown(people);
            assertTrue(head(page) > 0.99, "a day begins at the right");
            page.keyboard().press("ArrowLeft");
            isAt(page, 30);
            page.keyboard().press("ArrowRight");
            isAt(page, 0);
            page.keyboard().press("End");
            isAt(page, 28_800);
            assertTrue(head(page) < 0.01, "and ends at the left");
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    @Test
    void inEnglishItRunsFromTheLeftAndTheRightKeyGoesOn() {
        try (People people = new People(OwnOffice.open(), "en")) {
            Page page = shown(people);
            assertTrue(head(page) < 0.01, "a day begins at the left");
            page.keyboard().press("ArrowRight");
            isAt(page, 30);
            page.keyboard().press("End");
            isAt(page, 28_800);
            assertThat(page.locator(SLIDER)).hasAttribute("aria-valuetext", Pattern.compile("4:00 [Pp][Mm]"));
            page.keyboard().press("Home");
            isAt(page, 0);
        }
    }

    @Test
    void theSpaceBarPlaysTheDayAndStopsIt() {
        try (People people = new People(OwnOffice.open(), "en")) {
            Page page = shown(people);
            Locator stop = people.button(page, "congestion.film-pause");
            assertThat(stop).hasCount(0);
            page.keyboard().press("Space");
            assertThat(stop).isVisible();
            assertThat(page.locator(SLIDER)).not().hasValue("0");
            page.keyboard().press("Space");
            assertThat(people.button(page, "congestion.film-play")).isVisible();
        }
    }
}
