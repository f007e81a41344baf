package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dawr.OpenHouse;
import java.util.ArrayList;
import java.util.List;

/** Those who come to one office, each at their own glass, all speaking one language. */
final class People implements AutoCloseable {
    /** A kiosk ignores what touches it within 450 ms of a new screen, a console what comes within 400 ms of the last press. */
    private static final int UNHURRIED_MILLIS = 460;

    private final OwnOffice office;
    private final Told told;
    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    People(OwnOffice office, String language) {
        this.office = office;
        this.told = Told.in(language);
    }

    OwnOffice office() {
        return office;
    }

    Told told() {
        return told;
    }

    /** A fresh browser that carries these cookies, at this page. */
    Page at(Glass glass, String path, String... cookies) {
        BrowserContext browser = Chromium.of(glass, told.language());
        browsers.add(browser);
        listenForFaults(browser);
        for (String cookie : cookies) {
            String[] parts = cookie.split("=", 2);
            browser.addCookies(List.of(new Cookie(parts[0], parts[1]).setUrl(office.address())));
        }
        Page page = browser.newPage();
        page.navigate(path.startsWith("/") ? office.address() + path : path);
        return page;
    }

    /** A machine at the door, made a kiosk of this office by the manager's code, that speaks the language of these people. */
    Page kiosk() {
        return kiosk(office.address());
    }

    /** The same, where the office is found at this address. */
    Page kiosk(String address) {
        Page kiosk = at(Glass.KIOSK, address + "/kiosk");
        speaks(kiosk, Told.in("ar"));
        kiosk.locator(".enrol input").fill(office.enrolmentCode("kiosk"));
        kiosk.locator(".enrol button[type=submit]").click();
        assertThat(kiosk.locator(".services")).isVisible();
        unhurried(kiosk);
        kiosk.locator(".languages__one[lang=" + told.language() + ']').click();
        speaks(kiosk, told);
        return kiosk;
    }

    /** The screen of the hall, enrolled the same way. */
    Page hall() {
        Page hall = at(Glass.WALL, "/hall?lang=" + told.language());
        hall.locator(".enrol-screen input").fill(office.enrolmentCode("display"));
        hall.locator(".enrol-screen button[type=submit]").click();
        assertThat(hall.locator(".hall .line")).isVisible();
        speaks(hall, told);
        return hall;
    }

    /** A clerk who signs in and opens the first counter by the keyboard alone. */
    Page clerk() {
        Page desk = at(Glass.DESK, "/counter");
        assertThat(desk.locator(".sign-in__card input[name=user]")).isFocused();
        speaks(desk, told);
        desk.keyboard().type(office.user("clerk"));
        desk.keyboard().press("Tab");
        desk.keyboard().type(OpenHouse.PASSWORD);
        desk.keyboard().press("Enter");
        return atTheFirstCounter(desk);
    }

    /** A clerk who has signed in before. */
    Page colleague() {
        return atTheFirstCounter(at(Glass.DESK, "/counter", office.staff("clerk")));
    }

    private Page atTheFirstCounter(Page desk) {
        assertThat(desk.locator(".choose__counter input").first()).isFocused();
        assertThat(desk.locator(".choose__counter input").first()).isChecked();
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".top-bar__counter")).containsText("1");
        speaks(desk, told);
        return desk;
    }

    /** Somebody who has scanned the code of a ticket; the page speaks the ticket's language, whatever their phone asks for. */
    Page phone(String link) {
        Page phone = at(Glass.PHONE, link);
        speaks(phone, told);
        return phone;
    }

    Page manager() {
        Page manager = at(Glass.DESK, "/congestion", office.staff("manager"));
        speaks(manager, told);
        return manager;
    }

    /** Presses a key of the console, as somebody does who looks at the screen between two presses. */
    static void press(Page desk, String key) {
        // While a press is on its way to the office, another one is taken for the same
        assertThat(desk.locator(".main-button[aria-disabled]")).hasCount(0);
        unhurried(desk);
        desk.keyboard().press(key);
    }

    /** Touches the button with these words. */
    void touch(Page page, String key) {
        button(page, key).click();
    }

    Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(told.of(key)).setExact(true));
    }

    /** Waits until the page has stood for as long as a person needs to see it. */
    static void unhurried(Page page) {
        page.waitForFunction(
                "([from, millis]) => performance.now() - from > millis",
                List.of(page.evaluate("performance.now()"), UNHURRIED_MILLIS));
    }

    /** The page stands as it will stay: two frames after its last change, or a second where the browser has drawn none. */
    static void settled(Page page) {
        page.evaluate("""
            () => Promise.race([
                new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))),
                new Promise(passed => setTimeout(passed, 1000)),
            ])\
            """);
    }

    /** Every letter has come that this page asked for. */
    static void inItsTypeface(Page page) {
        page.waitForFunction("() => document.fonts.status === 'loaded'");
    }

    /** The page speaks this language and runs in its direction. */
    static void speaks(Page page, Told told) {
        Locator root = page.locator("html");
        assertThat(root).hasAttribute("lang", told.language());
        assertThat(root).hasAttribute("dir", told.direction());
    }

    @Override
    public void close() {
        browsers.forEach(BrowserContext::close);
        assertEquals(List.of(), faults, "what went wrong inside the pages");
    }

    /** A page whose program fails half way may go on looking well; an answer that is no 200 is the page's to deal with. */
    private void listenForFaults(BrowserContext browser) {
        browser.onWebError(error -> faults.add(error.error()));
        browser.onConsoleMessage(said -> {
            if (said.type().equals("error") && !said.text().startsWith("Failed to load resource")) {
                faults.add(said.text());
            }
        });
    }
}
