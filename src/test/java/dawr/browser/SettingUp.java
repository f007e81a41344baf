package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;

/** What whoever sets up a branch does at every part of the page. */
final class SettingUp {
    /** Busy days are played before an answer comes. */
    private static final double PATIENCE_MILLIS = 30_000;

    private SettingUp() {}

    static Page page(People people, String cookie, String part) {
        String path = "/setup?branch=" + people.office().branch() + "&part=" + part + "&lang="
                + people.told().language();
        Page page = people.at(Glass.DESK, path, cookie);
        People.speaks(page, people.told());
        assertThat(page.locator(".set-up__verdict")).isVisible();
        return page;
    }

    static void types(Locator input, String text) {
        input.focus();
        input.press("ControlOrMeta+A");
        input.press("Delete");
        input.pressSequentially(text);
        input.blur();
        input.focus();
    }

    static void looksOver(Page page, People people) {
        people.button(page, "set-up.look-over").press("Enter");
        assertThat(page.locator(".set-up__warnings"))
                .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(PATIENCE_MILLIS));
    }

    static void putsIntoForce(Page page, People people) {
        looksOver(page, people);
        people.button(page, "set-up.put").press("Enter");
        assertThat(page.locator(".set-up__verdict"))
                .containsText(
                        people.told().of("set-up.done"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    static void isRefusedAt(Page page, People people, Locator field) {
        people.button(page, "set-up.look-over").press("Enter");
        assertThat(field).isVisible();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".field__flaw").first()).isVisible();
        assertEquals(List.of(), Axe.complaints(page));
    }
}
