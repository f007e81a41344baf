package dawr.queue;

import dawr.queue.Command.Transfer;

/**
 * What a transfer would do to somebody's wait, told before anybody is sent. Looks, changes nothing.
 *
 * @param visit the visit as it would wait there
 * @param ahead how many would be called before them
 * @param aheadByArrival how many it would be at the place that their arrival gives them: what a place at the front passes, and one at the end lets go first
 */
public record SendingOn(Visit visit, int ahead, int aheadByArrival) {
    /** A way that may be gone, or why it may not. */
    public sealed interface Way {
        /** The person can be sent there. */
        record Open(SendingOn there) implements Way {}

        /** Whoever asked would be refused. */
        record Shut(Refusal refusal) implements Way {}
    }

    /** Where a transfer would lead, by the rule that decides it. */
    public static Way look(BranchState state, Transfer wish, long now) {
        return switch (TransferRules.transfer(state, wish, now)) {
            case Decision.Accepted accepted -> new Way.Open(there(state, wish, accepted, now));
            case Decision.Refused refused -> new Way.Shut(refused.refusal());
            case Decision.NobodyWaits nobody -> throw new IllegalStateException("a transfer calls nobody");
        };
    }

    private static SendingOn there(BranchState state, Transfer wish, Decision.Accepted accepted, long now) {
        Event.StepQueued queued = accepted.events().stream()
                .filter(Event.StepQueued.class::isInstance)
                .map(Event.StepQueued.class::cast)
                .findFirst()
                .orElseThrow();
        Visit sent = waiting(state, queued, queued.seniority(), queued.place(), now);
        Visit byArrival = waiting(state, queued, sent.arrivedAt(), sent.arrivedAt(), now);
        int ahead = InLine.ahead(state, sent, now);
        return new SendingOn(sent, ahead, wish.place() == Placement.OWN ? ahead : InLine.ahead(state, byArrival, now));
    }

    /** The visit once its present step has ended and the next one waits. */
    private static Visit waiting(BranchState state, Event.StepQueued queued, long seniority, long place, long now) {
        StepRef of = queued.of();
        Visit here = state.visit(of.ticket()).orElseThrow();
        Step present = here.current().orElseThrow();
        Step next =
                Step.planned(of.step(), of.service()).queued(queued.counter(), now, seniority, place, state.seq() + 1);
        return here.with(present.ordinal(), step -> step.ended(Outcome.TRANSFERRED, present.reason(), now))
                .withFurther(next);
    }
}
