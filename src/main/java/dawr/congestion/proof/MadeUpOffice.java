package dawr.congestion.proof;

import dawr.congestion.ahead.Comer;
import dawr.congestion.ahead.Outset;
import dawr.congestion.ahead.Rota;
import dawr.congestion.ahead.Spell;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * An office of chance with a real office's set-up, hours, breaks and skills: crowds that differ from day to day, now and then a rush that nothing
 * announces, clerks who are ill, late or called away.
 */
final class MadeUpOffice {
    private static final long MINUTE = 60_000;

    /** People an hour, by the half hours since opening, on a usual day. */
    private static final double[] PER_HOUR = {34, 52, 58, 56, 52, 46, 42, 38, 36, 38, 40, 36, 32, 26, 18, 10};

    private static final double[] SHARES = {0.30, 0.16, 0.22, 0.14, 0.10, 0.08};
    private static final double[] WEEKDAY = {1.18, 1.02, 0.95, 1.0, 0.75};
    private static final double CLAIM = 0.07;

    private final BranchSetup setup;

    MadeUpOffice(BranchSetup setup) {
        this.setup = setup;
    }

    BranchSetup setup() {
        return setup;
    }

    List<ServiceId> services() {
        return setup.services().stream().map(BranchSetup.Service::id).toList();
    }

    boolean isOpen(LocalDate date) {
        return !plan(date).open().list().isEmpty();
    }

    Stretch open(LocalDate date) {
        List<Stretch> open = plan(date).open().list();
        return new Stretch(open.getFirst().from(), open.getLast().to());
    }

    private Plan plan(LocalDate date) {
        ZoneId zone = setup.timeZone();
        return setup.timetable()
                .between(
                        date.atStartOfDay(zone).toInstant().toEpochMilli(),
                        date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli());
    }

    /** How many come on a day, as it truly is. */
    Crowd crowd(LocalDate date, long seed) {
        return Crowd.drawn(open(date), crowdDice(seed));
    }

    private static SplittableRandom crowdDice(long seed) {
        return new SplittableRandom(seed * 97 + 11);
    }

    /** A day as it truly goes, from an hour before opening on. */
    Outset day(BranchState state, LocalDate date, long seed) {
        Stretch open = open(date);
        SplittableRandom dice = crowdDice(seed);
        Crowd crowd = Crowd.drawn(open, dice);
        return new Outset(
                state,
                open.from() - 60 * MINUTE,
                open.to() + 180 * MINUTE,
                comers(date, crowd, open.from(), dice),
                rota(date, absences(date, seed)),
                Map.of(),
                OptionalLong.of(open.to()));
    }

    /** Who comes from an instant on. */
    List<Comer> comers(LocalDate date, Crowd crowd, long since, SplittableRandom dice) {
        Stretch open = open(date);
        double times = crowd.times() * WEEKDAY[(date.getDayOfWeek().getValue() - 1) % 5];
        double most = 2.2 * times * 58;
        List<Comer> comers = new ArrayList<>();
        double at = Math.max(open.from(), since);
        while (at < open.to() - 5 * MINUTE) {
            at += -Math.log1p(-dice.nextDouble()) / most * 60 * MINUTE;
            int half = (int) Math.min(PER_HOUR.length - 1, (at - open.from()) / (30 * MINUTE));
            double rate = PER_HOUR[half] * times * crowd.rushes((long) at);
            if (dice.nextDouble() < rate / most && at < open.to() - 5 * MINUTE) {
                comers.add(comer(comers.size(), (long) at, date, dice));
            }
        }
        comers.sort(Comparator.comparingLong(Comer::at));
        return comers;
    }

    private Comer comer(int number, long at, LocalDate date, SplittableRandom dice) {
        List<ServiceId> services = services();
        double point = dice.nextDouble();
        int service = 0;
        while (service < services.size() - 1 && point > SHARES[service % SHARES.length]) {
            point -= SHARES[service % SHARES.length];
            service++;
        }
        PriorityClass priority = dice.nextDouble() < CLAIM ? PriorityClass.SENIOR : PriorityClass.NONE;
        return new Comer(
                date + "/" + number,
                at,
                List.of(services.get(service)),
                priority,
                setup.languages().getFirst());
    }

    /** What keeps the clerk of each counter away, as it truly is. */
    List<Absence> absences(LocalDate date, long seed) {
        SplittableRandom dice = new SplittableRandom(seed * 89 + 7);
        Stretch open = open(date);
        return setup.counters().stream()
                .map(counter -> Absence.drawn(open, dice))
                .toList();
    }

    Rota rota(LocalDate date, List<Absence> absences) {
        Plan plan = plan(date);
        Stretch open = open(date);
        Map<CounterId, List<Spell>> spells = new LinkedHashMap<>();
        int rank = 0;
        for (BranchSetup.Counter counter : setup.counters()) {
            Stretches planned = plan.staffed(counter.id(), rank);
            spells.put(counter.id(), spells(counter, absences.get(rank).leaves(planned, open), open));
            rank++;
        }
        return new Rota(spells);
    }

    /** A clerk's day as it turns out: not what was planned. */
    private static List<Spell> spells(BranchSetup.Counter counter, Stretches there, Stretch open) {
        List<Spell> spells = new ArrayList<>();
        for (Stretch stretch : there.list()) {
            long to = stretch.to() == open.to() ? open.to() + 170 * MINUTE : stretch.to();
            spells.add(new Spell(stretch.from(), to, counter.services()));
        }
        return spells;
    }
}
