package dawr.congestion.report;

import dawr.journal.DatabaseAddress;
import dawr.journal.TestDatabase;
import dawr.ledger.Cut;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.ledger.ReadingRoom;
import dawr.queue.BranchId;
import dawr.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRException;

/** What figures cost on the year that {@code src/bench/sql/year.sql} writes: what a page asks for, a month on paper, the network on paper. */
public final class FiguresBench {
    private static final int TIMES = 60;
    private static final int PAPERS = 5;
    private static final int BRANCHES = 40;
    private static final int YEAR_DAYS = 365;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Words WORDS = Words.load();

    private final ReadingRoom ledger;
    private final List<BranchId> branches;
    private final LocalDate last;
    private final Random chance = new Random(7);

    private FiguresBench(DatabaseAddress database, int days) {
        this.ledger = new ReadingRoom(database);
        this.branches = IntStream.rangeClosed(1, BRANCHES)
                .mapToObj(number -> new BranchId(String.format(Locale.ROOT, "year-%02d", number)))
                .toList();
        this.last = FIRST.plusDays(days - 1L);
    }

    private interface Question {
        void ask(Figures figures, BranchId branch, Random chance);
    }

    /**
     * Prints milliseconds. {@code args[0]}: {@code own} for a database of its own, which is filled first, or the address of one that is; {@code args[1]}:
     * days, a year unless said otherwise.
     */
    public static void main(String[] args) throws JRException, IOException, InterruptedException {
        int days = args.length > 1 ? Integer.parseInt(args[1]) : YEAR_DAYS;
        new FiguresBench(args[0].equals("own") ? filled(days) : DatabaseAddress.parse(args[0]), days).run(days);
    }

    private static DatabaseAddress filled(int days) throws IOException, InterruptedException {
        DatabaseAddress database = TestDatabase.fresh();
        int exit = new ProcessBuilder(
                        "psql",
                        "-q",
                        "-v",
                        "days=" + days,
                        "-f",
                        "src/bench/sql/year.sql",
                        TestDatabase.ownerOf(database).url())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("psql could not write the year: " + exit);
        }
        System.out.println("written to " + TestDatabase.ownerOf(database).url());
        return database;
    }

    private void run(int days) throws JRException {
        branch(days);
        network();
        Paper.prepare();
        Period month = new Period(last.minusDays(30), last);
        Period all = new Period(FIRST, last);
        paper("monthly report, PDF", Report.MONTHLY, 1, month);
        paper("network report of a month, PDF", Report.NETWORK, BRANCHES, month);
        paper("network report of all days, PDF", Report.NETWORK, BRANCHES, all);
        paper("evidence book of all days, PDF", Report.EVIDENCE, 1, all);
    }

    private void branch(int most) {
        for (int days : new int[] {1, 7, 31, most}) {
            time("typical week of " + days + " days", (figures, branch, any) -> figures.week(branch, ending(days)));
            for (Cut cut : List.of(Cut.ALL, Cut.DAY, Cut.HOUR, Cut.SERVICE, Cut.COUNTER, Cut.WEEKDAY_HOUR)) {
                time(
                        cut.slug() + " of " + days + " days",
                        (figures, branch, any) -> figures.rows(List.of(branch), ending(days), cut));
            }
        }
        time("charter of 30 days", (figures, branch, any) -> figures.charter(List.of(branch), ending(30)));
    }

    private void network() {
        for (int days : new int[] {1, 7, 31}) {
            time(
                    "all branches, " + days + " days",
                    (figures, branch, any) -> figures.rows(branches, ending(days), Cut.BRANCH));
        }
    }

    /** Ending on a day by chance, or on the day that is not over. */
    private Period ending(int days) {
        long before = FIRST.until(last, ChronoUnit.DAYS) + 1 - days;
        LocalDate to = chance.nextBoolean() ? last : last.minusDays(chance.nextInt((int) Math.max(1, before)));
        return new Period(to.minusDays(days - 1L), to);
    }

    private void time(String what, Question question) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            BranchId branch = branches.get(chance.nextInt(branches.size()));
            long began = System.nanoTime();
            try (Figures figures = ledger.figures()) {
                question.ask(figures, branch, chance);
            }
            millis.add((System.nanoTime() - began) / 1e6);
        }
        print(what, millis);
    }

    private void paper(String what, Report report, int count, Period period) throws JRException {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < PAPERS; i++) {
            long began = System.nanoTime();
            draw(new Ask(report, branches.subList(0, Math.min(count, branches.size())), period, "ar"));
            millis.add((System.nanoTime() - began) / 1e6);
        }
        print(what, millis);
    }

    private void draw(Ask ask) throws JRException {
        ReportPage page;
        try (Figures figures = ledger.figures()) {
            page = Composer.compose(WORDS, figures, ask);
        }
        // As the press does: whoever draws has left the ledger, which turns out who stands in it idle for long
        Paper.pdf(page);
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-36s p50 %6.0f ms  p95 %6.0f ms  max %6.0f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast());
    }
}
