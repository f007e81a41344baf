package dawr.estimation;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works the promise out anew when a branch has moved, and from time to time because time passes for those who wait. Hears on the branches' thread and
 * only takes note there; all work is done on the estimation's own thread, which rests nine times as long as it has worked.
 */
final class Refresher {
    private static final Logger LOG = LoggerFactory.getLogger(Refresher.class);

    private static final long LOOK_MILLIS = 100;

    /** A branch that moves all the time is worked out so often at most. */
    private static final long BRANCH_MILLIS = 500;

    /** One in which people wait and nothing happens, so often. */
    private static final long ANYWAY_MILLIS = 10_000;

    /** So much longer than it has worked the estimation rests: it never takes more than a tenth of one processor. */
    private static final long REST = 9;

    /** But never so long that what has happened piles up. */
    private static final long REST_MILLIS_MAX = 5_000;

    private final LivePromise promise;
    private final Estimator estimator;
    private final LongSupplier clock;
    private final Map<BranchId, Queue<List<Entry>>> heard = new ConcurrentHashMap<>();
    private final Map<BranchId, Watch> watches = new HashMap<>();
    private final Map<BranchId, Long> refreshedAt = new HashMap<>();
    private final ArrayDeque<BranchId> turns = new ArrayDeque<>();
    private long restUntil;

    /** {@code clock}: the office's, epoch milliseconds. */
    Refresher(LivePromise promise, Estimator estimator, LongSupplier clock) {
        this.promise = promise;
        this.estimator = estimator;
        this.clock = clock;
    }

    /** Takes note of what has happened, on the branches' thread. */
    void hear(Branches.News news) {
        heard.computeIfAbsent(news.state().setup().id(), any -> new ConcurrentLinkedQueue<>())
                .add(news.entries());
    }

    void begin(Vertx vertx) {
        vertx.setPeriodic(LOOK_MILLIS, timer -> look());
    }

    /** Works one branch out whose turn it is. */
    private void look() {
        long now = clock.getAsLong();
        if (now < restUntil) {
            return;
        }
        heard.keySet().stream().filter(branch -> !turns.contains(branch)).forEach(turns::add);
        for (int tried = turns.size(); tried > 0; tried--) {
            BranchId branch = turns.remove();
            turns.add(branch);
            if (isDue(branch, now)) {
                refresh(branch);
                restUntil = now + Math.min(REST_MILLIS_MAX, REST * (clock.getAsLong() - now));
                return;
            }
        }
    }

    private boolean isDue(BranchId branch, long now) {
        long since = now - refreshedAt.getOrDefault(branch, 0L);
        Queue<List<Entry>> news = heard.get(branch);
        boolean moved = news != null && !news.isEmpty();
        Watch watch = watches.get(branch);
        return moved ? since >= BRANCH_MILLIS : watch != null && watch.anybodyWaits() && since >= ANYWAY_MILLIS;
    }

    private void refresh(BranchId branch) {
        refreshedAt.put(branch, clock.getAsLong());
        try {
            Watch watch = watches.computeIfAbsent(branch, any -> new Watch(estimator));
            catchUp(branch, watch);
            if (watch.state().founded()) {
                long now = Math.max(clock.getAsLong(), watch.state().atMillis());
                promise.publish(branch, watch.refreshed(now));
            }
        } catch (RuntimeException mistake) {
            // One branch that can't be worked out must not silence the others; the table published last stays
            LOG.error("The promise can't be worked out branch={}", branch, mistake);
        }
    }

    private void catchUp(BranchId branch, Watch watch) {
        Queue<List<Entry>> news = heard.getOrDefault(branch, new ArrayDeque<>());
        for (List<Entry> entries = news.poll(); entries != null; entries = news.poll()) {
            entries.forEach(watch::happened);
        }
    }
}
