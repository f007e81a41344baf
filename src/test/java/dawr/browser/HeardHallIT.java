package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dawr.browser.Ears.Sound;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A press at the counter, until its call is heard in the hall: the real clips, in a real browser. How long it took is printed; figures of a quiet machine
 * alone mean anything ({@code -Ddawr.presses=40}).
 */
@Timeout(600)
class HeardHallIT {
    private static final int PRESSES = Integer.getInteger("dawr.presses", 2);
    private static final double WORST = 0.99;

    private static final String WATCH_KEYS =
            "() => addEventListener('keydown', () => { window.pressedAt = Date.now() }, { capture: true })";

    private final List<Double> untilBell = new ArrayList<>();
    private final List<Double> untilVoice = new ArrayList<>();

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void everyPressIsHeardInTheHallOneCallAfterTheOther() {
        OwnOffice office = OwnOffice.open();
        Assumptions.assumeTrue(
                office.reads("ar"), "No speech engine, so nothing was heard: install one (apt-get install espeak-ng)");
        for (int i = 0; i < PRESSES; i++) {
            office.issue(OwnOffice.SERVICE, "ar");
        }
        String manager = office.staff("manager");
        try (People people = new People(office, "ar")) {
            Page hall = people.at(Glass.WALL, "about:blank", office.device("display"));
            Ears ears = Ears.at(hall);
            hall.navigate(office.address() + "/hall?lang=ar");
            assertThat(hall.locator(".giant__hint")).isVisible();
            Page desk = people.colleague();
            desk.evaluate(WATCH_KEYS);
            for (int i = 0; i < PRESSES; i++) {
                assertThat(desk.locator(".main-button--call")).isVisible();
                pressOnce(ears, desk);
                office.at(OwnOffice.COUNTER, "start", new JsonObject(), manager);
                office.at(OwnOffice.COUNTER, "finish", new JsonObject(Map.of("outcome", "served")), manager);
            }
            List<Sound> heard = ears.heard();
            assertEquals(List.of(), Ears.atOnce(heard), "clips that were heard at once");
            assertEquals(
                    0, heard.stream().filter(each -> each.what().equals("cut")).count(), "clips that were cut");
        }
        tell("bell", untilBell);
        tell("voice", untilVoice);
    }

    private void pressOnce(Ears ears, Page desk) {
        int before = ears.heard().size();
        People.press(desk, "Space");
        ears.listenToTheEnd(before + 2);
        List<Sound> call = ears.heard().subList(before, ears.heard().size());
        double pressed = ((Number) desk.evaluate("window.pressedAt")).doubleValue();
        assertEquals("bell", call.getFirst().what());
        Sound voice = call.stream().filter(Sound::isVoice).findFirst().orElseThrow();
        assertTrue(
                call.stream().filter(Sound::isVoice).allMatch(each -> each.loudness() > 0), "a clip without a sound");
        untilBell.add(call.getFirst().from() - pressed);
        untilVoice.add(voice.from() - pressed);
    }

    private static void tell(String what, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "press to %s, %d presses: median %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                what,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get((int) Math.ceil(millis.size() * WORST) - 1),
                millis.getLast());
    }
}
