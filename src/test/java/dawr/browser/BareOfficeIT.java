package dawr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import dawr.OpenHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fresh installation without the demonstration: nobody has an account, no branch is there, and every page says what to do next. */
class BareOfficeIT {
    private static final Pattern TOLD = Pattern.compile("account (\\S+), password (\\S+) ");
    private static OpenHouse house;

    @BeforeAll
    static void open() {
        Chromium.needed();
        house = OpenHouse.bare();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** The first administrator, who has come in by what was told when the office opened. */
    private static BrowserContext administrator(String language) {
        Matcher told = TOLD.matcher(String.join("\n", house.welcome()));
        assertTrue(told.find(), house.welcome().toString());
        BrowserContext browser = Chromium.of(Glass.DESK, language);
        APIResponse in = browser.request()
                .post(
                        house.address() + "/api/v1/sign-in",
                        RequestOptions.create()
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                                .setData(Map.of("user", told.group(1), "password", told.group(2))));
        assertEquals(200, in.status(), in.text());
        return browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void everyPageOfABranchLeadsTheFirstAdministratorToWhereTheFirstIsMade(String language) {
        Told told = Told.in(language);
        try (BrowserContext browser = administrator(language)) {
            for (String path : List.of(
                    "counter",
                    "reception",
                    "screens",
                    "shelf",
                    "office",
                    "cases",
                    "voice",
                    "councils",
                    "congestion",
                    "setup")) {
                Page page = browser.newPage();
                List<String> faults = new ArrayList<>();
                page.onPageError(faults::add);
                page.onConsoleMessage(said -> {
                    if (said.type().equals("error")) {
                        faults.add(said.text());
                    }
                });
                page.navigate(house.address() + '/' + path + "?lang=" + language);
                assertThat(page).hasURL(Pattern.compile("/setup(\\?.*)?$"));
                assertThat(page.locator("main form")).containsText(told.of("set-up.first-branch"));
                assertEquals(List.of(), faults, path);
                page.close();
            }
        }
    }

    @Test
    void whatIsOfNoBranchIsThereBeforeThereIsOne() {
        try (BrowserContext browser = administrator("en")) {
            Page page = browser.newPage();
            List<String> faults = new ArrayList<>();
            page.onPageError(faults::add);
            page.navigate(house.address() + "/network?lang=en");
            assertThat(page.locator("main")).isVisible();
            assertThat(page.getByText(Told.in("en").of("network.first-branch"))).isVisible();
            page.navigate(house.address() + "/trail?lang=en");
            assertThat(page.locator("main table tbody tr").first()).isVisible();
            assertEquals(List.of(), Axe.complaints(page));
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void thePasswordIsToldOnceAndOnlyWhereNobodyAdministersTheOfficeYet() {
        try (OpenHouse second = house.neighbour()) {
            assertEquals(
                    List.of(),
                    second.welcome().stream()
                            .filter(line -> line.contains("password"))
                            .toList());
        }
    }
}
