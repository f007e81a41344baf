package dawr.estimation;

import java.util.ArrayDeque;
import java.util.Deque;

/** How long counters were busy with one person of a service lately, from call to end, shrunk to what is usual while little is known. */
final class ServiceTimes {
    /** Long enough to be calm, short enough to follow a changed afternoon. */
    private static final int REMEMBERED_MAX = 50;

    /** How many real visits outweigh the prior. */
    private static final int PRIOR_WEIGHT = 5;

    /** Walk, greeting and an average matter at a labour office, until the branch has shown its own. */
    private static final double PRIOR_SECONDS = 360;

    private final Deque<Double> recent = new ArrayDeque<>();
    private double sum;

    void add(double seconds) {
        recent.addLast(seconds);
        sum += seconds;
        if (recent.size() > REMEMBERED_MAX) {
            sum -= recent.removeFirst();
        }
    }

    double meanSeconds() {
        return (sum + PRIOR_WEIGHT * PRIOR_SECONDS) / (recent.size() + PRIOR_WEIGHT);
    }
}
