package dawr.estimation.floor;

import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Scope;
import dawr.queue.calendar.Manner;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.util.ArrayList;
import java.util.List;

/**
 * A counter that is staffed, or will be by the plan.
 *
 * @param from since when it takes people, epoch milliseconds
 * @param away when the plan has its clerk elsewhere while others work on
 */
record Seat(CounterNow counter, long from, Stretches away) {
    /** What begins later than this is not counted on: people plan, and are ill. */
    private static final long AHEAD_MILLIS = 4 * 3_600_000L;

    /** Nobody knows when; not today. */
    private static final long ENDLESS_MILLIS = 24 * 3_600_000L;

    /** All of a branch at an instant. */
    static List<Seat> of(BranchState state, long now) {
        Plan plan = state.plan(now);
        List<Seat> seats = new ArrayList<>();
        int rank = 0;
        for (BranchSetup.Counter set : state.setup().counters()) {
            int wave = rank++;
            state.counter(set.id()).ifPresent(counter -> {
                if (counter.state() != CounterState.CLOSED) {
                    seats.add(new Seat(counter, from(state, set.hall(), now), away(plan, counter, wave, now)));
                } else {
                    planned(plan, set, now).ifPresent(from -> seats.add(planned(counter, set, plan, wave, from)));
                }
            });
        }
        return seats;
    }

    /** Since now, unless its hall stands still. */
    private static long from(BranchState state, String hall, long now) {
        return state.standstills().stream()
                .filter(one -> one.scope().equals(Scope.hall(hall)))
                .findFirst()
                .map(one -> Math.max(now + 1, one.expectedEnd().orElse(now + ENDLESS_MILLIS)))
                .orElse(now);
    }

    private static Seat planned(CounterNow counter, BranchSetup.Counter set, Plan plan, int rank, Stretch shift) {
        CounterNow opened = new CounterNow(
                counter.id(),
                CounterState.OPEN,
                counter.staff(),
                set.services(),
                set.languages(),
                counter.reason(),
                counter.until(),
                counter.ticket(),
                counter.served(),
                counter.likelyEnd());
        return new Seat(opened, shift.from(), away(plan, opened, rank, shift.from()));
    }

    /** The shift with which a closed counter is yet to open. */
    private static java.util.Optional<Stretch> planned(Plan plan, BranchSetup.Counter set, long now) {
        return plan.shifts().stream()
                .filter(shift -> shift.counters().contains(set.id()))
                .map(Plan.PlannedShift::stretch)
                .filter(stretch -> stretch.from() > now && stretch.from() <= now + AHEAD_MILLIS && stretch.millis() > 0)
                .min(java.util.Comparator.comparingLong(Stretch::from));
    }

    private static Stretches away(Plan plan, CounterNow counter, int rank, long now) {
        List<Stretch> away = new ArrayList<>();
        plan.breaks().stream()
                .filter(each -> each.manner() == Manner.STAGGERED)
                .map(each -> each.ofCounter(rank))
                .filter(stretch -> stretch.to() > now)
                .forEach(away::add);
        Stretches shifts = Stretches.of(plan.shifts().stream()
                .filter(shift -> shift.counters().contains(counter.id()))
                .map(Plan.PlannedShift::stretch)
                .toList());
        // Whoever works outside their shift is not sent home by the plan
        shifts.at(now).ifPresent(shift -> away.add(new Stretch(shift.to(), next(shifts, shift.to()))));
        return Stretches.of(away);
    }

    private static long next(Stretches shifts, long after) {
        return shifts.list().stream()
                .mapToLong(Stretch::from)
                .filter(from -> from >= after)
                .min()
                .orElse(Long.MAX_VALUE);
    }
}
