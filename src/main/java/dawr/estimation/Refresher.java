package dawr.estimation;

import dawr.branch.Branches;
import dawr.journal.Journal;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final PromiseMeters meters;
    private final LongSupplier clock;
    private final Map<BranchId, Queue<List<Entry>>> heard = new ConcurrentHashMap<>();
    private final Map<BranchId, Watch> watches = new HashMap<>();
    private final Map<BranchId, Long> refreshedAt = new HashMap<>();
    private final ArrayDeque<BranchId> turns = new ArrayDeque<>();
    private Optional<Context> context = Optional.empty();
    private Optional<History> history = Optional.empty();
    private long restUntil;

    /** {@code clock}: the office's, epoch milliseconds. */
    Refresher(LivePromise promise, Estimator estimator, PromiseMeters meters, LongSupplier clock) {
        this.meters = meters;
        this.promise = promise;
        this.estimator = estimator;
        this.clock = clock;
    }

    /** Takes note of what has happened, on the branches' thread. */
    void hear(Branches.News news) {
        heard.computeIfAbsent(news.state().setup().id(), any -> new ConcurrentLinkedQueue<>())
                .add(news.entries());
    }

    /** Begins to work, on the context of whoever calls. */
    void begin(Vertx vertx, Journal journal) {
        context = Optional.of(vertx.getOrCreateContext());
        history = Optional.of(new History(vertx, journal, clock));
        vertx.setPeriodic(LOOK_MILLIS, timer -> look());
    }

    /** Does nobody wait anywhere? */
    boolean isQuiet() {
        return watches.values().stream().noneMatch(Watch::anybodyWaits);
    }

    /** What somebody wants to know of a branch at an instant. */
    interface Question {
        Optional<JsonObject> of(Watch watch, long now);
    }

    /** Asks on the estimation's thread; the answer comes on the context of whoever asks. */
    Future<Optional<JsonObject>> ask(BranchId branch, Question question) {
        Promise<Optional<JsonObject>> answer =
                Vertx.currentContext() instanceof ContextInternal internal ? internal.promise() : Promise.promise();
        context.ifPresent(own -> own.runOnContext(now -> answer.complete(
                Optional.ofNullable(watches.get(branch)).flatMap(watch -> question.of(watch, clock.getAsLong())))));
        return answer.future();
    }

    /** A branch that is new here: it is watched from now on, and what it has learned is read meanwhile. */
    private Watch opened(BranchId branch) {
        history.ifPresent(past ->
                past.relived(branch, new Watch(estimator, true)).onSuccess(relived -> takeOver(branch, relived, past)));
        return new Watch(estimator, history.isEmpty());
    }

    /** Who has read the journal takes over, once nothing is missing between that and what is yet to be heard. */
    private void takeOver(BranchId branch, Watch relived, History past) {
        Watch bridging = watches.get(branch);
        if (bridging == null || relived.state().seq() >= bridging.state().seq()) {
            watches.put(branch, relived);
        } else {
            past.further(branch, relived).onSuccess(more -> takeOver(branch, more, past));
        }
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
        long since = meters.now();
        try {
            Watch watch = watched(branch);
            catchUp(branch, watch);
            if (watch.state().founded()) {
                long now = Math.max(clock.getAsLong(), watch.state().atMillis());
                promise.publish(branch, watch.refreshed(now));
                meters.refreshed(watch.state(), watch.accuracy(), since);
            }
        } catch (RuntimeException mistake) {
            // One branch that can't be worked out must not silence the others; the table published last stays
            LOG.error("The promise can't be worked out branch={}", branch, mistake);
        }
    }

    private Watch watched(BranchId branch) {
        Watch watch = watches.get(branch);
        if (watch == null || watch.isLost()) {
            watch = opened(branch);
            watches.put(branch, watch);
        }
        return watch;
    }

    private void catchUp(BranchId branch, Watch watch) {
        Queue<List<Entry>> news = heard.getOrDefault(branch, new ArrayDeque<>());
        for (List<Entry> entries = news.poll(); entries != null; entries = news.poll()) {
            entries.forEach(watch::happened);
        }
    }
}
