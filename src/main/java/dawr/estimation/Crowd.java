package dawr.estimation;

import dawr.queue.BranchState;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.InLine;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;

/**
 * Those whom the counters of a service have to call before somebody who joins it: everybody who waits for anything these counters serve, or with a claim
 * those of the service alone, less the counters that are free. A table that is some seconds old is moved by what has come and gone in it since.
 *
 * @param rivals the counters of the service and what else they serve
 * @param perCallMinutes from one call of these counters to the next while people wait
 * @param size how many they were when it was counted; -1 while a counter is free for whoever comes
 */
record Crowd(PriorityClass priority, Rivals rivals, double perCallMinutes, int size) {
    /** As it is, where somebody of the service is at a counter for so many minutes. */
    static Crowd of(
            BranchState state, ServiceId service, PriorityClass priority, Rivals rivals, double serviceMinutes) {
        double perCall = serviceMinutes / Math.max(1, rivals.counters().size());
        int size = new Crowd(priority, rivals, perCall, 0).now(state, service);
        return new Crowd(priority, rivals, perCall, size);
    }

    /** How many they are now. Asked for every ticket: it looks once at each line and, while people wait, at no counter's services. */
    int now(BranchState state, ServiceId service) {
        int waiting = waiting(state, service);
        int free = 0;
        for (CounterNow counter : state.counters()) {
            boolean idle =
                    counter.state() == CounterState.OPEN && counter.ticket().isEmpty();
            free += idle && counter.services().contains(service) ? 1 : 0;
            if (free > waiting) {
                return -1;
            }
        }
        return waiting - free;
    }

    private int waiting(BranchState state, ServiceId service) {
        if (priority.claimsPriority()) {
            return InLine.aheadOfNewcomer(state, service, priority, state.atMillis());
        }
        int waiting = 0;
        for (ServiceId rival : rivals.services()) {
            waiting += InLine.waitingForAny(state, rival);
        }
        return waiting;
    }

    /** How many minutes longer whoever joins now waits than who joined then: nobody waits for a counter that is free. */
    double moreMinutes(int sizeNow) {
        return perCallMinutes * (sizeNow - size);
    }
}
