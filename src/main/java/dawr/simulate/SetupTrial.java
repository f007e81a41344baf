package dawr.simulate;

import dawr.office.Trial;
import dawr.queue.BranchSetup;
import dawr.queue.By;
import dawr.queue.HouseRules;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import dawr.queue.kpi.DayFacts;
import dawr.simulate.OfficeDay.Demand;
import dawr.simulate.OfficeDay.Flow;
import dawr.simulate.OfficeDay.Policy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set-up on a few busy days beside what it is compared with: the same people come, for somewhat more than the counters of the other one can serve, and two
 * in five of them have a claim. What harms somebody on such a day is seen before anybody waits.
 */
public final class SetupTrial {
    /** So much of the counters' time is asked for: somewhat more than there is, so that a line grows all day. */
    private static final double LOAD = 1.05;

    private static final double SERVICE_MINUTES = 8;
    private static final double SERVICE_SPREAD_MINUTES = 5;
    private static final double WALK_SECONDS = 35;
    private static final double SEAT_WALK_SECONDS = 5;
    private static final double CLAIM_SHARE = 0.4;
    private static final int SEEDS = 3;

    /** People a day: more would say no more and take longer than whoever asks would wait. */
    private static final int VISITORS_MAX = 500;

    private static final long DAY_MILLIS = 86_400_000L;
    private static final int DAYS_AHEAD_MAX = 14;
    private static final double NINE_IN_TEN = 0.9;

    /** So much longer, and by at least so many minutes, is a harm. */
    private static final double LONGER = 1.4;

    private static final double LONGER_MINUTES = 10;

    private final BranchSetup next;
    private final Plan plan;

    private SetupTrial(BranchSetup next, Plan plan) {
        this.next = next;
        this.plan = plan;
    }

    /** A set-up and who comes; its days are played once, whatever they are compared with. */
    private record Play(BranchSetup setup, List<Demand> demand, List<Flow> arrivals) {}

    /** Who would wait much longer, as {@link Trial#of} has it; takes a second or so on all cores, so not for an event loop. */
    public static List<Trial.Longer> longer(BranchSetup next, Map<String, BranchSetup> others, long atMillis) {
        return busyDay(next, atMillis)
                .map(plan -> new SetupTrial(next, plan).longer(others))
                .orElseGet(List::of);
    }

    private List<Trial.Longer> longer(Map<String, BranchSetup> others) {
        Map<Play, Map<ServiceId, List<Double>>> waits = others.values().stream()
                .flatMap(other -> Stream.of(play(next, other), play(other, other)))
                .distinct()
                .toList()
                .parallelStream()
                .collect(Collectors.toMap(Function.identity(), this::waits));
        List<Trial.Longer> longer = new ArrayList<>();
        others.forEach((name, other) -> longer.addAll(compared(
                name,
                waits.getOrDefault(play(next, other), Map.of()),
                waits.getOrDefault(play(other, other), Map.of()))));
        return longer;
    }

    private Play play(BranchSetup setup, BranchSetup other) {
        return new Play(setup, demand(other), arrivals(other));
    }

    private static List<Trial.Longer> compared(
            String name, Map<ServiceId, List<Double>> then, Map<ServiceId, List<Double>> now) {
        List<Trial.Longer> longer = new ArrayList<>();
        now.forEach((service, waits) -> {
            double instead = nineInTen(waits);
            double would = nineInTen(then.getOrDefault(service, List.of()));
            if (would > LONGER * instead && would > instead + LONGER_MINUTES) {
                longer.add(new Trial.Longer(service, name, (int) Math.round(would), (int) Math.round(instead)));
            }
        });
        return longer;
    }

    private static double nineInTen(List<Double> waits) {
        double[] minutes = waits.stream().mapToDouble(Double::doubleValue).toArray();
        return minutes.length == 0 ? 0 : DayFacts.percentileOf(minutes, NINE_IN_TEN);
    }

