package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who answer for what others do: a director compares branches, a manager reads what was done and looked at. */
class OverseersIT {
    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void whoAnswersForAllBranchesSeesThemRankedSortsThemByKeyAndGoesToOne() {
        OwnOffice office = OwnOffice.open();
        office.issue(OwnOffice.SERVICE, "en");
        try (People people = new People(office, "en")) {
            Page page = people.at(Glass.DESK, "/network?lang=en", office.admin());
            Locator row = page.locator(".branches tbody tr")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator("a[href=\"/congestion?branch=" + office.branch() + "\"]")));
            assertThat(row).containsText("1 on ");
            assertThat(row).containsText(people.told().of("network.too-few"));
            people.button(page, "network.by-promise").press("Enter");
            assertThat(page.locator("[aria-sort=ascending]"))
                    .hasText(people.told().of("network.by-promise"));
            row.locator("a").press("Enter");
            assertThat(page.locator(".verdict h1")).isVisible();
            assertThat(page).hasURL(Pattern.compile("/congestion\\?branch=" + office.branch()));
        }
    }

    @Test
    void aManagerReadsWhatWasDoneInTheirBranchAndTheReadingIsALineItself() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            office.device("kiosk");
            Page page = people.at(Glass.DESK, "/trail?lang=en", office.staff("manager"));
            Locator lines = page.locator(".trail__table tbody tr");
            assertThat(lines.filter(saying(people, "trail.op-makeEnrolment"))).hasCount(1);
            page.locator(".trail__wishes select").first().selectOption("look");
            people.button(page, "trail.show").press("Enter");
            assertThat(lines.filter(saying(people, "trail.op-makeEnrolment"))).hasCount(0);
            assertThat(lines.filter(saying(people, "trail.op-branchTrail")).first())
                    .containsText("manager:");
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    private static Locator.FilterOptions saying(People people, String key) {
        return new Locator.FilterOptions().setHasText(people.told().of(key));
    }
}
