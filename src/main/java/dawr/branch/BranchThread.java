package dawr.branch;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.function.Consumer;

/** The one thread on which all branches of a node decide; an event loop of its own, so that requests are read and answered beside it. */
public final class BranchThread extends VerticleBase implements Consumer<Runnable> {
    @Override
    public Future<?> start() {
        return Future.succeededFuture();
    }

    /** Runs a task on the thread, in the order in which tasks come. */
    @Override
    public void accept(Runnable task) {
        context.runOnContext(now -> task.run());
    }
}
