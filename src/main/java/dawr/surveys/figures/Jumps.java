package dawr.surveys.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Counters whose visitors suddenly answer far more often, or far better or worse, than they did: a person has to look at why. */
public final class Jumps {
    /** What is recent. */
    private static final int RECENT_DAYS = 7;

    /** A change by chance alone is taken for a jump once in a thousand looks. */
    private static final double Z = 3.29;

    /** Less than ten points is nothing that anybody need look at. */
    private static final double LEAST = 0.10;

    private Jumps() {}

    /** A counter on a day. */
    public record CounterDay(String counter, LocalDate day, int visits, int answers, int satisfied) {}

    /** What jumped. */
    public enum What {
        RATE,
        SCORE
    }

    /**
     * A jump.
     *
     * @param before share, 0 to 1, of the days before the last seven
     * @param now share of the last seven
     */
    public record Jump(String counter, What what, double before, double now) {}

    /**
     * What jumped in the last seven days.
     *
     * @param last the last business day that is looked at
     */
    public static List<Jump> of(List<CounterDay> days, LocalDate last) {
        LocalDate recent = last.minusDays(RECENT_DAYS - 1);
        List<Jump> jumps = new ArrayList<>();
        for (String counter :
                new TreeSet<>(days.stream().map(CounterDay::counter).toList())) {
            List<CounterDay> own =
                    days.stream().filter(day -> day.counter().equals(counter)).toList();
            Predicate<CounterDay> late = day -> !day.day().isBefore(recent);
            look(jumps, counter, What.RATE, own, late, CounterDay::visits, CounterDay::answers);
            look(jumps, counter, What.SCORE, own, late, CounterDay::answers, CounterDay::satisfied);
        }
        return jumps;
    }

    private static void look(
            List<Jump> jumps,
            String counter,
            What what,
            List<CounterDay> days,
            Predicate<CounterDay> late,
            ToDoubleFunction<CounterDay> of,
            ToDoubleFunction<CounterDay> some) {
        double beforeCount = sum(days, late.negate(), of);
        double nowCount = sum(days, late, of);
        if (Math.min(beforeCount, nowCount) < Voice.ANSWERS_MIN) {
            return;
        }
        double before = sum(days, late.negate(), some) / beforeCount;
        double now = sum(days, late, some) / nowCount;
        double pooled = (before * beforeCount + now * nowCount) / (beforeCount + nowCount);
        double error = Math.sqrt(pooled * (1 - pooled) * (1 / beforeCount + 1 / nowCount));
        if (Math.abs(now - before) >= Math.max(LEAST, Z * error)) {
            jumps.add(new Jump(counter, what, before, now));
        }
    }

    private static double sum(List<CounterDay> days, Predicate<CounterDay> which, ToDoubleFunction<CounterDay> figure) {
        return days.stream().filter(which).mapToDouble(figure).sum();
    }
}
