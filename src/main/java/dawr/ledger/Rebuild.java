package dawr.ledger;

import dawr.journal.DatabaseAddress;
import dawr.ledger.LedgerTables.Behind;
import dawr.queue.BranchId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/** Throws the ledger of some branches away and writes it anew. */
public final class Rebuild {
    private static final long LOOK_EVERY_MILLIS = 500;

    /** Branches side by side: each keeps a thread that reads, one that writes and two of the database's processes busy. */
    private static final int BRANCHES_AT_ONCE = 2;

    private final DatabaseAddress database;
    private final LongConsumer left;
    private final LongAdder unread = new LongAdder();
    private final LongAdder entries = new LongAdder();
    private final LongAdder events = new LongAdder();

    private Rebuild(DatabaseAddress database, LongConsumer left) {
        this.database = database;
        this.left = left;
    }

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
            Rebuild rebuild = new Rebuild(database, left);
            return mine ? rebuild.readAll(tables.behind(), branches) : rebuild.await(tables);
        } catch (SQLException | ExecutionException refused) {
            throw new LedgerUnavailable(refused);
        }
    }

    private Done readAll(List<Behind> behind, List<BranchId> branches) throws InterruptedException, ExecutionException {
        Set<BranchId> wanted = Set.copyOf(branches);
        List<Behind> work = behind.stream()
                .filter(branch -> wanted.contains(branch.branch()))
                .toList();
        work.forEach(branch -> unread.add(branch.head()));
        try (ExecutorService hands = Executors.newFixedThreadPool(BRANCHES_AT_ONCE)) {
            List<Future<Boolean>> copies = new ArrayList<>();
            work.forEach(branch -> copies.add(hands.submit(() -> copy(branch))));
            for (Future<Boolean> copy : copies) {
                await(copy);
            }
        }
        return new Done(entries.sum(), events.sum());
    }

    private boolean copy(Behind branch) throws SQLException, ExecutionException, InterruptedException {
        new Copyist(database, branch.branch(), branch.head()).copy((read, happened) -> {
            unread.add(-read);
            entries.add(read);
            events.add(happened);
        });
        return true;
    }

    private void await(Future<Boolean> copy) throws InterruptedException, ExecutionException {
        while (!copy.isDone()) {
            try {
                copy.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                left.accept(unread.sum());
            }
        }
        copy.get();
    }

    private Done await(LedgerTables tables) throws SQLException, InterruptedException {
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
