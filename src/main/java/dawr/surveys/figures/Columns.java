package dawr.surveys.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of visits, as columns of a regression: each trait, and those pairs of traits that move people most. A trait that few visits have
 * gets no column of its own: it counts as usual.
 */
final class Columns {
    /** Fewer visits than this can't teach a column anything. */
    private static final int VISITS_MIN = 20;

    /** Hours in a row that are taken together. */
    private static final int HOURS = 2;

    /** Nothing pulls at the usual visit, but the equations stay solvable. */
    private static final double PULL_USUAL = 1e-9;

    /** A trait alone moves thousands of visits: it is pulled so little that what is left of the bias is lost in chance. */
    private static final double PULL_TRAIT = 1;

    /** A pair is seen seldom: few answers prove little. At 1 the regression follows chance. */
    private static final double PULL_PAIR = 4;

    private static final String PAIRED = " & ";

    private final Map<String, Integer> columns = new HashMap<>();

    Columns(List<Alike> visits) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Alike alike : visits) {
            traits(alike.known()).forEach(trait -> counts.merge(trait, alike.visits(), Integer::sum));
        }
        counts.forEach((trait, count) -> {
            if (count >= VISITS_MIN) {
                columns.put(trait, columns.size() + 1);
            }
        });
    }

    /** Columns in all; the first is the usual visit. */
    int count() {
        return columns.size() + 1;
    }

    /** How strongly each is pulled towards having no effect. */
    double[] pulls() {
        double[] pulls = new double[count()];
        pulls[0] = PULL_USUAL;
        columns.forEach((trait, column) -> pulls[column] = trait.contains(PAIRED) ? PULL_PAIR : PULL_TRAIT);
        return pulls;
    }

    /** The columns that are 1 for such a visit, the first among them. */
    int[] of(Known known) {
        List<Integer> found = new ArrayList<>();
        found.add(0);
        for (String trait : traits(known)) {
            Integer column = columns.get(trait);
            if (column != null) {
                found.add(column);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<String> traits(Known known) {
        String wait = "wait " + known.waitBand();
        String outcome = "outcome " + known.outcome();
        String channel = "channel " + known.channel();
        return List.of(
                wait,
                outcome,
                channel,
                "language " + known.language(),
                "hour " + known.hour() / HOURS,
                "service " + known.service(),
                wait + PAIRED + outcome,
                wait + PAIRED + channel,
                outcome + PAIRED + channel);
    }
}
