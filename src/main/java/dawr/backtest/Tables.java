package dawr.backtest;

import dawr.estimation.Rehearsal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The scores of a backtest: ours beside every usual formula, and ours by service and by hour. */
final class Tables {
    /** The formulas' names, in the order of {@link dawr.estimation.floor.Yardsticks}. */
    static final List<String> FORMULAS = List.of(
            "people ahead × mean service / counters",
            "(n+1)/(sμ), QLs",
            "last to enter service, LES",
            "head of line, HOL",
            "mean of the last 20",
            "queue length / call rate, QLE",
            "waiting × usual time between calls");

    /** Services beyond these are counted together: a broken log may name one per ticket. */
    private static final int SERVICES_MAX = 1_000;

    private static final String OTHERS = "others";

    /** Predicted waits are put together by these, minutes. */
    private static final int[] WAITS = {2, 5, 10, 20, 30, 60};

    /** Ours within a part of the tickets. */
    record Part(Score score, RangeScore ranges) {
        Part() {
            this(new Score(), new RangeScore());
        }

        void add(Rehearsal.Answer said, double came) {
            score.add(said.estimate().mid(), came);
            ranges.add(said.estimate(), came);
        }
    }

    private final Part ours = new Part();
    private final List<Score> formulas = new ArrayList<>();
    private final Map<Integer, Part> hours = new TreeMap<>();
    private final Map<Integer, Part> predicted = new TreeMap<>();
    private final Map<String, Part> services = new LinkedHashMap<>();
    private double waits;

    Tables() {
        FORMULAS.forEach(each -> formulas.add(new Score()));
    }

    void add(Row row, Rehearsal.Answer said) {
        double came = row.waitMinutes();
        waits += came;
        ours.add(said, came);
        double[] others = said.yardsticks().all();
        for (int each = 0; each < others.length; each++) {
            formulas.get(each).add(others[each], came);
        }
        int hour = (int) (Math.floorMod(row.issuedAt(), 86_400L) / 3600);
        hours.computeIfAbsent(hour, any -> new Part()).add(said, came);
        predicted
                .computeIfAbsent(wait(said.estimate().mid()), any -> new Part())
                .add(said, came);
        part(row).add(said, came);
    }

    /** Up to how many minutes a predicted wait is put together with others; the longest are without such a bound. */
    private static int wait(double minutes) {
        for (int bound : WAITS) {
            if (minutes <= bound) {
                return bound;
            }
        }
        return Integer.MAX_VALUE;
    }

    private Part part(Row row) {
        String name = row.branch().isEmpty() ? row.service() : row.branch() + " " + row.service();
        String kept = services.size() < SERVICES_MAX || services.containsKey(name) ? name : OTHERS;
        return services.computeIfAbsent(kept, any -> new Part());
    }

    Part ours() {
        return ours;
    }

    List<Score> formulas() {
        return formulas;
    }

    Map<Integer, Part> hours() {
        return hours;
    }

    /** By predicted wait, up to so many minutes. */
    Map<Integer, Part> predicted() {
        return predicted;
    }

    /** The services with the most tickets first. */
    Map<String, Part> services() {
        Comparator<Map.Entry<String, Part>> most =
                Comparator.comparingLong(entry -> -entry.getValue().score().count());
        return services.entrySet().stream()
                .sorted(most.thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    double meanWait() {
        return waits / ours.score().count();
    }
}
