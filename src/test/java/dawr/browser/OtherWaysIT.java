package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What else can become of a visit: pressed at the desk, seen on the phone. */
class OtherWaysIT {
    private static final String NOBODY = ".visit--nobody";

    private People people;
    private Page desk;
    private Page phone;

    /** Somebody waits, and a clerk sees them; every other test in Arabic. */
    @BeforeEach
    void somebodyWaits(TestInfo test) {
        Chromium.needed();
        String language = test.getDisplayName().length() % 2 == 0 ? "ar" : "en";
        people = new People(OwnOffice.open(), language);
        phone = people.phone(people.office().issue(OwnOffice.SERVICE, language).getString("url"));
        desk = people.colleague();
        assertThat(desk.locator(".main-button--call")).containsText("A-001");
    }

    @AfterEach
    void goHome() {
        people.close();
    }

    private void isCalled() {
        People.press(desk, "Space");
        assertThat(phone.locator(".called .ticket-number")).hasText("A-001");
        assertThat(desk.locator(".visit__number")).hasText("A-001");
    }

    private void phoneSays(String key) {
        assertThat(phone.locator(".calm h1")).hasText(people.told().of(key));
    }

    @Test
    @Clauses("12.1.1")
    void whoSeesHearsOrReachesLittleFindsHowAllThisIsUsed() {
        Page papers = phone.waitForPopup(phone.locator(".waiting__papers")::click);
        people.touch(papers, "leaflet.access");
        assertThat(papers.locator(".papers__sheet h2")).hasText(people.told().of("leaflet.access-title"));
        for (String told : List.of("access-buttons", "access-keys", "access-phone-own", "access-hall-call")) {
            assertThat(papers.locator(".papers__sheet"))
                    .containsText(people.told().of("leaflet." + told));
        }
        papers.locator(".papers__sheet .button").click();
        assertThat(papers.locator(".tell")).isVisible();
    }

    @Test
    void whoDidNotHearIsCalledAgain() {
        Page hall = people.hall();
        isCalled();
        assertThat(phone.locator(".called__again")).hasCount(0);
        People.press(desk, "KeyR");
        assertThat(phone.locator(".called__again")).isVisible();
        assertThat(hall.locator(".giant__number")).hasText("A-001");
        assertThat(hall.locator(".previous__one")).hasCount(0);
    }

    @Test
    void whoDoesNotComeIsHeldAndMayComeBack() {
        isCalled();
        People.press(desk, "KeyN");
        phoneSays("ticket.held-title");
        assertThat(desk.locator(NOBODY)).isVisible();
        People.press(desk, "Shift+Digit1");
        assertThat(phone.locator(".called .ticket-number")).hasText("A-001");
        assertThat(desk.locator(".visit__number")).hasText("A-001");
    }

    @Test
    void whoFetchesAPaperIsParkedAndTakenBack() {
        isCalled();
        People.press(desk, "Space");
        phoneSays("ticket.serving-title");
        People.press(desk, "KeyH");
        assertThat(desk.locator(".panel h2")).hasText(people.told().of("counter.park-title"));
        People.press(desk, "KeyH");
        phoneSays("ticket.parked-title");
        assertThat(desk.locator(".aside__one")).containsText("A-001");
        People.press(desk, "Shift+Digit1");
        assertThat(phone.locator(".called .ticket-number")).hasText("A-001");
    }

    @Test
    void whoIsAtTheWrongServiceIsSentOnUnderTheirNumber() {
        isCalled();
        People.press(desk, "Space");
        phoneSays("ticket.serving-title");
        People.press(desk, "KeyT");
        assertThat(desk.locator(".panel h2")).hasText(people.told().of("counter.transfer-title"));
        String to = desk.locator(".panel__one span").first().textContent();
        People.press(desk, "Digit1");
        assertThat(phone.locator(".waiting__service")).hasText(to);
        assertThat(phone.locator("h1 .ticket-number")).hasText("A-001");
        assertThat(desk.locator(".main-button--call .main-button__about")).containsText(to);
    }

    @Test
    @Clauses("5.7")
    void aKeyThatIsHeldDownOnAButtonIsOnePress() {
        people.office().issue(OwnOffice.SERVICE, "ar");
        desk.locator(".main-button").focus();
        for (int i = 0; i < 4; i++) {
            People.unhurried(desk);
            desk.keyboard().down("Enter");
        }
        desk.keyboard().up("Enter");
        assertThat(phone.locator(".called .ticket-number")).hasText("A-001");
        assertThat(desk.locator(".main-button--start")).isVisible();
    }

    @Test
    @Clauses("9.3.3.4")
    void whoLeavesIsAskedTwiceAndThenNotCalledAnyMore() {
        people.touch(phone, "ticket.leave");
        assertThat(phone.locator("dialog[open] h2")).hasText(people.told().of("ticket.leave-title"));
        people.touch(phone, "ticket.leave-sure");
        phoneSays("ticket.ended-left");
        assertThat(desk.locator(".main-button--nobody")).isVisible();
    }

    @Test
    void whoNeedsTimeLetsTheNextGoFirst() {
        people.office().issue(OwnOffice.SERVICE, people.told().language());
        people.touch(phone, "ticket.postpone");
        phone.locator(".postpone button").first().click();
        assertThat(phone.locator(".people__figures > *")).hasCount(2);
        assertThat(desk.locator(".main-button--call")).containsText("A-002");
    }
}
