package dawr.verify;

import dawr.queue.CallingOrder;
import dawr.queue.CounterId;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Who waits for what, each line a sorted set. */
final class Queues {
    private final Map<Key, NavigableSet<InQueue>> lines = new HashMap<>();

    /** One line: a service and class, or one counter and class for those sent to it. */
    private record Key(Optional<ServiceId> service, Optional<CounterId> counter, PriorityClass priority) {}

    void clear() {
        lines.clear();
    }

    void join(Person person) {
        lines.computeIfAbsent(keyOf(person), any -> new TreeSet<>()).add(person.inQueue());
    }

    void leave(Person person) {
        lines.computeIfAbsent(keyOf(person), any -> new TreeSet<>()).remove(person.inQueue());
    }

    /** Who stands before this person in the very same line. */
    Optional<InQueue> before(Person person) {
        return Optional.ofNullable(line(keyOf(person)).lower(person.inQueue()));
    }

    /** Those of a class who were sent to one counter. */
    Collection<InQueue> sentTo(CounterId counter, PriorityClass priority) {
        return line(new Key(Optional.empty(), Optional.of(counter), priority));
    }

    /** Whom this order names among all that a counter may call. */
    Optional<InQueue> next(CounterId counter, Collection<ServiceId> services, CallingOrder order) {
        Optional<InQueue> best = Optional.empty();
        for (PriorityClass priority : PriorityClass.values()) {
            best = better(best, new Key(Optional.empty(), Optional.of(counter), priority), order);
            for (ServiceId service : services) {
                best = better(best, new Key(Optional.of(service), Optional.empty(), priority), order);
            }
        }
        return best;
    }

    private Optional<InQueue> better(Optional<InQueue> best, Key key, CallingOrder order) {
        NavigableSet<InQueue> line = line(key);
        if (line.isEmpty()
                || best.filter(one -> one.goesBefore(line.first(), order)).isPresent()) {
            return best;
        }
        return Optional.of(line.first());
    }

    private NavigableSet<InQueue> line(Key key) {
        return lines.getOrDefault(key, new TreeSet<>());
    }

    private static Key keyOf(Person person) {
        return person.sentTo.isPresent()
                ? new Key(Optional.empty(), person.sentTo, person.priority)
                : new Key(Optional.of(person.service), Optional.empty(), person.priority);
    }
}
