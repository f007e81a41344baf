package dawr.ledger;

import dawr.journal.DatabaseAddress;
import dawr.queue.BranchId;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Throws the ledger of some branches away and writes it anew. */
public final class Rebuild {
    private static final long LOOK_EVERY_MILLIS = 500;

    private Rebuild() {}

    /** What was read; 0 where an open office did the reading. */
    public record Done(long entries, long events) {}

    /**
     * Writes the ledger anew, on the caller's thread or, if an open office keeps the ledger, by that office; returns when it is up to date.
     *
     * @param left hears now and then how many entries are still to be read
     */
    public static Done of(DatabaseAddress database, List<BranchId> branches, LongConsumer left)
            throws LedgerUnavailable, InterruptedException {
        try (LedgerTables tables = LedgerTables.open(database)) {
            boolean mine = tables.lock();
            for (BranchId branch : branches) {
                tables.forget(branch);
            }
            return mine ? readAll(database, tables, left) : await(tables, left);
        } catch (SQLException refused) {
            throw new LedgerUnavailable(refused);
        }
    }

    private static Done readAll(DatabaseAddress database, LedgerTables tables, LongConsumer left) throws SQLException {
        Projector projector = new Projector(database);
        while (projector.round(tables)) {
            left.accept(projector.entriesBehind());
        }
        return new Done(projector.entriesRead(), projector.eventsRead());
    }

    private static Done await(LedgerTables tables, LongConsumer left) throws SQLException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        long behind = behind(tables);
        while (behind > 0 && !never.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            left.accept(behind);
            behind = behind(tables);
        }
        return new Done(0, 0);
    }

    private static long behind(LedgerTables tables) throws SQLException {
        return tables.behind().stream()
                .mapToLong(branch -> branch.head() - branch.seq())
                .sum();
    }
}
