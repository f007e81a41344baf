package dawr.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One person's presence under one ticket, from issue to exit. Times are epoch milliseconds.
 *
 * @param arrivedAt where the visit's wait begins, its arrival as a rule, which transfers to the own place and further services keep as their seniority
 * @param promise what was said at issue; never changes
 * @param tokenKey the key that the secret token is made with
 * @param steps in the order in which they came up; planned ones have not joined a line yet
 * @param heldUntil set while the person may come back after a no-show
 * @param bundle the bundle that the ticket is for, if it is for one
 * @param special what else the person needs of a counter, if anything
 * @param came what led to the ticket beside the wish at the door, if anything did
 * @param rated whether an exit survey was given
 * @param secretTurn how many further secrets the ticket has had, if any
 */
public record Visit(
        TicketId id,
        String number,
        String language,
        PriorityClass priority,
        Channel channel,
        long arrivedAt,
        Promise promise,
        int tokenKey,
        List<Step> steps,
        Optional<Long> heldUntil,
        Optional<Long> endedAt,
        boolean rated,
        Optional<List<Need>> special,
        Optional<String> bundle,
        Optional<CameBy> came,
        Optional<Integer> secretTurn) {

    public Visit {
        steps = List.copyOf(steps);
        special = special.filter(some -> !some.isEmpty()).map(List::copyOf);
    }

    /** When the ticket was taken; an appointment or what is brought from elsewhere may have begun the wait at another time. */
    public long issuedAt() {
        return steps.getFirst().queuedAt();
    }

    /** What the person asks of a counter. */
    public Needs needs() {
        return new Needs(language, special.orElse(List.of()), came.flatMap(CameBy::pool));
    }

    /** The step that waits, is called, served, parked or postponed; none while held and after the end. */
    public Optional<Step> current() {
        for (Step step : steps) {
            if (step.state() != StepState.PLANNED && step.state() != StepState.ENDED) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The step that says most of where the visit stands: the current one, else the one that joined a line last, and so ended last. */
    public Step latest() {
        return current()
                .orElseGet(() -> steps.stream()
                        .filter(step -> step.state() == StepState.ENDED)
                        .max(Comparator.comparingLong(Step::tie))
                        .orElseGet(steps::getFirst));
    }

    /** Where the visit stands; between two steps, which only happens within an entry, it counts as ended. */
    public VisitPhase phase() {
        if (endedAt.isPresent()) {
            return VisitPhase.ENDED;
        }
        return heldUntil.isPresent()
                ? VisitPhase.HELD
                : current().map(step -> VisitPhase.of(step.state())).orElse(VisitPhase.ENDED);
    }

    public boolean wasServed() {
        return steps.stream().anyMatch(Step::wasServed);
    }

    public StepRef ref(Step step) {
        return new StepRef(id, number, step.ordinal(), step.service(), language);
    }

    Optional<Step> nextPlanned() {
        for (Step step : steps) {
            if (step.state() == StepState.PLANNED) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** When a park, postponement or hold is over. */
    Optional<Long> dueAt() {
        return heldUntil.isPresent() ? heldUntil : current().flatMap(Step::until);
    }

    /** Where the visit stands in a line, if it waits in one. */
    Optional<Place> place() {
        return current().filter(step -> step.state() == StepState.WAITING).map(step -> Place.of(this, step));
    }

    /** Where the visit sits, if it was given a seat. */
    Optional<Seats.Seat> seat() {
        return current()
                .filter(step -> step.state() == StepState.SEATED)
                .map(step -> new Seats.Seat(
                        step.until().orElseThrow(), id, step.counter().orElseThrow()));
    }

    Visit with(int ordinal, UnaryOperator<Step> change) {
        if (steps.size() == 1 && ordinal == 1) {
            return withSteps(List.of(change.apply(steps.getFirst())));
        }
        List<Step> changed = new ArrayList<>(steps);
        if (ordinal <= changed.size()) {
            changed.set(ordinal - 1, change.apply(changed.get(ordinal - 1)));
        }
        return withSteps(changed);
    }

    /** Adds a step that nobody planned: a transfer or a return. */
    Visit withFurther(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return withSteps(more);
    }

    Visit held(long until) {
        return with(priority, steps, Optional.of(until), endedAt, rated, secretTurn);
    }

    Visit ended(long at) {
        return with(priority, steps, Optional.empty(), Optional.of(at), rated, secretTurn);
    }

    /** Whoever has no claim after all waits as everybody does. */
    Visit withoutClaim() {
        return withClaim(PriorityClass.NONE);
    }

    Visit withClaim(PriorityClass claim) {
        return with(claim, steps, heldUntil, endedAt, rated, secretTurn);
    }

    Visit withSecret(int turn) {
        return with(priority, steps, heldUntil, endedAt, rated, Optional.of(turn));
    }

    Visit withRating() {
        return with(priority, steps, heldUntil, endedAt, true, secretTurn);
    }

    private Visit withSteps(List<Step> newSteps) {
        return with(priority, newSteps, Optional.empty(), endedAt, rated, secretTurn);
    }

    /** All that may change of a visit; the rest is as it was when the ticket was taken. */
    private Visit with(
            PriorityClass claim,
            List<Step> come,
            Optional<Long> held,
            Optional<Long> ended,
            boolean hasRated,
            Optional<Integer> turn) {
        return new Visit(
                id, number, language, claim, channel, arrivedAt, promise, tokenKey, come, held, ended, hasRated,
                special, bundle, came, turn);
    }
}
