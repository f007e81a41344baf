package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dawr.browser.SettingUp.looksOver;
import static dawr.browser.SettingUp.page;
import static dawr.browser.SettingUp.types;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dawr.OpenHouse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A branch that is not there yet is begun in the browser: from nothing, or as one that exists. */
class SetUpBegunIT {
    private static final AtomicInteger MADE = new AtomicInteger();

    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void aNewBranchIsMadeFromNothingByTheKeyboardAlone(String language) {
        OwnOffice office = OwnOffice.open();
        String made = "made-" + language + MADE.incrementAndGet();
        try (People people = new People(office, language)) {
            Page page = page(people, office.admin(), "branch");
            begins(page, people, "Made branch");
            types(page.getByLabel(people.told().of("set-up.new-id")), made);
            page.keyboard().press("Enter");
            looksOver(page, people);
            people.button(page, "set-up.make").press("Enter");
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.done"));
            people.button(page, "set-up.part-staff").press("Enter");
            makesAClerk(page, people, made + "-clerk");
            people.button(page, "set-up.part-machines").press("Enter");
            people.button(page, "set-up.code-kiosk").press("Enter");
            assertThat(page.locator(".codes b")).hasText(Pattern.compile("[A-Z0-9]{4,}"));
            assertEquals(List.of(), Axe.complaints(page));
            assertEquals(
                    "Made branch", office.setUpOf(made).getJsonObject("names").getString("en"));
        }
    }

    @Test
    void aNewBranchBeginsAsOneThatExistsAndUnderANameThatNoneHas() {
        OwnOffice office = OwnOffice.open();
        String made = "like-" + MADE.incrementAndGet();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "branch");
            begins(page, people, "Like another");
            Locator id = page.getByLabel(people.told().of("set-up.new-id"));
            assertThat(id).hasValue(Pattern.compile("like-another.*"));
            types(id, office.branch());
            page.keyboard().press("Enter");
            assertThat(page.locator(".field__flaw")).hasText(people.told().of("set-up.new-taken"));
            assertEquals(List.of(), Axe.complaints(page));
            types(id, made);
            page.getByLabel(people.told().of("set-up.new-like")).selectOption("from=" + office.branch());
            people.button(page, "set-up.new-begin").press("Enter");
            looksOver(page, people);
            people.button(page, "set-up.make").press("Enter");
            assertThat(page.locator(".set-up__verdict"))
                    .containsText(people.told().of("set-up.done"));
            assertEquals(
                    office.setUp().getJsonArray("counters"),
                    office.setUpOf(made).getJsonArray("counters"));
        }
    }

    private static void begins(Page page, People people, String name) {
        people.button(page, "set-up.new-branch").press("Enter");
        assertThat(page.locator("main h1")).hasText(people.told().of("set-up.new-branch"));
        assertThat(page.locator("input[lang=ar]")).isFocused();
        types(page.locator("input[lang=ar]"), "فرع");
        types(page.locator("input[lang=en]"), name);
    }

    private static void makesAClerk(Page page, People people, String account) {
        types(page.getByLabel(people.told().of("set-up.account")), account);
        types(page.getByLabel(people.told().of("set-up.password")), OpenHouse.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".one summary")).containsText(account);
    }
}
