package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dawr.browser.SettingUp.isRefusedAt;
import static dawr.browser.SettingUp.page;
import static dawr.browser.SettingUp.types;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is wrong in a set-up is told beside its field, or at its line of the file, all of it at once. */
class SetUpFlawsIT {
    @BeforeEach
    void withABrowser() {
        Chromium.needed();
    }

    @Test
    void aLetterUsedTwiceIsRefusedBesideItsField() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "services");
            page.locator(".one summary").nth(1).press("Enter");
            Locator letter =
                    page.locator(".one").nth(1).getByLabel(people.told().of("set-up.letter"));
            types(
                    letter,
                    office.setUp().getJsonArray("services").getJsonObject(0).getString("letter"));
            isRefusedAt(page, people, letter);
        }
    }

    @Test
    void aMissingLanguageIsRefusedBesideItsFieldAndShownFromWhereverOneIs() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "ar")) {
            Page page = page(people, office.admin(), "services");
            page.locator(".one summary").first().press("Enter");
            Locator name =
                    page.locator(".one").first().locator("input[lang=ar]").first();
            types(name, "");
            people.button(page, "set-up.part-hours").press("Enter");
            isRefusedAt(page, people, name);
        }
    }

    @Test
    void aCalendarWithNoOpenDayIsRefusedBesideTheWeek() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "hours");
            page.locator(".tick input").press("Space");
            while (page.locator(".week__span").count() > 0) {
                page.locator(".week__span button").first().press("Enter");
            }
            people.button(page, "set-up.look-over").press("Enter");
            assertThat(page.locator(".field__flaw")).containsText("never be open");
        }
    }

    @Test
    void everyMistakeIsToldAtOnceAndOneIsMendedAfterTheOther() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "ar")) {
            Page page = page(people, office.admin(), "services");
            page.locator(".one summary").first().press("Enter");
            Locator name =
                    page.locator(".one").first().locator("input[lang=ar]").first();
            types(name, "");
            people.button(page, "set-up.part-hours").press("Enter");
            page.locator(".tick input").press("Space");
            while (page.locator(".week__span").count() > 0) {
                page.locator(".week__span button").first().press("Enter");
            }
            people.button(page, "set-up.look-over").press("Enter");
            Locator nameless = page.locator(
                    ".flaws li", new Page.LocatorOptions().setHasText(Pattern.compile("services/0/names")));
            Locator never =
                    page.locator(".flaws li", new Page.LocatorOptions().setHasText(Pattern.compile("hours/week")));
            assertThat(nameless).isVisible();
            assertThat(never).isVisible();
            Locator ofServices = page.locator(".set-up__parts button").nth(2).locator(".status--bad");
            assertThat(ofServices).hasText(Pattern.compile("1"));
            nameless.locator("button").press("Enter");
            assertThat(name).isFocused();
            assertThat(name).hasAttribute("aria-invalid", "true");
            assertEquals(List.of(), Axe.complaints(page));
            types(name, "اسم");
            assertThat(nameless).hasCount(0);
            assertThat(never).isVisible();
            assertThat(ofServices).hasCount(0);
        }
    }

    @Test
    void everyMistakeOfAFileIsMarkedAtItsLineAndTheOthersMoveAlongWhenOneIsMended() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "file");
            Locator file = page.locator(".file textarea");
            assertThat(file).hasValue(Pattern.compile("timeZone"));
            String before = file.inputValue();
            file.fill("chairs: 3\n" + before.replaceFirst("(?m)^theme: .*$", "theme: 7"));
            people.button(page, "set-up.look-over").press("Enter");
            assertThat(page.locator(".file__bad")).hasCount(2);
            assertThat(page.locator(".flaws li")).hasCount(2);
            int theme = Integer.parseInt(page.locator(".file__bad").last().textContent());
            file.press("Delete");
            file.press("Delete");
            assertThat(page.locator(".file__bad")).hasText(Integer.toString(theme - 1));
            assertEquals(List.of(), Axe.complaints(page));
        }
    }

    @Test
    void anUnknownKeyIsShownAtItsLine() {
        OwnOffice office = OwnOffice.open();
        try (People people = new People(office, "en")) {
            Page page = page(people, office.admin(), "file");
            Locator file = page.locator(".file textarea");
            assertThat(file).hasValue(Pattern.compile("timeZone"));
            String before = file.inputValue();
            file.fill(before.replaceFirst("timeZone:", "chairs: 3\ntimeZone:"));
            people.button(page, "set-up.look-over").press("Enter");
            int line = 1
                    + (int) before.substring(0, before.indexOf("timeZone:"))
                            .lines()
                            .count();
            assertThat(page.locator(".file__bad")).hasText(Integer.toString(line));
            assertThat(file).isFocused();
            assertEquals("chairs: 3", page.evaluate("""
                () => {
                    const { value, selectionStart, selectionEnd } = document.querySelector('.file textarea');
                    return value.slice(selectionStart, selectionEnd);
                }\
                """));
        }
    }
}
