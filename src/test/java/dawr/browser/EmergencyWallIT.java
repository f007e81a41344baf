package dawr.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wall says what everybody has to know in one language after the other, and each of them is read from the last row. */
class EmergencyWallIT {
    private static final int TURN_MILLIS = 6_000;
    /** Arabic and English come before each of the nine other languages. */
    private static final int TURNS = 27;

    /** The page would set its clock by the office's again and again, and so never come to the next language. */
    private static final String NO_OFFICE_TIME = """
        const get = Headers.prototype.get;
        Headers.prototype.get = function (name) { return /^date$/i.test(name) ? null : get.call(this, name) };\
        """;

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void everyLanguageIsReadFromTheLastRow() {
        Set<String> said = new HashSet<>();
        List<String> complaints = new ArrayList<>();
        OwnOffice office = OwnOffice.open();
        office.emergency("evacuation", office.staff("manager"));
        try (People people = new People(office, "ar")) {
            Page wall = people.at(Glass.WALL, "about:blank", office.device("display"));
            wall.addInitScript(NO_OFFICE_TIME);
            wall.clock().install();
            wall.navigate(office.address() + "/hall?lang=ar");
            wall.locator(".emergency-screen__words h1").waitFor();
            wall.clock().pauseAt(Instant.now().plusMillis(TURN_MILLIS).toEpochMilli());
            for (int turn = 0; turn < TURNS; turn++) {
                wall.clock().runFor(TURN_MILLIS);
                String language = wall.locator(".emergency-screen__words h1").getAttribute("lang");
                if (said.add(language)) {
                    complaints.addAll(complaints(wall, language));
                }
            }
        }
        assertEquals(Set.copyOf(Scene.EVERY_LANGUAGE), said);
        assertEquals(List.of(), complaints);
    }

    private static List<String> complaints(Page wall, String language) {
        List<String> complaints = new ArrayList<>();
        People.inItsTypeface(wall);
        for (Glass glass : List.of(Glass.WALL, Glass.WALL_UPRIGHT)) {
            wall.setViewportSize(glass.width(), glass.height());
            // The clock stands still, and with it the frame in which the page would hear of its new size
            wall.waitForCondition(() -> wall.evaluate("innerWidth").equals(glass.width()));
            wall.evaluate("dispatchEvent(new Event('resize'))");
            for (List<String> seen : List.of(Reach.cutWords(wall), Reach.smallWords(wall))) {
                seen.forEach(complaint -> complaints.add(glass + " in " + language + ": " + complaint));
            }
        }
        return complaints;
    }
}
