package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody calls for help from a kiosk, a phone or a counter; the reception and the manager see it, and whoever called sees who comes. */
class HelpIT {
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

    private Page reception() {
        return people.at(Glass.DESK, "/reception?lang=en", people.office().staff("reception"));
    }

    @Test
    void oneKeyAtTheCounterCallsInDangerAndTheClerkSeesWhoComes() {
        Page reception = reception();
        Page manager = people.manager();
        Page desk = people.colleague();
        People.press(desk, "Shift+KeyA");
        assertThat(reception.locator(".reception__call--urgent")).containsText("Counter 1");
        assertThat(manager.locator(".notice--problem")).containsText("Danger");
        People.press(desk, "Shift+KeyA");
        people.touch(reception, "reception.go");
        assertThat(desk.locator(".notice")).containsText("reception:");
        assertThat(reception.locator(".reception__call")).hasCount(0);
        assertThat(manager.locator(".notice--problem")).hasCount(0);
    }

    @Test
    void aPressForHelpByMistakeIsTakenBackByOneKeyAndStaysWritten() {
        Page reception = reception();
        Page desk = people.colleague();
        People.press(desk, "KeyA");
        assertThat(reception.locator(".reception__call")).hasCount(1);
        People.press(desk, "KeyU");
        assertThat(desk.locator(".help-called__back")).hasCount(0);
        assertThat(reception.locator(".reception__call")).hasCount(0);
        assertThat(reception.locator("details summary")).hasCount(1);
    }

    @Test
    void helpIsCalledWithAPanelOpenToo() {
        Page reception = reception();
        people.office().issue(OwnOffice.SERVICE, "en");
        Page desk = people.colleague();
        People.press(desk, "Space");
        assertThat(desk.locator(".visit__number")).isVisible();
        People.press(desk, "KeyT");
        assertThat(desk.locator("dialog[open]")).isVisible();
        People.press(desk, "Shift+KeyA");
        assertThat(reception.locator(".reception__call--urgent")).hasCount(1);
    }

    @Test
    void aTouchAtTheKioskBringsSomebodyAndATouchByMistakeIsTakenBack() {
        Page reception = reception();
        Page kiosk = people.kiosk();
        People.unhurried(kiosk);
        people.touch(kiosk, "help.call");
        assertThat(kiosk.locator("dialog[open] h2")).hasText(people.told().of("help.called"));
        assertThat(reception.locator(".reception__call")).containsText("Kiosk");
        people.touch(kiosk, "help.mistake");
        assertThat(kiosk.locator("dialog[open]")).hasCount(0);
        assertThat(reception.locator(".reception__call")).hasCount(0);
    }

    @Test
    void thePhoneIsToldThatSomebodyIsOnTheWay() {
        Page reception = reception();
        Page phone = people.phone(people.office().issue(OwnOffice.SERVICE, "en").getString("url"));
        people.touch(phone, "help.call");
        assertThat(phone.locator(".help--called")).isVisible();
        assertThat(reception.locator(".reception__call")).containsText("A-001");
        people.touch(reception, "reception.go");
        assertThat(phone.locator(".help"))
                .containsText(people.told().of("help.coming"), new ContainsTextOptions().setTimeout(20_000));
    }
}
