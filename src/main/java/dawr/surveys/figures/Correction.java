package dawr.surveys.figures;

import dawr.surveys.figures.Odds.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Undoes what it does to a score that some kinds of visits are rated more often than others. Two regressions over what is known of all visits: how
 * likely a visit is to be rated, and how likely whoever rates it is satisfied. Each answer stands for as many visits as the first says (but never
 * for more than {@link #WEIGHT_MAX} usual ones), and only for what the second did not foresee; so either may be somewhat wrong (Robins, Rotnitzky
 * and Zhao 1994). It knows nothing of what moves people beyond that: for this there is {@link #ifSatisfied}.
 */
final class Correction {
    /** No answer weighs more than so many of the usual ones, for one person's mood must not speak for a crowd. */
    static final double WEIGHT_MAX = 6;

    private final List<Row> rows = new ArrayList<>();

    /** Visits that are alike, with what the regressions say of them. */
    private record Row(Alike alike, double answering, double satisfied) {}

    Correction(List<Alike> visits) {
        Columns columns = new Columns(visits);
        List<Seen> rated = new ArrayList<>();
        List<Seen> moods = new ArrayList<>();
        for (Alike alike : visits) {
            int[] own = columns.of(alike.known());
            rated.add(new Seen(own, alike.visits(), alike.answers()));
            moods.add(new Seen(own, alike.answers(), alike.satisfied()));
        }
        Odds answering = Odds.fit(rated, columns.pulls());
        Odds satisfied = Odds.fit(moods, columns.pulls());
        double least = usual(visits) / WEIGHT_MAX;
        for (int i = 0; i < visits.size(); i++) {
            int[] own = rated.get(i).columns();
            rows.add(new Row(visits.get(i), Math.max(least, answering.of(own)), satisfied.of(own)));
        }
    }

    private static double usual(List<Alike> visits) {
        double all = visits.stream().mapToInt(Alike::visits).sum();
        return visits.stream().mapToInt(Alike::answers).sum() / Math.max(1, all);
    }

    /** The score of some of the visits as it would be had all of them been rated. There must be an answer among them. */
    Score of(Predicate<Known> which) {
        return ifSatisfied(1, which);
    }

    /**
     * The same if, of people alike in all that is known, those who are not satisfied answer so many times as often as those who are.
     *
     * @param timesRarer how many times as often the dissatisfied answer, 1 or more
     */
    Score ifSatisfied(double timesRarer, Predicate<Known> which) {
        List<Row> some =
                rows.stream().filter(row -> which.test(row.alike().known())).toList();
        Weighing weighing = new Weighing(timesRarer);
        some.forEach(weighing::weigh);
        double share = weighing.share();
        double spread =
                some.stream().mapToDouble(row -> weighing.spread(row, share)).sum();
        double most = weighing.effective();
        double effective = spread == 0
                ? most
                : Math.min(weighing.answers, share * (1 - share) * weighing.visits * weighing.visits / spread);
        double worth = Math.max(1, effective);
        return new Score(share, Interval.wilson(share, worth), worth);
    }

    /** The mean face of some of the visits, each answer standing for as many as it weighs. */
    Mean meanOf(Predicate<Known> which) {
        double weights = 0;
        double marks = 0;
        for (Row row : rows) {
            if (which.test(row.alike().known())) {
                weights += row.alike().answers() / row.answering();
                marks += row.alike().marks() / row.answering();
            }
        }
        double mean = marks / weights;
        double spread = 0;
        for (Row row : rows) {
            if (which.test(row.alike().known())) {
                spread += off(row.alike(), mean) / (row.answering() * row.answering());
            }
        }
        return new Mean(mean, Interval.about(mean, Math.sqrt(spread) / weights, 1, Alike.FACES));
    }

    private static double off(Alike alike, double mean) {
        return alike.squares() - 2 * mean * alike.marks() + mean * mean * alike.answers();
    }

    /** What the answers weigh, were the dissatisfied so many times as ready to answer. */
    private static final class Weighing {
        private final double timesRarer;
        private double visits;
        private double answers;
        private double foreseen;
        private double surprise;
        private double weights;
        private double squares;

        Weighing(double timesRarer) {
            this.timesRarer = timesRarer;
        }

        private double spoken(Row row) {
            return 1 + (timesRarer - 1) * row.satisfied();
        }

        private double inAll(Row row) {
            return timesRarer * row.satisfied() / spoken(row);
        }

        private double content(Row row) {
            return timesRarer / (spoken(row) * row.answering());
        }

        private double discontent(Row row) {
            return 1 / (spoken(row) * row.answering());
        }

        void weigh(Row row) {
            double yes = row.alike().satisfied();
            double no = row.alike().answers() - yes;
            visits += row.alike().visits();
            answers += yes + no;
            foreseen += row.alike().visits() * inAll(row);
            surprise += yes * content(row) * (1 - inAll(row)) - no * discontent(row) * inAll(row);
            weights += yes * content(row) + no * discontent(row);
            squares += yes * content(row) * content(row) + no * discontent(row) * discontent(row);
        }

        double share() {
            return Math.clamp(foreseen / visits + surprise / weights, 0, 1);
        }

        /** By Kish's formula. */
        double effective() {
            return weights * weights / squares;
        }

        double spread(Row row, double share) {
            double scale = visits / weights;
            double base = inAll(row) - share;
            double yes = row.alike().satisfied();
            double no = row.alike().answers() - yes;
            double up = base + scale * content(row) * (1 - inAll(row));
            double down = base - scale * discontent(row) * inAll(row);
            return (row.alike().visits() - yes - no) * base * base + yes * up * up + no * down * down;
        }
    }
}
