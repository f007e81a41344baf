package dawr.queue;

/** Whether a service point takes people. */
public enum CounterState implements Named {
    OPEN,
    PAUSED,
    CLOSED
}
