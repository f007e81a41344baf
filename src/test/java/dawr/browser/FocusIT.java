package dawr.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of what a visitor uses, gone through by Tab alone: whoever has no pointer sees where they are, and gets everywhere and away again. */
class FocusIT {
    /** Opening takes as long as it takes, and is held against no page. */
    @BeforeAll
    static void withABrowserAndAnOffice() {
        Chromium.needed();
        BusyOffice.there();
    }

    static Stream<Scene> scenes() {
        return Arrays.stream(Scene.values()).filter(Scene::isForVisitors);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    @Clauses({"5.1.6.2", "9.2.1.2", "9.2.4.3", "9.2.4.7", "9.3.2.1"})
    void everyControlIsReachedInItsOrderSeenAndLeft(Scene scene) {
        try (People people = new People(BusyOffice.there().office(), "ar")) {
            Page page = scene.open(BusyOffice.there(), people);
            assertEquals(List.of(), Focus.complaints(page));
        }
    }

    @Test
    void aControlThatIsSkippedUnseenOrChangesThePageIsFound() {
        try (People people = new People(BusyOffice.there().office(), "ar")) {
            Page page = Scene.PHONE_WAITING.open(BusyOffice.there(), people);
            People.unhurried(page);
            page.evaluate("""
                () => {
                    const [first, second] = document.querySelectorAll('#page button');
                    first.style.outline = 'none';
                    second.setAttribute('tabindex', '5');
                    document.getElementById('page').addEventListener('focusin', () => { document.querySelector('#page h1').textContent = 'away' });
                }\
                """);
            List<String> found = Focus.complaints(page);
            for (String wanted : List.of("is not seen", "in their order", "changes the page")) {
                assertTrue(found.stream().anyMatch(each -> each.contains(wanted)), wanted + " in " + found);
            }
        }
    }
}
