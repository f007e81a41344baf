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
        return new Step(
                ordinal,
                service,
                StepState.PLANNED,
                Optional.empty(),
                0,
                0,
                0,
                0,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Step queued(Optional<CounterId> onlyAt, long at, long withSeniority, long atPlace, long withTie) {
        return new Step(
                ordinal,
                service,
                StepState.WAITING,
                onlyAt,
                at,
                withSeniority,
                atPlace,
                withTie,
                counter,
                calls,
                calledAt,
                lastCalledAt,
                startedAt,
                endedAt,
                Optional.empty(),
                outcome,
                reason);
    }

    Step called(CounterId to, int call, long at) {
        return new Step(
                ordinal,
                service,
                StepState.CALLED,
                directedTo,
                queuedAt,
                seniority,
                place,
                tie,
                Optional.of(to),
                call,
                Optional.of(calledAt.orElse(at)),
                Optional.of(at),
                startedAt,
                endedAt,
                Optional.empty(),
                outcome,
                reason);
    }

    /** By a desk, until an instant at most. */
    Step seated(CounterId by, long untilMillis) {
        return new Step(
                ordinal,
                service,
                StepState.SEATED,
                directedTo,
                queuedAt,
                seniority,
                place,
                tie,
                Optional.of(by),
                calls,
                calledAt,
                lastCalledAt,
                startedAt,
                endedAt,
                Optional.of(untilMillis),
                outcome,
                reason);
    }

    Step started(long at) {
        return new Step(
                ordinal,
                service,
                StepState.SERVING,
                directedTo,
                queuedAt,
                seniority,
                place,
                tie,
                counter,
                calls,
                calledAt,
                lastCalledAt,
                Optional.of(startedAt.orElse(at)),
                endedAt,
                Optional.empty(),
                outcome,
                reason);
    }

    Step setAside(StepState as, long untilMillis) {
        return new Step(
                ordinal,
                service,
                as,
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
                Optional.of(untilMillis),
                outcome,
                reason);
    }

    Step back() {
        return new Step(
                ordinal,
                service,
                StepState.WAITING,
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
                Optional.empty(),
                outcome,
                reason);
    }

    Step behind(long newSeniority, long withTie) {
        return new Step(
                ordinal,
                service,
                state,
                directedTo,
                queuedAt,
                newSeniority,
                newSeniority,
                withTie,
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

    /** Anybody may call it again: the counter it was sent to has closed. */
    Step undirected() {
        return new Step(
                ordinal,
                service,
                state,
                Optional.empty(),
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

    Step ended(Outcome how, Optional<Shortfall> why, long at) {
        return new Step(
                ordinal,
                service,
                StepState.ENDED,
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
                Optional.of(at),
                Optional.empty(),
                Optional.of(how),
                why);
    }

    /** Was the person at the counter until the matter was settled or could not be? */
    public boolean wasServed() {
        return outcome.filter(how -> how == Outcome.SERVED || how == Outcome.NOT_COMPLETED)
                .isPresent();
    }
}
