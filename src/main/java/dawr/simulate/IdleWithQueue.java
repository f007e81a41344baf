package dawr.simulate;

import dawr.queue.CounterId;
import dawr.queue.Needs;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks, when a day is over, for time in which a counter was open and free while somebody waited whom it might have called. The rules leave none of it where
 * clerks call as soon as they can; clerks of flesh and blood do not always.
 */
final class IdleWithQueue {
    private final DayResult day;
    private final Map<ServiceId, List<Waited>> waits = new HashMap<>();
    private final Map<CounterId, List<Stretch>> busy = new HashMap<>();

    private record Waited(Visit visit, Step step, Stretch stretch) {}

    IdleWithQueue(DayResult day) {
        this.day = day;
        day.state().visits().forEach(visit -> visit.steps().forEach(step -> read(visit, step)));
    }

    private void read(Visit visit, Step step) {
        if (step.state() == StepState.PLANNED) {
            return;
        }
        long until = step.calledAt().or(step::endedAt).orElse(day.endedAt());
        long from = day.outUntil().getOrDefault(visit.id(), step.queuedAt());
        waits.computeIfAbsent(step.service(), any -> new ArrayList<>())
                .add(new Waited(visit, step, new Stretch(Math.max(from, step.queuedAt()), until)));
        step.calledAt()
                .ifPresent(called -> busy.computeIfAbsent(step.counter().orElseThrow(), any -> new ArrayList<>())
                        .add(new Stretch(called, step.endedAt().orElse(day.endedAt()))));
    }

    /** Such times of a clerk. */
    Stretches of(Clerk clerk) {
        Stretches free =
                clerk.presence(day.endedAt()).without(Stretches.of(busy.getOrDefault(clerk.desk.counter(), List.of())));
        return free.list().isEmpty() ? Stretches.NONE : free.and(callable(clerk));
    }

    private Stretches callable(Clerk clerk) {
        Stretches all = Stretches.NONE;
        for (ServiceId service : clerk.skills()) {
            all = all.or(callable(clerk, service)
                    .without(day.state().stoodStillAt(clerk.desk.counter(), service, day.endedAt())));
        }
        return all;
    }

    private Stretches callable(Clerk clerk, ServiceId service) {
        CounterId counter = clerk.desk.counter();
        Map<Needs, Boolean> met = new HashMap<>();
        return Stretches.of(waits.getOrDefault(service, List.of()).stream()
                .filter(waited ->
                        waited.step().directedTo().map(counter::equals).orElse(true))
                .filter(waited -> met.computeIfAbsent(
                        waited.visit().needs(),
                        needs -> needs.metAt(counter, day.state().setup())))
                .map(Waited::stretch)
                .toList());
    }
}
