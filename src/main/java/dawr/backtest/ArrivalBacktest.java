package dawr.backtest;

import dawr.backtest.ArrivalScore.Teller;
import dawr.congestion.next.ArrivalHabits;
import dawr.congestion.next.Expected;
import dawr.congestion.next.Spread;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Walks through a branch's days forwards; at each quarter of an hour it asks how many will come in the next, in the one an hour later and in the one two
 * hours later, of the forecast and of those that anybody could make, each of which sees only what had happened by then.
 */
final class ArrivalBacktest {
    /** How many quarters later the foretold one ends. */
    static final int[] AHEAD = {1, 4, 8};

    private static final int HOUR = 4;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final QuarterCounts counts;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Integer, ArrivalScore> byService;
    private final Map<Integer, ArrivalScore> ofAll;

    /** Scores days from a date (inclusive) to another (exclusive) into what is kept by how far ahead it was said. */
    ArrivalBacktest(
            QuarterCounts counts,
            LocalDate from,
            LocalDate to,
            Map<Integer, ArrivalScore> byService,
            Map<Integer, ArrivalScore> ofAll) {
        this.counts = counts;
        this.from = from;
        this.to = to;
        this.byService = byService;
        this.ofAll = ofAll;
    }

    void run() {
        ArrivalHabits habits = new ArrivalHabits();
        for (LocalDate date : counts.dates()) {
            boolean scored = !date.isBefore(from) && date.isBefore(to);
            int[] used = counts.usedBefore(date).orElse(new int[] {0, -1});
            List<LocalDate> weekdays = counts.weekdaysBefore(date);
            for (int quarter = 0; quarter < dawr.congestion.next.Opening.QUARTERS; quarter++) {
                if (scored && !weekdays.isEmpty() && quarter >= used[0]) {
                    score(habits.from(date, quarter), date, weekdays, used[1]);
                }
                tell(habits, date, quarter);
            }
        }
    }

    private void tell(ArrivalHabits habits, LocalDate date, int quarter) {
        for (String service : counts.services()) {
            for (int each = counts.of(date, service, quarter); each > 0; each--) {
                habits.arrived(date, quarter, service);
            }
        }
    }

    private void score(Expected expected, LocalDate date, List<LocalDate> weekdays, int last) {
        for (int ahead : AHEAD) {
            int quarter = expected.from() + ahead - 1;
            if (quarter <= last) {
                score(expected, date, weekdays, ahead, quarter);
            }
        }
    }

    private void score(Expected expected, LocalDate date, List<LocalDate> weekdays, int ahead, int quarter) {
        Map<Teller, Double> all = new EnumMap<>(Teller.class);
        int cameInAll = 0;
        for (int number = 0; number < expected.services().size(); number++) {
            String service = expected.services().get(number);
            Spread spread = expected.of(number, quarter);
            Map<Teller, Double> told = others(date, weekdays, service, expected.from(), quarter);
            told.forEach((teller, said) -> all.merge(teller, said, Double::sum));
            told.put(Teller.OURS, (double) spread.mid());
            int came = counts.of(date, service, quarter);
            cameInAll += came;
            at(byService, ahead).add(told, came, isWithin(spread, came));
        }
        Spread spread = expected.all(quarter);
        all.put(Teller.OURS, (double) spread.mid());
        at(ofAll, ahead).add(all, cameInAll, isWithin(spread, cameInAll));
    }

    private static boolean isWithin(Spread spread, int came) {
        return spread.quantile(LOW) <= came && came <= spread.quantile(HIGH);
    }

    private static ArrivalScore at(Map<Integer, ArrivalScore> scores, int ahead) {
        return scores.computeIfAbsent(ahead, any -> new ArrivalScore());
    }

    private Map<Teller, Double> others(LocalDate date, List<LocalDate> weekdays, String service, int now, int quarter) {
        Map<Teller, Double> told = new EnumMap<>(Teller.class);
        told.put(Teller.SAME_WEEKDAY_LAST_WEEK, (double) counts.of(weekdays.getFirst(), service, quarter));
        told.put(
                Teller.MEAN_OF_WEEKS,
                weekdays.stream()
                        .mapToInt(past -> counts.of(past, service, quarter))
                        .average()
                        .orElse(0));
        double lastHour = 0;
        for (int before = Math.max(0, now - HOUR); before < now; before++) {
            lastHour += counts.of(date, service, before);
        }
        told.put(Teller.LAST_HOUR, lastHour / HOUR);
        return told;
    }
}
