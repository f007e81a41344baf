package dawr.simulate;

import dawr.queue.By;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Stretches;
import java.util.List;

/**
 * A clerk's day at a counter.
 *
 * @param skills what they serve there
 * @param present when they mean to be there
 * @param staysForTheLast whether, after closing, they go on until nobody waits for them
 * @param keepsPauses whether a pause that begins late, because somebody is still at the counter, ends later too
 * @param callGaps pauses after each service before the next call, milliseconds, taken in turn; empty for none
 */
record Desk(
        CounterId counter,
        By clerk,
        List<ServiceId> skills,
        Stretches present,
        boolean staysForTheLast,
        boolean keepsPauses,
        List<Long> callGaps) {
    Desk {
        skills = List.copyOf(skills);
        callGaps = List.copyOf(callGaps);
    }
}
