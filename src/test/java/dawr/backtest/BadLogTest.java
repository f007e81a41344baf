package dawr.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.estimation.Estimate;
import dawr.estimation.Rehearsal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old systems write strange things. Whatever a log says, what is said of every ticket is a wait that somebody could have. */
class BadLogTest {
    private static final int DAYS = 6;
    private static final int TICKETS = 120;
    /** So many in a day wait long. */
    private static final int CROWD = 280;

    private static final long HOUR = 3600;

    @TempDir
    private Path folder = Path.of("");

    private Map<String, Estimate> said(List<Row> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(InventedOffice.HEADER));
        rows.forEach(row -> lines.add(InventedOffice.csv(row)));
        return saidOf(lines, new Malformed());
    }

    private Map<String, Estimate> saidOf(List<String> lines, Malformed malformed) throws IOException {
        Path file = Files.write(folder.resolve("log.csv"), lines);
        Map<String, Estimate> said = new LinkedHashMap<>();
        Backtest backtest = new Backtest(
                new Rehearsal(), Long.MIN_VALUE, 0, new Tables(), (row, told) -> said.put(row.ticket(), told));
        try (SortedLog log = new SortedLog(file, malformed, read -> {})) {
            log.read();
            Course course = new Course(backtest);
            log.each(course::next);
            course.close();
        }
        said.values().forEach(BadLogTest::makesSense);
        assertTrue(said.size() > lines.size() / 2, said.size() + " of " + lines.size());
        return said;
    }

    private static void makesSense(Estimate said) {
        assertTrue(0 <= said.low() && said.low() <= said.mid() && said.mid() <= said.high(), said.toString());
        assertTrue(said.high() < 24 * 60, said.toString());
    }

    private static List<Row> changed(UnaryOperator<Row> change) {
        return InventedOffice.rows(11, DAYS, TICKETS).stream().map(change).toList();
    }

    private static Row times(Row row, long issuedAt, long startAt, long endAt, String desk) {
        return new Row(
                row.line(),
                row.ticket(),
                row.branch(),
                row.service(),
                startAt != Row.NEVER,
                issuedAt,
                startAt,
                endAt,
                desk,
                row.claim(),
                row.again(),
                row.openCounters(),
                row.number());
    }

    private static long moved(long at, long by) {
        return at == Row.NEVER ? Row.NEVER : at + by;
    }

    @Test
    void aClockThatJumpsBackAndForthIsLivedWith() throws IOException {
        Random luck = new Random(3);
        said(changed(row -> {
            long jump = luck.nextInt(20) == 0 ? HOUR * (luck.nextInt(5) - 2) : 0;
            return times(row, row.issuedAt() + jump, moved(row.startAt(), jump), moved(row.endAt(), jump), row.desk());
        }));
    }

    @Test
    void anEndBeforeItsStartTeachesNothing() throws IOException {
        Random luck = new Random(4);
        said(changed(row -> {
            long end = luck.nextInt(3) == 0 && row.endAt() != Row.NEVER ? row.startAt() - 600 : row.endAt();
            return times(row, row.issuedAt(), row.startAt(), end, row.desk());
        }));
    }

    @Test
    void aStartYearsLaterHoldsNobodyUp() throws IOException {
        Random luck = new Random(5);
        said(changed(row -> luck.nextInt(20) > 0 || row.startAt() == Row.NEVER
                ? row
                : times(row, row.issuedAt(), row.startAt() + 3 * 365 * 24 * HOUR, Row.NEVER, row.desk())));
    }

    @Test
    void aTicketNamedTwiceIsTakenOnce() throws IOException {
        List<String> lines = new ArrayList<>(List.of(InventedOffice.HEADER));
        InventedOffice.rows(12, DAYS, TICKETS).forEach(row -> lines.add(InventedOffice.csv(row)));
        List<String> twice = new ArrayList<>(lines);
        twice.addAll(lines.subList(50, 90));
        Malformed malformed = new Malformed();
        assertEquals(saidOf(lines, new Malformed()), saidOf(twice, malformed));
        assertEquals(40, malformed.count());
    }

    @Test
    void whoIsNeverCalledKeepsNobodyWaitingOnPaper() throws IOException {
        Random luck = new Random(6);
        Map<String, Estimate> told =
                said(changed(row -> luck.nextInt(3) > 0 ? row : times(row, row.issuedAt(), Row.NEVER, Row.NEVER, "")));
        double longest = told.values().stream().mapToDouble(Estimate::mid).max().orElseThrow();
        assertTrue(longest < 180, "hundreds who never leave would make it endless: " + longest);
    }

    @Test
    void aBranchWithOneCounterIsPromisedAsWell() throws IOException {
        long[] free = {0};
        said(changed(row -> {
            long start = Math.max(free[0], row.issuedAt() + 10);
            free[0] = start + 150;
            return times(row, row.issuedAt(), start, free[0], "clerk");
        }));
    }

    @Test
    void aServiceNeverSeenIsPromisedLikeTheOthers() throws IOException {
        List<Row> rows = new ArrayList<>(InventedOffice.rows(13, DAYS, TICKETS));
        Row last = rows.getLast();
        long at = last.issuedAt() + 5;
        rows.add(new Row(9_999, "new", "", "Z", true, at, at + 600, at + 900, "clerk-0", 0, false, -1, 9_999));
        assertTrue(said(rows).getOrDefault("new", new Estimate(0, 0, 0)).high() > 0);
    }

    @Test
    void aPowerCutAtNoonIsOver() throws IOException {
        long cut = 3 * HOUR;
        long lasts = 2 * HOUR;
        List<Row> rows = changed(row -> {
            long start = afterCut(row.startAt(), cut, lasts);
            return start == row.startAt()
                    ? row
                    : times(row, row.issuedAt(), start, moved(row.endAt(), start - row.startAt()), row.desk());
        });
        said(rows);
    }

    /** On the fifth day nobody starts for two hours; whoever would have starts then. */
    private static long afterCut(long start, long cut, long lasts) {
        long opens = InventedOffice.rows(11, 1, 1).getFirst().issuedAt() / 86_400 * 86_400 + 8 * HOUR + 4 * 86_400;
        boolean within = start != Row.NEVER && start >= opens + cut && start < opens + cut + lasts;
        return within ? start + lasts : start;
    }

    @Test
    void aFileOfRubbishHasNothingToSay() throws IOException {
        byte[] rubbish = new byte[100_000];
        new Random(8).nextBytes(rubbish);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((InventedOffice.HEADER + '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8));
        bytes.write(rubbish);
        Path file = Files.write(folder.resolve("rubbish.csv"), bytes.toByteArray());
        try (SortedLog log = new SortedLog(file, new Malformed(), read -> {})) {
            assertEquals(0, log.read());
        }
    }

    @Test
    void whoNamesNoCounterButSaysWhenServicesEndedIsUnderstood() throws IOException {
        List<Row> ended = changed(row -> times(row, row.issuedAt(), row.startAt(), row.endAt(), ""));
        List<Row> endless = changed(row -> times(row, row.issuedAt(), row.startAt(), Row.NEVER, ""));
        assertTrue(missed(ended) < missed(endless), missed(ended) + " with ends, without " + missed(endless));
    }

    @Test
    void whoNamesNoCounterAndForgetsMostEndsIsStillUnderstood() throws IOException {
        said(changed(
                row -> times(row, row.issuedAt(), row.startAt(), row.number() % 3 == 0 ? row.endAt() : Row.NEVER, "")));
    }

    @Test
    void whoQueuesAgainIsPromisedWhatTheyWait() throws IOException {
        Random luck = new Random(9);
        List<Row> rows = InventedOffice.rows(14, 8, CROWD).stream()
                .map(row -> luck.nextInt(4) > 0 ? row : sentOn(row))
                .toList();
        Map<String, Estimate> said = said(rows);
        List<Row> last = rows.subList(rows.size() - CROWD, rows.size());
        double again = promised(last.stream().filter(Row::again).toList(), said);
        double once = promised(last.stream().filter(row -> !row.again()).toList(), said);
        assertTrue(2 * again < once, "sent on " + again + ", the others " + once);
    }

    /** Called half a minute later. */
    private static Row sentOn(Row row) {
        return new Row(
                row.line(),
                row.ticket(),
                row.branch(),
                row.service(),
                true,
                row.issuedAt(),
                row.issuedAt() + 30,
                row.issuedAt() + 200,
                "clerk-9",
                row.claim(),
                true,
                row.openCounters(),
                row.number());
    }

    private static double promised(List<Row> rows, Map<String, Estimate> said) {
        return rows.stream()
                .filter(Row::isScored)
                .mapToDouble(
                        row -> Objects.requireNonNull(said.get(row.ticket())).mid())
                .average()
                .orElseThrow();
    }

    /** By how many minutes waits were missed, on the whole. */
    private double missed(List<Row> rows) throws IOException {
        Map<String, Estimate> said = said(rows);
        return rows.stream()
                .filter(Row::isScored)
                .mapToDouble(row ->
                        Math.abs(Objects.requireNonNull(said.get(row.ticket())).mid() - row.waitMinutes()))
                .average()
                .orElseThrow();
    }
}
