package dawr.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine, opened once for all tests that look at pages; once for each thread where two look at the same time. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** What has not come after this long on a machine that builds other things too does not come. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static final Optional<Path> PROGRAM = Stream.of(
                    System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();

    private Chromium() {}

    // A browser may only be asked by the thread that opened it
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::open);

    private static Browser open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(PROGRAM.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--autoplay-policy=no-user-gesture-required",
                                // A tone instead of a microphone, for whom a test lets have one
                                "--use-fake-device-for-media-stream")));
    }

    /** Skips the test, and says why, where there is no browser or no page to look at. */
    static void needed() {
        Assumptions.assumeTrue(
                PROGRAM.isPresent(),
                "No Chromium on the PATH, so no page was looked at: install one (apt-get install chromium)");
        Assumptions.assumeTrue(
                Chromium.class.getResource("/pages/kiosk-ui/pages/kiosk/index.html") != null,
                "The pages are not built, so none was looked at: build without -Dpages.skip");
    }

    /** Somebody's own browser, at this glass, asking for this language. */
    static BrowserContext of(Glass glass, String language) {
        needed();
        BrowserContext context = BROWSER.get()
                .newContext(new NewContextOptions()
                        .setViewportSize(glass.width(), glass.height())
                        .setHasTouch(glass.isTouched())
                        .setIsMobile(glass.isPhone())
                        .setLocale(language));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }
}
