package dawr.live;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.web.Listener;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What the listeners of one branch hear: every entry once, and the board at most once a second while something changes. Everything happens on the
 * branches' thread; each message is written once and sent to all.
 */
final class BranchStream {
    /** Entries kept for those who come back: a minute of the busiest branch. */
    private static final int KEPT_MAX = 1_000;

    private static final long BOARD_EVERY_MILLIS = 1_000;

    private final Vertx vertx;
    private final Board board;
    private final String epoch;
    private final LongSupplier clock;
    private final Set<Listener> listeners = new LinkedHashSet<>();
    private final Deque<Kept> kept = new ArrayDeque<>();
    private long boardAtMillis;
    private boolean boardSoon;

    BranchStream(Vertx vertx, Board board, String epoch, LongSupplier clock) {
        this.vertx = vertx;
        this.board = board;
        this.epoch = epoch;
        this.clock = clock;
    }

    /** An entry's message, written when somebody is there to hear it. */
    private final class Kept {
        private final long seq;
        private final JsonObject data;
        private Optional<Buffer> message = Optional.empty();

        Kept(long seq, JsonObject data) {
            this.seq = seq;
            this.data = data;
        }

        Buffer message() {
            if (message.isEmpty()) {
                message = Optional.of(Sse.event(epoch + '-' + seq, "entry", data));
            }
            return message.get();
        }
    }

    /** A listener joins behind the last message they have heard, or with the whole board. */
    void join(Listener listener, Optional<String> lastHeard, BranchState state) {
        Optional<List<Buffer>> missed = lastHeard.flatMap(this::seqOf).flatMap(seq -> missedSince(seq, state));
        if (missed.isPresent()) {
            missed.get().forEach(listener::send);
        } else {
            listener.send(Sse.event(epoch + '-' + state.seq(), "snapshot", drawn(state)));
        }
        listeners.add(listener);
        listener.onEnd(() -> vertx.runOnContext(later -> listeners.remove(listener)));
    }

    void hear(Branches branches, Branches.News news) {
        for (Entry entry : news.entries()) {
            keep(entry, news.state());
        }
        soon(branches, news.state().setup().id());
    }

    /** The board is sent again, but not more than once a second. */
    void soon(Branches branches, BranchId branch) {
        if (!listeners.isEmpty() && !boardSoon) {
            boardSoon = true;
            long wait = Math.max(1, boardAtMillis + BOARD_EVERY_MILLIS - clock.getAsLong());
            vertx.setTimer(wait, timer -> branches.look(branch, this::sendBoard));
        }
    }

    private void keep(Entry entry, BranchState state) {
        JsonObject data = new JsonObject()
                .put("seq", entry.seq())
                .put("at", JsonShapes.instant(entry.atMillis()))
                .put("facts", Facts.of(entry, state));
        Kept newest = new Kept(entry.seq(), data);
        kept.addLast(newest);
        if (kept.size() > KEPT_MAX) {
            kept.removeFirst();
        }
        listeners.forEach(listener -> listener.send(newest.message()));
    }

    private boolean sendBoard(BranchState state) {
        boardSoon = false;
        boardAtMillis = clock.getAsLong();
        if (!listeners.isEmpty()) {
            Buffer message = Sse.event("live", drawn(state));
            listeners.forEach(listener -> listener.send(message));
        }
        return true;
    }

    private JsonObject drawn(BranchState state) {
        return board.draw(state, clock.getAsLong()).put("epoch", epoch);
    }

    /** The entry that an event id names, if it is of this journal's incarnation. */
    private Optional<Long> seqOf(String id) {
        int hyphen = id.lastIndexOf('-');
        boolean ours = hyphen > 0 && id.substring(0, hyphen).equals(epoch);
        String seq = id.substring(hyphen + 1);
        return ours && seq.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(seq)) : Optional.empty();
    }

    /** All messages behind an entry; nothing if some of them are no longer kept. */
    private Optional<List<Buffer>> missedSince(long seq, BranchState state) {
        long oldest = kept.isEmpty() ? state.seq() + 1 : kept.getFirst().seq;
        if (seq > state.seq() || seq + 1 < oldest) {
            return Optional.empty();
        }
        return Optional.of(
                kept.stream().filter(one -> one.seq > seq).map(Kept::message).toList());
    }
}
