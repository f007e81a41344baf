package dawr.congestion.proof;

import dawr.congestion.ahead.Fate;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;

/** Chance on a made-up day for somebody who knows how long everything takes there, but not what will be drawn. */
record KnownFate(TrueFate drawn) implements Fate {
    private static final int TRIES = 1000;
    private static final int ANOTHER = 1_000_000;

    @Override
    public long atCounter(String key, int step, ServiceId service) {
        return drawn.atCounter(key, step, service);
    }

    /** Of those that last so long one. */
    @Override
    public long stillAtCounter(String key, int step, ServiceId service, long elapsed) {
        for (int tries = 1; tries < TRIES; tries++) {
            long whole = drawn.atCounter(key, step + tries * ANOTHER, service);
            if (whole > elapsed) {
                return whole - elapsed;
            }
        }
        return Math.max(1, elapsed / 2);
    }

    @Override
    public boolean comes(String key, int step) {
        return drawn.comes(key, step);
    }

    @Override
    public long patience(String key) {
        return drawn.patience(key);
    }

    /** Patience does not wear out there. */
    @Override
    public long stillPatient(String key, long waited) {
        return drawn.patience(key);
    }

    @Override
    public long pause(CounterId counter, int call, boolean idle) {
        return drawn.pause(counter, call, idle);
    }
}
