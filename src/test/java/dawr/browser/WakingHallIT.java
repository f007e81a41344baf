package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hall's screen that was asleep for three days, while the line was cut and the office went on calling. */
class WakingHallIT {
    private static final long THREE_DAYS_MILLIS = Duration.ofDays(3).toMillis();
    private static final int CALLED_MEANWHILE = 5;
    private static final int LOOKS = 100;
    private static final long SHOWN_MILLIS = 3_600;

    /** The line below the calls says one thing after the other; a line that was cut is tried again every few seconds. */
    private static final double SLOWLY_MILLIS = 60_000;

    /** Counts the strokes of the bell; a call has two. */
    private static final String COUNT_BELLS = """
        window.bells = 0;
        const begin = OscillatorNode.prototype.start;
        OscillatorNode.prototype.start = function (...when) { window.bells++; return begin.apply(this, when) };\
        """;

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void aScreenThatWakesSaysThatItIsOldAndRingsForNobodyWhoWasCalledMeanwhile() {
        OwnOffice office = OwnOffice.open();
        List<String> numbers = List.of("A-001", "A-002", "A-003", "A-004", "A-005", "A-006", "A-007");
        numbers.forEach(each -> office.issue(OwnOffice.SERVICE, "en"));
        String clerk = office.staff("clerk");
        office.at(OwnOffice.COUNTER, "open", new JsonObject(), clerk);
        try (Cable cable = Cable.to(office);
                People people = new People(office, "en")) {
            Page hall = screen(people, cable);
            office.callsNext(OwnOffice.COUNTER, clerk);
            assertThat(hall.locator(".giant__number")).hasText(numbers.getFirst());
            int bells = bells(hall);
            cable.pull();
            for (int i = 0; i < CALLED_MEANWHILE; i++) {
                office.callsNext(OwnOffice.COUNTER, clerk);
            }
            hall.clock().fastForward(THREE_DAYS_MILLIS);
            assertThat(hall.locator(".line--stale .line__words"))
                    .containsText(people.told().of("common.updated-at"), slowlyContains());
            assertThat(hall.locator(".giant__number")).hasText(numbers.getFirst());
            cable.putBack();
            assertThat(hall.locator(".giant__number")).hasText(numbers.get(CALLED_MEANWHILE), slowly());
            assertThat(hall.locator(".line--stale")).hasCount(0);
            assertTrue(says(hall, weekday()), "the office's day");
            assertEquals(bells, bells(hall), "strokes of the bell for calls that were made while it slept");
            office.callsNext(OwnOffice.COUNTER, clerk);
            assertThat(hall.locator(".giant__number")).hasText(numbers.getLast(), slowly());
            hall.waitForFunction("before => window.bells === before + 2", bells);
        }
    }

    private static Page screen(People people, Cable cable) {
        Page hall = people.at(Glass.WALL, "about:blank", people.office().device("display"));
        hall.addInitScript(COUNT_BELLS);
        hall.clock().install();
        hall.navigate(cable.address() + "/hall?lang=en");
        assertThat(hall.locator(".giant__hint")).isVisible();
        return hall;
    }

    /** The line says one thing after the other; who looks long enough reads this. */
    private static boolean says(Page hall, String words) {
        for (int look = 0; look < LOOKS; look++) {
            if (hall.locator(".line__words").textContent().contains(words)) {
                return true;
            }
            hall.clock().fastForward(SHOWN_MILLIS);
        }
        return false;
    }

    private static int bells(Page hall) {
        return ((Number) hall.evaluate("window.bells")).intValue();
    }

    /** The office's day, by the office's clock. */
    private static String weekday() {
        return DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH)
                .format(Instant.now().atZone(ZoneId.of("Asia/Riyadh")));
    }

    private static HasTextOptions slowly() {
        return new HasTextOptions().setTimeout(SLOWLY_MILLIS);
    }

    private static ContainsTextOptions slowlyContains() {
        return new ContainsTextOptions().setTimeout(SLOWLY_MILLIS);
    }
}
