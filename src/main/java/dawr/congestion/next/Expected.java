package dawr.congestion.next;

import java.util.List;

/** What is to be expected of the rest of a day: for each service and quarter of an hour how many will come, and how sure that is. */
public final class Expected {
    private final int from;
    private final List<String> services;
    private final double[][] means;
    private final Doubt doubt;

    /** {@code means} by service and quarter of the day. */
    Expected(int from, List<String> services, double[][] means, Doubt doubt) {
        this.from = from;
        this.services = services;
        this.means = means;
        this.doubt = doubt;
    }

    /** The first quarter of the day that is still to come. */
    public int from() {
        return from;
    }

    public List<String> services() {
        return services;
    }

    public Spread of(int service, int quarter) {
        return doubt.service(means[service][quarter]);
    }

    /** All services together. */
    public Spread all(int quarter) {
        double sum = 0;
        for (double[] service : means) {
            sum += service[quarter];
        }
        return doubt.branch(sum);
    }
}
