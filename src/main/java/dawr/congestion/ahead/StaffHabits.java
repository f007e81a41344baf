package dawr.congestion.ahead;

import dawr.congestion.next.Opening;
import dawr.estimation.floor.Ring;
import dawr.queue.CounterId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** How many counters are usually staffed when, and how often one of them pauses, learned from what they did. */
final class StaffHabits {
    private static final int DAYS_MAX = 28;
    private static final double OTHER_WEEKDAY = 0.35;
    private static final double HALF_DAYS = 14;
    private static final double MINUTE_MILLIS = 60_000;
    private static final double PAUSE_MINUTES_MAX = 180;
    private static final double USUAL_PAUSE_MINUTES = 10;
    private static final int TRIES = 24;

    @SuppressWarnings("ArrayRecordComponent") // counted into; nobody compares days
    private record Day(LocalDate date, double[] staffed, double[] seen) {}

    private final Deque<Day> days = new ArrayDeque<>();
    private final Ring pauses = new Ring(100);
    private final Map<CounterId, Long> pausedSince = new HashMap<>();
    final Punctuality punctuality = new Punctuality();
    private double pausesBegun;
    private double openMinutes = 600;

    /** So many counters were staffed for so long. */
    void staffed(LocalDate date, int quarter, int counters, double minutes) {
        if (days.isEmpty() || !days.getLast().date().equals(date)) {
            days.add(new Day(date, new double[Opening.QUARTERS], new double[Opening.QUARTERS]));
            if (days.size() > DAYS_MAX) {
                days.remove();
            }
        }
        days.getLast().staffed()[quarter] += counters * minutes;
        days.getLast().seen()[quarter] += minutes;
        openMinutes += counters * minutes;
    }

    /** Outside of planned breaks. */
    void paused(CounterId counter, long at) {
        pausesBegun++;
        pausedSince.put(counter, at);
    }

    void resumed(CounterId counter, long at) {
        Long since = pausedSince.remove(counter);
        if (since != null && (at - since) / MINUTE_MILLIS <= PAUSE_MINUTES_MAX) {
            pauses.add((at - since) / MINUTE_MILLIS);
        }
    }

    void dayOpened() {
        pausedSince.clear();
    }

    /** How many are usually staffed at that time of such a day; not a number where nobody knows. */
    double usual(LocalDate date, int quarter) {
        double sum = 0;
        double weight = 0;
        for (Day day : days) {
            if (day.date().isBefore(date) && day.seen()[quarter] > 0) {
                double alike = day.date().getDayOfWeek() == date.getDayOfWeek() ? 1 : OTHER_WEEKDAY;
                double counts =
                        alike * Math.pow(0.5, (date.toEpochDay() - day.date().toEpochDay()) / HALF_DAYS);
                sum += counts * day.staffed()[quarter] / day.seen()[quarter];
                weight += counts;
            }
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }

    /** In how long a staffed counter pauses, milliseconds; none is planned for these. */
    double untilPause(SplittableRandom dice) {
        double rate = pausesBegun / openMinutes;
        return rate <= 0 ? Double.POSITIVE_INFINITY : -Math.log1p(-dice.nextDouble()) / rate * MINUTE_MILLIS;
    }

    /** And for how long. */
    double pause(SplittableRandom dice) {
        double mean = pauses.mean(USUAL_PAUSE_MINUTES);
        return (pauses.size() == 0
                        ? -mean * Math.log1p(-dice.nextDouble())
                        : pauses.fromNewest(dice.nextInt(pauses.size())))
                * MINUTE_MILLIS;
    }

    /** When a counter that is paused goes on: of pauses that last so long one. */
    long backAt(CounterId counter, long now, SplittableRandom dice) {
        long since = pausedSince.getOrDefault(counter, now);
        for (int tries = 0; tries < TRIES; tries++) {
            long back = since + (long) pause(dice);
            if (back > now) {
                return back;
            }
        }
        return now + (now - since) / 2;
    }
}
