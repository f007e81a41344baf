package dawr.congestion.ahead;

import dawr.queue.CounterId;
import dawr.queue.ServiceId;

/** What chance has decided, so that every change that is tried meets the same: it answers the same as often as it is asked. Milliseconds. */
public interface Fate {
    /** How long somebody is at a counter, from the call on. */
    long atCounter(String key, int step, ServiceId service);

    /** How much longer somebody is who has been there for so long. */
    long stillAtCounter(String key, int step, ServiceId service, long elapsed);

    /** Do they come when they are called? */
    boolean comes(String key, int step);

    /** How long they wait before they leave; {@link Long#MAX_VALUE} for ever. */
    long patience(String key);

    /** How much longer somebody waits who has waited for so long. */
    long stillPatient(String key, long waited);

    /** From the end of a service to the next call of a counter, its so many-th; shorter where it waited for somebody to come. */
    long pause(CounterId counter, int call, boolean idle);
}
