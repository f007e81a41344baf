package dawr.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.estimation.Estimate;
import dawr.estimation.Rehearsal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is promised depends on nothing that has not happened yet. Cut at other and more instants with -Ddawr.seed and -Ddawr.cuts. */
class NoLookAheadTest {
    private static final List<Row> LOG = InventedOffice.rows(4, 8, 160);
    private static final long FROM = LOG.getFirst().issuedAt();
    private static final int CUTS = Integer.getInteger("dawr.cuts", 4);
    private static final long SEED = Long.getLong("dawr.seed", 7);

    @Test
    void aLogThatIsCutPromisesTheSameUpToThere() {
        holdsFor(cut -> row -> row);
    }

    @Test
    void whoWasNotCalledYetMayJustAsWellHaveLeft() {
        holdsFor(cut -> row -> asItStoodAt(row, cut));
    }

    private static void holdsFor(LongFunction<UnaryOperator<Row>> change) {
        Map<String, Estimate> whole = told(LOG);
        Random luck = new Random(SEED);
        for (int each = 0; each < CUTS; each++) {
            long cut = LOG.get(400 + luck.nextInt(LOG.size() - 400)).issuedAt();
            Map<String, Estimate> part = told(LOG.stream()
                    .filter(row -> row.issuedAt() <= cut)
                    .map(change.apply(cut))
                    .toList());
            assertTrue(part.size() > 300, "the cut leaves something to compare");
            part.forEach((ticket, said) -> assertEquals(whole.get(ticket), said, ticket));
        }
    }

    private static Row asItStoodAt(Row row, long cut) {
        boolean started = row.startAt() != Row.NEVER && row.startAt() <= cut;
        return new Row(
                row.line(),
                row.ticket(),
                row.branch(),
                row.service(),
                started,
                row.issuedAt(),
                started ? row.startAt() : Row.NEVER,
                started && row.endAt() <= cut ? row.endAt() : Row.NEVER,
                row.desk(),
                row.claim(),
                row.again(),
                row.openCounters(),
                row.number());
    }

    private static Map<String, Estimate> told(List<Row> rows) {
        Map<String, Estimate> told = new LinkedHashMap<>();
        Backtest backtest =
                new Backtest(new Rehearsal(), FROM, 0, new Tables(), (row, said) -> told.put(row.ticket(), said));
        Course course = new Course(backtest);
        rows.forEach(course::next);
        course.close();
        return told;
    }
}
