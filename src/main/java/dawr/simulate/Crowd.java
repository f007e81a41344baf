package dawr.simulate;

import dawr.queue.PriorityClass;
import dawr.simulate.OfficeDay.Demand;
import dawr.simulate.OfficeDay.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Everybody who comes on one day, drawn from a seed: arrivals are a Poisson stream whose rate changes by the hour. */
final class Crowd {
    private static final double MILLIS_PER_HOUR = 3_600_000;
    private static final double MILLIS_PER_MINUTE = 60_000;
    private static final double MILLIS_PER_SECOND = 1_000;

    private final OfficeDay day;
    private final SplittableRandom dice;
    private final double shares;

    private Crowd(OfficeDay day, SplittableRandom dice) {
        this.day = day;
        this.dice = dice;
        this.shares = day.demand().stream().mapToDouble(Demand::share).sum();
    }

    /** The people of a day, in order of arrival. */
    static List<Visitor> of(OfficeDay day, long seed) {
        return new Crowd(day, new SplittableRandom(seed)).everybody();
    }

    private List<Visitor> everybody() {
        List<Visitor> all = new ArrayList<>();
        for (Flow flow : day.arrivals()) {
            double at = flow.stretch().from() + gap(flow);
            while (at < flow.stretch().to()) {
                all.add(visitor((long) at));
                at += gap(flow);
            }
        }
        return all;
    }

    private double gap(Flow flow) {
        return flow.perHour() == 0
                ? (double) flow.stretch().millis()
                : new Likely.Exponential(MILLIS_PER_HOUR / flow.perHour()).draw(dice);
    }

    private Visitor visitor(long at) {
        Demand wanted = wanted();
        PriorityClass priority = priority();
        long walk = Math.round(day.walkSeconds().draw(dice) * MILLIS_PER_SECOND);
        long millis = Math.max(1, Math.round(wanted.minutes().draw(dice) * MILLIS_PER_MINUTE));
        return Visitor.of(
                at,
                new Visitor.Errand(wanted.service(), millis),
                priority,
                walk,
                dice.nextDouble() >= day.noShowShare(),
                day.patienceMinutes()
                        .map(patience -> Math.round(patience.draw(dice) * MILLIS_PER_MINUTE))
                        .orElse(Visitor.ENDLESS));
    }

    private Demand wanted() {
        double point = dice.nextDouble() * shares;
        for (Demand each : day.demand()) {
            point -= each.share();
            if (point < 0) {
                return each;
            }
        }
        return day.demand().getLast();
    }

    private PriorityClass priority() {
        double point = dice.nextDouble();
        for (Map.Entry<PriorityClass, Double> claim : day.claims().entrySet()) {
            point -= claim.getValue();
            if (point < 0) {
                return claim.getKey();
            }
        }
        return PriorityClass.NONE;
    }
}
