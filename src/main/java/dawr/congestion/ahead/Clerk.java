package dawr.congestion.ahead;

import dawr.queue.By;
import dawr.queue.CounterId;
import java.util.Optional;

/** Whoever is at a counter while a day is lived on. */
final class Clerk {
    final CounterId counter;
    final By by;
    Optional<Spell> wanted = Optional.empty();
    boolean moreToCome;
    boolean busy;
    int calls;

    Clerk(CounterId counter, By by) {
        this.counter = counter;
        this.by = by;
    }
}
