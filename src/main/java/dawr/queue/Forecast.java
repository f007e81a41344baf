package dawr.queue;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What can be said of waits now. Answers from what has been published; it never computes for long. */
public interface Forecast {
    /** What to promise somebody of this class who joins the line of a service now. */
    Promise promise(BranchState state, ServiceId service, PriorityClass priority, long now);

    /** What is to be expected now by somebody in the house; for those who do not wait, nothing can be said of a wait. */
    Promise expected(BranchState state, Visit visit, long now);

    /** Seconds from one call of a service to the next while people wait for it; empty while no open counter serves it. */
    OptionalDouble secondsPerCall(BranchState state, ServiceId service);

    /** How likely (0 to 1) somebody of this class who joins a service now is called before the office closes; empty where it doesn't, or nobody knows. */
    default OptionalDouble servedBeforeClosing(BranchState state, ServiceId service, PriorityClass priority) {
        return OptionalDouble.empty();
    }

    /** When a busy counter is likely to get free, epoch milliseconds; empty if it is free, or nobody knows. */
    default OptionalLong predictedEnd(BranchState state, CounterId counter) {
        return OptionalLong.empty();
    }
}
