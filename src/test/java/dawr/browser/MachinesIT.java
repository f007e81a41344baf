package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser that is a machine of the office, and in which somebody has signed in as well. */
class MachinesIT {
    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void aMachineStaysTheMachineOfItsBranchWhoeverSignsInToItsBrowser() {
        OwnOffice office = OwnOffice.open();
        String stranger = OwnOffice.open().staff("clerk");
        office.issue(OwnOffice.SERVICE, "en");
        try (People people = new People(office, "en")) {
            Page kiosk = people.at(Glass.KIOSK, "/kiosk?lang=en", office.device("kiosk"), stranger);
            assertThat(kiosk.locator(".tile__people").first()).containsText("1");
            People.unhurried(kiosk);
            kiosk.locator(".tile").first().click();
            People.unhurried(kiosk);
            people.touch(kiosk, "kiosk.take");
            assertThat(kiosk.locator(".issued .ticket-number")).hasText("A-002");
        }
    }

    @Test
    void whoHasSignedInDoesNotTurnABrowserIntoAMachine() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            assertThat(people.at(Glass.WALL, "/hall?lang=en", office.staff("manager"))
                            .locator(".enrol-screen"))
                    .isVisible();
        }
    }

    @Test
    void aConsoleInTheBrowserOfAMachineIsItsClerks() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page desk = people.at(Glass.DESK, "/counter", office.device("kiosk"), office.staff("clerk"));
            assertThat(desk.locator(".top-bar__desk")).containsText(office.branch() + "-clerk");
            assertThat(desk.locator(".top-bar__desk"))
                    .containsText(people.told().of("counter.role-clerk"));
        }
    }
}
