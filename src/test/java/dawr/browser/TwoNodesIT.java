package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import dawr.OpenHouse;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Two nodes side by side on one database: one office, whichever door one comes in by. */
class TwoNodesIT {
    /** As long as two screens of one hall may show different things. */
    private static final double AGREED_WITHIN_MILLIS = 2_000;

    /** A call stands on the wall for four seconds before the next takes its place. */
    private static final double SHOWN_IN_TURN_MILLIS = 4_000 + AGREED_WITHIN_MILLIS;

    @Test
    void aTicketOfOneNodeIsCalledOnTheOtherAndBothHallsShowIt() {
        Chromium.needed();
        OwnOffice here = OwnOffice.open();
        try (OpenHouse neighbour = OpenHouse.shared().neighbour();
                People ours = new People(here, "ar");
                People theirs = new People(here.seenFrom(neighbour), "ar")) {
            Page ourHall = ours.hall();
            Page theirHall = theirs.hall();
            Page desk = theirs.colleague();
            Page phone = ours.phone(here.issue(OwnOffice.SERVICE, "ar").getString("url"));
            assertThat(desk.locator(".main-button--call")).containsText("A-001");
            People.press(desk, "Space");
            shows(theirHall, ".giant__number", "A-001");
            shows(ourHall, ".giant__number", "A-001");
            shows(phone, ".called .ticket-number", "A-001");
            callsOnTheFirst(theirs, ours, ourHall, theirHall);
        }
    }

    /** And the other way round: taken on the second node, called on the first. */
    private static void callsOnTheFirst(People theirs, People ours, Page ourHall, Page theirHall) {
        theirs.office().issue(OwnOffice.SERVICE, "ar");
        String manager = ours.office().staff("manager");
        ours.office().at(OwnOffice.OTHER_COUNTER, "open", new JsonObject(), manager);
        ours.office().at(OwnOffice.OTHER_COUNTER, "call-next", new JsonObject(), manager);
        // The first call stands for four seconds; the second is told to both halls long before that.
        shows(ourHall, ".giant__number", "A-002", SHOWN_IN_TURN_MILLIS);
        shows(theirHall, ".giant__number", "A-002", AGREED_WITHIN_MILLIS);
    }

    private static void shows(Page page, String where, String number) {
        shows(page, where, number, AGREED_WITHIN_MILLIS);
    }

    private static void shows(Page page, String where, String number, double withinMillis) {
        assertThat(page.locator(where)).hasText(number, new HasTextOptions().setTimeout(withinMillis));
    }
}
