package dawr.replay;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Iterator;
import java.util.function.Function;

/** So many at a time: works through things, the next as soon as one is done. Belongs to one thread. */
final class InFlight<T> {
    private final Iterator<T> things;
    private final Function<T, Future<?>> work;
    private final Promise<Void> done = Promise.promise();
    private int flying;

    private InFlight(Iterator<T> things, Function<T, Future<?>> work) {
        this.things = things;
        this.work = work;
    }

    /** Done when all are done; failed with the first failure. */
    static <T> Future<Void> each(Iterable<T> things, int max, Function<T, Future<?>> work) {
        InFlight<T> flight = new InFlight<>(things.iterator(), work);
        for (int i = 0; i < max; i++) {
            flight.next();
        }
        flight.landIfEmpty();
        return flight.done.future();
    }

    private void next() {
        if (things.hasNext() && !done.future().isComplete()) {
            flying++;
            work.apply(things.next()).onComplete(landed -> {
                flying--;
                if (landed.failed()) {
                    done.tryFail(landed.cause());
                } else {
                    next();
                    landIfEmpty();
                }
            });
        }
    }

    private void landIfEmpty() {
        if (flying == 0 && !things.hasNext()) {
            done.tryComplete();
        }
    }
}
