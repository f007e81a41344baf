package dawr.congestion.ahead;

import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import java.util.OptionalLong;

/** What chance decided on a day that has been; where nobody knows, what it may decide. */
record LivedFate(People people, Fate otherwise) implements Fate {
    @Override
    public long atCounter(String key, int step, ServiceId service) {
        OptionalLong was = people.atCounter(key, step);
        return was.isPresent() ? was.getAsLong() : otherwise.atCounter(key, step, service);
    }

    @Override
    public long stillAtCounter(String key, int step, ServiceId service, long elapsed) {
        OptionalLong was = people.atCounter(key, step);
        return was.isPresent()
                ? Math.max(1, was.getAsLong() - elapsed)
                : otherwise.stillAtCounter(key, step, service, elapsed);
    }

    @Override
    public boolean comes(String key, int step) {
        return !people.missed(key, step);
    }

    /** Whoever was called had more patience than that; how much more, nobody knows. */
    @Override
    public long patience(String key) {
        OptionalLong was = people.left(key);
        if (was.isPresent()) {
            return was.getAsLong();
        }
        long more = otherwise.patience(key);
        return more == Long.MAX_VALUE ? more : people.stood(key) + more;
    }

    @Override
    public long stillPatient(String key, long waited) {
        long patience = patience(key);
        return patience == Long.MAX_VALUE ? patience : Math.max(1, patience - waited);
    }

    @Override
    public long pause(CounterId counter, int call, boolean idle) {
        OptionalLong was = people.pause(counter, call);
        return was.isPresent() ? was.getAsLong() : otherwise.pause(counter, call, idle);
    }
}
