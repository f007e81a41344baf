package dawr.branch;

import dawr.journal.Chain;
import dawr.journal.Hash;
import dawr.journal.Row;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.queue.Event;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** The branch as it will be once everything decided is durable: what a lane decides on. Never shown to anybody. */
final class Ahead {
    private final Function<List<Event>, String> eventText;
    private final LongSupplier clock;
    private BranchState state = new BranchState();
    private Hash hash = Chain.START;

    /**
     * @param eventText how events are written
     * @param clock the journal's time, epoch milliseconds
     */
    Ahead(Function<List<Event>, String> eventText, LongSupplier clock) {
        this.eventText = eventText;
        this.clock = clock;
    }

    BranchState state() {
        return state;
    }

    /** The present, which never lies before the newest entry. */
    long now() {
        return Math.max(clock.getAsLong(), state.atMillis());
    }

    /** The row that would follow. */
    Row next(Submission submission, List<Event> events, long now) {
        Entry entry = new Entry(
                submission.branch(),
                state.seq() + 1,
                submission.id(),
                now,
                submission.actor(),
                submission.digest(),
                events);
        return Chain.row(entry, eventText.apply(events), hash);
    }

    void add(Row row) {
        state.apply(row.entry());
        hash = row.hash();
    }

    /** Begins anew behind what is durable. */
    void startFrom(Replica replica) {
        state = replica.state().copy();
        hash = replica.hash();
    }

    /** Would these rows, which are durable, follow on what was known here? */
    boolean isFollowedBy(List<Row> added, Replica replica) {
        return added.isEmpty()
                ? hash.equals(replica.hash())
                : added.getFirst().previous().equals(hash);
    }
}
