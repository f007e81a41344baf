package dawr.congestion.lookout;

import dawr.branch.Branches;
import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Witness;
import dawr.congestion.kept.KeptLook;
import dawr.journal.DatabaseAddress;
import dawr.journal.Journal;
import dawr.journal.Leafing;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks ahead for every branch, one after the other, on a worker thread of its own, which rests nineteen times as long as it has worked. Whoever asks is
 * answered from what was seen last. What may be done is tried out only for branches that somebody looks at, and where there is something to warn of.
 * Deployed on a worker.
 */
public final class Lookout extends VerticleBase {
    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);

    private static final long LOOK_MILLIS = 200;

    /** It never takes more than a twentieth of one processor. */
    private static final long REST = 19;

    /** A branch is looked ahead for so often at most. */
    private static final long BRANCH_MILLIS = 20_000;

    /** Few courses are lived at a time, so that entries are heard in between. */
    private static final int AT_A_TIME = 4;

    /** Whoever has asked for advice is given it anew for so long. */
    private static final long WANTED_MILLIS = 180_000;

    /** The newest entries that are read to learn from: weeks of a busy branch. */
    private static final long ENTRIES_MAX = 40_000;

    /** A journal that does not answer is asked again so soon. */
    private static final long AGAIN_MILLIS = 5_000;

    private final Branches branches;
    private final Journal journal;
    private final LongSupplier clock;
    private final Vigils vigils;
    private final Followed followed;
    private final CounselWords words;
    private final Map<BranchId, Queue<List<Entry>>> heard = new ConcurrentHashMap<>();
    private final Map<BranchId, JsonObject> seen = new ConcurrentHashMap<>();
    private final Map<BranchId, JsonObject> advised = new ConcurrentHashMap<>();
    private final Map<BranchId, Long> wanted = new ConcurrentHashMap<>();
    private final Map<BranchId, Witness> witnesses = new HashMap<>();
    private final Map<BranchId, Long> lookedAt = new HashMap<>();
    private final ArrayDeque<BranchId> turns = new ArrayDeque<>();
    private Optional<Sight> underWay = Optional.empty();
    private Optional<KeptLook> warning = Optional.empty();
    private boolean reading;
    private long restUntil;

    /** {@code clock}: the office's, epoch milliseconds. */
    public Lookout(
            Branches branches,
            Journal journal,
            DatabaseAddress database,
            Words words,
            Warned warned,
            LongSupplier clock) {
        this.branches = branches;
        this.journal = journal;
        this.clock = clock;
        this.vigils = new Vigils(database, warned);
        this.followed = new Followed(database, journal);
        this.words = new CounselWords(words);
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

    /** What was found last that could be done; asking for it makes it be looked for. Safe from any thread. */
    public Optional<JsonObject> advised(BranchId branch) {
        wanted.put(branch, clock.getAsLong() + WANTED_MILLIS);
        return Optional.ofNullable(advised.get(branch));
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
            LOG.error("Looking ahead failed branch={}", underWay.map(sight -> sight.branch), mistake);
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
        hear(branch, witness);
        if (witness.knows() && !witness.isLost()) {
            long at = Math.max(clock.getAsLong(), witness.state().atMillis());
            witness.waitedUntil(at);
            underWay = Optional.of(new Sight(branch, witness, at));
        }
    }

    private void hear(BranchId branch, Witness witness) {
        Queue<List<Entry>> news = heard.getOrDefault(branch, new ArrayDeque<>());
        for (List<Entry> entries = news.poll(); entries != null; entries = news.poll()) {
            for (Entry entry : entries) {
                followed.hear(branch, entry, witness.state());
                witness.happened(entry);
            }
        }
    }

    private void goOn(Sight sight) {
        if (!sight.isForeseen()) {
            for (int each = 0; each < AT_A_TIME; each++) {
                sight.draw();
            }
            if (sight.isForeseen()) {
                foreseen(sight);
            }
            return;
        }
        Counsel counsel = sight.counsel().orElseThrow();
        for (int each = 0; each < AT_A_TIME && !counsel.isDone(); each++) {
            counsel.tryOn();
        }
        if (counsel.isDone()) {
            advise(sight, counsel);
        }
    }

    private void foreseen(Sight sight) {
        warning = vigils.look(sight);
        JsonObject text = sight.text();
        seen.put(
                sight.branch,
                vigils.threshold(sight.branch)
                        .map(known -> text.put("alarm", said(sight)))
                        .orElse(text));
        boolean isWanted = wanted.getOrDefault(sight.branch, 0L) > clock.getAsLong();
        if (isWanted || warning.isPresent()) {
            sight.seekCounsel();
        } else {
            over(sight);
        }
    }

    /** How likely the branch's own threshold is passed, as far as such words have been true. */
    private JsonObject said(Sight sight) {
        double above = vigils.threshold(sight.branch).orElseThrow().above();
        double likely = vigils.believed(sight.branch, sight.foresight.chance(above, Foresight.QUARTERS));
        JsonObject said =
                vigils.threshold(sight.branch).orElseThrow().json().put("likely", Math.round(likely * 100) / 100.0);
        OptionalDouble lead = sight.foresight.leadMinutes(above, Foresight.QUARTERS);
        if (lead.isPresent()) {
            said.put("leadMinutes", Math.round(lead.getAsDouble()));
        }
        return said;
    }

    private void advise(Sight sight, Counsel counsel) {
        List<Counsel.Advice> ranked = counsel.ranked();
        JsonObject text = words.json(sight.witness.state().setup(), ranked, sight.at, Sight.FUTURES);
        advised.put(sight.branch, text);
        followed.offer(sight.branch, text, sight.at);
        warning.ifPresent(look -> vigils.warn(sight, look, best(text)));
        over(sight);
    }

    /** What helps most, if anything does. */
    private static Optional<JsonObject> best(JsonObject advice) {
        return advice.getJsonArray("actions").stream()
                .map(JsonObject.class::cast)
                .findFirst()
                .filter(first -> first.getJsonObject("waitedMinutes").getDouble("mid", 0.0) < 0);
    }

    private void over(Sight sight) {
        warning = Optional.empty();
        underWay = Optional.empty();
        reading = true;
        followed.measure(sight.branch, sight.at).onComplete(done -> reading = false);
    }

    /** Learns from the journal's last weeks; what is heard meanwhile waits. A journal that does not answer is asked again. */
    private void read(BranchId branch) {
        reading = true;
        Witness witness = new Witness();
        new Leafing(vertx, journal, clock, REST, AGAIN_MILLIS)
                .present(branch, ENTRIES_MAX, witness::happened)
                .onSuccess(read -> {
                    witnesses.put(branch, witness);
                    lookedAt.remove(branch);
                })
                .onFailure(cause -> LOG.warn("The lookout can't learn from the journal branch={}", branch, cause))
                .onComplete(done -> reading = false);
    }
}
