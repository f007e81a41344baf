package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dawr.OpenHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long somebody takes who has never seen the kiosk, by the keystroke-level model (Card, Moran and Newell, 1983) with the reading of every word
 * on their way (Brysbaert, 2019: 238 words a minute). On their way lie: the languages up to their own, the heading, each service's name up to theirs
 * with all that its tile says, and of the confirming page what it is, how long it takes and the button; priority, needs and documents are for those
 * who look for them. The office has no counter open, so nobody reads a range of minutes. Every language has the same fifteen seconds: one that says it
 * in more words says it shorter.
 */
class FirstTimeIT {
    private static final double DECIDES_SECONDS = 1.35;
    private static final double POINTS_SECONDS = 1.1;
    private static final double TOUCHES_SECONDS = 0.2;
    private static final double WORD_SECONDS = 60.0 / 238;
    private static final int TOUCHES_MAX = 3;
    private static final double SECONDS_MAX = 15;

    private static final String WORDS = """
        places => places.flatMap(place => [...document.querySelectorAll(place)])
            .flatMap(each => each.innerText.split(/\\s+/)).filter(word => /[\\p{L}\\p{N}]/u.test(word)).length\
        """;

    private final List<String> sum = new ArrayList<>();
    private double seconds;
    private int touches;

    @BeforeAll
    static void withABrowserAndAnOffice() {
        Chromium.needed();
        OpenHouse.shared();
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"ar", "en", "ur", "hi", "bn", "ml", "ne", "ta", "si", "fil", "ps"})
    void aTicketTakesThreeTouchesAndFifteenSeconds(String language) {
        try (People people = new People(OwnOffice.open(), language)) {
            Page kiosk = people.at(Glass.KIOSK, "/kiosk", people.office().device("kiosk"));
            assertThat(kiosk.locator(".services .tile").first()).isVisible();
            reads(kiosk, "languages", ".languages__one:first-child", ".languages__one[lang=" + language + "]");
            touches(kiosk, "language", ".languages__one[lang=" + language + "]");
            People.speaks(kiosk, people.told());
            reads(kiosk, "services", "h1", "li:nth-child(-n + 2) .tile__name", "li:nth-child(3) .tile");
            touches(kiosk, "service", "li:nth-child(3) .tile");
            reads(kiosk, "confirmation", ".confirm__service", ".actions__main");
            touches(kiosk, "confirm", ".actions__main");
            assertThat(kiosk.locator(".issued .ticket-number")).isVisible();
            String shown = String.format(
                    Locale.ROOT, "first time in %s: %s = %.1f s", language, String.join(" + ", sum), seconds);
            System.out.println(shown);
            assertEquals(TOUCHES_MAX, touches, shown);
            assertTrue(seconds <= SECONDS_MAX, shown);
        }
    }

    private void reads(Page kiosk, String what, String... places) {
        int words = ((Number) kiosk.evaluate(WORDS, List.of(places))).intValue();
        add(what + ' ' + words + " words", words * WORD_SECONDS);
    }

    private void touches(Page kiosk, String what, String control) {
        People.unhurried(kiosk);
        kiosk.locator(control).click();
        touches++;
        add("decides and touches " + what, DECIDES_SECONDS + POINTS_SECONDS + TOUCHES_SECONDS);
    }

    private void add(String what, double more) {
        seconds += more;
        sum.add(String.format(Locale.ROOT, "%s %.1f", what, more));
    }
}
