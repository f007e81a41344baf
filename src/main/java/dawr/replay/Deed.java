package dawr.replay;

import java.time.LocalDateTime;
import java.util.List;

/** Something that a person of the log does in the office. */
sealed interface Deed {
    /** A person takes a ticket. */
    record Issue(Turn turn) implements Deed {}

    /** A person goes home. */
    record Leave(Turn turn) implements Deed {}

    record Open(String counter, String staff) implements Deed {}

    record Close(String counter, String staff) implements Deed {}

    record Call(Turn turn) implements Deed {}

    record Start(Turn turn) implements Deed {}

    record End(Turn turn) implements Deed {}

    /**
     * A deed with its time and its place in the plan.
     *
     * @param key names the deed within its log, the same on every run
     * @param at when the log says it happened
     * @param after the deeds that must be done before it, by their place in the plan
     */
    record Planned(Deed deed, String key, LocalDateTime at, List<Integer> after) {
        public Planned {
            after = List.copyOf(after);
        }
    }
}
