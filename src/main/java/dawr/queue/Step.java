package dawr.queue;

import java.util.Optional;

/**
 * One service within a visit, from queue entry to outcome. Times are epoch milliseconds.
 *
 * @param ordinal 1 for the first step of the visit
 * @param directedTo the only counter that may call it, if it was sent to one
 * @param queuedAt when it joined the line
 * @param seniority what overtakes are judged by
 * @param place what the line is ordered by
 * @param tie orders equal places: the entry that put the step there
 * @param counter where it is or was last called to; the desk by which it sits
 * @param calls how often it has been called
 * @param calledAt its first call
 * @param lastCalledAt its latest call
 * @param until when a park, a postponement or a seat ends
 */
public record Step(
        int ordinal,
        ServiceId service,
        StepState state,
        Optional<CounterId> directedTo,
        long queuedAt,
        long seniority,
        long place,
        long tie,
        Optional<CounterId> counter,
        int calls,
        Optional<Long> calledAt,
        Optional<Long> lastCalledAt,
        Optional<Long> startedAt,
        Optional<Long> endedAt,
        Optional<Long> until,
        Optional<Outcome> outcome,
        Optional<Shortfall> reason) {

    static Step planned(int ordinal, ServiceId service) {
        return new StepDraft(ordinal, service).step();
    }

    Step queued(Optional<CounterId> onlyAt, long at, long withSeniority, long atPlace, long withTie) {
        StepDraft draft = now(StepState.WAITING);
        draft.directedTo = onlyAt;
        draft.queuedAt = at;
        draft.seniority = withSeniority;
        draft.place = atPlace;
        draft.tie = withTie;
        return draft.step();
    }

    Step called(CounterId to, int call, long at) {
        StepDraft draft = now(StepState.CALLED);
        draft.counter = Optional.of(to);
        draft.calls = call;
        draft.calledAt = Optional.of(calledAt.orElse(at));
        draft.lastCalledAt = Optional.of(at);
        return draft.step();
    }

    /** By a desk, until an instant at most. */
    Step seated(CounterId by, long untilMillis) {
        StepDraft draft = now(StepState.SEATED);
        draft.counter = Optional.of(by);
        draft.until = Optional.of(untilMillis);
        return draft.step();
    }

    Step started(long at) {
        StepDraft draft = now(StepState.SERVING);
        draft.startedAt = Optional.of(startedAt.orElse(at));
        return draft.step();
    }

    Step setAside(StepState as, long untilMillis) {
        StepDraft draft = now(as);
        draft.until = Optional.of(untilMillis);
        return draft.step();
    }

    Step back() {
        return now(StepState.WAITING).step();
    }

    Step behind(long newSeniority, long withTie) {
        StepDraft draft = new StepDraft(this);
        draft.seniority = newSeniority;
        draft.place = newSeniority;
        draft.tie = withTie;
        return draft.step();
    }

    /** Anybody may call it again: the counter it was sent to has closed. */
    Step undirected() {
        StepDraft draft = new StepDraft(this);
        draft.directedTo = Optional.empty();
        return draft.step();
    }

    Step ended(Outcome how, Optional<Shortfall> why, long at) {
        StepDraft draft = now(StepState.ENDED);
        draft.endedAt = Optional.of(at);
        draft.outcome = Optional.of(how);
        draft.reason = why;
        return draft.step();
    }

    /** What one state waited for ends with it. */
    private StepDraft now(StepState next) {
        StepDraft draft = new StepDraft(this);
        draft.state = next;
        draft.until = Optional.empty();
        return draft;
    }

    /** Was the person at the counter until the matter was settled or could not be? */
    public boolean wasServed() {
        return outcome.filter(how -> how == Outcome.SERVED || how == Outcome.NOT_COMPLETED)
                .isPresent();
    }
}
