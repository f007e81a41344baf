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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            spells.put(set.id(), counter.state() == CounterState.CLOSED ? planned(set, rank) : staffed(counter, rank));
            rank++;
        }
        if (plan.shifts().isEmpty()) {
            asUsual();
        }
        return new Rota(spells);
    }

    /** A counter that is open or paused. */
    private List<Spell> staffed(CounterNow counter, int rank) {
        long from = counter.state() == CounterState.OPEN
                ? now
                : counter.until().orElseGet(() -> now + (long) habits.pause(dice));
        return cut(new Stretch(Math.max(now, from), shiftEnds(counter.id())), rank, counter.services(), true);
    }

    private long shiftEnds(CounterId counter) {
        return plan.shifts().stream()
                .filter(shift -> shift.counters().contains(counter))
                .map(Plan.PlannedShift::stretch)
                .filter(shift -> shift.holds(now))
                .mapToLong(Stretch::to)
                .max()
                .orElse(until);
    }

    /** A closed counter whose shift is yet to begin. */
    private List<Spell> planned(BranchSetup.Counter set, int rank) {
        List<Spell> planned = new ArrayList<>();
        for (Plan.PlannedShift shift : plan.shifts()) {
            boolean begins = shift.stretch().from() > now && shift.stretch().from() < until;
            if (begins && shift.counters().contains(set.id())) {
                planned.addAll(cut(shift.stretch(), rank, set.services(), false));
            }
        }
        return planned;
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
