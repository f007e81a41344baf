package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What something costs whoever does it with mouse and keyboard, by the keystroke-level model (Card, Moran and Newell, 1983): 0.28 s a key (40 words a
 * minute), 1.1 s to point and 0.2 s to press, 0.4 s from mouse to keyboard and back, 1.35 s of thought before each deed; and the reading of every word
 * (Brysbaert, 2019: 238 words a minute).
 */
final class Effort {
    private static final double KEY_SECONDS = 0.28;
    private static final double POINT_SECONDS = 1.1;
    private static final double PRESS_SECONDS = 0.2;
    private static final double HOME_SECONDS = 0.4;
    private static final double THINK_SECONDS = 1.35;
    private static final double WORD_SECONDS = 60.0 / 238;
    private static final double NANOS = 1e9;

    /** Of what can be chosen only what is chosen: the rest of it is not on the glass. */
    private static final String WORDS = """
        place => {
            const words = text => text.split(/\\s+/).filter(word => /[\\p{L}\\p{N}]/u.test(word)).length;
            return [...document.querySelectorAll(place)].reduce((sum, one) => {
                const choices = [...one.querySelectorAll('select')];
                const all = choices.reduce((some, choice) => some + words(choice.innerText), 0);
                const chosen = choices.reduce((some, choice) => some + words(choice.selectedOptions[0]?.text ?? ''), 0);
                return sum + words(one.innerText) - all + chosen;
            }, 0);
        }\
        """;

    private final Map<String, Double> sum = new LinkedHashMap<>();
    private int keys;
    private int touches;
    private boolean atTheKeys;

    /** All that is to be read at a place. */
    void reads(Page page, String what, String place) {
        int words = ((Number) page.evaluate(WORDS, place)).intValue();
        add("reading " + what, words * WORD_SECONDS);
    }

    void touches(Locator control) {
        control.click();
        touches++;
        moves(/* toTheKeys= */ false);
        add("touches", THINK_SECONDS + POINT_SECONDS + PRESS_SECONDS);
    }

    /** Opens what is folded, and reads it. */
    void unfolds(Page page, Locator one) {
        touches(one.locator("summary"));
        readsFresh(page, one);
    }

    /** What has unfolded by itself. */
    void readsFresh(Page page, Locator one) {
        assertThat(one.locator("> .fields")).isVisible();
        one.evaluate(
                "one => document.querySelectorAll('[data-unfolded]').forEach(each => delete each.dataset.unfolded)");
        one.evaluate("one => { one.dataset.unfolded = '' }");
        reads(page, "forms", "[data-unfolded] > .fields");
    }

    /** Where the hands are already. */
    void types(Page page, String text) {
        page.keyboard().type(text);
        keys += text.length();
        moves(/* toTheKeys= */ true);
        add("keys", THINK_SECONDS + text.length() * KEY_SECONDS);
    }

    /** What stands there is written over. */
    void replaces(Page page, Locator input, String text) {
        touches(input);
        presses(page, "ControlOrMeta+A");
        types(page, text);
        next(page);
    }

    /** On to the next field. */
    void next(Page page) {
        page.keyboard().press("Tab");
        keys++;
        moves(/* toTheKeys= */ true);
        add("keys", KEY_SECONDS);
    }

    void presses(Page page, String key) {
        page.keyboard().press(key);
        keys++;
        moves(/* toTheKeys= */ true);
        add("keys", THINK_SECONDS + KEY_SECONDS);
    }

    /** However long the office takes. */
    void waits(Runnable until) {
        long from = System.nanoTime();
        until.run();
        add("waiting", (System.nanoTime() - from) / NANOS);
    }

    double seconds() {
        return sum.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void moves(boolean toTheKeys) {
        if (atTheKeys != toTheKeys) {
            add("hands to and fro", HOME_SECONDS);
        }
        atTheKeys = toTheKeys;
    }

    private void add(String what, double more) {
        sum.merge(what, more, Double::sum);
    }

    /** The whole sum. */
    @Override
    public String toString() {
        String parts = sum.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s %.0f", each.getKey(), each.getValue()))
                .collect(Collectors.joining(" + "));
        return String.format(Locale.ROOT, "%s = %d touches, %d keys, %.0f s", parts, touches, keys, seconds());
    }
}
