package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kiosk by keypad and speech alone: whoever does this one hears, and sees nothing. */
class SpokenKioskIT {
    /** Every sentence is said to its end before the next is fetched. */
    private static final double PATIENCE_MILLIS = 40_000;

    private static final int STEPS_MAX = 30;

    /** Keeps the words of every clip from the office's answer to the loudspeaker, and notes those that begin to sound. */
    private static final String LISTEN = """
        window.heard = [];
        const words = new WeakMap();
        const ask = window.fetch;
        window.fetch = async (what, how) => {
            const answer = await ask(what, how);
            const text = new URL(what.url ?? what, location.href).searchParams.get('text');
            const bytes = answer.arrayBuffer.bind(answer);
            answer.arrayBuffer = async () => { const all = await bytes(); if (text) words.set(all, text); return all };
            return answer;
        };
        const decode = BaseAudioContext.prototype.decodeAudioData;
        BaseAudioContext.prototype.decodeAudioData = async function (bytes) {
            const text = words.get(bytes);
            const clip = await decode.call(this, bytes);
            if (text) words.set(clip, text);
            return clip;
        };
        const start = AudioBufferSourceNode.prototype.start;
        AudioBufferSourceNode.prototype.start = function (...when) {
            if (words.has(this.buffer)) window.heard.push(words.get(this.buffer));
            return start.apply(this, when);
        };\
        """;

    private People people;
    private Page kiosk;

    @BeforeEach
    void somebodyWhoSeesNothingStandsBeforeIt() {
        Chromium.needed();
        people = new People(OwnOffice.open(), "en");
        Assumptions.assumeTrue(
                people.office().reads("en"),
                "No speech engine, so nothing was heard: install one (apt-get install espeak-ng)");
        kiosk = people.at(Glass.KIOSK, "about:blank", people.office().device("kiosk"));
        kiosk.addInitScript(LISTEN);
        kiosk.navigate(people.office().address() + "/kiosk?lang=en");
        assertThat(kiosk.locator(".dock__one")).hasCount(4);
    }

    @AfterEach
    void goHome() {
        people.close();
    }

    private List<String> heard() {
        return ((List<?>) kiosk.evaluate("window.heard"))
                .stream().map(String::valueOf).toList();
    }

    private void hears(String words) {
        kiosk.waitForCondition(
                () -> heard().stream().anyMatch(each -> each.contains(words)),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    }

    private void presses(String key) {
        People.unhurried(kiosk);
        kiosk.evaluate("window.heard = []");
        kiosk.keyboard().press(key);
    }

    @Test
    @Clauses({"5.1.3.4", "5.1.3.5"})
    void whateverIsPressedBreaksOffWhatIsSaidAndTheStarEndsIt() {
        presses("*");
        hears(people.told().of("kiosk.title"));
        presses("ArrowDown");
        kiosk.waitForCondition(() -> !heard().isEmpty());
        presses("*");
        assertThat(kiosk.locator(".dock__one[aria-keyshortcuts]")).hasAttribute("aria-pressed", "false");
        presses("ArrowDown");
        People.unhurried(kiosk);
        assertEquals(List.of(), heard());
    }

    /** The hand goes on until the wanted words are heard; nothing on the screen leads it. */
    private void goesOnUntilItHears(String words) {
        for (int step = 0; step < STEPS_MAX; step++) {
            presses("ArrowDown");
            kiosk.waitForCondition(
                    () -> !heard().isEmpty(), new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
            if (heard().getFirst().contains(words)) {
                return;
            }
        }
        throw new AssertionError("no arrow leads to “" + words + '”');
    }

    @Test
    @Clauses({"5.1.3.1", "5.1.3.3", "5.1.3.16"})
    void aTicketByKeypadAndSpeechAlone() {
        presses("*");
        hears(people.told().of("kiosk.title"));
        goesOnUntilItHears("Work permits");
        presses("Enter");
        hears("Work permits");
        goesOnUntilItHears(people.told().of("kiosk.take"));
        presses("Enter");
        hears("C 0 0 1");
        hears(people.told().of("wait.title"));
        hears(people.told().of("kiosk.scan-hint"));
    }

    @Test
    @Clauses("5.1.3.14")
    void whatIsSaidIsInTheLanguageOfTheScreenOrNothingIsOffered() {
        People.unhurried(kiosk);
        kiosk.locator(".languages__one[lang=ar]").click();
        assertThat(kiosk.locator("html")).hasAttribute("lang", "ar");
        presses("*");
        hears(Told.in("ar").of("kiosk.title"));
        assertTrue(!people.office().reads("fil"));
        People.unhurried(kiosk);
        kiosk.locator(".languages__one[lang=fil]").click();
        assertThat(kiosk.locator("html")).hasAttribute("lang", "fil");
        assertThat(kiosk.locator(".dock__one[aria-pressed]")).hasCount(3);
    }
}
