package dawr.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks whether a page keeps WCAG 2.2 AA, as far as a program can see that. */
final class Axe {
    private static final String PROGRAM = program();

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String RUN = """
            async only => {
                const { violations } = await axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false });
                return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`));
            }""";

    private Axe() {}

    /** Everything that is wrong. */
    static List<String> complaints(Page page) {
        page.evaluate(PROGRAM);
        return run(page, Map.of("type", "tag", "values", WCAG_22_AA));
    }

    /** Colours that can't be told apart; of a page that was looked at before. */
    static List<String> paleWords(Page page) {
        return run(page, Map.of("type", "rule", "values", List.of("color-contrast")));
    }

    private static List<String> run(Page page, Map<String, Object> only) {
        return ((List<?>) page.evaluate(RUN, only))
                .stream().map(String::valueOf).toList();
    }

    private static String program() {
        try (InputStream file =
                Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
