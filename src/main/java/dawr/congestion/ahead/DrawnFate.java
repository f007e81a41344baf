package dawr.congestion.ahead;

import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import java.util.SplittableRandom;

/** Chance by what was usual lately, the same for the same seed. */
final class DrawnFate implements Fate {
    private static final double MINUTE_MILLIS = 60_000;
    private static final long STIRRED = 0x9E3779B97F4A7C15L;

    /** How far a day's pace is from what was usual lately, as a share. */
    private static final double PACE_MISS = 0.06;

    private final Paces paces;
    private final long seed;
    private final double pace;

    DrawnFate(Paces paces, long seed) {
        this.paces = paces;
        this.seed = seed;
        SplittableRandom dice = new SplittableRandom(seed);
        double bell = Math.sqrt(-2 * Math.log1p(-dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
        this.pace = Math.exp(PACE_MISS * bell);
    }

    private SplittableRandom dice(String key, int number, int about) {
        long mixed = seed * STIRRED + key.hashCode() * 0xBF58476D1CE4E5B9L + number * 31L + about;
        return new SplittableRandom(mixed * STIRRED);
    }

    @Override
    public long atCounter(String key, int step, ServiceId service) {
        return millis(pace * paces.service(service, dice(key, step, 1)));
    }

    @Override
    public long stillAtCounter(String key, int step, ServiceId service, long elapsed) {
        return millis(pace * paces.left(service, elapsed / MINUTE_MILLIS, dice(key, step, 2)));
    }

    @Override
    public boolean comes(String key, int step) {
        return dice(key, step, 3).nextDouble() >= paces.missing();
    }

    @Override
    public long patience(String key) {
        double minutes = paces.patience(dice(key, 0, 4));
        return Double.isInfinite(minutes) ? Long.MAX_VALUE : millis(minutes);
    }

    /** Whoever has waited is no likelier to leave than whoever has just come. */
    @Override
    public long stillPatient(String key, long waited) {
        return patience(key);
    }

    @Override
    public long pause(CounterId counter, int call, boolean idle) {
        return millis(pace * paces.gap(idle, dice(counter.value(), call, idle ? 5 : 6)));
    }

    private static long millis(double minutes) {
        return Math.max(1, Math.round(minutes * MINUTE_MILLIS));
    }
}
