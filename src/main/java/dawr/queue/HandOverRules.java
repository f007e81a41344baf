package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A counter changes hands in the middle of the work: whoever is at it stays, the pause goes on, and nobody in line loses their place. */
final class HandOverRules {
    private static final String FIELD = "user";

    private HandOverRules() {}

    static Decision handOver(BranchState state, Command.HandOver wish, long now) {
        return CounterRules.atStaffed(
                state, wish.counter(), wish.by(), counter -> handOver(state, counter, wish.to(), now));
    }

    private static Decision handOver(BranchState state, CounterNow counter, StaffId to, long now) {
        CounterId held = state.desks.heldBy.get(to);
        if (held != null) {
            return Refused.because(Why.COLLEAGUE_AT_A_COUNTER, FIELD, held.value());
        }
        List<ServiceId> services = CounterRules.inHandsOf(state, counter, to);
        return services.isEmpty() || !canGoOn(state, counter, to)
                ? Refused.because(Why.COLLEAGUE_UNSKILLED, FIELD, to.value())
                : new Accepted(events(state, counter, to, services, now));
    }

    /** Whoever is at the counter must not be left with somebody who can't serve them. */
    private static boolean canGoOn(BranchState state, CounterNow counter, StaffId to) {
        return counter.ticket()
                .flatMap(state::visit)
                .flatMap(Visit::current)
                .filter(step -> !state.setup().rules().skilled(to, step.service()))
                .isEmpty();
    }

    private static List<Event> events(
            BranchState state, CounterNow counter, StaffId to, List<ServiceId> services, long now) {
        Event handed = new Event.CounterHandedOver(counter.id(), counter.staff().orElseThrow(), to);
        if (services.equals(counter.services())) {
            return List.of(handed);
        }
        // Whoever sits by the desk was to be served by the one who goes
        List<Event> events = new ArrayList<>(SeatRules.afterDeskChange(state, counter.id(), now));
        events.add(handed);
        events.add(new Event.CounterServes(counter.id(), services));
        Optional<Event> stranded = Stranding.by(state, counter.heldBy(to).serving(services));
        stranded.ifPresent(events::add);
        return events;
    }
}
