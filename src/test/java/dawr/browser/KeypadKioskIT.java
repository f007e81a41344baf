package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kiosk by a keypad alone: arrows, OK and Back, and no touch of the glass. */
class KeypadKioskIT {
    private static final String ENGLISH = ".languages__one[lang=en]";
    private static final String TAKE = ".actions__main";

    private People people;
    private Page kiosk;
    private Keypad keypad;

    @BeforeEach
    void somebodyStandsBeforeIt() {
        Chromium.needed();
        people = new People(OwnOffice.open(), "en");
        kiosk = people.at(Glass.KIOSK, "/kiosk", people.office().device("kiosk"));
        assertThat(kiosk.locator(".services .tile").first()).isVisible();
        keypad = new Keypad(kiosk);
    }

    @AfterEach
    void goHome() {
        people.close();
    }

    @Test
    @Clauses({"5.1.2.1", "5.1.6.1", "5.5.1", "5.9", "9.2.1.1", "9.2.5.1"})
    void aTicketByArrowsOkAndBackAlone() {
        keypad.to(ENGLISH).ok();
        People.speaks(kiosk, people.told());
        keypad.to(".services li:nth-child(2) .tile").ok();
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        keypad.back();
        keypad.to(".services li:nth-child(1) .tile").ok();
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        keypad.to(TAKE).ok();
        assertThat(kiosk.locator(".issued .ticket-number")).hasText("A-001");
        keypad.to(TAKE).ok();
        assertThat(kiosk.locator(".services .tile").first()).isVisible();
    }

    @Test
    @Clauses({"5.2", "5.6.2"})
    void everyAidIsOneControlThatSaysWhetherItIsOn() {
        for (int i = 1; i <= kiosk.locator(".dock__one[aria-pressed]").count(); i++) {
            String aid = ".dock__one:nth-child(" + i + ")";
            assertThat(kiosk.locator(aid)).hasAttribute("aria-pressed", "false");
            keypad.to(aid).ok();
            assertThat(kiosk.locator(aid)).hasAttribute("aria-pressed", "true");
        }
        keypad.to(".services li:nth-child(1) .tile").ok();
        assertThat(kiosk.locator(".confirm h1")).isVisible();
    }

    @Test
    @Clauses("5.7")
    void okThatIsHeldDownIsOnePress() {
        keypad.to(".services li:nth-child(1) .tile").holdsOk(4);
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        keypad.to(TAKE).holdsOk(4);
        assertThat(kiosk.locator(".issued .ticket-number")).hasText("A-001");
        assertEquals(
                "A-002",
                people.office().issue(OwnOffice.SERVICE, "en").getString("number"),
                "one ticket was given, and the next has the next number");
    }
}
