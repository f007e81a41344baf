package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Changing the set-up while people are in the house: it takes effect at once, and takes nobody's place or last counter. */
final class ChangeRules {
    private ChangeRules() {}

    static Decision change(BranchState state, Command.ChangeSetup wish, long now) {
        if (wish.expectedVersion() != state.setup().version()) {
            return Refused.because(
                    Why.VERSION_OUTDATED,
                    "If-Match",
                    Integer.toString(state.setup().version()));
        }
        return stillNeeded(state, wish.setup())
                .<Decision>map(field -> Refused.because(Why.SETUP_IN_USE, field))
                .orElseGet(() -> changed(state, wish.setup().withVersion(wish.expectedVersion() + 1), now));
    }

    private static Accepted changed(BranchState state, BranchSetup next, long now) {
        List<Event> events = new ArrayList<>(List.of(new Event.SetupChanged(next)));
        events.addAll(CounterRules.afterSetupChange(state, next));
        events.addAll(SeatRules.afterSetupChange(state, next));
        Stranding.by(state, events, now).ifPresent(events::add);
        return new Accepted(events);
    }

    private static Optional<String> stillNeeded(BranchState state, BranchSetup next) {
        return counterInUse(state, next)
                .or(() -> poolInUse(state, next))
                .or(() -> serviceInUse(state, next))
                .or(() -> lastCounterOf(state, next));
    }

    /** A counter that is not closed can't vanish. */
    private static Optional<String> counterInUse(BranchState state, BranchSetup next) {
        return state.counters().stream()
                .filter(counter -> counter.state() != CounterState.CLOSED
                        && next.counter(counter.id()).isEmpty())
                .findFirst()
                .map(counter -> "counters/" + counter.id());
    }

    /** The counters that somebody in the house was sent to can be others, but not none. */
    private static Optional<String> poolInUse(BranchState state, BranchSetup next) {
        return here(state)
                .flatMap(visit -> visit.needs().pool().stream())
                .filter(pool -> !next.rules().knownPools().counters().containsKey(pool))
                .findFirst()
                .map(pool -> "pools/counters/" + pool);
    }

    /** Nor a service that somebody in the house came for, has an appointment for, or may come back for. */
    private static Optional<String> serviceInUse(BranchState state, BranchSetup next) {
        Stream<ServiceId> booked = state.appointments.toCome().stream().map(Appointment::service);
        Stream<ServiceId> kept = state.door.placesKept().stream().flatMap(place -> place.services().stream());
        Stream<ServiceId> came = here(state).flatMap(ChangeRules::cameFor);
        return Stream.of(came, booked, kept)
                .flatMap(services -> services)
                .filter(service -> next.service(service).isEmpty())
                .findFirst()
                .map(service -> "services/" + service);
    }

    /** Nor the last counter that may ever call somebody in the house for what they came for, with what they need. */
    private static Optional<String> lastCounterOf(BranchState state, BranchSetup next) {
        Map<CounterId, Offer> before = InForce.offeredBy(state.setup());
        Map<CounterId, Offer> then = InForce.offeredBy(next);
        return here(state)
                .flatMap(visit -> cameFor(visit)
                        .filter(service ->
                                mayCall(state.setup(), before, visit, service) && !mayCall(next, then, visit, service)))
                .findFirst()
                .map(service -> "services/" + service + "/counters");
    }

    private static boolean mayCall(BranchSetup setup, Map<CounterId, Offer> offered, Visit visit, ServiceId service) {
        return setup.counters().stream()
                .anyMatch(counter -> counter.services().contains(service)
                        && setup.rules().meantFor(counter.id(), service)
                        && visit.needs().metBy(offered.getOrDefault(counter.id(), Offer.NOTHING)));
    }

    private static Stream<Visit> here(BranchState state) {
        return state.visits().stream().filter(visit -> visit.phase().inTheHouse());
    }

    /** What the visit still needs, and what somebody held would come back for. */
    private static Stream<ServiceId> cameFor(Visit visit) {
        Stream<ServiceId> ahead = visit.steps().stream()
                .filter(step -> step.state() != StepState.ENDED)
                .map(Step::service);
        return Stream.concat(ahead, Stream.of(visit.latest().service()));
    }
}
