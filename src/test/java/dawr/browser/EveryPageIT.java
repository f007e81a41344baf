package dawr.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in every state, language and theme, on every glass: it keeps WCAG 2.2 AA, and nothing lies over anything that can be touched. */
class EveryPageIT {
    /** Ways in which a visitor may have set the kiosk for themselves; the worst of them, or all there are. */
    private static final List<Map<String, String>> KIOSK_SETTINGS = Scene.WHOLE_MATRIX
            ? allSettings()
            : List.of(Map.of("text", "larger"), Map.of("reach", "low"), Map.of("text", "larger", "contrast", "high"));

    /** Which scenes, for who works on some of them: {@code -Ddawr.scenes="HALL.*"}. */
    private static final String SCENES = System.getProperty("dawr.scenes", ".*");

    private static final int HEIGHT_AT_400_PERCENT = 256;

    private static List<Map<String, String>> allSettings() {
        List<Map<String, String>> settings = new ArrayList<>();
        for (String text : List.of("normal", "large", "larger")) {
            for (String contrast : List.of("normal", "high")) {
                for (String reach : List.of("normal", "low")) {
                    settings.add(Map.of("text", text, "contrast", contrast, "reach", reach));
                }
            }
        }
        return settings;
    }

    /** Opening takes as long as it takes, and is held against no page. */
    @BeforeAll
    static void withABrowserAndAnOffice() {
        Chromium.needed();
        BusyOffice.there();
    }

    static Stream<Arguments> scenes() {
        return Arrays.stream(Scene.values())
                .filter(scene -> scene.name().matches(SCENES))
                .flatMap(scene -> scene.languages().stream().map(language -> Arguments.of(scene, language)));
    }

    // Two at a time, where the build has been told so: most of a scene is waiting
    @Execution(ExecutionMode.CONCURRENT)
    @Clauses({
        "5.1.3.6",
        "5.1.4",
        "9.1.4.10",
        "9.1.4.12",
        "9.1.1.1",
        "9.1.3.1",
        "9.1.3.2",
        "9.1.3.4",
        "9.1.3.5",
        "9.1.4.1",
        "9.1.4.3",
        "9.2.4.1",
        "9.2.4.2",
        "9.2.4.4",
        "9.2.5.3",
        "9.3.1.1",
        "9.3.1.2",
        "9.3.3.2",
        "9.4.1.1",
        "9.4.1.2"
    })
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("scenes")
    void everybodyCanReadAndTouchIt(Scene scene, String language) {
        try (People people = new People(BusyOffice.there().office(), language)) {
            Page page = scene.open(BusyOffice.there(), people);
            People.speaks(page, people.told());
            List<String> complaints = new ArrayList<>(Axe.complaints(page));
            themes(page, complaints);
            scene.glasses().forEach(glass -> reach(scene, page, glass, language, Map.of(), complaints));
            if (scene.isInTheHand()) {
                spaced(page, language, complaints);
            }
            if (scene.isKiosk()) {
                KIOSK_SETTINGS.forEach(setting -> asSet(scene, page, language, setting, complaints));
            }
            assertEquals("", String.join("\n", complaints));
        }
    }

    /**
     * Whoever needs air between lines, words and letters takes it (WCAG 2.2, 1.4.12), and whoever needs large letters makes the page four times as
     * large (1.4.10): on a glass of 320 by 256 nothing goes missing. Letters that join are not set apart.
     */
    static void spaced(Page page, String language, List<String> complaints) {
        String apart = Set.of("ar", "ur", "ps").contains(language) ? "" : "letter-spacing: 0.12em !important; ";
        page.evaluate(
                "css => { const air = new CSSStyleSheet(); air.replaceSync(css); document.adoptedStyleSheets.push(air)"
                        + " }",
                "* { line-height: 1.5 !important; word-spacing: 0.16em !important; " + apart
                        + "} p { margin-block-end: 2em !important }");
        for (int height : new int[] {Glass.SMALL_PHONE.height(), HEIGHT_AT_400_PERCENT}) {
            page.setViewportSize(/* width= */ Glass.SMALL_PHONE.width(), height);
            Reach.complaints(page).forEach(complaint -> complaints.add("spaced, " + height + " high: " + complaint));
        }
    }

