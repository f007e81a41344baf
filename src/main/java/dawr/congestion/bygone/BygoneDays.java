package dawr.congestion.bygone;

import dawr.journal.DatabaseAddress;
import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells what happened on a business day, entry by entry; the ledger knows where in the journal it begins and ends. It waits, so it is not for an event loop. */
public final class BygoneDays {
    private static final int PAGE_ROWS = 500;
    private static final long PAGE_MAX_SECONDS = 10;

    private final Journal journal;
    private final DatabaseAddress database;

    public BygoneDays(Journal journal, DatabaseAddress database) {
        this.journal = journal;
        this.database = database;
    }

    /** Who is told. */
    public interface Listener {
        /** Hears the next entry; false if that is enough. */
        boolean hears(Entry entry);
    }

    /** What the ledger knows of a day; nothing of one without entries. */
    public Optional<Figures.Day> find(BranchId branch, LocalDate day) {
        try (Figures figures = Figures.open(database)) {
            return figures.days(List.of(branch), new Period(day, day)).stream().findFirst();
        }
    }

    /** Tells a day from its first entry to its last, or to the newest of a day that goes on. */
    public void tell(BranchId branch, Figures.Day day, Listener listener)
            throws InterruptedException, ExecutionException, TimeoutException {
        long last = day.over() ? day.lastSeq() : Long.MAX_VALUE;
        long after = day.firstSeq() - 1;
        boolean goesOn = true;
        while (goesOn) {
            List<Row> rows = page(branch, after);
            goesOn = rows.size() == PAGE_ROWS;
            for (Row row : rows) {
                after = row.entry().seq();
                goesOn = goesOn && after < last;
                if (after <= last && !listener.hears(row.entry())) {
                    return;
                }
            }
        }
    }

    private List<Row> page(BranchId branch, long after)
            throws InterruptedException, ExecutionException, TimeoutException {
        return journal.after(branch, after, PAGE_ROWS)
                .toCompletionStage()
                .toCompletableFuture()
                .get(PAGE_MAX_SECONDS, TimeUnit.SECONDS);
    }
}
