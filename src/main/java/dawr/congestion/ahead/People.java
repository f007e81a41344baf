package dawr.congestion.ahead;

import dawr.queue.CounterId;
import dawr.queue.Event;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.StepRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Who came on a day, for what, how long it took them at counters, and how long they stood in line; and how soon each counter called again. */
final class People {
    /** One step of one visit. */
    private record Turn(String ticket, int step) {}

    private record Arrival(long at, PriorityClass priority, String language, TreeMap<Integer, ServiceId> services) {}

    private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
    private final Map<Turn, Long> atCounter = new HashMap<>();
    private final Set<Turn> missed = new HashSet<>();
    private final Map<String, Long> left = new HashMap<>();
    private final Map<String, Long> stood = new HashMap<>();
    private final Map<CounterId, Long> free = new HashMap<>();
    private final Map<CounterId, List<Long>> pauses = new HashMap<>();

    void note(Event event, long at, Witness witness) {
        switch (event) {
            case Event.TicketIssued issued -> arrived(issued, at);
            case Event.StepQueued queued -> wants(queued.of());
            case Event.TicketCalled called -> called(called, at, witness);
            case Event.StepEnded ended -> ended(ended, at, witness);
            case Event.CounterOpened opened -> free.put(opened.counter(), at);
            case Event.CounterResumed resumed -> free.put(resumed.counter(), at);
            case Event.CounterPaused paused -> free.remove(paused.counter());
            case Event.CounterClosed closed -> free.remove(closed.counter());
            default -> {
                // Nothing else says who came or how long anything took
            }
        }
    }

    private void arrived(Event.TicketIssued issued, long at) {
        TreeMap<Integer, ServiceId> services = new TreeMap<>();
        issued.services().forEach(service -> services.put(services.size() + 1, service));
        arrivals.put(issued.ticket().value(), new Arrival(at, issued.priority(), issued.language(), services));
    }

    private void wants(StepRef of) {
        Optional.ofNullable(arrivals.get(of.ticket().value()))
                .ifPresent(arrival -> arrival.services().put(of.step(), of.service()));
    }

    private void called(Event.TicketCalled called, long at, Witness witness) {
        wants(called.of());
        Optional<Step> step = witness.step(called.of());
        Long since = free.remove(called.counter());
        step.ifPresent(who -> {
            stood.merge(called.of().ticket().value(), at - who.queuedAt(), Math::max);
            if (since != null) {
                pauses.computeIfAbsent(called.counter(), any -> new ArrayList<>())
                        .add(Math.max(1, at - Math.max(since, who.queuedAt())));
            }
        });
    }

    private void ended(Event.StepEnded ended, long at, Witness witness) {
        Turn turn = new Turn(ended.of().ticket().value(), ended.of().step());
        witness.step(ended.of()).ifPresent(step -> {
            if (ended.outcome() == Outcome.NO_SHOW) {
                missed.add(turn);
            } else if (ended.counter().isPresent()) {
                long since = step.lastCalledAt().or(step::calledAt).orElse(at);
                atCounter.put(turn, Math.max(1, at - since));
            } else if (ended.outcome() == Outcome.LEFT) {
                left.put(turn.ticket(), Math.max(1, at - step.queuedAt()));
            }
        });
        ended.counter().ifPresent(counter -> free.put(counter, at));
    }

    /** In the order in which they came. */
    List<Comer> comers() {
        List<Comer> comers = new ArrayList<>();
        arrivals.forEach((ticket, who) -> comers.add(new Comer(
                ticket,
                who.at(),
                who.services().values().stream().distinct().toList(),
                who.priority(),
                who.language())));
        return comers;
    }

    OptionalLong atCounter(String ticket, int step) {
        return known(atCounter.get(new Turn(ticket, step)));
    }

    boolean missed(String ticket, int step) {
        return missed.contains(new Turn(ticket, step));
    }

    /** After how long in line they left, if they did. */
    OptionalLong left(String ticket) {
        return known(left.get(ticket));
    }

    /** How long they stood in line at least. */
    long stood(String ticket) {
        return stood.getOrDefault(ticket, 0L);
    }

    /** How long the counter's so many-th call took, from when it could call. */
    OptionalLong pause(CounterId counter, int call) {
        List<Long> its = pauses.getOrDefault(counter, List.of());
        return call < its.size() ? OptionalLong.of(its.get(call)) : OptionalLong.empty();
    }

    private static OptionalLong known(@org.jspecify.annotations.Nullable Long millis) {
        return millis == null ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
