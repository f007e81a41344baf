package dawr.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What somebody meets who goes through a page by Tab alone. */
final class Focus {
    /** Marks whatever Tab should come to, once each, in the order of the page; of a group of radio buttons Tab comes to one. */
    private static final String STOPS = """
        () => {
            const dialog = document.querySelector('dialog[open]');
            const groups = new Set();
            const all = [...(dialog ?? document).querySelectorAll('a[href], button, input, select, textarea, summary, audio[controls], [tabindex="0"]')];
            window.stops = all.filter((it) => {
                if (it.disabled || it.tabIndex < 0 || !it.checkVisibility({ visibilityProperty: true })) return false;
                if (it.type !== 'radio') return true;
                if (it.name && groups.has(it.name)) return false;
                groups.add(it.name);
                return true;
            });
            if (document.activeElement) document.activeElement.blur();
            getSelection().removeAllRanges();
            return window.stops.length;
        }\
        """;

    /** Where the focus is now, whether it is seen there, and what the page says. */
    private static final String NOW = """
        () => {
            const it = document.activeElement;
            const stop = it.type === 'radio' ? window.stops.findIndex((one) => one === it || (one.type === 'radio' && one.name === it.name)) : window.stops.indexOf(it);
            const name = `${it.tagName.toLowerCase()}.${it.className} “${(it.textContent || it.name || '').trim().slice(0, 40)}”`;
            const rings = [it, it.closest('label'), it.parentElement].filter(Boolean).map((one) => getComputedStyle(one));
            const ringed = rings.some((one) => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2);
            const { top, bottom, left, right } = it.getBoundingClientRect();
            const onGlass = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
            return { stop, name, outside: it === document.body, seen: ringed && onGlass, context: `${location.href} ${document.querySelectorAll('#page :is(button, a, input, dialog[open])').length} ${document.querySelector('#page h1')?.textContent}` };
        }\
        """;

    private static final int OUTSIDE = -1;
    private static final double SETTLING_MILLIS = 800;

    private Focus() {}

    /** Goes round the page once. Complains about what is left out, met out of order or twice, not seen, or changed by being looked at. */
    static List<String> complaints(Page page) {
        // The first key of all wakes a phone's sound, and the button that would have done so goes
        page.keyboard().press("Shift");
        page.waitForCondition(() -> isSettled(page));
        int stops = ((Number) page.evaluate(STOPS)).intValue();
        List<String> complaints = new ArrayList<>();
        List<Integer> met = new ArrayList<>();
        Object context = Objects.requireNonNull(now(page).get("context"));
        // One press more: between the last control and the first lies the browser's own frame
        for (int press = 0; press <= stops; press++) {
            page.keyboard().press("Tab");
            Map<?, ?> here = now(page);
            int stop = ((Number) Objects.requireNonNull(here.get("stop"))).intValue();
            if (stop != OUTSIDE || !Boolean.TRUE.equals(here.get("outside"))) {
                met.add(stop);
                complain(here, context, complaints);
            }
        }
        if (met.size() != stops || new HashSet<>(met).size() != stops || !inOrder(met, stops)) {
            complaints.add("Tab comes to " + met + " and not to each of " + stops + " in their order");
        }
        return complaints;
    }

    /** What comes later than the rest of a page would seem to come by the focus. */
    private static boolean isSettled(Page page) {
        Object before = page.evaluate(STOPS);
        page.waitForTimeout(SETTLING_MILLIS);
        return before.equals(page.evaluate(STOPS));
    }

    private static void complain(Map<?, ?> here, Object context, List<String> complaints) {
        if (!Boolean.TRUE.equals(here.get("seen"))) {
            complaints.add("the focus is not seen on " + here.get("name"));
        }
        if (!Objects.equals(context, here.get("context"))) {
            complaints.add(here.get("name") + " changes the page by the focus alone: " + here.get("context"));
        }
    }

    /** Wherever one begins. */
    private static boolean inOrder(List<Integer> met, int stops) {
        return IntStream.range(1, met.size()).allMatch(i -> met.get(i) == (met.get(i - 1) + 1) % stops);
    }

    private static Map<?, ?> now(Page page) {
        return (Map<?, ?>) page.evaluate(NOW);
    }
}
