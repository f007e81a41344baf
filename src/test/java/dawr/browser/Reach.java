package dawr.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/** Whether a hand can touch every control of a page, and an eye sees all of its words. */
final class Reach {
    /** Brings each control into view and asks, at its middle and near its four corners, what a finger would touch there. */
    private static final String COVERED = """
            () => {
                const dialog = document.querySelector('dialog[open]');
                const controls = [...(dialog ?? document).querySelectorAll('button, a[href], input, select, textarea, summary')];
                const named = (it) => `${it.tagName.toLowerCase()}.${it.className} “${(it.textContent || it.name || '').trim().slice(0, 40)}”`;
                const complaints = [];
                for (const control of controls) {
                    const whole = control.closest('label') ?? control;
                    if (!whole.checkVisibility({ visibilityProperty: true })) continue;
                    whole.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
                    const { left, top, width, height } = whole.getBoundingClientRect();
                    for (const [across, down] of [[0.5, 0.5], [0.15, 0.25], [0.85, 0.25], [0.15, 0.75], [0.85, 0.75]]) {
                        const touched = document.elementFromPoint(left + width * across, top + height * down);
                        if (touched && (whole.contains(touched) || touched === whole)) continue;
                        complaints.push(`${named(whole)} at ${across}, ${down}: ${touched ? 'under ' + named(touched) : 'out of the glass'}`);
                    }
                    if (whole.scrollWidth > whole.clientWidth + 1 && whole.tagName === 'BUTTON') complaints.push(`${named(whole)}: its words are cut`);
                }
                const { scrollWidth, clientWidth } = document.documentElement;
                if (scrollWidth > clientWidth) complaints.push(`the page is ${scrollWidth - clientWidth} px wider than the glass`);
                return complaints;
            }""";

    /** On a wall nobody scrolls: every word has to be within the glass, and within what holds it. */
    private static final String CUT = """
            () => {
                const complaints = [];
                const walker = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const words = walker.currentNode;
                    if (!words.textContent.trim() || words.parentElement.closest('.unseen')) continue;
                    const range = document.createRange();
                    range.selectNodeContents(words);
                    // The box of a line is higher than its letters.
                    const { left, right, top, bottom } = range.getBoundingClientRect();
                    const air = 0.2 * Math.min(...Array.from(range.getClientRects(), (line) => line.height));
                    for (let box = words.parentElement; box; box = box.parentElement) {
                        const hides = box === document.documentElement || getComputedStyle(box).overflowX !== 'visible';
                        const edge = box.getBoundingClientRect();
                        const beside = left < edge.left - 1 || right > edge.right + 1;
                        const beyond = top + air < edge.top || bottom - air > edge.bottom;
                        if (hides && (beside || beyond)) complaints.push(`“${words.textContent}” is cut by ${box.tagName.toLowerCase()}.${box.className}`);
                    }
                    if (top + air < 0 || bottom - air > innerHeight) complaints.push(`“${words.textContent}” is off the glass`);
                }
                return complaints;
            }""";

    /**
     * How high the letters of a 55-inch screen of 1920 by 1080 are, against EN 301 549, 5.1.4: a capital fills 0.7 degrees of the reader's view, 49 mm at
     * 4 m and 122 mm at 10 m. The typeface's capitals are 0.698 em high.
     */
    private static final String SMALL = """
            () => {
                const complaints = [];
                const needed = (metres) => 1000 * metres * Math.tan(0.7 * Math.PI / 180);
                const walker = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    const words = walker.currentNode;
                    const of = words.parentElement;
                    if (!words.textContent.trim() || of.closest('.unseen') || !of.checkVisibility()) continue;
                    const millimetres = parseFloat(getComputedStyle(of).fontSize) * 0.698 * 1218 / 1920;
                    const metres = of.closest('.giant__number, .giant__counter') ? 10 : 4;
                    if (millimetres < needed(metres)) complaints.push(`“${words.textContent}” is ${millimetres.toFixed(0)} mm high`);
                }
                return complaints;
            }""";

    private Reach() {}

    static List<String> complaints(Page page) {
        return strings(page.evaluate(COVERED));
    }

    static List<String> cutWords(Page page) {
        return strings(page.evaluate(CUT));
    }

    static List<String> smallWords(Page page) {
        return strings(page.evaluate(SMALL));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Objects::toString).toList();
    }
}
