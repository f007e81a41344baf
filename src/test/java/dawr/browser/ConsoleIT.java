package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The console by the keyboard alone, also where the line between it and the office is bad: no press is lost, and none counts twice. */
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

    /** What the office is asked, and the keys that ask it. */
    private static final String[][] DEEDS = {
        {"call-next", "Space"},
        {"recall", "KeyR"},
        {"no-show", "KeyN"},
        {"call-next", "Space"},
        {"start", "Space"},
        {"park", "KeyH", "KeyH"},
        {"call-next", "KeyQ"},
        {"transfer", "KeyT", "Digit1"},
        {"call", "KeyG", "Digit1"},
        {"history", "KeyW", "Digit1"},
        {"hand-over", "KeyV", "Digit1"},
        {"assistance", "KeyA"},
        {"withdraw", "KeyU"},
        {"assistance", "Shift+KeyA"},
        {"withdraw", "KeyU"},
        {"finish", "KeyF"},
        {"pause", "KeyP", "Digit1"},
        {"resume", "KeyP"},
        {"standstill", "KeyZ", "Digit1"},
        {"end", "KeyZ", "Digit1"},
        {"close", "KeyC", "KeyC"},
    };

    /** All that a clerk or manager can do, in an order in which each can be done; a third key is no way to do any of it. */
    @Test
    void everyActionTakesOneKeyOrTwo() {
        people.office().user("clerk");
        // One does not come, one is set aside, one is called by a kept press and sent on, and one still waits and asks
        // why
        for (int i = 0; i < 4; i++) {
            people.office().issue(OwnOffice.SERVICE, "en");
        }
        Page desk = people.at(Glass.DESK, "/counter", people.office().staff("manager"));
        assertThat(desk.locator(".choose__counter input").first()).isChecked();
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".main-button__next .ticket-number")).hasText("A-001");
        for (String[] deed : DEEDS) {
            shown(desk).forEach(key -> assertTrue(known(key), key + " is on the page and tried by nobody"));
            takes(desk, deed[0], Arrays.copyOfRange(deed, 1, deed.length));
        }
        assertThat(desk.locator(".choose__counters")).isVisible();
    }

    private static List<String> shown(Page desk) {
        // Read at once: the bar changes with every deed
        Object hints = desk.locator(".deeds__one:not([aria-disabled])")
                .evaluateAll("all => all.map(one => one.getAttribute('aria-keyshortcuts'))");
        return ((List<?>) hints)
                .stream()
                        .map(String::valueOf)
                        .map(hint -> hint.startsWith("⇧") ? "Shift+Key" + hint.substring(1) : "Key" + hint)
                        .toList();
    }

    /** A claim is only made by some; a note takes one key and its words. */
    private static final Set<String> WRITTEN = Set.of("KeyL", "KeyO");

    private static boolean known(String key) {
        return Arrays.stream(DEEDS).anyMatch(deed -> deed[1].equals(key)) || WRITTEN.contains(key);
    }

    /** After these keys, and no more, the office is asked. */
    private static void takes(Page desk, String request, String... keys) {
        assertTrue(keys.length <= 2, request + " takes " + keys.length + " keys");
        Response heard = desk.waitForResponse(
                response -> response.request().url().split("\\?", 2)[0].endsWith('/' + request), () -> {
                    People.press(desk, keys[0]);
                    if (keys.length > 1) {
                        assertThat(desk.locator("dialog[open] .panel__one").first())
                                .isVisible();
                        desk.keyboard().press(keys[1]);
                    }
                });
        assertTrue(heard.ok(), request + ": " + heard.status());
        if (request.equals("history")) {
            desk.keyboard().press("Escape");
        }
        assertThat(desk.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void aNoteIsWrittenByTwoKeysAndItsWordsAndSeenByWhoeverComesNext() {
        Page desk = deskWith(1);
        People.press(desk, "Space");
        assertThat(desk.locator(".visit__number")).isVisible();
        People.press(desk, "KeyO");
        assertThat(desk.locator(".note textarea")).isFocused();
        desk.keyboard().type("Brings the second contract on Sunday. A, N and Q are only letters here.");
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".visit__marks")).containsText("second contract on Sunday");
    }

    @Test
    void twoPressesWithinFiftyMillisecondsCallOnePerson() {
        Page desk = deskWith(3);
        AtomicInteger sent = new AtomicInteger();
        desk.onRequest(request -> {
            if (request.url().endsWith("/call-next") || request.url().endsWith("/start")) {
                sent.incrementAndGet();
            }
        });
        People.unhurried(desk);
        desk.keyboard().press("Space");
        desk.keyboard().press("Space");
        called(desk, "A-001", "A-002");
        People.unhurried(desk);
        assertEquals(1, sent.get());
    }

    @Test
    void aComputerWhoseClockIsThreeHoursOffCountsAndPromisesByTheOfficesClock() {
        Page desk = deskWith(2);
        desk.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Instant.now().plus(3, ChronoUnit.HOURS).toEpochMilli()));
        desk.reload();
        assertThat(desk.locator(".main-button__next .ticket-number")).hasText("A-001");
        People.press(desk, "Space");
        assertThat(desk.locator(".visit__elapsed")).hasText(Pattern.compile("^0[01]:\\d\\d$"));
        People.press(desk, "KeyP");
        Request pause = desk.waitForRequest("**/pause", () -> desk.keyboard().press("Digit1"));
        Instant until = new JsonObject(pause.postData()).getInstant("until");
        long minutes = ChronoUnit.MINUTES.between(Instant.now(), until);
        assertTrue(minutes >= 12 && minutes <= 15, "back in " + minutes + " minutes");
        assertThat(desk.locator(".top-bar__paused")).isVisible();
    }
}
