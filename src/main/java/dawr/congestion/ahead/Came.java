package dawr.congestion.ahead;

import java.util.Arrays;

/**
 * How one course of the day came out.
 *
 * @param personMinutes waited in each quarter of an hour from the outset on
 * @param waits minutes that those called had waited, sorted
 * @param late called after more than their service means to let them wait
 * @param lost left uncalled
 * @param turnedAway got no ticket
 * @param waiting in line at the end
 * @param unserved in line when the office let nobody in any more; -1 where it does not close
 */
@SuppressWarnings("ArrayRecordComponent") // made thousands of times; nobody compares them
public record Came(
        double[] personMinutes, double[] waits, int late, int lost, int turnedAway, int waiting, int unserved) {
    private static final double HOUR_MINUTES = 60;
    private static final double QUARTER_MINUTES = 15;

    /** All minutes waited by anybody. */
    public double waited() {
        return Arrays.stream(personMinutes).sum();
    }

    /** Minutes of waiting per seat if a quarter of an hour went on for the hour. */
    public double index(int quarter, int seats) {
        return personMinutes[quarter] * HOUR_MINUTES / QUARTER_MINUTES / Math.max(1, seats);
    }

    /** The worst quarter's. */
    public double peak(int seats) {
        double peak = 0;
        for (int quarter = 0; quarter < personMinutes.length; quarter++) {
            peak = Math.max(peak, index(quarter, seats));
        }
        return peak;
    }

    /** Mean wait of those called; nothing where nobody was. */
    public double meanWait() {
        return Arrays.stream(waits).average().orElse(Double.NaN);
    }

    public double waitBelow(double share) {
        return waits.length == 0
                ? Double.NaN
                : waits[(int) Math.min(waits.length - 1, Math.floor(share * waits.length))];
    }
}
