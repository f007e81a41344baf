package dawr.web;

import io.vertx.core.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Lets in a few of those who ask for something laborious; whoever comes on top of them is asked to come again. */
public final class FewAtOnce {
    private static final int COME_AGAIN_SECONDS = 5;

    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();

    /** @param most answered or waiting */
    public FewAtOnce(int most) {
        this.most = most;
    }

    public Future<Answer> let(Supplier<? extends Future<? extends Answer>> answer) {
        if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            return Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS));
        }
        return answer.get().<Answer>map(said -> said).onComplete(done -> underWay.decrementAndGet());
    }
}
