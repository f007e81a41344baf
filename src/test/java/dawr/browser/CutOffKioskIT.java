package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dawr.issuance.slip.Phone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kiosk with its line cut: it goes on giving tickets, even when it is started anew, and hands them over when the office is back. */
class CutOffKioskIT {
    /** How many tickets each of two kiosks gives; {@code -Ddawr.cutoff.tickets=12} gives as many as in a whole quiet morning. */
    private static final int TICKETS_EACH = Integer.getInteger("dawr.cutoff.tickets", 2);

    /** A kiosk tries every ten seconds, a phone that was told to wait every fifteen; before that an answer may be long in coming. */
    private static final double SLOWLY_MILLIS = 60_000;

    private static final LocatorAssertions.HasTextOptions SLOWLY =
            new LocatorAssertions.HasTextOptions().setTimeout(SLOWLY_MILLIS);

    private static final LocatorAssertions.ContainsTextOptions LATER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(SLOWLY_MILLIS);

    private static final LocatorAssertions.HasCountOptions IN_TIME =
            new LocatorAssertions.HasCountOptions().setTimeout(SLOWLY_MILLIS);

    /** Once the page is there, all that it is made of is; from then on the worker stands between page and line. */
    private static final String KEPT = """
        async () => navigator.serviceWorker.controller !== null
            && await caches.match('/kiosk', { cacheName: 'kiosk' }) !== undefined\
        """;

    private People people;
    private Cable cable;

    @BeforeEach
    void anOfficeAtTheEndOfACable() {
        Chromium.needed();
        people = new People(OwnOffice.open(), "en");
        cable = Cable.to(people.office());
    }

    @AfterEach
    void goHome() {
        people.close();
        cable.close();
    }

    /** It has heard of its office, and its page is kept whole. */
    private Page kiosk() {
        Page kiosk = people.kiosk(cable.address());
        kiosk.waitForCondition(
                () -> (boolean) kiosk.evaluate(KEPT), new Page.WaitForConditionOptions().setTimeout(SLOWLY_MILLIS));
        return kiosk;
    }

    /** What the code on the paper leads to. */
    private String takesATicket(Page kiosk) throws IOException {
        kiosk.locator(".services .tile").first().click();
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        People.unhurried(kiosk);
        people.touch(kiosk, "kiosk.take");
        assertThat(kiosk.locator(".late__kept .ticket-number")).isVisible();
        byte[] picture = kiosk.locator(".late__kept .qr").screenshot();
        return Phone.read(ImageIO.read(new ByteArrayInputStream(picture)));
    }

    private static String number(Page kiosk) {
        return kiosk.locator(".late__kept .ticket-number").textContent();
    }

    private void nextPlease(Page kiosk) {
        People.unhurried(kiosk);
        people.touch(kiosk, "kiosk.done");
        assertThat(kiosk.locator(".services .tile").first()).isVisible();
        People.unhurried(kiosk);
    }

    /** Somebody switches it off and on while the office is away. */
    private void isStartedAnew(Page kiosk) {
        kiosk.reload();
        assertThat(kiosk.locator(".services .tile").first()).isVisible();
        assertThat(kiosk.locator(".kiosk__main")).containsText(Told.in("ar").of("kiosk.cut-off"), LATER);
        People.unhurried(kiosk);
        kiosk.locator(".languages__one[lang=en]").click();
        People.speaks(kiosk, people.told());
        People.unhurried(kiosk);
    }

    @Test
    void ticketsGoOnWithTheLineCutAndAreCalledWhenItIsBack() throws IOException {
        Page kiosk = kiosk();
        cable.pull();
        String first = takesATicket(kiosk);
        String number = number(kiosk);
        assertTrue(number.matches("[A-Z]{2}-001"), number);
        isStartedAnew(kiosk);
        String second = takesATicket(kiosk);
        assertEquals(number.replace("001", "002"), number(kiosk));
        Page early = people.at(Glass.PHONE, first);
        assertThat(early.locator("h1")).hasText(people.told().of("ticket.not-yet-title"));
        cable.putBack();
        assertThat(early.locator("h1 .ticket-number")).hasText(number, SLOWLY);
        assertThat(people.phone(second).locator("h1 .ticket-number")).hasText(number(kiosk));
        Page desk = people.colleague();
        assertThat(desk.locator(".main-button--call")).containsText(number);
        People.press(desk, "Space");
        assertThat(early.locator(".called .ticket-number")).hasText(number);
    }

    @Test
    void twoKiosksThatWereCutOffHandOverEveryTicketOnceInTheOrderInWhichTheyWereGiven() throws IOException {
        List<Page> kiosks = List.of(kiosk(), kiosk());
        cable.pull();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < TICKETS_EACH; i++) {
            for (Page kiosk : kiosks) {
                takesATicket(kiosk);
                given.add(number(kiosk));
                nextPlease(kiosk);
            }
            isStartedAnew(kiosks.get(i % kiosks.size()));
        }
        assertEquals(given.size(), Set.copyOf(given).size(), given.toString());
        cable.putBack();
        for (Page kiosk : kiosks) {
            assertThat(kiosk.getByText(people.told().of("kiosk.cut-off"))).hasCount(0, IN_TIME);
        }
        assertEquals(given, people.office().callsEverybody(OwnOffice.COUNTER, given.size()));
    }
}
