package dawr.ledger;

import dawr.journal.DatabaseAddress;
import dawr.ledger.LedgerTables.Behind;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledger up with the journal: looks once a second where the journal has gone on, reads that, writes the rows. It has a thread and a
 * connection of its own, so no lane and no event loop ever waits for it. Of several nodes one writes; when that one goes, another takes over.
 */
public final class Projector {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    /** Reports may lag by two seconds; looking more often would only cost. */
    private static final long LOOK_EVERY_MILLIS = 1_000;

    /**
     * So much longer than it has worked it rests, that it takes a tenth of a processor at most, its own and the database's: enough for a thousand
     * commands a second, and what a rush leaves is read when the rush is over.
     */
    private static final long REST = 9;

    /** A database that was slow once is no reason to fall behind. */
    private static final long REST_MILLIS_MAX = 5_000;

    /** Where all is read, a second has little for it, and its work is mostly waiting: reports may lag by two seconds, this rest and the next look. */
    private static final long REST_MILLIS_MAX_CAUGHT_UP = 1_200;

    /** Entries read at once: their rows fit one statement and a few megabytes. */
    static final int PAGE_ENTRIES = 2_000;

    /** Days summed at once: a second's work, so that nothing new waits longer. */
    private static final int DAYS_SUMMED = 20;

    private static final long CLOSING_MAX_MILLIS = 2_000;

    private final DatabaseAddress database;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<BranchId, BranchBook> books = new HashMap<>();
    private final Thread thread;
    private Optional<LedgerTables> tables = Optional.empty();
    private boolean mine;
    private volatile double lagSeconds;
    private volatile long entriesBehind;
    private long entriesRead;
    private long eventsRead;

    Projector(DatabaseAddress database) {
        this.database = database;
        this.thread = new Thread(this::keepUp, "ledger");
        thread.setDaemon(true);
    }

    /** Begins to keep the ledger of this database. */
    public static Projector start(DatabaseAddress database) {
        Projector projector = new Projector(database);
        projector.thread.start();
        return projector;
    }

    /** Brings the ledger up to the journal once, on the caller's thread. Fails if somebody else keeps this ledger. */
    public static void catchUp(DatabaseAddress database) throws SQLException {
        Projector projector = new Projector(database);
        try (LedgerTables open = LedgerTables.open(database)) {
            if (!open.lock()) {
                throw new IllegalStateException("an open office keeps this ledger");
            }
            while (projector.round(open)) {
                LOG.debug("The ledger has read on entriesBehind={}", projector.entriesBehind());
            }
        }
    }

    /** How long the oldest entry that the ledger has not read has been in the journal; 0 if it has read them all. */
    public double lagSeconds() {
        return lagSeconds;
    }

    /** Entries that the ledger has not read. */
    public long entriesBehind() {
        return entriesBehind;
    }

    long entriesRead() {
        return entriesRead;
    }

    long eventsRead() {
        return eventsRead;
    }

    private void keepUp() {
        try {
            long rest = 0;
            while (!closing.await(rest, TimeUnit.MILLISECONDS)) {
                long began = System.nanoTime();
                boolean more = tryRound();
                rest = restMillis(more, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            letGo();
        }
    }

    /** How long to rest after a round. */
    static long restMillis(boolean more, long workedMillis) {
        long rest = REST * workedMillis;
        return more ? Math.min(REST_MILLIS_MAX, rest) : Math.clamp(rest, LOOK_EVERY_MILLIS, REST_MILLIS_MAX_CAUGHT_UP);
    }

    private boolean tryRound() {
        try {
            LedgerTables open = open();
            mine = mine || open.lock();
            return mine ? round(open) : measure(open.behind());
        } catch (SQLException | RuntimeException failure) {
            LOG.warn("The ledger can't go on for now cause={}", failure.toString());
            letGo();
            return false;
        }
    }

    private LedgerTables open() throws SQLException {
        if (tables.isEmpty()) {
            tables = Optional.of(LedgerTables.open(database));
        }
        return tables.get();
    }

    private void letGo() {
        books.clear();
        mine = false;
        try {
            if (tables.isPresent()) {
                tables.get().close();
            }
        } catch (SQLException gone) {
            LOG.debug("The ledger's connection was gone already", gone);
        }
        tables = Optional.empty();
    }

    private boolean measure(List<Behind> behind) {
        lagSeconds = behind.stream().mapToLong(Behind::behindMillis).max().orElse(0) / 1000.0;
        entriesBehind = behind.stream()
                .mapToLong(branch -> branch.head() - branch.seq())
                .sum();
        return false;
    }

    /** Reads on in every branch, a page each; is there more? */
    boolean round(LedgerTables open) throws SQLException {
        List<Behind> behind = open.behind();
        measure(behind);
        boolean more = false;
        for (Behind branch : behind) {
            more |= readOn(open, branch);
        }
        return more;
    }

    private boolean readOn(LedgerTables open, Behind branch) throws SQLException {
        BranchBook book = book(open, branch);
        List<Entry> page = open.entries(branch.branch(), branch.seq() + 1, branch.head(), PAGE_ENTRIES);
        page.forEach(book::read);
        entriesRead += page.size();
        eventsRead += page.stream().mapToLong(entry -> entry.events().size()).sum();
        if (page.isEmpty()) {
            return false;
        }
        if (!open.write(book.take())) {
            books.remove(branch.branch());
            return true;
        }
        boolean more = page.getLast().seq() < branch.head();
        return open.sum(branch.branch(), DAYS_SUMMED) == DAYS_SUMMED || more;
    }

    private BranchBook book(LedgerTables open, Behind branch) throws SQLException {
        BranchBook known = books.get(branch.branch());
        if (known != null && known.seq() == branch.seq()) {
            return known;
        }
        BranchBook book = new BranchBook(branch.branch());
        if (branch.seq() > 0) {
            resume(open, branch, book);
        }
        books.put(branch.branch(), book);
        return book;
    }

    /** Reads the day again up to where the ledger stands, without writing, so that the book knows who is in the house. */
    private static void resume(LedgerTables open, Behind branch, BranchBook book) throws SQLException {
        long from = open.firstOfDay(branch.branch(), branch.seq());
        while (from <= branch.seq()) {
            List<Entry> page = open.entries(branch.branch(), from, branch.seq(), PAGE_ENTRIES);
            page.forEach(book::read);
            from = page.getLast().seq() + 1;
        }
        book.take();
        open.openSteps(branch.branch(), book);
    }

    /** Stops after the page that is being read. */
    public void close() throws InterruptedException {
        closing.countDown();
        thread.join(CLOSING_MAX_MILLIS);
    }
}
