package dawr.backtest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How far each way to foretell arrivals was off: people in a quarter of an hour. */
final class ArrivalScore {
    /** Whoever foretells. */
    enum Teller {
        OURS,
        SAME_WEEKDAY_LAST_WEEK,
        MEAN_OF_WEEKS,
        LAST_HOUR;

        String said() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final Map<Teller, Double> missed = new EnumMap<>(Teller.class);
    private long count;
    private long within;

    void add(Map<Teller, Double> told, int came, boolean inRange) {
        told.forEach((teller, said) -> missed.merge(teller, Math.abs(said - came), Double::sum));
        count++;
        within += inRange ? 1 : 0;
    }

    long count() {
        return count;
    }

    /** Share of what came that lies in the range of eight in ten. */
    double within() {
        return (double) within / count;
    }

    double mae(Teller teller) {
        return missed.getOrDefault(teller, 0.0) / count;
    }

    /** The best of the others. */
    double best() {
        double best = Double.POSITIVE_INFINITY;
        for (Teller teller : Teller.values()) {
            best = teller == Teller.OURS ? best : Math.min(best, mae(teller));
        }
        return best;
    }

    double ratio() {
        return mae(Teller.OURS) / best();
    }
}
