package dawr.estimation.floor;

import dawr.queue.calendar.Manner;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;

/**
 * A day without the breaks in which nobody is called. Waits are learned and drawn in this time, in which a line moves alike before and after a break, and
 * told in everybody's.
 *
 * @param stops epoch milliseconds
 */
public record WorkingTime(Stretches stops) {
    public static final WorkingTime UNBROKEN = new WorkingTime(Stretches.NONE);

    /** Of a day as it is planned. */
    public static WorkingTime of(Plan plan) {
        return plan.breaks().isEmpty()
                ? UNBROKEN
                : new WorkingTime(Stretches.of(plan.breaks().stream()
                        .filter(each -> each.manner() == Manner.ALL_STOP)
                        .map(Plan.PlannedBreak::stretch)
                        .toList()));
    }

    /** How many milliseconds of breaks lie between two instants. */
    public long stoppedMillis(long from, long to) {
        long stopped = 0;
        for (Stretch stop : stops.list()) {
            stopped += stop.within(new Stretch(from, to)).millis();
        }
        return stopped;
    }

    /** The instant at which so much has been worked since another. */
    public long after(long from, long workedMillis) {
        long at = from + workedMillis;
        for (Stretch stop : stops.list()) {
            if (stop.to() > from && stop.from() <= at) {
                at += stop.to() - Math.max(from, stop.from());
            }
        }
        return at;
    }

    /** How many milliseconds are worked between two instants. */
    public long worked(long from, long to) {
        return Math.max(0, to - from) - stoppedMillis(from, to);
    }
}
