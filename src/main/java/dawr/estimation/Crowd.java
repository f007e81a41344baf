package dawr.estimation;

import dawr.queue.BranchState;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.InLine;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import java.util.List;

/**
 * Those whom the counters of a service have to call before somebody who joins it: everybody who waits for anything these counters serve, or with a claim
 * those of the service alone, less the counters that are free. A table that is some seconds old is moved by what has come and gone in it since.
 *
 * @param rivals the services of these counters
 * @param perCallMinutes from one call of these counters to the next while people wait
 * @param size how many they were when it was counted; below 0 while counters are free
 */
record Crowd(PriorityClass priority, List<ServiceId> rivals, double perCallMinutes, int size) {
    /** As it is, where somebody of the service is at a counter for so many minutes. */
    static Crowd of(BranchState state, ServiceId service, PriorityClass priority, double serviceMinutes) {
        List<CounterNow> counters = state.counters().stream()
                .filter(counter -> counter.state() == CounterState.OPEN
                        && counter.services().contains(service))
                .toList();
        List<ServiceId> rivals = counters.stream()
                .flatMap(counter -> counter.services().stream())
                .distinct()
                .toList();
        Crowd uncounted = new Crowd(priority, rivals, serviceMinutes / Math.max(1, counters.size()), 0);
        return new Crowd(priority, rivals, uncounted.perCallMinutes, uncounted.now(state, service));
    }

    /** How many they are now. */
    int now(BranchState state, ServiceId service) {
        return waiting(state, service) - PaceTable.free(state, service);
    }

    private int waiting(BranchState state, ServiceId service) {
        if (priority.claimsPriority()) {
            return InLine.aheadOfNewcomer(state, service, priority, state.atMillis());
        }
        int waiting = 0;
        for (ServiceId rival : rivals) {
            waiting += InLine.waitingForAny(state, rival);
        }
        return waiting;
    }

    /** How many minutes longer whoever joins now waits than who joined then: nobody waits for a counter that is free. */
    double moreMinutes(int sizeNow) {
        return perCallMinutes * (Math.max(0, sizeNow + 1) - Math.max(0, size + 1));
    }
}
