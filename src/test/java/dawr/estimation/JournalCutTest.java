package dawr.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.TicketId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a journal teaches depends on nothing that stands behind: cut at any instant, it promises the same up to there. Other and more instants with -Ddawr.seed and -Ddawr.cuts. */
class JournalCutTest {
    private static final long SEED = Long.getLong("dawr.seed", 7);
    private static final int CUTS = Integer.getInteger("dawr.cuts", 2);
    /** One ticket in so many is looked at: working them out is what takes time. */
    private static final int EVERY = 4;

    @Test
    void aJournalThatIsCutPromisesTheSameUpToThere() {
        SimulatedOffice office = new SimulatedOffice(SEED);
        office.days(3, 1, false, 2);
        List<Entry> journal = List.copyOf(office.entries());
        Map<TicketId, Estimate> whole = told(journal);
        Random luck = new Random(SEED);
        for (int each = 0; each < CUTS; each++) {
            int first = journal.size() / 4;
            long cut = journal.get(first + luck.nextInt(journal.size() - first)).atMillis();
            Map<TicketId, Estimate> part = told(
                    journal.stream().takeWhile(entry -> entry.atMillis() <= cut).toList());
            assertTrue(part.size() > 50, "the cut leaves something to compare");
            part.forEach(
                    (ticket, said) -> assertEquals(whole.get(ticket), said, ticket + " of a journal cut at " + cut));
        }
    }

    /** Lives a journal through, with a night's training before each day; what everybody would have been told who took a ticket. */
    private static Map<TicketId, Estimate> told(List<Entry> journal) {
        Map<TicketId, Estimate> told = new LinkedHashMap<>();
        Estimator estimator = new Estimator(Rounding.WHOLE_MINUTES);
        Watch watch = new Watch(estimator, true);
        for (Entry entry : journal) {
            for (Event event : entry.events()) {
                if (event instanceof Event.TicketIssued issued && entry.seq() % EVERY == 0) {
                    say(watch, issued, entry.atMillis()).ifPresent(said -> told.put(issued.ticket(), said));
                } else if (event instanceof Event.DayOpened) {
                    estimator.train().ifPresent(estimator::adopt);
                }
            }
            watch.relive(entry);
        }
        return told;
    }

    private static Optional<Estimate> say(Watch watch, Event.TicketIssued issued, long now) {
        return watch.refreshed(now)
                .row(issued.services().getFirst(), issued.priority())
                .map(row -> row.told().estimate());
    }
}
