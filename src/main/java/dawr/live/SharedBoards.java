package dawr.live;

import com.hazelcast.map.IMap;
import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The boards of all branches, shared between the nodes: the newest that any node has seen, replaced only by one that has seen more of the
 * journal, and at most ten times a second. A node that can't read the journal shows these.
 */
public final class SharedBoards {
    static final String MAP = "live";

    private static final Logger LOG = LoggerFactory.getLogger(SharedBoards.class);
    private static final long AT_MOST_EVERY_MILLIS = 100;

    /** Long enough for every number of a journal, so that texts compare as numbers do. */
    private static final int SEQ_DIGITS = 19;

    private final Vertx vertx;
    private final Board board;
    private final LongSupplier clock;
    private final IMap<String, String> map;
    private final Set<BranchId> soon = new HashSet<>();
    private final Map<BranchId, Long> drawnAt = new HashMap<>();

    public SharedBoards(Neighbours neighbours, Board board, LongSupplier clock) {
        this.vertx = neighbours.vertx();
        this.board = board;
        this.clock = clock;
        this.map = neighbours.hazelcast().getMap(MAP);
    }

    /** Shares the board of a branch that has changed. Runs on the branches' thread; the sharing itself does not. */
    public void changed(Branches branches, Branches.News news) {
        BranchId branch = news.state().setup().id();
        if (soon.contains(branch)) {
            return;
        }
        long wait = drawnAt.getOrDefault(branch, 0L) + AT_MOST_EVERY_MILLIS - clock.getAsLong();
        if (wait <= 0) {
            share(news.state());
        } else {
            soon.add(branch);
            vertx.setTimer(wait, timer -> branches.look(branch, this::shareLate));
        }
    }

    /** The newest board that any node has shared. */
    public Future<Optional<JsonObject>> find(BranchId branch) {
        return Future.fromCompletionStage(map.getAsync(branch.value()))
                .map(text -> Optional.ofNullable(text).map(some -> new JsonObject(some.substring(SEQ_DIGITS))));
    }

    /** The entry that a shared board has seen last. */
    static long seqOf(String text) {
        return Long.parseLong(text.substring(0, SEQ_DIGITS));
    }

    private boolean shareLate(BranchState state) {
        soon.remove(state.setup().id());
        share(state);
        return true;
    }

    private void share(BranchState state) {
        BranchId branch = state.setup().id();
        drawnAt.put(branch, clock.getAsLong());
        String seq = Long.toString(state.seq());
        String text = "0".repeat(SEQ_DIGITS - seq.length())
                + seq
                + board.draw(state, clock.getAsLong()).encode();
        vertx.<Boolean>executeBlocking(() -> replaceIfNewer(branch.value(), text), false)
                .onFailure(
                        cause -> LOG.warn("a board could not be shared branch={} cause={}", branch, cause.toString()));
    }

    private boolean replaceIfNewer(String branch, String text) {
        String there = map.putIfAbsent(branch, text);
        while (there != null && seqOf(there) < seqOf(text)) {
            if (map.replace(branch, there, text)) {
                return true;
            }
            there = map.get(branch);
        }
        return there == null;
    }
}
