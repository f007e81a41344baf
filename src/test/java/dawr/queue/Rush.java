package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The worst that can happen to whoever waits already: from now on everybody who comes has a claim, and somebody comes before each call. Where
 * overtakes have a cap, each of those who wait is passed no more often than that, and called before long.
 */
public final class Rush {
    /** May act at every counter. */
    private static final By MANAGER = new By(new StaffId("manager"), true);

    /** Breaks and parked people take a while; far fewer rounds than there would be claims. */
    private static final int ROUNDS_MORE = 100;

    private final AnyDay day;
    private final AnyDay.Witness witness;
    private final BranchState state;
    private final long began;
    private final Map<TicketId, Integer> timesPassed = new HashMap<>();

    /** Goes on where a day stands. */
    public Rush(AnyDay day, AnyDay.Witness witness) {
        this.day = day;
        this.witness = witness;
        this.state = day.state();
        this.began = day.now();
    }

    /** Lives through it until everybody has been called who waits now and whom an open counter may call; says how many that were. */
    public int live() {
        Optional<Integer> cap = state.calling().terms().overtakesMax();
        if (cap.isEmpty()) {
            return 0;
        }
        everythingGoesOn();
        state.visits().stream().filter(this::mayBeCalled).forEach(visit -> timesPassed.put(visit.id(), 0));
        int patient = timesPassed.size();
        int roundsMost = Limits.STEPS_PER_VISIT_MAX * state.visits().size() + cap.get() + ROUNDS_MORE;
        for (int round = 0; stillThere(); round++) {
            assertTrue(round < roundsMost, () -> "nobody calls " + timesPassed.keySet());
            day.goesBy(15_000, witness);
            state.setup().services().forEach(service -> day.ask(claimant(service.id()), witness));
            state.setup().counters().forEach(counter -> calls(counter.id(), cap.get()));
        }
        return patient;
    }

    private void everythingGoesOn() {
        List.copyOf(state.standstills()).forEach(one -> day.ask(new Command.EndStandstill(one.scope()), witness));
        state.setup().counters().stream()
                .map(BranchSetup.Counter::id)
                .forEach(id -> day.ask(new Command.OpenCounter(id, Office.clerk(id), List.of(), List.of()), witness));
    }

    private boolean stillThere() {
        timesPassed
                .keySet()
                .removeIf(
                        ticket -> state.visit(ticket).filter(this::mayBeCalled).isEmpty());
        return !timesPassed.isEmpty();
    }

    private boolean mayBeCalled(Visit visit) {
        return visit.place()
                .filter(place -> state.counters().stream()
                        .anyMatch(counter ->
                                counter.state() != CounterState.CLOSED && Serving.mayServe(state, counter, place)))
                .isPresent();
    }

    private static Command claimant(ServiceId service) {
        return Office.issue(PriorityClass.CARER, service);
    }

    private void calls(CounterId id, int cap) {
        day.ask(new Command.ResumeCounter(id, MANAGER), witness);
        day.ask(new Command.FinishStep(id, MANAGER, Office.SERVED), witness);
        day.ask(new Command.MarkNoShow(id, MANAGER), witness);
        CounterNow before = state.counter(id).orElseThrow();
        List<Visit> eligible = timesPassed.keySet().stream()
                .flatMap(ticket -> state.visit(ticket).stream())
                .filter(visit -> visit.place()
                        .filter(place -> Serving.mayServe(state, before, place))
                        .isPresent())
                .toList();
        if (day.ask(new Command.CallNext(id, MANAGER, Optional.empty()), witness)
                instanceof Decision.Accepted accepted) {
            Visit called = state.visit(Office.called(accepted.events())).orElseThrow();
            eligible.stream().filter(visit -> comesLater(called, visit)).forEach(visit -> passed(visit, cap));
        }
    }

    /** Whoever waits for the slot of an appointment stands behind those who come before it. */
    private boolean comesLater(Visit called, Visit visit) {
        return called.issuedAt() > began
                && called.latest().place() > visit.latest().place();
    }

    private void passed(Visit visit, int cap) {
        int times = timesPassed.merge(visit.id(), 1, Integer::sum);
        assertTrue(times <= cap, () -> visit.number() + " is passed " + times + " times, " + cap + " are allowed");
    }
}
