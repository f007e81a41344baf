package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hurried, clumsy, curious and ill-meaning hands do to kiosk and phone: nothing is lost, nothing is doubled, and the no has words. */
class BadTouchIT {
    /** A page of 1,280 by 1,024 at four times its size. */
    private static final int WIDTH_AT_400 = 320;

    private static final int HEIGHT_AT_400 = 256;

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

    private JsonObject ticket() {
        return people.office().issue(OwnOffice.SERVICE, "en");
    }

    private Page kiosk() {
        Page kiosk = people.at(Glass.KIOSK, "/kiosk?lang=en", people.office().device("kiosk"));
        assertThat(kiosk.locator(".services .tile").first()).isVisible();
        People.unhurried(kiosk);
        return kiosk;
    }

    private Page confirming() {
        Page kiosk = kiosk();
        kiosk.locator(".services .tile").first().click();
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        People.unhurried(kiosk);
        return kiosk;
    }

    /** Whatever was touched how often: so many tickets are there, and no more. */
    private void given(int tickets) {
        assertEquals("A-%03d".formatted(tickets + 1), ticket().getString("number"));
    }

    @Test
    void aSecretWithOneLetterChangedOpensNothing() {
        String url = ticket().getString("url");
        char last = url.charAt(url.length() - 2);
        String forged = url.substring(0, url.length() - 2) + (last == 'x' ? 'y' : 'x') + url.charAt(url.length() - 1);
        Page phone = people.phone(forged);
        assertThat(phone.locator(".phone__message h1")).isVisible();
        assertThat(phone.locator(".ticket-number")).hasCount(0);
    }

    @Test
    void aTicketOfAnotherDayIsToldOf() {
        String url = ticket().getString("url").replaceFirst("\\.\\d{8}-", ".20200101-");
        assertThat(people.phone(url).locator(".phone__message h1")).isVisible();
    }

    @Test
    @Clauses({"5.1.3.15", "9.3.3.1", "9.4.1.3"})
    void theCodeOfAnotherBranchIsRefusedInWords() {
        String foreign = OwnOffice.open().book(OwnOffice.SERVICE);
        Page kiosk = kiosk();
        kiosk.locator(".services__code").click();
        People.unhurried(kiosk);
        kiosk.locator(".enrol input").fill(foreign);
        kiosk.keyboard().press("Enter");
        assertThat(kiosk.locator(".notice--problem")).isVisible();
        // Said by whatever reads the screen, without the focus having to go there
        assertThat(kiosk.locator(":is([role=alert], [role=status]).notice--problem, :is([role=alert], [role=status])"
                        + " .notice--problem"))
                .hasText(Pattern.compile("\\S"));
        assertThat(kiosk.locator(".issued")).hasCount(0);
        given(0);
    }

    @Test
    @Clauses("5.8")
    void aSecondTouchWithinHalfASecondIsTheSameTouch() {
        Page kiosk = kiosk();
        kiosk.locator(".services .tile").first().dblclick();
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        People.unhurried(kiosk);
        assertThat(kiosk.locator(".issued")).hasCount(0);
        kiosk.locator(".actions__main").dblclick();
        assertThat(kiosk.locator(".issued .ticket-number")).hasText("A-001");
        given(1);
    }

    @Test
    @Clauses("9.1.3.4")
    void aGlassThatIsTurnedInTheMiddleGoesOn() {
        Page kiosk = confirming();
        kiosk.setViewportSize(/* width= */ Glass.KIOSK.height(), /* height= */ Glass.KIOSK.width());
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        assertEquals(List.of(), Reach.complaints(kiosk));
        people.touch(kiosk, "kiosk.take");
        assertThat(kiosk.locator(".issued .ticket-number")).hasText("A-001");
    }

    @Test
    void theBackButtonOfAPhoneLosesAndDoublesNothing() {
        Page phone = people.phone(ticket().getString("url"));
        phone.navigate(people.office().address() + "/tell");
        phone.goBack();
        assertThat(phone.locator("h1 .ticket-number")).hasText("A-001");
        phone.goForward();
        phone.goBack();
        assertThat(phone.locator("h1 .ticket-number")).hasText("A-001");
        given(1);
    }

