package dawr.estimation;

import dawr.journal.Journal;
import dawr.journal.Leafing;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the estimation has learned is in nobody's file: when a branch opens, its last weeks are read from the journal and lived through again, a page at a
 * time and with rests, while the branch works on with what is usual anywhere.
 */
final class History {
    private static final Logger LOG = LoggerFactory.getLogger(History.class);

    /** The newest entries that are lived through again: some thousand visits, two weeks of a busy branch. */
    private static final long ENTRIES_MAX = 20_000;

    /** Twice what the trees are trained on; what tickets before these teach is forgotten by now. */
    private static final long TICKETS_MAX = 60_000;

    /** As long as it has worked, and four times more, it rests. */
    private static final long REST = 4;

    /** A database that is busy with a start answers soon. */
    private static final long AGAIN_MILLIS = 5_000;

    private final Leafing leafing;

    History(Vertx vertx, Journal journal, LongSupplier clock) {
        this.leafing = new Leafing(vertx, journal, clock, REST, AGAIN_MILLIS);
    }

    /** Lives a branch's last weeks through again, up to its newest entry. */
    Future<Watch> relived(BranchId branch, Watch watch) {
        return leafing.withHistory(branch, ENTRIES_MAX, TICKETS_MAX, watch::relive)
                .onSuccess(seq -> LOG.info("The promise has learned from the journal branch={} seq={}", branch, seq))
                .onFailure(cause -> LOG.error("The promise can't learn from the journal branch={}", branch, cause))
                .map(watch);
    }

    /** What has come since. */
    Future<Watch> further(BranchId branch, Watch watch) {
        return leafing.after(branch, watch.state().seq(), watch::relive).map(watch);
    }
}