    /** The page has the look of this office now; the other ministry's colours must be as easy to tell apart. */
    private static void themes(Page page, List<String> complaints) {
        page.evaluate("() => { document.documentElement.dataset.theme = 'uae' }");
        Axe.paleWords(page).forEach(complaint -> complaints.add("uae: " + complaint));
        page.evaluate("() => { document.documentElement.dataset.theme = 'ksa' }");
    }

    private static void reach(
            Scene scene,
            Page page,
            Glass glass,
            String language,
            Map<String, String> setting,
            List<String> complaints) {
        page.setViewportSize(glass.width(), glass.height());
        People.settled(page);
        Pictures.take(scene, language, glass, setting, page);
        Reach.complaints(page).forEach(complaint -> complaints.add(glass + " " + setting + ": " + complaint));
        if (scene.isWall()) {
            Reach.cutWords(page).forEach(complaint -> complaints.add(glass + ": " + complaint));
        }
        if (scene.isHall()) {
            Reach.smallWords(page).forEach(complaint -> complaints.add(glass + ": " + complaint));
        }
    }

    private static void asSet(
            Scene scene, Page page, String language, Map<String, String> setting, List<String> complaints) {
        page.evaluate("set => Object.assign(document.documentElement.dataset, set)", setting);
        scene.glasses().forEach(glass -> reach(scene, page, glass, language, setting, complaints));
        if (setting.containsKey("contrast")) {
            Axe.paleWords(page).forEach(complaint -> complaints.add(setting + ": " + complaint));
        }
        page.evaluate(
                "set => Object.keys(set).forEach(each => delete document.documentElement.dataset[each])", setting);
    }

    @Test
    void aBadPageIsSeenToBeBad() {
        try (People people = new People(BusyOffice.there().office(), "en")) {
            Page page = people.at(Glass.PHONE, "about:blank");
            page.setContent(
                    "<title>Bad</title><main><p style='color: #999'>pale</p><img src='x'><button></button></main>");
            String complaints = String.join("\n", Axe.complaints(page));
            for (String rule : List.of("color-contrast", "image-alt", "button-name", "html-has-lang")) {
                assertTrue(complaints.contains(rule), rule + " in " + complaints);
            }
            assertTrue(Axe.paleWords(page).getFirst().contains("color-contrast"));
        }
    }

    @Test
    void aCoveredControlIsSeenToBeCovered() {
        try (People people = new People(BusyOffice.there().office(), "ar")) {
            Page page = Scene.KIOSK_SERVICES.open(BusyOffice.there(), people);
            assertEquals(List.of(), Reach.complaints(page));
            page.evaluate("""
                () => {
                    const lid = document.body.appendChild(document.createElement('i'));
                    Object.assign(lid.style, { position: 'fixed', inset: '80% 0 0 40%' });
                }\
                """);
            String complaints = String.join("\n", Reach.complaints(page));
            assertTrue(complaints.contains(": under i."), complaints);
        }
    }

    @Test
    void aWordTooSmallForAWallIsSeen() {
        try (People people = new People(BusyOffice.there().office(), "ar")) {
            Page page = Scene.HALL.open(BusyOffice.there(), people);
            page.evaluate("() => { document.querySelector('.giant__counter').style.fontSize = '16rem' }");
            assertTrue(Reach.smallWords(page).stream().anyMatch(each -> each.contains(" mm high")));
        }
    }

    @Test
    void aWordThatIsCutOnAWallIsSeen() {
        try (People people = new People(BusyOffice.there().office(), "ar")) {
            Page page = Scene.HALL.open(BusyOffice.there(), people);
            page.evaluate("() => { document.querySelector('.giant__number').style.fontSize = '60rem' }");
            assertTrue(Reach.cutWords(page).stream().anyMatch(each -> each.contains("is cut by")));
        }
    }
}
