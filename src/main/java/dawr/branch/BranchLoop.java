package dawr.branch;

/** The one thread on which all branches of a node decide. */
public interface BranchLoop {
    /** Runs a task on the thread, in the order in which tasks come. */
    void run(Runnable task);

    /** Runs a task on the thread about a millisecond from now. */
    void soon(Runnable task);
}
