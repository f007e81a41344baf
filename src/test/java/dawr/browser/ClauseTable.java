package dawr.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The table of EN 301 549, clause by clause: what it asks of these screens, how that is looked at, and what came of it when it was last tested.
 * Written to {@code target/accessibility/en-301-549.html} by whichever tests run; what earlier runs have seen stays until it is seen anew.
 */
final class ClauseTable implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "accessibility");
    private static final Path SEEN = FOLDER.resolve("seen.tsv");

    /** How a test ended; of its several runs the worst counts. */
    enum Outcome {
        PASSED,
        SKIPPED,
        FAILED
    }

    /** How a clause is looked at. */
    enum How {
        /** Tests that name it show it. */
        TESTED,
        /** A person has to look: the machine's housing, its place in the hall, its printer. */
        BY_EYE,
        /** It asks for something that is not here. */
        NOT_HERE,
        /** It is not kept, or not yet shown. */
        OPEN
    }

    /** One line of the list. */
    record Clause(String number, String title, How how, String words) {
        static Clause of(String line) {
            String[] parts = line.split("\t", -1);
            return new Clause(parts[0], parts[1], How.valueOf(parts[2]), parts[3]);
        }
    }

    /** What this run has seen takes the place of what an earlier one saw. */
    private final Map<String, Map<String, Outcome>> now = new ConcurrentHashMap<>();

    /** Every clause, in the standard's order. */
    static List<Clause> clauses() {
        try (var file = Objects.requireNonNull(
                ClauseTable.class.getResourceAsStream("/accessibility/en-301-549.tsv"), "the list of clauses")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Clause::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void note(String[] clauses, String test, Outcome outcome) {
        Arrays.stream(clauses)
                .forEach(clause -> now.computeIfAbsent(clause, any -> new ConcurrentHashMap<>())
                        .merge(test, outcome, (one, other) -> one.compareTo(other) > 0 ? one : other));
    }

    /** Tests may run in several processes at once: one after the other adds what it has seen. */
    @Override
    public void close() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel turn = FileChannel.open(FOLDER.resolve("turn"), CREATE, WRITE)) {
                // Closing the channel gives the lock back
                turn.lock();
                write(read());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(Map<String, Map<String, Outcome>> seen) throws IOException {
        now.forEach((clause, tests) ->
                seen.computeIfAbsent(clause, any -> new TreeMap<>()).putAll(tests));
        Files.writeString(SEEN, lines(seen));
        Files.writeString(FOLDER.resolve("en-301-549.html"), page(seen));
    }

    private static Map<String, Map<String, Outcome>> read() throws IOException {
        Map<String, Map<String, Outcome>> seen = new TreeMap<>();
        if (Files.exists(SEEN)) {
            Files.readAllLines(SEEN).stream()
                    .map(line -> line.split("\t"))
                    .forEach(parts -> seen.computeIfAbsent(parts[0], any -> new TreeMap<>())
                            .put(parts[1], Outcome.valueOf(parts[2])));
        }
        return seen;
    }

    private static String lines(Map<String, Map<String, Outcome>> seen) {
        return seen.entrySet().stream()
                .flatMap(clause -> clause.getValue().entrySet().stream()
                        .map(test -> clause.getKey() + '\t' + test.getKey() + '\t' + test.getValue() + '\n'))
                .collect(Collectors.joining());
    }

    private static String page(Map<String, Map<String, Outcome>> seen) {
        String rows = clauses().stream()
                .map(clause -> row(clause, seen.getOrDefault(clause.number(), Map.of())))
                .collect(Collectors.joining());
        return """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>EN 301 549, clause by clause</title>
            <style>body{font:16px/1.5 sans-serif;margin:2rem;max-width:80rem}td,th{padding:.4rem;border:1px solid #888;text-align:start;vertical-align:top}
            table{border-collapse:collapse}.failed,.open{background:#fde0dc}.passed{background:#e2f3e5}</style>
            <h1>EN 301 549 (3.2.1), clause by clause</h1>
            <p>How kiosk, paper, phone and screens keep each clause, and what its tests found when they last ran.</p>
            <table><tr><th>Clause<th>Title<th>How<th>What is done<th>Tests</tr>
            %s</table></html>
            """.formatted(rows);
    }

    private static String row(Clause clause, Map<String, Outcome> tests) {
        String list = tests.entrySet().stream()
                .map(test -> test.getKey() + ": " + word(test.getValue()))
                .collect(Collectors.joining("<br>"));
        return "<tr class=\"%s\"><th>%s<td>%s<td>%s<td>%s<td>%s</tr>\n"
                .formatted(
                        standing(clause, tests),
                        clause.number(),
                        clause.title(),
                        word(clause.how()),
                        clause.words(),
                        list);
    }

    private static String standing(Clause clause, Map<String, Outcome> tests) {
        if (clause.how() != How.TESTED) {
            return word(clause.how()).replace(' ', '-');
        }
        return tests.values().stream()
                .max(Outcome::compareTo)
                .map(ClauseTable::word)
                .orElse("not-run");
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
