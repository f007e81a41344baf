package dawr.ledger;

import dawr.journal.DatabaseAddress;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes a branch's ledger from its journal's first entry on. The next page is fetched while one is written. */
final class Copyist {
    /** About a week of a branch: what is open at a page's end and written twice is little, and its rows are a few megabytes. */
    private static final int PAGE_ENTRIES = 10_000;

    private static final int DAYS_SUMMED = 50;

    /** Hears how far the work has come. */
    interface Ear {
        void read(long entries, long events);
    }

    private final DatabaseAddress database;
    private final BranchId branch;
    private final long head;

    /** @param head the entry to stop behind */
    Copyist(DatabaseAddress database, BranchId branch, long head) {
        this.database = database;
        this.branch = branch;
        this.head = head;
    }

    void copy(Ear ear) throws SQLException, ExecutionException, InterruptedException {
        try (LedgerTables source = LedgerTables.open(database);
                LedgerTables target = LedgerTables.open(database);
                ExecutorService fetching = Executors.newSingleThreadExecutor()) {
            BranchBook book = new BranchBook(branch);
            Future<List<Entry>> next = fetching.submit(() -> page(source, 1));
            while (book.seq() < head) {
                List<Entry> page = next.get();
                long behind = page.getLast().seq() + 1;
                next = fetching.submit(() -> page(source, behind));
                page.forEach(book::read);
                if (!target.write(book.take())) {
                    throw new SQLException("somebody else writes the ledger of " + branch);
                }
                ear.read(
                        page.size(),
                        page.stream().mapToLong(entry -> entry.events().size()).sum());
            }
            sum(target);
        }
    }

    private List<Entry> page(LedgerTables source, long from) throws SQLException {
        return source.entries(branch, from, head, PAGE_ENTRIES);
    }

    private void sum(LedgerTables target) throws SQLException {
        int days = DAYS_SUMMED;
        while (days == DAYS_SUMMED) {
            days = target.sum(branch, DAYS_SUMMED);
        }
    }
}
