package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Plan.PlannedBreak;
import dawr.queue.calendar.Stretch;
import java.time.Instant;
import java.util.Optional;

/** The breaks that the calendar plans become facts of the day, and whoever steps out in one loses nothing by it. */
final class BreakRules {
    private BreakRules() {}

    /** Why a counter calls nobody now, if a break is the reason: one of the whole office, or its own wave of a staggered one. */
    static Optional<Refused> refusal(BranchState state, CounterId counter, long now) {
        return onBreakUntil(state, counter, now)
                .map(until -> Refused.because(
                        state.plan(now).allStopAt(now).isPresent() ? Why.OFFICE_ON_BREAK : Why.COUNTER_ON_BREAK,
                        "",
                        Instant.ofEpochMilli(until).toString()));
    }

    /** Until when a counter keeps a break; counters of another wave go on calling meanwhile. */
    static Optional<Long> onBreakUntil(BranchState state, CounterId counter, long now) {
        for (PlannedBreak each : state.plan(now).breaks()) {
            if (each.stretch().holds(now)) {
                Stretch own = each.ofCounter(state.setup().rank(counter));
                if (own.holds(now)) {
                    return Optional.of(own.to());
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Command> due(BranchState state, long now) {
        Plan plan = state.plan(now);
        if (plan.breaks().isEmpty() && state.breaks.isNone()) {
            return Optional.empty();
        }
        Optional<Command> over = state.breaks.isNone() ? Optional.empty() : over(state, now);
        return over.isPresent() ? over : begins(state, plan, now);
    }

    private static Optional<Command> over(BranchState state, long now) {
        for (Event.BreakBegan on : state.breaks.on()) {
            if (planned(state, on.id(), now).isEmpty()) {
                return Optional.of(new Command.EndBreak(on.id(), on.until()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Command> begins(BranchState state, Plan plan, long now) {
        for (PlannedBreak each : plan.breaks()) {
            if (each.stretch().holds(now) && !isOn(state, each)) {
                return Optional.of(
                        new Command.BeginBreak(each.id(), each.stretch().from()));
            }
        }
        return Optional.empty();
    }

    /** A break whose end was moved is told anew. */
    private static boolean isOn(BranchState state, PlannedBreak planned) {
        return state.breaks
                .find(planned.id())
                .filter(on -> on.until() == planned.stretch().to())
                .isPresent();
    }

    private static Optional<PlannedBreak> planned(BranchState state, String id, long now) {
        for (PlannedBreak each : state.plan(now).breaks()) {
            if (each.stretch().holds(now) && each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static Decision begin(BranchState state, Command.BeginBreak wish, long now) {
        return planned(state, wish.id(), now)
                .filter(planned -> !isOn(state, planned))
                .<Decision>map(planned -> Accepted.of(new Event.BreakBegan(
                        planned.id(),
                        planned.reason(),
                        planned.manner(),
                        planned.stretch().to())))
                .orElseGet(() -> Refused.because(Why.NOT_DUE));
    }

    static Decision end(BranchState state, Command.EndBreak wish, long now) {
        boolean over = state.breaks.find(wish.id()).isPresent()
                && planned(state, wish.id(), now).isEmpty();
        return over ? Accepted.of(new Event.BreakEnded(wish.id())) : Refused.because(Why.NOT_DUE);
    }

    /**
     * Until when somebody may come back who is missed now: as long as the branch holds a place, and in any case until a while after a break that is
     * on, has just been, or begins while the place is held.
     */
    static long heldUntil(BranchState state, long now) {
        long until = now + state.setup().limits().noShowHoldMillis();
        for (PlannedBreak each : state.plan(now).breaks()) {
            if (each.stretch().from() <= until && now < backAt(each)) {
                until = Math.max(until, backAt(each));
            }
        }
        return until;
    }

    /** Was somebody who was called then likely on a break? */
    static boolean excuses(BranchState state, long calledAt) {
        return state.plan(calledAt).breaks().stream()
                .anyMatch(each -> each.stretch().from() <= calledAt && calledAt < backAt(each));
    }

    private static long backAt(PlannedBreak each) {
        return each.stretch().to() + Limits.BACK_FROM_BREAK_MILLIS;
    }
}
