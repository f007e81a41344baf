package dawr.ledger;

import dawr.journal.DatabaseAddress;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import java.sql.SQLException;
import java.util.List;

/**
 * A ledger beside the ledger, written from the journal as far as one wishes, so that what was said at some entry can be worked out again from what
 * had happened by then. Its tables are gone with it. It waits; not for an event loop.
 */
public final class Aside implements AutoCloseable {
    private static final int PAGE_ENTRIES = 5_000;

    private final LedgerTables tables;

    private Aside(LedgerTables tables) {
        this.tables = tables;
    }

    public static Aside open(DatabaseAddress database) {
        try {
            LedgerTables tables = LedgerTables.open(database);
            tables.standAside();
            return new Aside(tables);
        } catch (SQLException failure) {
            throw new LedgerUnavailable(failure);
        }
    }

    /** Reads a branch's journal up to an entry, that one included; the newest entry that was there. */
    public long read(BranchId branch, long until) {
        BranchBook book = new BranchBook(branch);
        try {
            List<Entry> page = tables.entries(branch, 1, until, PAGE_ENTRIES);
            while (!page.isEmpty()) {
                page.forEach(book::read);
                tables.write(book.take());
                page = tables.entries(branch, book.seq() + 1, until, PAGE_ENTRIES);
            }
            return book.seq();
        } catch (SQLException failure) {
            throw new LedgerUnavailable(failure);
        }
    }

    /** Looks figures up in it. */
    public Figures figures() {
        return tables.figures();
    }

    @Override
    public void close() {
        try {
            tables.close();
        } catch (SQLException failure) {
            throw new LedgerUnavailable(failure);
        }
    }
}
