package dawr.queue;

import java.util.Optional;

/** A step while it is being changed. */
final class StepDraft {
    private final int ordinal;
    private final ServiceId service;
    StepState state = StepState.PLANNED;
    Optional<CounterId> directedTo = Optional.empty();
    long queuedAt;
    long seniority;
    long place;
    long tie;
    Optional<CounterId> counter = Optional.empty();
    int calls;
    Optional<Long> calledAt = Optional.empty();
    Optional<Long> lastCalledAt = Optional.empty();
    Optional<Long> startedAt = Optional.empty();
    Optional<Long> endedAt = Optional.empty();
    Optional<Long> until = Optional.empty();
    Optional<Outcome> outcome = Optional.empty();
    Optional<Shortfall> reason = Optional.empty();

    /** Nothing has happened to it yet. */
    StepDraft(int ordinal, ServiceId service) {
        this.ordinal = ordinal;
        this.service = service;
    }

    /** As it is now. */
    StepDraft(Step was) {
        this(was.ordinal(), was.service());
        state = was.state();
        directedTo = was.directedTo();
        queuedAt = was.queuedAt();
        seniority = was.seniority();
        place = was.place();
        tie = was.tie();
        counter = was.counter();
        calls = was.calls();
        calledAt = was.calledAt();
        lastCalledAt = was.lastCalledAt();
        startedAt = was.startedAt();
        endedAt = was.endedAt();
        until = was.until();
        outcome = was.outcome();
        reason = was.reason();
    }

    Step step() {
        return new Step(
                ordinal,
                service,
                state,
                directedTo,
                queuedAt,
                seniority,
                place,
                tie,
                counter,
                calls,
                calledAt,
                lastCalledAt,
                startedAt,
                endedAt,
                until,
                outcome,
                reason);
    }
}
