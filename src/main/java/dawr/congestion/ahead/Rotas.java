package dawr.congestion.ahead;

import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * Who may be expected where: counters stay as they are, but for planned shifts and breaks, pauses of chance, and, where nothing is planned, as many more
 * or fewer as are usual by then.
 */
final class Rotas {
    private static final long QUARTER_MILLIS = 900_000;

    private final BranchState state;
    private final StaffHabits habits;
    private final long now;
    private final long until;
    private final SplittableRandom dice;
    private final Plan plan;
    private final Map<CounterId, List<Spell>> spells = new LinkedHashMap<>();

    private Rotas(BranchState state, StaffHabits habits, long now, long until, long seed) {
        this.state = state;
        this.habits = habits;
        this.now = now;
        this.until = until;
        this.dice = new SplittableRandom(seed);
        this.plan = state.plan(now);
    }

    static Rota drawn(BranchState state, StaffHabits habits, long now, long until, long seed) {
        return new Rotas(state, habits, now, until, seed).rota();
    }

    private Rota rota() {
        int rank = 0;
        for (BranchSetup.Counter set : state.setup().counters()) {
            CounterNow counter = state.counter(set.id()).orElseThrow();
            spells.put(set.id(), counter.state() == CounterState.CLOSED ? expected(set, rank) : staffed(counter, rank));
            rank++;
        }
        if (plan.shifts().isEmpty()) {
            asUsual();
        }
        return new Rota(spells);
    }

    /** A counter that is open or paused. */
    private List<Spell> staffed(CounterNow counter, int rank) {
        long from = Math.max(now, counter.state() == CounterState.OPEN ? now : backAt(counter, rank));
        return onShift(counter.id(), from).stream()
                .flatMap(shift -> cut(shift, rank, counter.services(), true).stream())
                .toList();
    }

    /** Whoever is on a planned break comes back when it is over. */
    private long backAt(CounterNow counter, int rank) {
        return counter.until()
                .orElseGet(() -> plan.breaks().stream()
                        .map(each -> each.ofCounter(rank))
                        .filter(each -> each.holds(now))
                        .map(Stretch::to)
                        .max(Comparator.naturalOrder())
                        .orElseGet(() -> habits.backAt(counter.id(), now, dice)));
    }

    /** Until the shift is over, and in those that follow; to the end where nobody has planned any. */
    private List<Stretch> onShift(CounterId counter, long from) {
        List<Stretch> shifts = plan.shifts().stream()
                .filter(shift -> shift.counters().contains(counter))
                .map(Plan.PlannedShift::stretch)
                .filter(shift -> shift.to() > from && shift.from() < until)
                .map(shift -> new Stretch(Math.max(from, shift.from()), shift.to()))
                .toList();
        boolean now = shifts.stream().anyMatch(shift -> shift.from() == from);
        return now ? Stretches.of(shifts).list() : List.of(new Stretch(from, until));
    }

    /** Where nobody has planned anything, as many come as usual. */
    private List<Spell> expected(BranchSetup.Counter set, int rank) {
        return plan.shifts().isEmpty() ? List.of() : planned(set, rank);
    }

    /** A closed counter to which somebody is yet to come: late perhaps, or not today, or for a later shift. */
    private List<Spell> planned(BranchSetup.Counter set, int rank) {
        if (!habits.punctuality.isDue(set.id())) {
            return laterShifts(set, rank);
        }
        OptionalLong comes = habits.punctuality.comes(set.id(), now, dice);
        List<Spell> planned = new ArrayList<>();
        for (Stretch stretch : plan.staffed(set.id(), rank).list()) {
            if (comes.isPresent() && comes.getAsLong() < stretch.to() && stretch.from() < until) {
                Stretch left = new Stretch(Math.max(comes.getAsLong(), stretch.from()), stretch.to());
                planned.addAll(cut(left, rank, set.services(), false));
            }
        }
        return planned;
    }

    private List<Spell> laterShifts(BranchSetup.Counter set, int rank) {
        return plan.shifts().stream()
                .filter(shift -> shift.counters().contains(set.id()))
                .map(Plan.PlannedShift::stretch)
                .filter(shift -> shift.from() > now && shift.from() < until)
                .flatMap(shift -> cut(shift, rank, set.services(), false).stream())
                .toList();
    }

    /** Without planned breaks, and pauses that nobody has planned. */
    private List<Spell> cut(Stretch whole, int rank, List<ServiceId> services, boolean pauses) {
        List<Stretch> away = new ArrayList<>(
                plan.breaks().stream().map(each -> each.ofCounter(rank)).toList());
        double at = whole.from() + habits.untilPause(dice);
        while (pauses && at < whole.to()) {
            double back = at + habits.pause(dice);
            away.add(new Stretch((long) at, (long) back));
            at = back + habits.untilPause(dice);
        }
        Stretches there = Stretches.of(List.of(whole)).without(Stretches.of(away));
        return there.list().stream()
                .map(stretch -> new Spell(stretch.from(), stretch.to(), services))
                .toList();
    }

    /** At each quarter of an hour as many more or fewer than now as are usual. */
    private void asUsual() {
        ZoneId zone = state.setup().timeZone();
        double usualNow = habits.usual(Openings.date(now, zone), Openings.quarter(now, zone));
        long staffed = spells.values().stream().filter(each -> !each.isEmpty()).count();
        double luck = dice.nextDouble();
        for (long at = now + QUARTER_MILLIS; at < until; at += QUARTER_MILLIS) {
            double usual = habits.usual(Openings.date(at, zone), Openings.quarter(at, zone));
            if (!Double.isNaN(usual - usualNow)) {
                adjust(at, (int) Math.floor(Math.max(0, staffed + usual - usualNow) + luck));
            }
        }
    }

    private void adjust(long at, int wanted) {
        List<CounterId> there = new ArrayList<>();
        spells.forEach((counter, its) -> {
            if (its.stream().anyMatch(spell -> spell.to() > at)) {
                there.add(counter);
            }
        });
        for (int less = there.size() - wanted; less > 0; less--) {
            CounterId counter = there.remove(dice.nextInt(there.size()));
            spells.put(counter, new Rota(spells).without(counter, at, Long.MAX_VALUE));
        }
        for (BranchSetup.Counter set : state.setup().counters()) {
            if (there.size() < wanted && !there.contains(set.id())) {
                List<Spell> its = new ArrayList<>(spells.getOrDefault(set.id(), List.of()));
                its.add(new Spell(at, until, set.services()));
                spells.put(set.id(), its);
                there.add(set.id());
            }
        }
    }
}
