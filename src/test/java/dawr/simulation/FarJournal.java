package dawr.simulation;

import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The journal as a node sees it over a bad line: what is sent may get lost, be late, arrive twice, and so may what comes back. */
final class FarJournal implements Journal {
    private static final long PATIENCE_MILLIS = 1_500;

    private final World world;
    private final Node node;

    FarJournal(World world, Node node) {
        this.world = world;
        this.node = node;
    }

    @Override
    public Future<List<Row>> currentDay(BranchId branch, int most) {
        return call(() -> world.store.journal.currentDay(branch, most).result());
    }

    @Override
    public Future<List<Row>> presentAfter(BranchId branch, long seq, int most) {
        return call(() -> world.store.journal.presentAfter(branch, seq, most).result());
    }

    @Override
    public Future<List<Row>> mentioning(BranchId branch, TicketId ticket) {
        return call(() -> world.store.journal.mentioning(branch, ticket).result());
    }

    @Override
    public Future<List<Row>> after(BranchId branch, long seq, int most) {
        return call(() -> world.store.journal.after(branch, seq, most).result());
    }

    @Override
    public Future<Heads> heads(Collection<BranchId> branches) {
        return call(() -> world.store.journal.heads(List.copyOf(branches)).result());
    }

    @Override
    public Future<Optional<Row>> find(BranchId branch, UUID command) {
        return call(() -> world.store.journal.find(branch, command).result());
    }

    @Override
    public Future<Set<BranchId>> append(List<Row> rows) {
        return call(() -> world.store.append(rows));
    }

    private <T> Future<T> call(Supplier<T> effect) {
        Promise<T> promise = Promise.promise();
        node.later(PATIENCE_MILLIS, () -> promise.tryFail("the journal does not answer"));
        if (world.arrives()) {
            world.time.in(world.journey(), () -> happens(effect, promise));
        }
        return promise.future();
    }

    private <T> void happens(Supplier<T> effect, Promise<T> promise) {
        T result = effect.get();
        if (world.time.happens(world.weather().twice())) {
            world.time.in(world.journey(), () -> twice(effect));
        }
        if (world.arrives()) {
            node.later(world.journey(), () -> promise.tryComplete(result));
        }
    }

    /** Nobody waits for the second answer. */
    private static <T> void twice(Supplier<T> effect) {
        T ignored = effect.get();
        assert ignored != null;
    }
}
