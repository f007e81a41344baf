package dawr.branch;

import dawr.journal.Journal;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Event;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** The branches of this node, each with its lane, all on one thread; answers come back on the context of whoever asked. */
public final class OpenBranches implements Branches {
    private final Journal journal;
    private final BranchLoop thread;
    private final Lane.Surroundings around;
    private final Map<BranchId, Lane> lanes = new LinkedHashMap<>();
    private final List<Consumer<News>> followers = new ArrayList<>();

    /**
     * @param clock the journal's time, epoch milliseconds
     * @param eventText how events are written
     * @param thread the branches' thread
     * @param announce tells other nodes that a branch has reached an entry
     */
    public OpenBranches(
            Journal journal,
            LongSupplier clock,
            Function<List<Event>, String> eventText,
            BranchLoop thread,
            BiConsumer<BranchId, Long> announce) {
        this.journal = journal;
        this.thread = thread;
        Writer writer = new Writer(journal, thread);
        this.around = new Lane.Surroundings(
                journal,
                clock,
                eventText,
                writer::hasRows,
                lane -> announce.accept(lane.branch(), lane.committed().seq()));
    }

    @Override
    public Future<Reply> submit(Submission submission) {
        return onThread(submission.branch(), (lane, promise) -> lane.submit(submission, promise));
    }

    @Override
    public <T> Future<T> look(BranchId branch, Function<BranchState, T> look) {
        return onThread(
                branch,
                (lane, promise) -> lane.whenReady()
                        .map(any -> look.apply(lane.committed()))
                        .onComplete(promise));
    }

    @Override
    public <T> Future<T> lookFresh(BranchId branch, Function<BranchState, T> look) {
        return onThread(
                branch,
                (lane, promise) -> lane.whenFresh()
                        .map(any -> look.apply(lane.committed()))
                        .onComplete(promise));
    }

    @Override
    public Future<Runnable> follow(BranchId branch, Consumer<News> listener) {
        return onThread(branch, (lane, promise) -> {
            Runnable end = lane.follow(listener);
            promise.complete(() -> thread.run(end));
        });
    }

    @Override
    public void followAll(Consumer<News> listener) {
        thread.run(() -> followers.add(listener));
    }

    private Lane open(BranchId branch) {
        Lane lane = new Lane(branch, around);
        followers.forEach(lane::follow);
        return lane;
    }

    /** Another node says that a branch has reached an entry. Only a reason to look: what happened is read from the journal. */
    public void heard(BranchId branch, long head) {
        thread.run(() -> {
            Lane lane = lanes.get(branch);
            if (lane != null) {
                lane.heard(head, 0);
            }
        });
    }

    /** Compares all branches with the journal, catches up where it is ahead, and proposes what falls due. */
    public Future<Journal.Heads> sweep() {
        Promise<Journal.Heads> promise = promise();
        thread.run(() -> {
            Map<BranchId, Long> known = new LinkedHashMap<>();
            lanes.forEach((branch, lane) -> known.put(branch, lane.committed().seq()));
            journal.heads(known.keySet())
                    .onSuccess(heads -> compare(heads, known))
                    .onComplete(promise);
        });
        return promise.future();
    }

    private void compare(Journal.Heads heads, Map<BranchId, Long> known) {
        known.forEach((branch, then) -> {
            Lane lane = lanes.get(branch);
            if (lane != null) {
                lane.heard(heads.seqs().getOrDefault(branch, 0L), then);
                lane.tick();
            }
        });
    }

    private <T> Future<T> onThread(BranchId branch, BiConsumer<Lane, Promise<T>> task) {
        Promise<T> promise = promise();
        thread.run(() -> task.accept(lanes.computeIfAbsent(branch, this::open), promise));
        return promise.future();
    }

    /** A promise whose listeners run on the caller's own context, so that no request is answered on the branches' thread. */
    private static <T> Promise<T> promise() {
        Context context = Vertx.currentContext();
        return context instanceof ContextInternal internal ? internal.promise() : Promise.promise();
    }
}
