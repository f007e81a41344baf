package dawr.congestion.ahead;

import dawr.estimation.floor.Ring;
import dawr.queue.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** How long things took lately: at counters, between calls, until somebody left. Minutes. */
public final class Paces {
    private static final int OWN_MAX = 300;
    private static final int POOL_MAX = 600;

    /** So many of all services count as the service's own. */
    private static final double POOL_WEIGHT = 4;

    private static final double UNKNOWN_SERVICE_MINUTES = 6;
    private static final double UNKNOWN_GAP_MINUTES = 0.5;
    private static final double GAP_MINUTES_MAX = 15;
    private static final double SERVICE_MINUTES_MAX = 240;
    private static final int TRIES = 24;
    private static final double FADES = 0.9995;

    private final Map<ServiceId, Ring> own = new HashMap<>();
    private final Ring pool = new Ring(POOL_MAX);
    private final Ring[] gaps = {new Ring(200), new Ring(200)};
    private final Ring missed = new Ring(300);
    private double left;
    private double waited = 60;

    void served(ServiceId service, double minutes) {
        if (minutes >= 0 && minutes <= SERVICE_MINUTES_MAX) {
            own.computeIfAbsent(service, any -> new Ring(OWN_MAX)).add(minutes);
            pool.add(minutes);
        }
    }

    void gap(boolean idle, double minutes) {
        if (minutes >= 0 && minutes <= GAP_MINUTES_MAX) {
            gaps[idle ? 1 : 0].add(minutes);
        }
    }

    void came(boolean there) {
        missed.add(there ? 0 : 1);
    }

    /** Somebody has stood in line for so long, and left or not. */
    void stood(double minutes, boolean gone) {
        left = left * FADES + (gone ? 1 : 0);
        waited = waited * FADES + minutes;
    }

    double missing() {
        return missed.mean(0);
    }

    double patience(SplittableRandom dice) {
        double rate = left / waited;
        return rate <= 0 ? Double.POSITIVE_INFINITY : -Math.log1p(-dice.nextDouble()) / rate;
    }

    double service(ServiceId service, SplittableRandom dice) {
        return drawn(from(service, dice), UNKNOWN_SERVICE_MINUTES, dice);
    }

    /** What is left of a service that has lasted so long. */
    double left(ServiceId service, double elapsed, SplittableRandom dice) {
        Ring from = from(service, dice);
        for (int tries = 0; tries < TRIES && from.size() > 0; tries++) {
            double minutes = drawn(from, 0, dice);
            if (minutes > elapsed) {
                return minutes - elapsed;
            }
        }
        return exponential(Math.max(pool.mean(UNKNOWN_SERVICE_MINUTES), elapsed) / 2, dice);
    }

    double gap(boolean idle, SplittableRandom dice) {
        return drawn(gaps[idle ? 1 : 0], UNKNOWN_GAP_MINUTES, dice);
    }

    private Ring from(ServiceId service, SplittableRandom dice) {
        Ring ring = own.get(service);
        double share = ring == null ? 0 : ring.size() / (ring.size() + POOL_WEIGHT);
        return ring != null && dice.nextDouble() < share ? ring : pool;
    }

    private static double drawn(Ring ring, double otherwise, SplittableRandom dice) {
        return ring.size() == 0 ? exponential(otherwise, dice) : ring.fromNewest(dice.nextInt(ring.size()));
    }

    private static double exponential(double mean, SplittableRandom dice) {
        return -mean * Math.log1p(-dice.nextDouble());
    }
}