    @Test
    void twoLanguagesInOneSessionLeaveTheTicketInTheLast() {
        Page kiosk = confirming();
        kiosk.locator(".languages__one[lang=ur]").click();
        People.speaks(kiosk, Told.in("ur"));
        People.unhurried(kiosk);
        kiosk.locator(".actions__main").click();
        assertThat(kiosk.locator(".issued .ticket-number")).hasText("A-001");
        People.unhurried(kiosk);
        kiosk.locator(".actions__main").click();
        Page desk = people.colleague();
        assertThat(desk.locator(".main-button--call")).containsText("Urdu");
    }

    @Test
    @Clauses({"9.1.4.4", "9.1.4.10"})
    void aPhonePageAtFourHundredPercentKeepsEverything() {
        Page phone = people.phone(ticket().getString("url"));
        assertThat(phone.locator(".waiting .choices")).isVisible();
        phone.setViewportSize(WIDTH_AT_400, HEIGHT_AT_400);
        assertEquals(List.of(), Reach.complaints(phone));
    }

    @Test
    void aPhoneWhoseClockIsThreeHoursWrongIsToldTheSame() {
        String url = ticket().getString("url");
        String right = waiting(people.phone(url));
        Page wrong = people.at(Glass.PHONE, "about:blank");
        wrong.clock()
                .setSystemTime(System.currentTimeMillis() + Duration.ofHours(3).toMillis());
        wrong.navigate(url);
        assertEquals(right, waiting(wrong));
    }

    private static String waiting(Page phone) {
        Locator cards = phone.locator(".waiting .wait, .waiting__hero");
        assertThat(cards.first()).isVisible();
        return String.join("\n", cards.allInnerTexts());
    }

    @Test
    void aNameThatTurnsTheTextRoundIsRefused() {
        assertEquals(422, people.office().renames("\u202eevil").statusCode());
    }

    @Test
    @Clauses("9.2.5.2")
    void aTouchThatMovesAwayBeforeItIsLetGoCountsForNothing() {
        Page kiosk = kiosk();
        BoundingBox tile = kiosk.locator(".services .tile").first().boundingBox();
        kiosk.mouse().move(tile.x + 20, tile.y + 20);
        kiosk.mouse().down();
        kiosk.mouse().move(tile.x + 20, 20);
        kiosk.mouse().up();
        People.unhurried(kiosk);
        assertThat(kiosk.locator(".confirm")).hasCount(0);
    }

    @Test
    @Clauses("9.2.2.1")
    void whoReadsSlowlyIsAskedAndGoesOnByOneTouch() {
        Page kiosk = people.at(Glass.KIOSK, "about:blank", people.office().device("kiosk"));
        kiosk.clock().install();
        kiosk.navigate(people.office().address() + "/kiosk?lang=en");
        assertThat(kiosk.locator(".services .tile").first()).isVisible();
        kiosk.clock().runFor(1_000);
        kiosk.locator(".services .tile").first().click();
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        kiosk.clock().runFor(62_000);
        assertThat(kiosk.locator("dialog[open] h2")).hasText(people.told().of("kiosk.idle-title"));
        people.touch(kiosk, "kiosk.idle-stay");
        assertThat(kiosk.locator("dialog[open]")).hasCount(0);
        assertThat(kiosk.locator(".confirm h1")).isVisible();
        kiosk.clock().runFor(85_000);
        assertThat(kiosk.locator(".services .tile").first()).isVisible();
    }

    @Test
    void anAddressThatLeadsNowhereIsToldOfInTheHousesLook() {
        Page lost = people.at(Glass.PHONE, "about:blank");
        for (String path : List.of("/no/such/page", "/kiosk.php", "/kiosk-ui/pages/none", "/%2e%2e/etc/passwd")) {
            Response answer = lost.navigate(people.office().address() + path + "?lang=en");
            assertEquals(404, answer.status(), path);
            assertThat(lost.locator("h1")).hasText(people.told().of("nowhere.title"));
        }
    }
}
