package dawr.estimation.floor;

import java.util.Arrays;
import java.util.List;

/** The waits that were drawn: for everybody in line, and for whoever might join a service now, with a claim or without. Minutes, sorted by {@link #sort}. */
public final class Drawn {
    private final List<Waiting> people;
    private final double[][] waits;
    private final double[][] newcomers;
    private final double[][] claimants;

    Drawn(int draws, int services, List<Waiting> people) {
        this.people = people;
        waits = never(people.size(), draws);
        newcomers = never(services, draws);
        claimants = never(services, draws);
    }

    private static double[][] never(int rows, int draws) {
        double[][] all = new double[rows][draws];
        for (double[] row : all) {
            Arrays.fill(row, Drawing.MINUTES_MAX);
        }
        return all;
    }

    void called(int draw, int person, double minutes) {
        waits[person][draw] = minutes;
    }

    /** A desk finds nobody: whoever had joined one of its services would be called now. */
    void idle(int draw, boolean[] eligible, double minutes) {
        for (int service = 0; service < newcomers.length; service++) {
            if (eligible[service] && minutes < newcomers[service][draw]) {
                newcomers[service][draw] = minutes;
                claimants[service][draw] = Math.min(minutes, claimants[service][draw]);
            }
        }
    }

    /** A desk is about to call somebody of this score: would a newcomer with a claim go first? */
    void beforeIdle(int draw, boolean[] eligible, double minutes, long score, Claims claims) {
        if (claims.score((long) (minutes * 60_000), 1) > score) {
            for (int service = 0; service < claimants.length; service++) {
                if (eligible[service] && minutes < claimants[service][draw]) {
                    claimants[service][draw] = minutes;
                }
            }
        }
    }

    void sort() {
        Arrays.stream(waits).forEach(Arrays::sort);
        Arrays.stream(newcomers).forEach(Arrays::sort);
        Arrays.stream(claimants).forEach(Arrays::sort);
    }

    public List<Waiting> people() {
        return people;
    }

    /** The sorted waits, from now, of the person of this index in {@link #people}. */
    public double[] wait(int person) {
        return waits[person];
    }

    /** The sorted waits of somebody who joins a service now. */
    public double[] newcomer(int service, int claim) {
        return claim == 0 ? newcomers[service] : claimants[service];
    }
}
