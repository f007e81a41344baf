package dawr.congestion.ahead;

import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Event;
import dawr.queue.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When each counter was staffed, and for what. */
final class Attendance {
    private record Since(long at, List<ServiceId> services) {}

    private final Map<CounterId, Since> open = new LinkedHashMap<>();
    private final Map<CounterId, List<Spell>> spells = new LinkedHashMap<>();

    void begin(BranchState state, long at) {
        state.counters().forEach(counter -> spells.put(counter.id(), new ArrayList<>()));
        state.counters().stream()
                .filter(counter -> counter.state() == CounterState.OPEN)
                .forEach(counter -> open.put(counter.id(), new Since(at, counter.services())));
    }

    void note(Event event, long at, BranchState state) {
        switch (event) {
            case Event.CounterOpened opened -> comes(opened.counter(), at, opened.services());
            case Event.CounterResumed resumed ->
                state.counter(resumed.counter())
                        .map(CounterNow::services)
                        .ifPresent(services -> comes(resumed.counter(), at, services));
            case Event.CounterServes serves -> {
                if (open.containsKey(serves.counter())) {
                    comes(serves.counter(), at, serves.services());
                }
            }
            case Event.CounterPaused paused -> goes(paused.counter(), at);
            case Event.CounterClosed closed -> goes(closed.counter(), at);
            default -> {
                // Nothing else opens or closes a counter
            }
        }
    }

    private void comes(CounterId counter, long at, List<ServiceId> services) {
        goes(counter, at);
        open.put(counter, new Since(at, services));
    }

    private void goes(CounterId counter, long at) {
        Since since = open.remove(counter);
        if (since != null && since.at() < at) {
            spells.computeIfAbsent(counter, any -> new ArrayList<>()).add(new Spell(since.at(), at, since.services()));
        }
    }

    /** Whoever is there when the telling ends stays until then. */
    Rota rota(long until) {
        Map<CounterId, List<Spell>> all = new LinkedHashMap<>();
        spells.forEach((counter, its) -> all.put(counter, new ArrayList<>(its)));
        open.forEach((counter, since) -> {
            if (since.at() < until) {
                all.computeIfAbsent(counter, any -> new ArrayList<>())
                        .add(new Spell(since.at(), until, since.services()));
            }
        });
        return new Rota(all);
    }
}
