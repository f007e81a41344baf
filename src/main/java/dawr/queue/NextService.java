package dawr.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which service of a visit comes next: of those that may, the one with the fewest people before it for each counter that serves it. */
public final class NextService {
    /** A service that no open counter serves comes last. */
    private static final double NOBODY_SERVES = 1e9;

    private NextService() {}

    /** The services of a bundle in the order in which they would be done if nothing changed; empty if the branch has no such bundle. */
    public static List<ServiceId> order(
            BranchState state, String bundle, PriorityClass priority, Needs needs, long now) {
        List<ServiceId> order = new ArrayList<>();
        state.setup().bundle(bundle).ifPresent(known -> {
            List<ServiceId> toDo = new ArrayList<>(known.services());
            while (!toDo.isEmpty()) {
                ServiceId next = soonest(state, known.ready(toDo), new Asker(priority, needs, now), now);
                order.add(next);
                toDo.remove(next);
            }
        });
        return order;
    }

    /** The planned step that comes next. */
    static Optional<Step> of(BranchState state, Visit visit, long now) {
        if (visit.bundle().isEmpty()) {
            return visit.nextPlanned();
        }
        Optional<Bundle> bundle = visit.bundle().flatMap(id -> state.setup().bundle(id));
        List<ServiceId> planned = visit.steps().stream()
                .filter(step -> step.state() == StepState.PLANNED)
                .map(Step::service)
                .toList();
        List<ServiceId> ready = bundle.map(known -> known.ready(planned)).orElse(List.of());
        if (ready.isEmpty()) {
            return visit.nextPlanned();
        }
        Asker asker = new Asker(visit.priority(), visit.needs(), visit.arrivedAt());
        ServiceId next = soonest(state, ready, asker, now);
        return visit.steps().stream()
                .filter(step ->
                        step.state() == StepState.PLANNED && step.service().equals(next))
                .findFirst();
    }

    /** Who would join a line, and where. */
    private record Asker(PriorityClass priority, Needs needs, long place) {}

    private static ServiceId soonest(BranchState state, List<ServiceId> ready, Asker asker, long now) {
        return ready.stream()
                .min(Comparator.comparingDouble(service -> turnsBefore(state, service, asker, now)))
                .orElseThrow();
    }

    private static double turnsBefore(BranchState state, ServiceId service, Asker asker, long now) {
        Place place = new Place(
                asker.place,
                Long.MAX_VALUE,
                new TicketId("~"),
                asker.place,
                service,
                asker.priority,
                Optional.empty(),
                asker.needs);
        long open = state.counters().stream()
                .filter(counter -> counter.state() == CounterState.OPEN && Serving.mayServe(state, counter, place))
                .count();
        return open == 0 ? NOBODY_SERVES : (Ahead.of(state, place, now) + 1.0) / open;
    }
}
