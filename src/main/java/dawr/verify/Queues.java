package dawr.verify;

import dawr.queue.CounterId;
import dawr.queue.Needs;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Who waits for what, each line a sorted set, with the places of those who passed it. */
final class Queues {
    private final Map<Key, NavigableSet<InQueue>> lines = new HashMap<>();
    private final Map<Key, List<Long>> passedBy = new HashMap<>();

    private final Predicate<ServiceId> standsStill;
    private final BiPredicate<CounterId, Needs> suits;

    /** One line: a service and class, of those sent to one counter or of all others. */
    private record Key(ServiceId service, Optional<CounterId> counter, PriorityClass priority, Needs needs) {}

    /**
     * Nobody waits yet.
     *
     * @param standsStill whether nobody is called for a service
     * @param suits whether a counter will do for somebody with such needs
     */
    Queues(Predicate<ServiceId> standsStill, BiPredicate<CounterId, Needs> suits) {
        this.standsStill = standsStill;
        this.suits = suits;
    }

    void clear() {
        lines.clear();
        passedBy.clear();
    }

    /** What somebody was passed before goes with them into the line, and whoever stands before them counts as passed as often. */
    void join(Person person) {
        Key key = keyOf(person);
        List<Long> passed = passedBy.computeIfAbsent(key, any -> new ArrayList<>());
        passed.sort(Comparator.reverseOrder());
        for (int i = 0; i < person.passed; i++) {
            if (i == passed.size()) {
                passed.add(person.place + 1);
            }
            passed.set(i, Math.max(passed.get(i), person.place + 1));
        }
        lines.computeIfAbsent(key, any -> new TreeSet<>()).add(person.inQueue());
    }

    void leave(Person person) {
        Key key = keyOf(person);
        person.passed = times(key, person.place);
        Optional.ofNullable(lines.get(key)).ifPresent(line -> line.remove(person.inQueue()));
        long first = line(key).isEmpty() ? Long.MAX_VALUE : line(key).first().place();
        passedBy.computeIfAbsent(key, any -> new ArrayList<>()).removeIf(by -> by <= first);
    }

    /** Somebody at this place is called to a counter: whoever stands before it in another line there is passed. */
    void passes(Counter counter, InQueue called, Predicate<InQueue> counts) {
        for (Key key : keysFor(counter)) {
            boolean earlier = !line(key).isEmpty() && line(key).first().place() < called.place();
            if (earlier && counts.test(line(key).first())) {
                passedBy.computeIfAbsent(key, any -> new ArrayList<>()).add(called.place());
            }
        }
    }

    /** Everybody whom a counter may call and whose place is before this one. */
    List<InQueue> before(Counter counter, InQueue called) {
        List<InQueue> earlier = new ArrayList<>();
        for (Key key : keysFor(counter)) {
            line(key).stream()
                    .takeWhile(one -> one.place() < called.place())
                    .filter(one -> !one.equals(called))
                    .forEach(earlier::add);
        }
        return earlier;
    }

    /** Who stands before this person in the very same line. */
    Optional<InQueue> before(Person person) {
        return Optional.ofNullable(line(keyOf(person)).lower(person.inQueue()));
    }

    /** Those of a class who were sent to one counter. */
    Collection<InQueue> sentTo(CounterId counter, PriorityClass priority) {
        return lines.keySet().stream()
                .filter(key -> key.counter.equals(Optional.of(counter)) && key.priority == priority)
                .flatMap(key -> line(key).stream())
                .toList();
    }

    /** The first of every line that a counter may call from. */
    List<InQueue> heads(Counter counter) {
        return keysFor(counter).stream()
                .filter(key -> !line(key).isEmpty())
                .map(key -> line(key).first())
                .toList();
    }

    /** Whom the calling order names among all that a counter may call. */
    Optional<InQueue> next(Counter counter, Fairness fairness) {
        long latest = Long.MAX_VALUE;
        for (Key key : keysFor(counter)) {
            if (!line(key).isEmpty()
                    && fairness.guards(
                            line(key).first(), times(key, line(key).first().place()))) {
                latest = Math.min(latest, line(key).first().place());
            }
        }
        Optional<InQueue> best = Optional.empty();
        for (InQueue head : heads(counter)) {
            boolean better = best.filter(one -> !fairness.goesBefore(head, one)).isEmpty();
            if (head.place() <= latest && better) {
                best = Optional.of(head);
            }
        }
        return best;
    }

    /** How often the first of a line was passed. */
    int times(InQueue first) {
        return lines.keySet().stream()
                .filter(key -> line(key).contains(first))
                .mapToInt(key -> times(key, first.place()))
                .findFirst()
                .orElse(0);
    }

    private int times(Key key, long place) {
        return (int) passedBy.getOrDefault(key, List.of()).stream()
                .filter(by -> by > place)
                .count();
    }

    private List<Key> keysFor(Counter counter) {
        return lines.keySet().stream()
                .filter(key -> !standsStill.test(key.service))
                .filter(key -> key.counter
                        .map(counter.id::equals)
                        .orElseGet(() -> counter.services.contains(key.service) && suits.test(counter.id, key.needs)))
                .toList();
    }

    /** Looking opens no line: a map of lines that grows while somebody walks along it shows some of them not at all. */
    private NavigableSet<InQueue> line(Key key) {
        return lines.getOrDefault(key, Collections.emptyNavigableSet());
    }

    private static Key keyOf(Person person) {
        return new Key(person.service, person.sentTo, person.priority, person.needs);
    }
}
