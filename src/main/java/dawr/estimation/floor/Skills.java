package dawr.estimation.floor;

import java.util.HashMap;
import java.util.Map;

/** How often desks on the whole take somebody of a service whose turn it is, against passing them by. */
final class Skills {
    /** A desk of which nothing is known serves one service in ten. */
    private static final double PRIOR = 0.1;

    private static final double PRIOR_WEIGHT = 5;
    private static final double DECAY = 0.999;

    private final Map<Integer, double[]> counts = new HashMap<>();

    void took(int service) {
        count(service, 0);
    }

    void passedBy(int service) {
        count(service, 1);
    }

    private void count(int service, int which) {
        double[] both = counts.computeIfAbsent(service, any -> new double[2]);
        both[0] *= DECAY;
        both[1] *= DECAY;
        both[which]++;
    }

    double share(int service) {
        double[] both = counts.get(service);
        return both == null ? PRIOR : (both[0] + PRIOR * PRIOR_WEIGHT) / (both[0] + both[1] + PRIOR_WEIGHT);
    }
}
