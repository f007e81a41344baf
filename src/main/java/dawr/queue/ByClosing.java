package dawr.queue;

/** How likely it is that somebody is served before the office closes. Answers from what has been published; it never computes for long. */
@FunctionalInterface
public interface ByClosing {
    /** Of a person of this class who joins the line of a service now, in percent from 0 to 100; 100 where the office never closes. */
    int percent(BranchState state, ServiceId service, PriorityClass priority, long now);
}
