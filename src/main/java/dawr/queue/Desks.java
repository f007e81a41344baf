package dawr.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The counters as they stand, in the order of the set-up, and who of the staff holds which. */
final class Desks {
    final Map<CounterId, CounterNow> counters = new LinkedHashMap<>();
    final Map<StaffId, CounterId> heldBy = new HashMap<>();

    Desks copy() {
        Desks copy = new Desks();
        copy.counters.putAll(counters);
        copy.heldBy.putAll(heldBy);
        return copy;
    }

    Optional<CounterNow> find(CounterId counter) {
        return Optional.ofNullable(counters.get(counter));
    }

    Collection<CounterNow> all() {
        return Collections.unmodifiableCollection(counters.values());
    }

    /** Every counter of a set-up is closed, and has served nobody. */
    void setUp(BranchSetup setup) {
        setup.counters().forEach(counter -> put(CounterNow.closed(counter.id(), 0)));
    }

    /** Under another set-up the counters that are still there stand as they stood, for what is still served. */
    void changeTo(BranchSetup setup) {
        List<CounterNow> before = new ArrayList<>(counters.values());
        counters.clear();
        setUp(setup);
        Set<ServiceId> served = setup.servicesById().keySet();
        for (CounterNow counter : before) {
            if (counters.containsKey(counter.id())) {
                put(counter.serving(
                        counter.services().stream().filter(served::contains).toList()));
            }
        }
    }

    void change(CounterId counter, UnaryOperator<CounterNow> change) {
        CounterNow now = counters.get(counter);
        if (now == null) {
            throw new IllegalStateException("no counter " + counter);
        }
        put(change.apply(now));
    }

    void put(CounterNow counter) {
        CounterNow old = counters.put(counter.id(), counter);
        if (old == null || !old.staff().equals(counter.staff())) {
            Optional.ofNullable(old).flatMap(CounterNow::staff).ifPresent(heldBy::remove);
            counter.staff().ifPresent(staff -> heldBy.put(staff, counter.id()));
        }
    }
}
