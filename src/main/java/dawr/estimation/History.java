package dawr.estimation;

import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
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

    private static final int PAGE_ROWS = 100;

    /** As long as it has worked, and four times more, it rests. */
    private static final long REST = 4;

    private static final long REST_MILLIS_MIN = 5;

    /** A database that is busy with a start answers soon. */
    private static final long AGAIN_MILLIS = 5_000;

    private final Vertx vertx;
    private final Journal journal;
    private final LongSupplier clock;

    History(Vertx vertx, Journal journal, LongSupplier clock) {
        this.vertx = vertx;
        this.journal = journal;
        this.clock = clock;
    }

    /** Lives a branch's last weeks through again, up to its newest entry. */
    Future<Watch> relived(BranchId branch, Watch watch) {
        return patiently(branch, () -> journal.heads(List.of(branch)))
                .map(heads -> heads.seqs().getOrDefault(branch, 0L))
                .compose(head -> readOn(branch, watch, Math.max(0, head - ENTRIES_MAX)))
                .onSuccess(done -> LOG.info(
                        "The promise has learned from the journal branch={} seq={}",
                        branch,
                        done.state().seq()))
                .onFailure(cause -> LOG.error("The promise can't learn from the journal branch={}", branch, cause));
    }

    /** Asks again until there is an answer: what is not read now is not known until the next start. */
    private <T> Future<T> patiently(BranchId branch, Supplier<Future<T>> question) {
        return question.get().recover(cause -> {
            LOG.warn("The journal can't be read for the promise, later branch={} cause={}", branch, cause.toString());
            return vertx.timer(AGAIN_MILLIS, TimeUnit.MILLISECONDS).compose(rested -> patiently(branch, question));
        });
    }

    /** What has come since. */
    Future<Watch> further(BranchId branch, Watch watch) {
        return readOn(branch, watch, watch.state().seq());
    }

    private Future<Watch> readOn(BranchId branch, Watch watch, long after) {
        return patiently(branch, () -> journal.after(branch, after, PAGE_ROWS)).compose(rows -> {
            long began = clock.getAsLong();
            rows.forEach(row -> watch.relive(row.entry()));
            long worked = clock.getAsLong() - began;
            if (rows.size() < PAGE_ROWS) {
                return Future.succeededFuture(watch);
            }
            return vertx.timer(Math.max(REST_MILLIS_MIN, REST * worked), TimeUnit.MILLISECONDS)
                    .compose(rested -> readOn(branch, watch, last(rows)));
        });
    }

    private static long last(List<Row> rows) {
        return rows.getLast().entry().seq();
    }
}
