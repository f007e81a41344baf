package dawr.queue;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The breaks of the calendar that are on, and how many have begun today. */
final class Breaks {
    private final Map<String, Event.BreakBegan> on = new LinkedHashMap<>();
    private final Map<String, Integer> begun = new HashMap<>();

    Breaks copy() {
        Breaks copy = new Breaks();
        copy.on.putAll(on);
        copy.begun.putAll(begun);
        return copy;
    }

    void began(Event.BreakBegan began) {
        on.put(began.id(), began);
        begun.merge(began.id(), 1, Integer::sum);
    }

    void ended(String id) {
        on.remove(id);
    }

    boolean isNone() {
        return on.isEmpty();
    }

    Collection<Event.BreakBegan> on() {
        return Collections.unmodifiableCollection(on.values());
    }

    Optional<Event.BreakBegan> find(String id) {
        return Optional.ofNullable(on.get(id));
    }

    /** How often it has begun today; tells two of the same occasion apart. */
    int begun(String id) {
        return begun.getOrDefault(id, 0);
    }

    /** Whoever compares two offices reads this. */
    @Override
    public String toString() {
        return on.values() + " begun " + new TreeMap<>(begun);
    }
}
