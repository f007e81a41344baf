package dawr.browser;

import com.microsoft.playwright.Page;

/** Four arrows, OK and Back, for somebody who can't reach or see the glass. */
final class Keypad {
    /** More steps than any screen needs from one corner to the other. */
    private static final int STEPS_MAX = 40;

    /** Where the control lies from the one that has the focus: which arrow leads there, as a person who sees both would say. */
    private static final String ARROW = """
            selector => {
                const wanted = document.querySelector(selector);
                const focused = document.activeElement;
                if (focused === wanted) return 'there';
                if (!focused || focused === document.body || !focused.matches('button, input, a')) return 'ArrowDown';
                const middle = (it) => { const { left, top, width, height } = it.getBoundingClientRect(); return [left + width / 2, top + height / 2]; };
                const [[x, y], [toX, toY]] = [middle(focused), middle(wanted)];
                const sameRow = Math.abs(toY - y) < Math.max(focused.offsetHeight, wanted.offsetHeight) / 2;
                if (sameRow) return toX > x ? 'ArrowRight' : 'ArrowLeft';
                return toY > y ? 'ArrowDown' : 'ArrowUp';
            }""";

    private static final String FOCUSED =
            "() => document.activeElement.outerHTML.slice(0, 120) + document.activeElement.textContent.slice(0, 60)";

    private final Page kiosk;

    Keypad(Page kiosk) {
        this.kiosk = kiosk;
    }

    /** Walks to this control by arrows alone. */
    Keypad to(String selector) {
        for (int step = 0; step < STEPS_MAX; step++) {
            String arrow = (String) kiosk.evaluate(ARROW, selector);
            if (arrow.equals("there")) {
                return this;
            }
            step(arrow);
        }
        throw new AssertionError("no arrow leads to " + selector + ", the last control was " + kiosk.evaluate(FOCUSED));
    }

    /** Where an arrow leads nowhere, the other way round an obstacle is tried. */
    private void step(String arrow) {
        Object before = kiosk.evaluate(FOCUSED);
        kiosk.keyboard().press(arrow);
        boolean upOrDown = arrow.equals("ArrowDown") || arrow.equals("ArrowUp");
        if (before.equals(kiosk.evaluate(FOCUSED))) {
            kiosk.keyboard().press(upOrDown ? "ArrowLeft" : "ArrowDown");
        }
    }

    /** OK, on a screen that has stood for as long as a person needs to see it. */
    void ok() {
        People.unhurried(kiosk);
        kiosk.keyboard().press("Enter");
    }

    void back() {
        People.unhurried(kiosk);
        kiosk.keyboard().press("Escape");
    }

    /** OK with a stiff or shaking hand: the key says itself again and again. */
    void holdsOk(int times) {
        for (int i = 0; i < times; i++) {
            People.unhurried(kiosk);
            kiosk.keyboard().down("Enter");
        }
        kiosk.keyboard().up("Enter");
    }
}
