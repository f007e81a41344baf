package dawr.simulate;

import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;

/**
 * A person of a simulated day, with all that chance has decided about them beforehand, so that every policy meets the same people. Times in
 * milliseconds.
 *
 * @param arrivesAt epoch
 * @param walk from the call to the counter
 * @param comes false for somebody who takes a ticket and is gone
 * @param patience how long they wait before they leave
 */
record Visitor(
        long arrivesAt,
        ServiceId service,
        PriorityClass priority,
        long walk,
        long serviceTime,
        boolean comes,
        long patience) {
    static final long ENDLESS = Long.MAX_VALUE / 4;
}
