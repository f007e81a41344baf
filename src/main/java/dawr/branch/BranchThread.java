package dawr.branch;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** The thread of the branches as an event loop of its own, so that requests are read and answered beside it. */
public final class BranchThread extends VerticleBase implements BranchLoop {
    /** The shortest that a timer can wait. */
    private static final long SOON_MILLIS = 1;

    @Override
    public Future<?> start() {
        return Future.succeededFuture();
    }

    @Override
    public void run(Runnable task) {
        context.runOnContext(now -> task.run());
    }

    @Override
    public void soon(Runnable task) {
        context.runOnContext(now -> vertx.setTimer(SOON_MILLIS, timer -> task.run()));
    }
}
