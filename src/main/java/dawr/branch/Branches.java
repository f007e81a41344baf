package dawr.branch;

import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The door to all branches that this node serves. Safe to call from any thread; a failed future is {@link Unavailable}. */
public interface Branches {
    /** Has a command decided, stored and answered. */
    Future<Reply> submit(Submission submission);

    /**
     * Looks at a branch's committed state. The look runs on the branch's thread, must be quick and must not keep the state. The state of a branch
     * that was never founded is not {@link BranchState#founded()}.
     */
    <T> Future<T> look(BranchId branch, Function<BranchState, T> look);

    /** As {@link #look}, after the node has made sure that it has seen the branch's newest entry: for answers that say "there is none". */
    <T> Future<T> lookFresh(BranchId branch, Function<BranchState, T> look);

    /**
     * Hears of every committed entry of a branch from now on, in order, on the branch's thread, with the state they have led to.
     *
     * @return ends the subscription
     */
    Future<Runnable> follow(BranchId branch, Consumer<News> listener);

    /** As {@link #follow}, for every branch that this node opens, from its first entry of the day. Called before the first branch is opened. */
    void followAll(Consumer<News> listener);

    /** Entries that have just become true. The state must not be kept or changed. */
    record News(List<Entry> entries, BranchState state) {}
}
