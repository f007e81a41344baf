package dawr.ledger;

import dawr.journal.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Where figures are looked up day in, day out: a few ways into the ledger stay open, for a fresh one has to learn the ledger's tables and think each
 * question through, which takes longer than the answer. Safe for several threads.
 */
public final class ReadingRoom implements AutoCloseable {
    /** As many as look at once on an ordinary day: reports, history and charter. */
    private static final int KEPT_MAX = 4;

    private static final int ANSWERS_WITHIN_SECONDS = 5;

    private final DatabaseAddress database;
    private final ConcurrentLinkedDeque<Connection> kept = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    public ReadingRoom(DatabaseAddress database) {
        this.database = database;
    }

    /** Somebody begins to look; whoever has looked closes the figures. Fails with {@link LedgerUnavailable} if the database does not answer. */
    public Figures figures() {
        try {
            return Figures.over(way(), this::left);
        } catch (SQLException failure) {
            throw new LedgerUnavailable(failure);
        }
    }

    /** The one used last, which knows the most; the database may have gone away meanwhile. */
    private Connection way() throws SQLException {
        for (Connection known = kept.pollFirst(); known != null; known = kept.pollFirst()) {
            if (known.isValid(ANSWERS_WITHIN_SECONDS)) {
                return known;
            }
            known.close();
        }
        return Figures.way(database);
    }

    private void left(Connection way, boolean sound) throws SQLException {
        if (!sound || closed || kept.size() >= KEPT_MAX) {
            way.close();
            return;
        }
        // The next one looks at the ledger as it is then
        way.rollback();
        kept.addFirst(way);
    }

    /** Nobody looks any more; whoever still does closes the way behind them. */
    @Override
    public void close() {
        closed = true;
        for (Connection way = kept.pollFirst(); way != null; way = kept.pollFirst()) {
            try {
                way.close();
            } catch (SQLException failure) {
                throw new LedgerUnavailable(failure);
            }
        }
    }
}
