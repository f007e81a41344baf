package dawr.estimation;

/**
 * A wait as it is promised, in minutes: the central 80 % of likely waits and the middle of them.
 *
 * @param high kept nine times in ten
 */
public record Estimate(double low, double mid, double high) {}
