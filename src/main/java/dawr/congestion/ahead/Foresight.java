package dawr.congestion.ahead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the next hours hold, as far as can be seen from an instant: many ways in which they may go on. */
public final class Foresight {
    /** Two hours. */
    public static final int QUARTERS = 8;

    private static final int QUARTERS_AN_HOUR = 4;
    private static final double QUARTER_MINUTES = 15;

    /** Minutes of waiting per seat. */
    private static final double NEARLY_EMPTY = 2;

    /** A course this share of the index beyond the limit is counted nearly whole. */
    private static final double SOFT = 0.08;

    private final int seats;
    private final List<Came> futures = new ArrayList<>();

    public Foresight(int seats) {
        this.seats = seats;
    }

    /** From so many futures, drawn one after the other. */
    public static Foresight of(Futures futures, int seats, int draws) {
        Foresight foresight = new Foresight(seats);
        for (int seed = 1; seed <= draws; seed++) {
            foresight.add(Onward.of(futures.outset(seed), futures.fate(seed)));
        }
        return foresight;
    }

    public void add(Came future) {
        futures.add(future);
    }

    /** The so many-th of them, from 1. */
    public Came future(int seed) {
        return futures.get(seed - 1);
    }

    public int size() {
        return futures.size();
    }

    /** How many quarters of an hour are seen. */
    public int quarters() {
        return futures.isEmpty() ? 0 : futures.getFirst().personMinutes().length;
    }

    /** Minutes of waiting per seat in a quarter of an hour, as if it went on for the hour. */
    public Range index(int quarter) {
        return of(future -> future.index(quarter, seats));
    }

    /** Minutes of waiting per seat in a whole hour from the instant of looking on, 0 for the first; of the last as if it were whole. */
    public Range hour(int hour) {
        int first = hour * QUARTERS_AN_HOUR;
        int last = Math.min(quarters(), first + QUARTERS_AN_HOUR);
        return of(future -> IntStream.range(first, last)
                .mapToDouble(quarter -> future.index(quarter, seats))
                .average()
                .orElse(0));
    }

    /** How many hours are seen, the last perhaps not whole. */
    public int hours() {
        return Math.ceilDiv(quarters(), QUARTERS_AN_HOUR);
    }

    /** Any figure of the whole. */
    public Range of(ToDoubleFunction<Came> figure) {
        return Range.of(futures.stream().mapToDouble(figure).toArray());
    }

    /** How likely the index reaches a limit within so many quarters of an hour. */
    public double likely(double limit, int quarters) {
        long reach = futures.stream()
                .filter(future -> reaches(future, limit, quarters) >= 0)
                .count();
        return (double) reach / Math.max(1, futures.size());
    }

    /**
     * The same, each course counted by how far its highest quarter lies from the limit, so that it counts by half where it just reaches it: forty courses that
     * are counted whole say 0 or 1 in 40 and nothing between.
     */
    public double chance(double limit, int quarters) {
        return futures.stream()
                .mapToDouble(future -> 1 / (1 + Math.exp((far(limit) - far(top(future, quarters))) / SOFT)))
                .average()
                .orElse(0);
    }

    /** How likely a limit is reached first in one of these quarters of an hour, counted; never quite 0 or 1. */
    public double first(double limit, int from, int to) {
        long some = futures.stream()
                .mapToInt(future -> reaches(future, limit, to))
                .filter(quarter -> quarter >= from)
                .count();
        return (some + 0.5) / (futures.size() + 1);
    }

    /** Full halls differ by shares, nearly empty ones by minutes. */
    private static double far(double index) {
        return Math.log(index + NEARLY_EMPTY);
    }

    private double top(Came future, int quarters) {
        return IntStream.range(0, Math.min(quarters, future.personMinutes().length))
                .mapToDouble(quarter -> future.index(quarter, seats))
                .max()
                .orElse(0);
    }

    /** In how many minutes it does, in the middle of the futures in which it does. */
    public OptionalDouble leadMinutes(double limit, int quarters) {
        double[] leads = futures.stream()
                .mapToInt(future -> reaches(future, limit, quarters))
                .filter(quarter -> quarter >= 0)
                .mapToDouble(quarter -> quarter * QUARTER_MINUTES)
                .sorted()
                .toArray();
        return leads.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(leads[leads.length / 2]);
    }

    /** The first quarter in which it does, -1 if none. */
    private int reaches(Came future, double limit, int quarters) {
        int seen = Math.min(quarters, future.personMinutes().length);
        for (int quarter = 0; quarter < seen; quarter++) {
            if (future.index(quarter, seats) >= limit) {
                return quarter;
            }
        }
        return -1;
    }

    /** How likely so many are still in line when the office lets nobody in any more. */
    public double likelyUnserved(int people) {
        double[] unserved = futures.stream()
                .mapToDouble(Came::unserved)
                .filter(each -> each >= 0)
                .toArray();
        return unserved.length == 0
                ? 0
                : Arrays.stream(unserved).filter(each -> each >= people).count() / (double) unserved.length;
    }
}
