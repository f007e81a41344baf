package dawr.congestion.proof;

import dawr.congestion.ahead.Fate;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import java.util.List;
import java.util.SplittableRandom;

/** What chance truly has in store on a day of a made-up office; nobody who looks ahead is told. */
final class TrueFate implements Fate {
    private static final double MINUTE_MILLIS = 60_000;
    private static final double[] MEAN_MINUTES = {11, 18, 14, 10, 12, 4};
    private static final double SHAPE = 0.55;
    private static final double PACE_SD = 0.05;
    private static final double NO_SHOW = 0.03;
    private static final double PATIENCE_MINUTES = 600;
    private static final double GAP_MINUTES = 0.6;

    private final long seed;
    private final double pace;
    private final List<ServiceId> services;

    TrueFate(long seed, List<ServiceId> services) {
        this(seed, services, Math.exp(PACE_SD * bell(new SplittableRandom(seed * 71 + 5))));
    }

    private TrueFate(long seed, List<ServiceId> services, double pace) {
        this.seed = seed;
        this.services = services;
        this.pace = pace;
    }

    /** Another chance on the same day: whoever works there is as quick. */
    TrueFate otherwise(long otherSeed) {
        return new TrueFate(otherSeed, services, pace);
    }

    static double bell(SplittableRandom dice) {
        return Math.sqrt(-2 * Math.log1p(-dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
    }

    private SplittableRandom dice(String key, int about) {
        return new SplittableRandom((seed * 0x9E3779B97F4A7C15L + key.hashCode()) * 0xBF58476D1CE4E5B9L + about);
    }

    @Override
    public long atCounter(String key, int step, ServiceId service) {
        double mean = MEAN_MINUTES[Math.floorMod(services.indexOf(service), MEAN_MINUTES.length)];
        return millis(pace * mean * Math.exp(SHAPE * bell(dice(key, step)) - SHAPE * SHAPE / 2));
    }

    @Override
    public long stillAtCounter(String key, int step, ServiceId service, long elapsed) {
        return Math.max(1, atCounter(key, step, service) - elapsed);
    }

    @Override
    public boolean comes(String key, int step) {
        return dice(key, 100 + step).nextDouble() >= NO_SHOW;
    }

    @Override
    public long patience(String key) {
        return millis(-PATIENCE_MINUTES * Math.log1p(-dice(key, 200).nextDouble()));
    }

    @Override
    public long stillPatient(String key, long waited) {
        return Math.max(1, patience(key) - waited);
    }

    @Override
    public long pause(CounterId counter, int call, boolean idle) {
        double mean = idle ? GAP_MINUTES / 3 : GAP_MINUTES;
        return millis(-mean
                * Math.log1p(
                        -dice(counter.value() + "/" + call, idle ? 301 : 300).nextDouble()));
    }

    private static long millis(double minutes) {
        return Math.max(1, Math.round(minutes * MINUTE_MILLIS));
    }
}
