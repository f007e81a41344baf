package dawr.congestion.report;

import dawr.journal.DatabaseAddress;
import dawr.ledger.Cut;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.queue.BranchId;
import dawr.words.Words;
import java.time.LocalDate;
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
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Words WORDS = Words.load();

    private final DatabaseAddress database;
    private final List<BranchId> branches;
    private final Random chance = new Random(7);

    private FiguresBench(DatabaseAddress database, int branches) {
        this.database = database;
        this.branches = IntStream.rangeClosed(1, branches)
                .mapToObj(number -> new BranchId(String.format(Locale.ROOT, "year-%02d", number)))
                .toList();
    }

    private interface Question {
        void ask(Figures figures, BranchId branch, Random chance);
    }

    private interface Drawing {
        byte[] draw() throws JRException;
    }

    /** Prints milliseconds. {@code args[0]}: the database's address, {@code args[1]}: branches. */
    public static void main(String[] args) throws JRException {
        FiguresBench bench =
                new FiguresBench(DatabaseAddress.parse(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 40);
        bench.branch();
        bench.network();
        Paper.prepare();
        bench.paper("monthly report, PDF", Report.MONTHLY, 1, new Period(LAST.minusDays(30), LAST));
        bench.paper("network report of a month, PDF", Report.NETWORK, 40, new Period(LAST.minusDays(30), LAST));
        bench.paper("network report of a year, PDF", Report.NETWORK, 40, new Period(FIRST, LAST));
        bench.paper("evidence book of a year, PDF", Report.EVIDENCE, 1, new Period(FIRST, LAST));
    }

    private void branch() {
        for (int days : new int[] {1, 7, 31, 365}) {
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
        LocalDate to = chance.nextBoolean() ? LAST : LAST.minusDays(chance.nextInt(Math.max(1, 365 - days)));
        return new Period(to.minusDays(days - 1L), to);
    }

    private void time(String what, Question question) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            BranchId branch = branches.get(chance.nextInt(branches.size()));
            long began = System.nanoTime();
            try (Figures figures = Figures.open(database)) {
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
        Drawing drawing = () -> {
            try (Figures figures = Figures.open(database)) {
                return Paper.pdf(Composer.compose(WORDS, figures, ask));
            }
        };
        drawing.draw();
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
