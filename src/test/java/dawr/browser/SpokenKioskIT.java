package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The kiosk by keypad and speech alone: whoever does this one hears, and sees nothing. */
@Timeout(120)
class SpokenKioskIT {
    /** Every sentence is said to its end before the next is fetched. */
    private static final double PATIENCE_MILLIS = 40_000;

    private final List<String> heard = new CopyOnWriteArrayList<>();
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
        kiosk.onResponse(answer -> {
            if (answer.url().contains("/api/v1/spoken/") && answer.ok()) {
                heard.add(said(answer.url()));
            }
        });
        kiosk.navigate(people.office().address() + "/kiosk?lang=en");
        assertThat(kiosk.locator(".dock__one")).hasCount(4);
    }

    @AfterEach
    void goHome() {
        people.close();
    }

    private static String said(String url) {
        String text = URI.create(url).getRawQuery().substring("text=".length());
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void hears(String words) {
        kiosk.waitForCondition(
                () -> heard.stream().anyMatch(each -> each.contains(words)),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    }

    private void presses(String key) {
        People.unhurried(kiosk);
        heard.clear();
        kiosk.keyboard().press(key);
    }

    @Test
    @Clauses({"5.1.3.4", "5.1.3.5"})
    void whateverIsPressedBreaksOffWhatIsSaidAndTheStarEndsIt() {
        presses("*");
        hears(people.told().of("kiosk.title"));
        presses("ArrowDown");
        kiosk.waitForCondition(() -> !heard.isEmpty());
        presses("*");
        assertThat(kiosk.locator(".dock__one[aria-keyshortcuts]")).hasAttribute("aria-pressed", "false");
        presses("ArrowDown");
        People.unhurried(kiosk);
        assertEquals(List.of(), List.copyOf(heard));
    }

    @Test
    void aLanguageThatNobodyReadsOffersNoVoice() {
        assertTrue(!people.office().reads("fil"));
        People.unhurried(kiosk);
        kiosk.locator(".languages__one[lang=fil]").click();
        assertThat(kiosk.locator("html")).hasAttribute("lang", "fil");
        assertThat(kiosk.locator(".dock__one[aria-pressed]")).hasCount(3);
    }
}
