package dawr.estimation.floor;

import java.util.Arrays;
import java.util.List;

/**
 * One who serves: a counter of the office, or in an old log the clerk. What a log doesn't say about its skills is inferred from whom it took and
 * whom it passed by. Times are epoch seconds.
 */
final class Desk {
    /** How fast a desk's choices of today replace older ones. */
    private static final double TODAY = 0.9;

    private static final double LONG = 0.995;
    /** A day's choices weigh as much as one choice of today. */
    private static final double LONG_WEIGHT = 1.0;

    private static final double POOL_WEIGHT = 0.5;

    enum State {
        OPEN,
        PAUSED,
        CLOSED,
        /** The log doesn't say; it is taken as there while it works. */
        UNSAID
    }

    final int number;
    State state = State.UNSAID;
    boolean[] skills = {};
    long resumesAt = Long.MAX_VALUE;
    int serving = -1;
    String ticket = "";
    long busySince;
    long freeSince = Long.MIN_VALUE;
    /** Since when it has been free while somebody waited whom it may call; none while there is nobody. */
    long wantedSince = Long.MIN_VALUE;

    boolean wantedAtOnce;
    private double[] takes = new double[8];
    private double[] skips = new double[8];
    private double[] takesLong = new double[8];
    private double[] skipsLong = new double[8];

    Desk(int number) {
        this.number = number;
    }

    /** Which gaps its own are like: 0 when people waited as it got free, 1 when somebody came later. */
    int idleness() {
        return wantedSince != Long.MIN_VALUE && wantedAtOnce ? 0 : 1;
    }

    boolean busy() {
        return serving >= 0;
    }

    /** Nobody is at it any more. */
    void leave() {
        serving = -1;
        ticket = "";
    }

    void freed(long at, boolean wanted) {
        leave();
        freeSince = at;
        wantedAtOnce = wanted;
        wantedSince = wanted ? at : Long.MIN_VALUE;
    }

    void opened(List<Integer> services, int allServices) {
        state = State.OPEN;
        skills = new boolean[allServices];
        services.forEach(service -> skills[service] = true);
    }

    void pausedUntil(long until) {
        state = State.PAUSED;
        resumesAt = until;
        wantedSince = Long.MIN_VALUE;
    }

    void closed() {
        state = State.CLOSED;
        wantedSince = Long.MIN_VALUE;
    }

    void took(int service) {
        grow(service);
        takes[service] = takes[service] * TODAY + 1;
        skips[service] *= TODAY;
        takesLong[service] = takesLong[service] * LONG + 1;
        skipsLong[service] *= LONG;
    }

    void passedBy(int service) {
        grow(service);
        skips[service] = skips[service] * TODAY + 1;
        takes[service] *= TODAY;
        skipsLong[service] = skipsLong[service] * LONG + 1;
        takesLong[service] *= LONG;
    }

    /** How likely it would call somebody of a service whose turn it is, given what desks do on the whole. */
    double serves(int service, double pool) {
        if (state != State.UNSAID) {
            return service < skills.length && skills[service] ? 1 : 0;
        }
        if (service >= takes.length) {
            return pool;
        }
        double usual =
                (takesLong[service] + POOL_WEIGHT * pool) / (takesLong[service] + skipsLong[service] + POOL_WEIGHT);
        return (takes[service] + LONG_WEIGHT * usual) / (takes[service] + skips[service] + LONG_WEIGHT);
    }

    private void grow(int service) {
        if (service >= takes.length) {
            int length = Math.max(service + 1, takes.length * 2);
            takes = Arrays.copyOf(takes, length);
            skips = Arrays.copyOf(skips, length);
            takesLong = Arrays.copyOf(takesLong, length);
            skipsLong = Arrays.copyOf(skipsLong, length);
        }
    }
}