    /** The next day on which the office opens. */
    private static Optional<Plan> busyDay(BranchSetup next, long atMillis) {
        for (int i = 0; i < DAYS_AHEAD_MAX; i++) {
            var day = next.dayOf(atMillis + i * DAY_MILLIS);
            long ends = day.endsAtMillis(next.timeZone(), next.turnsAt());
            Plan plan = next.timetable().between(ends - DAY_MILLIS, ends);
            if (!plan.working().list().isEmpty()) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** What people come for: each service by what the counters have for it, if each shares its time among all it serves. */
    private List<Demand> demand(BranchSetup other) {
        Map<ServiceId, Double> shares = new LinkedHashMap<>();
        for (BranchSetup.Counter counter : other.counters()) {
            List<ServiceId> served = served(other, counter);
            served.forEach(service -> shares.merge(service, 1.0 / served.size(), Double::sum));
        }
        shares.keySet().removeIf(service -> next.service(service).isEmpty());
        return shares.entrySet().stream()
                .map(share -> new Demand(
                        share.getKey(),
                        share.getValue(),
                        new Likely.LogNormal(SERVICE_MINUTES, SERVICE_SPREAD_MINUTES)))
                .toList();
    }

    private static List<ServiceId> served(BranchSetup setup, BranchSetup.Counter counter) {
        return counter.services().stream()
                .filter(service -> setup.rules().meantFor(counter.id(), service))
                .toList();
    }

    /** How long those without a claim wait, minutes, in all days together; who is never called has waited to the end. */
    private Map<ServiceId, List<Double>> waits(Play play) {
        if (play.demand().isEmpty()) {
            return Map.of();
        }
        OfficeDay day = day(play);
        List<DayFacts> days = IntStream.rangeClosed(1, SEEDS)
                .parallel()
                .mapToObj(seed -> DayRun.of(day, day.policies().getFirst(), Crowd.of(day, seed))
                        .facts())
                .toList();
        Map<ServiceId, List<Double>> waits = new LinkedHashMap<>();
        for (DayFacts facts : days) {
            facts.steps().stream()
                    .filter(step -> !step.claim())
                    .forEach(step -> waits.computeIfAbsent(step.service(), any -> new ArrayList<>())
                            .add(step.waitMinutes(facts.endsAt())));
        }
        return waits;
    }

    private OfficeDay day(Play play) {
        return new OfficeDay(
                "a busy day",
                List.of(new Policy(play.setup().callingOrder().slug(), play.setup())),
                play.arrivals(),
                play.demand(),
                Map.of(PriorityClass.SENIOR, CLAIM_SHARE),
                new Likely.Fixed(WALK_SECONDS),
                SEAT_WALK_SECONDS,
                0,
                0,
                Optional.empty(),
                desks(play.setup(), plan));
    }

    /** Somewhat more than the counters of the other set-up can serve, from the opening on. */
    private List<Flow> arrivals(BranchSetup other) {
        long counters = other.counters().stream()
                .filter(counter -> !served(other, counter).isEmpty())
                .count();
        double perHour = counters * LOAD * 60 / (SERVICE_MINUTES + WALK_SECONDS / 60);
        double left = VISITORS_MAX;
        List<Flow> flows = new ArrayList<>();
        for (Stretch stretch : plan.working().list()) {
            long millis = (long) Math.min((double) stretch.millis(), left / perHour * 3_600_000);
            left -= millis * perHour / 3_600_000;
            if (millis > 0) {
                flows.add(new Flow(new Stretch(stretch.from(), stretch.from() + millis), perHour));
            }
        }
        return flows;
    }

    private static List<Desk> desks(BranchSetup setup, Plan plan) {
        Deque<StaffId> named = new ArrayDeque<>(named(setup));
        List<Desk> desks = new ArrayList<>();
        for (int rank = 0; rank < setup.counters().size(); rank++) {
            BranchSetup.Counter counter = setup.counters().get(rank);
            StaffId clerk = clerk(setup, counter, named, rank);
            List<ServiceId> able = able(setup, counter, clerk);
            Stretches present = plan.staffed(counter.id(), rank);
            if (!able.isEmpty() && !present.list().isEmpty()) {
                desks.add(new Desk(counter.id(), new By(clerk, false), able, present, true, false, List.of()));
            }
        }
        return desks;
    }

    /** Those of whom the branch says what they can do come first, each to a counter where they can do something. */
    private static StaffId clerk(BranchSetup setup, BranchSetup.Counter counter, Deque<StaffId> named, int rank) {
        Optional<StaffId> fits = named.stream()
                .filter(staff -> !able(setup, counter, staff).isEmpty())
                .findFirst();
        fits.ifPresent(named::remove);
        return fits.orElseGet(() -> new StaffId("anybody-" + rank));
    }

    private static List<ServiceId> able(BranchSetup setup, BranchSetup.Counter counter, StaffId staff) {
        return served(setup, counter).stream()
                .filter(service -> setup.rules().skilled(staff, service))
                .toList();
    }

    private static List<StaffId> named(BranchSetup setup) {
        HouseRules rules = setup.rules();
        return rules.skills().orElse(Map.of()).keySet().stream()
                .filter(name -> rules.pools()
                        .filter(pools -> pools.staff().containsKey(name.value()))
                        .isEmpty())
                .toList();
    }
}
