package dawr.surveys.figures;

import dawr.surveys.figures.Odds.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What moves satisfaction, each thing by itself: by how many points fewer or more would be satisfied if all visits had it, against none having it, all
 * else being as it is. A logistic regression over what is known of the rated visits, averaged over all visits; intervals by the delta method.
 */
public final class Drivers {
    /** Weak: it keeps a trait that decides everything from running away. */
    private static final double PULL = 0.5;

    private static final double PULL_USUAL = 1e-9;

    /** Hours in a row that are taken together. */
    private static final int HOURS = 2;

    private final List<Alike> visits;
    private final Map<String, Map<String, Integer>> answers = new TreeMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Odds odds;

    public Drivers(List<Alike> visits) {
        this.visits = List.copyOf(visits);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Alike alike : visits) {
            traits(alike.known()).forEach((what, value) -> {
                count(answers, what, value, alike.answers());
                count(counts, what, value, alike.visits());
            });
        }
        counts.forEach((what, values) -> usual.put(what, most(values)));
        answers.forEach((what, values) -> values.keySet().stream()
                .filter(value -> tells(what, value))
                .forEach(value -> columns.put(what + ' ' + value, columns.size() + 1)));
        odds = Odds.fit(seen(), pulls());
    }

    /**
     * One thing that moves people.
     *
     * @param what it is about: wait, promise, hops, papers, outcome, language, channel, service or hour
     * @param against what most have
     * @param points more of a hundred that are satisfied, less where it is negative; from -100 to 100, the interval too
     */
    public record Driver(String what, String value, String against, int answers, double points, Interval interval) {
        /** Is it surely more than nothing? */
        public boolean sure() {
            return interval.low() > 0 || interval.high() < 0;
        }
    }

    /** What surely matters first, then by how much. Of what few spoke nothing is said. */
    public List<Driver> ranked() {
        List<Driver> drivers = new ArrayList<>();
        answers.forEach((what, values) -> values.forEach((value, count) -> {
            if (columns.containsKey(what + ' ' + value)) {
                drivers.add(driver(what, value, count));
            }
        }));
        drivers.sort(Comparator.comparing((Driver driver) -> !driver.sure())
                .thenComparingDouble(driver -> -Math.abs(driver.points())));
        return drivers;
    }

    private Driver driver(String what, String value, int count) {
        double[] slope = new double[columns.size() + 1];
        double all = 0;
        double change = 0;
        for (Alike alike : visits) {
            int[] with = columns(alike.known(), what, value);
            int[] without = columns(alike.known(), what, usual(what));
            double one = odds.of(with);
            double other = odds.of(without);
            lean(slope, with, alike.visits() * one * (1 - one));
            lean(slope, without, -alike.visits() * other * (1 - other));
            change += alike.visits() * (one - other);
            all += alike.visits();
        }
        double points = 100 * change / all;
        double error = 100 * odds.error(slope) / all;
        return new Driver(what, value, usual(what), count, points, Interval.about(points, error, -100, 100));
    }

    private static void lean(double[] slope, int[] columns, double weight) {
        for (int column : columns) {
            slope[column] += weight;
        }
    }

    private boolean tells(String what, String value) {
        int own = answersOf(what, value);
        return own >= Voice.ANSWERS_MIN
                && answersOf(what, usual(what)) >= Voice.ANSWERS_MIN
                && !value.equals(usual(what));
    }

    private int answersOf(String what, String value) {
        return answers.getOrDefault(what, Map.of()).getOrDefault(value, 0);
    }

    private String usual(String what) {
        return usual.getOrDefault(what, "");
    }

    private List<Seen> seen() {
        return visits.stream()
                .map(alike -> new Seen(columns(alike.known(), "", ""), alike.answers(), alike.satisfied()))
                .toList();
    }

    private double[] pulls() {
        double[] pulls = new double[columns.size() + 1];
        Arrays.fill(pulls, PULL);
        pulls[0] = PULL_USUAL;
        return pulls;
    }

    /** The columns of such a visit, were this about it so. */
    private int[] columns(Known known, String what, String value) {
        List<Integer> found = new ArrayList<>(List.of(0));
        traits(known).forEach((each, own) -> {
            Integer column = columns.get(each + ' ' + (each.equals(what) ? value : own));
            if (column != null) {
                found.add(column);
            }
        });
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void count(Map<String, Map<String, Integer>> counts, String what, String value, int more) {
        counts.computeIfAbsent(what, none -> new TreeMap<>()).merge(value, more, Integer::sum);
    }

    private static String most(Map<String, Integer> values) {
        return values.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, String> traits(Known known) {
        return Map.of(
                "wait", known.waitBand(),
                "outcome", known.outcome(),
                "promise", known.course().promiseBroken() ? "broken" : "kept",
                "hops", known.course().sentAbout() ? "sent-about" : "none",
                "papers", known.course().askedTwice() ? "asked-twice" : "once",
                "language", known.language(),
                "channel", known.channel(),
                "service", known.service(),
                "hour", Integer.toString(known.hour() / HOURS * HOURS));
    }
}
