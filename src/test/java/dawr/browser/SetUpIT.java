package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dawr.browser.SettingUp.looksOver;
import static dawr.browser.SettingUp.page;
import static dawr.browser.SettingUp.types;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonArray;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A set-up is looked over, put into force and undone in the browser, and nobody loses their place by it. */
class SetUpIT {
    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void whatIsPutIntoForceCostsNobodyTheirPlaceAndCanBeUndone() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            String token = office.issue(OwnOffice.SERVICE, "en").getString("token");
            office.issue(OwnOffice.SERVICE, "en");
            Page page = page(people, office.admin(), "counters");
            page.locator("section").nth(1).locator(".one summary").first().press("Enter");
            types(page.getByLabel(people.told().of("set-up.seats")).first(), "77");
            looksOver(page, people);
            assertThat(page.locator(".changes")).containsText("halls/main/seats");
            people.button(page, "set-up.put").press("Enter");
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.done"));
            assertEquals(77, seats(office));
            assertEquals(1, office.ticket(token).getInteger("position"));
            people.button(page, "set-up.part-history").press("Enter");
            page.locator(".versions > li").nth(1).getByRole(AriaRole.BUTTON).press("Enter");
            assertThat(page.locator(".versions > li")).hasCount(3);
            assertEquals(60, seats(office));
        }
    }

    @Test
    void aFloorIsDrawnByTheKeyboardAloneAndMayBePutIntoForce() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "plan");
            assertThat(page.locator(".plan__grid")).isVisible();
            page.getByLabel(people.told().of("set-up.plan-steps")).press("Space");
            page.locator(".plan__grid").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Space");
            assertThat(page.locator(".plan__square--steps")).not().hasCount(0);
            looksOver(page, people);
            assertThat(page.locator(".changes")).containsText("plan/rows");
            people.button(page, "set-up.put").press("Enter");
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.done"));
            String row =
                    office.setUp().getJsonObject("plan").getJsonArray("rows").getString(1);
            assertEquals('=', row.charAt(1));
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    @Test
    void aManagerLooksOverAndSeesWhoMayPutItIntoForce() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.staff("manager"), "branch");
            types(page.locator(".field input[lang=en]").first(), "Renamed");
            looksOver(page, people);
            assertThat(page.locator(".changes")).containsText("names/en");
            assertThat(people.button(page, "set-up.put")).hasCount(0);
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.admin-only"));
        }
    }

    private static int seats(OwnOffice office) {
        JsonArray halls = office.setUp().getJsonArray("halls");
        return halls.getJsonObject(0).getInteger("seats");
    }

    @Test
    void aFloorThatIsDrawnIsKeptBesideTheOneInForceAndComparedOnARealDay() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "ar")) {
            office.issue(OwnOffice.SERVICE, "ar");
            office.callsEverybody(OwnOffice.COUNTER, 1);
            Page page = page(people, office.admin(), "plan");
            page.getByLabel(people.told().of("set-up.plan-steps")).press("Space");
            page.locator(".plan__grid").focus();
            page.keyboard().press("Space");
            types(page.getByLabel(people.told().of("set-up.plan-name")), "مدخل جديد");
            page.keyboard().press("Enter");
            assertThat(page.locator(".plan-drafts li")).containsText("مدخل جديد");
            assertEquals(List.of(), Axe.complaints(page));
            Page manager =
                    people.at(Glass.DESK, "/congestion?lang=ar&branch=" + office.branch(), office.staff("manager"));
            Locator card = manager.locator("#layout");
            assertThat(card.locator("select").last().locator("option:checked")).hasText("مدخل جديد");
            people.button(manager, "congestion.layout-ask").press("Enter");
            assertThat(card.locator("tbody th").first()).hasText(people.told().of("congestion.layout-all"));
            assertEquals(List.of(), Axe.complaints(manager));
        }
    }
}
