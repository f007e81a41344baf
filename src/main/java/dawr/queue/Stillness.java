package dawr.queue;

import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** What stands still, and what stood still today: nobody's fault, so it is counted apart in every wait. */
final class Stillness {
    /** In the order in which it was said. */
    private final Map<Scope, Standstill> now = new LinkedHashMap<>();

    private final List<Stood> over = new ArrayList<>();

    Stillness copy() {
        Stillness copy = new Stillness();
        copy.now.putAll(now);
        copy.over.addAll(over);
        return copy;
    }

    void goesOnFromYesterday(Collection<Standstill> standing, Collection<Stood> stood) {
        standing.forEach(one -> now.put(one.scope(), one));
        over.addAll(stood);
    }

    /** Said again, it goes on since the first time. */
    void began(Event.StandstillBegan began, long at) {
        long since = find(began.scope()).map(Standstill::since).orElse(at);
        now.put(began.scope(), new Standstill(began.scope(), began.reason(), since, began.expectedEnd()));
    }

    void ended(Scope scope, long at) {
        Standstill was = now.remove(scope);
        if (was != null && at > was.since()) {
            over.add(new Stood(scope, was.since(), at));
        }
    }

    Collection<Standstill> now() {
        return Collections.unmodifiableCollection(now.values());
    }

    boolean isNone() {
        return now.isEmpty();
    }

    Optional<Standstill> find(Scope scope) {
        return Optional.ofNullable(now.get(scope));
    }

    /** What still counts of today for somebody who has been waiting since an instant and goes on tomorrow. */
    List<Stood> since(long fromMillis) {
        return over.stream().filter(stood -> stood.to() > fromMillis).toList();
    }

    /** How long nobody could have been called for a service, in milliseconds: it stood still, or the branch, or every hall that serves it. */
    long millis(BranchSetup setup, ServiceId service, long from, long to) {
        return isUntouched() || to <= from
                ? 0
                : stretches(setup, service, to).within(new Stretch(from, to)).millis();
    }

    /** The same, of what began to stand still after the first instant: nobody could have foreseen it then. */
    long unforeseenMillis(BranchSetup setup, ServiceId service, long from, long to) {
        if (isUntouched() || to <= from) {
            return 0;
        }
        return stretches(setup, service, to).list().stream()
                .filter(stretch -> stretch.from() > from)
                .mapToLong(stretch -> stretch.within(new Stretch(from, to)).millis())
                .sum();
    }

    private Stretches stretches(BranchSetup setup, ServiceId service, long until) {
        List<Stretch> still = new ArrayList<>(of(Scope.BRANCH, until));
        still.addAll(of(Scope.service(service), until));
        hallsServing(setup, service).stream()
                .map(hall -> Stretches.of(of(Scope.hall(hall), until)))
                .reduce(Stretches::and)
                .ifPresent(all -> still.addAll(all.list()));
        return Stretches.of(still);
    }

    /** When a counter called nobody for a service, until an instant: the branch stood still, the service or the counter's hall. */
    Stretches at(BranchSetup setup, CounterId counter, ServiceId service, long until) {
        if (isUntouched()) {
            return Stretches.NONE;
        }
        List<Stretch> still = new ArrayList<>(of(Scope.BRANCH, until));
        still.addAll(of(Scope.service(service), until));
        setup.counter(counter).ifPresent(known -> still.addAll(of(Scope.hall(known.hall()), until)));
        return Stretches.of(still);
    }

    /** When calling for a service, or in a hall that serves it, first stood still between two instants. */
    OptionalLong firstTouching(BranchSetup setup, ServiceId service, long from, long to) {
        if (isUntouched()) {
            return OptionalLong.empty();
        }
        Stretch span = new Stretch(from, to + 1);
        return touching(setup, service)
                .flatMap(scope -> of(scope, to + 1).stream())
                .map(span::within)
                .filter(stretch -> stretch.millis() > 0)
                .mapToLong(Stretch::from)
                .min();
    }

    /** What stands still now and concerns somebody who waits for a service. */
    Optional<Standstill> touchingNow(BranchSetup setup, ServiceId service) {
        return isNone()
                ? Optional.empty()
                : touching(setup, service)
                        .flatMap(scope -> find(scope).stream())
                        .findFirst();
    }

    private static Stream<Scope> touching(BranchSetup setup, ServiceId service) {
        return Stream.concat(
                Stream.of(Scope.BRANCH, Scope.service(service)),
                hallsServing(setup, service).stream().sorted().map(Scope::hall));
    }

    private static Set<String> hallsServing(BranchSetup setup, ServiceId service) {
        Set<String> halls = new HashSet<>();
        setup.counters().stream()
                .filter(counter -> counter.services().contains(service))
                .forEach(counter -> halls.add(counter.hall()));
        return halls;
    }

    private boolean isUntouched() {
        return now.isEmpty() && over.isEmpty();
    }

    private List<Stretch> of(Scope scope, long until) {
        List<Stretch> stretches = new ArrayList<>();
        over.stream()
                .filter(stood -> stood.scope().equals(scope))
                .forEach(stood -> stretches.add(new Stretch(stood.from(), stood.to())));
        find(scope).ifPresent(still -> stretches.add(new Stretch(still.since(), Math.max(still.since(), until))));
        return stretches;
    }

    /** Whoever compares two offices reads this. */
    @Override
    public String toString() {
        return now.values() + " stood " + over;
    }
}
