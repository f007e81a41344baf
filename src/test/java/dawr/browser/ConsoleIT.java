package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The console by the keyboard alone, also where the line between it and the office is bad: no press is lost, and none counts twice. */
@Timeout(60)
class ConsoleIT {
    private People people;

    @BeforeEach
    void anOffice() {
        Chromium.needed();
        people = new People(OwnOffice.open(), "en");
    }

    @AfterEach
    void goHome() {
        people.close();
    }

    private Page deskWith(int waiting) {
        for (int i = 0; i < waiting; i++) {
            people.office().issue(OwnOffice.SERVICE, "en");
        }
        Page desk = people.colleague();
        if (waiting > 0) {
            assertThat(desk.locator(".main-button__next .ticket-number")).hasText("A-001");
        }
        return desk;
    }

    private static void called(Page desk, String number, String next) {
        assertThat(desk.locator(".visit__number .ticket-number")).hasText(number);
        assertThat(desk.locator(".main-button__next .ticket-number")).hasText(next);
    }

    @Test
    void aPressWhoseAnswerIsLostCountsOnce() {
        Page desk = deskWith(3);
        AtomicInteger sent = new AtomicInteger();
        desk.route("**/call-next", route -> loseTheFirstAnswer(route, sent.incrementAndGet()));
        People.press(desk, "Space");
        called(desk, "A-001", "A-002");
        assertThat(desk.locator(".main-button[aria-disabled]")).hasCount(0);
        assertEquals(2, sent.get(), "it went out again");
        called(desk, "A-001", "A-002");
    }

    private static void loseTheFirstAnswer(Route route, int time) {
        if (time > 1) {
            route.resume();
            return;
        }
        route.fetch();
        route.abort();
    }

    @Test
    void aPressWhileTheLineIsCutIsKeptAndCountsOnce() {
        Page desk = deskWith(3);
        desk.context().setOffline(true);
        People.press(desk, "Space");
        assertThat(desk.locator(".notice")).containsText(people.told().of("counter.press-kept"));
        desk.keyboard().press("Space");
        desk.context().setOffline(false);
        called(desk, "A-001", "A-002");
    }

    @Test
    void aKeptPressCallsWhoeverComesNext() {
        Page desk = deskWith(0);
        People.press(desk, "KeyQ");
        assertThat(desk.locator(".store[aria-pressed=true]")).isVisible();
        people.office().issue(OwnOffice.SERVICE, "en");
        assertThat(desk.locator(".visit__number .ticket-number")).hasText("A-001");
        assertThat(desk.locator(".store[aria-pressed=false]")).isVisible();
    }

    @Test
    void whatATransferDoesToTheWaitIsReadBeforeItIsSentByOneMoreKey() {
        Page desk = deskWith(1);
        People.press(desk, "Space");
        assertThat(desk.locator(".visit__number")).isVisible();
        People.press(desk, "KeyT");
        assertThat(desk.locator(".panel__one").first()).containsText("goes next");
        desk.keyboard().press("Digit1");
        assertThat(desk.locator(".visit--nobody")).isVisible();
    }

    @Test
    void whatElseWasDoneIsNamedByTwoKeysAndCounted() {
        Page desk = deskWith(3);
        People.press(desk, "Space");
        assertThat(desk.locator(".visit__number")).isVisible();
        People.press(desk, "KeyD");
        desk.keyboard().press("Digit1");
        assertThat(desk.locator(".panel__one[aria-pressed=true]")).hasCount(1);
        desk.keyboard().press("Escape");
        People.press(desk, "Digit1");
        assertThat(desk.locator(".main-button__detail")).containsText("1 further service");
        People.press(desk, "Space");
        called(desk, "A-002", "A-003");
    }

    @Test
    void theGuideOfTheServiceIsReadStepByStep() {
        people.office().writesGuide(OwnOffice.SERVICE, "en");
        Page desk = deskWith(1);
        People.press(desk, "Space");
        assertThat(desk.locator(".guide-open")).isVisible();
        People.press(desk, "KeyI");
        assertThat(desk.locator("[aria-current=step]").last()).containsText("passport");
        desk.keyboard().press("ArrowDown");
        assertThat(desk.locator(".guide [aria-current=step]")).containsText("employer");
    }
}
