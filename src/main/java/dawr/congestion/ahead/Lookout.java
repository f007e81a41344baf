package dawr.congestion.ahead;

import dawr.branch.Branches;
import dawr.journal.Journal;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
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
 * Looks ahead for every branch, one after the other, on a worker thread of its own, which rests nineteen times as long as it has worked. Whoever asks is
 * answered from what was seen last. Deployed on a worker.
 */
public final class Lookout extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);

    private static final long LOOK_MILLIS = 200;

    /** It never takes more than a twentieth of one processor. */
    private static final long REST = 19;

    /** A branch is looked ahead for so often at most. */
    private static final long BRANCH_MILLIS = 20_000;

    /** Futures of one sight; few are drawn at a time, so that entries are heard in between. */
    private static final int FUTURES = 40;

    private static final int AT_A_TIME = 4;
    private static final long TWO_HOURS_MILLIS = 7_200_000;

    /** The newest entries that are read to learn from: weeks of a busy branch. */
    private static final long ENTRIES_MAX = 40_000;

    private static final int PAGE_ROWS = 200;

    private final Branches branches;
    private final Journal journal;
    private final LongSupplier clock;
    private final Map<BranchId, Queue<List<Entry>>> heard = new ConcurrentHashMap<>();
    private final Map<BranchId, JsonObject> seen = new ConcurrentHashMap<>();
    private final Map<BranchId, Witness> witnesses = new HashMap<>();
    private final Map<BranchId, Long> lookedAt = new HashMap<>();
    private final ArrayDeque<BranchId> turns = new ArrayDeque<>();
    private Optional<Sight> underWay = Optional.empty();
    private boolean reading;
    private long restUntil;

    /** A sight that is being made; the state it began from is its own. */
    private record Sight(BranchId branch, Witness witness, long at, Futures futures, Foresight foresight) {}

    /** {@code clock}: the office's, epoch milliseconds. */
    public Lookout(Branches branches, Journal journal, LongSupplier clock) {
        this.branches = branches;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Future<?> start() {
        branches.followAll(
                news -> heard.computeIfAbsent(news.state().setup().id(), any -> new ConcurrentLinkedQueue<>())
                        .add(news.entries()));
        vertx.setPeriodic(LOOK_MILLIS, timer -> look());
        return Future.succeededFuture();
    }

    /** What was seen last of a branch; nothing if none has been looked at yet. Safe from any thread. */
    public Optional<JsonObject> seen(BranchId branch) {
        return Optional.ofNullable(seen.get(branch));
    }

    private void look() {
        long began = clock.getAsLong();
        if (began < restUntil || reading) {
            return;
        }
        try {
            underWay.ifPresentOrElse(this::goOn, this::begin);
        } catch (RuntimeException mistake) {
            // One branch that can't be looked ahead for must not blind the others
            LOG.error("Looking ahead failed branch={}", underWay.map(Sight::branch), mistake);
            underWay = Optional.empty();
        }
        restUntil = clock.getAsLong() + REST * (clock.getAsLong() - began);
    }

    private void begin() {
        heard.keySet().stream().filter(branch -> !turns.contains(branch)).forEach(turns::add);
        for (int tried = turns.size(); tried > 0; tried--) {
            BranchId branch = turns.remove();
            turns.add(branch);
            if (clock.getAsLong() - lookedAt.getOrDefault(branch, 0L) >= BRANCH_MILLIS) {
                lookedAt.put(branch, clock.getAsLong());
                look(branch);
                return;
            }
        }
    }

    private void look(BranchId branch) {
        Witness witness = witnesses.get(branch);
        if (witness == null || witness.isLost()) {
            read(branch);
            return;
        }
        Queue<List<Entry>> news = heard.getOrDefault(branch, new ArrayDeque<>());
        for (List<Entry> entries = news.poll(); entries != null; entries = news.poll()) {
            entries.forEach(witness::happened);
        }
        if (witness.isLost() || !witness.knows()) {
            return;
        }
        long at = Math.max(clock.getAsLong(), witness.state().atMillis());
        Futures futures = new Futures(witness, at, at + TWO_HOURS_MILLIS);
        underWay = Optional.of(new Sight(
                branch,
                witness,
                at,
                futures,
                new Foresight(witness.state().setup().seats())));
    }

    private void goOn(Sight sight) {
        for (int each = 0; each < AT_A_TIME; each++) {
            long seed = sight.foresight().size() + 1L;
            sight.foresight()
                    .add(Onward.of(sight.futures().outset(seed), sight.futures().fate(seed)));
        }
        if (sight.foresight().size() >= FUTURES) {
            seen.put(
                    sight.branch(),
                    ForesightText.of(sight.witness().state(), sight.futures(), sight.foresight(), sight.at()));
            underWay = Optional.empty();
        }
    }

    /** Learns from the journal's last weeks; what is heard meanwhile waits. */
    private void read(BranchId branch) {
        reading = true;
        Witness witness = new Witness();
        journal.heads(List.of(branch))
                .map(heads -> Math.max(0, heads.seqs().getOrDefault(branch, 0L) - ENTRIES_MAX))
                .compose(after -> readOn(branch, witness, after))
                .onSuccess(read -> {
                    witnesses.put(branch, witness);
                    lookedAt.remove(branch);
                })
                .onFailure(cause -> LOG.warn("The lookout can't learn from the journal branch={}", branch, cause))
                .onComplete(done -> reading = false);
    }

    private Future<Boolean> readOn(BranchId branch, Witness witness, long after) {
        return journal.after(branch, after, PAGE_ROWS).compose(rows -> {
            long began = clock.getAsLong();
            rows.forEach(row -> witness.happened(row.entry()));
            long rest = Math.max(1, REST * (clock.getAsLong() - began));
            return rows.size() < PAGE_ROWS
                    ? Future.succeededFuture(true)
                    : vertx.timer(rest, java.util.concurrent.TimeUnit.MILLISECONDS)
                            .compose(rested -> readOn(
                                    branch, witness, rows.getLast().entry().seq()));
        });
    }
}
