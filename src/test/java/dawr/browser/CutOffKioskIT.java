package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dawr.issuance.slip.Phone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The kiosk with its network cut: it goes on giving tickets, and hands them over when the office is back. */
@Timeout(90)
class CutOffKioskIT {
    /** A kiosk tries every ten seconds, a phone that was told to wait every fifteen. */
    private static final LocatorAssertions.HasTextOptions SLOWLY =
            new LocatorAssertions.HasTextOptions().setTimeout(40_000);

    private static final LocatorAssertions.ContainsTextOptions LATER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

    private People people;
    private Page kiosk;

    @BeforeEach
    void aKioskThatHasHeardOfItsOffice() {
        Chromium.needed();
        people = new People(OwnOffice.open(), "en");
        kiosk = people.kiosk();
        kiosk.waitForResponse(
                heard -> heard.url().endsWith("/kiosks/contact") && heard.ok(),
                new Page.WaitForResponseOptions().setTimeout(30_000),
                () -> {});
    }

    @AfterEach
    void goHome() {
        people.close();
    }

    /** What the code on the paper leads to. */
    private String takesATicket() throws IOException {
        kiosk.locator(".services .tile").first().click();
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        People.unhurried(kiosk);
        people.touch(kiosk, "kiosk.take");
        assertThat(kiosk.locator(".late__kept .ticket-number")).isVisible();
        byte[] picture = kiosk.locator(".late__kept .qr").screenshot();
        return Phone.read(ImageIO.read(new ByteArrayInputStream(picture)));
    }

    private String number() {
        return kiosk.locator(".late__kept .ticket-number").textContent();
    }

    @Test
    void ticketsGoOnWithTheNetworkCutAndAreCalledWhenItIsBack() throws IOException {
        kiosk.context().setOffline(true);
        String first = takesATicket();
        String number = number();
        assertTrue(number.matches("[A-Z]{2}-001"), number);
        People.unhurried(kiosk);
        people.touch(kiosk, "kiosk.done");
        assertThat(kiosk.locator(".kiosk__main")).containsText(people.told().of("kiosk.cut-off"), LATER);
        String second = takesATicket();
        assertEquals(number.replace("001", "002"), number());
        Page early = people.at(Glass.PHONE, first);
        assertThat(early.locator("h1")).hasText(people.told().of("ticket.not-yet-title"));
        kiosk.context().setOffline(false);
        assertThat(early.locator("h1 .ticket-number")).hasText(number, SLOWLY);
        assertThat(people.phone(second).locator("h1 .ticket-number")).hasText(number());
        Page desk = people.colleague();
        assertThat(desk.locator(".main-button--call")).containsText(number);
        People.press(desk, "Space");
        assertThat(early.locator(".called .ticket-number")).hasText(number);
    }
}
