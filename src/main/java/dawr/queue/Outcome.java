package dawr.queue;

/** How a step ended. */
public enum Outcome implements Named {
    SERVED,
    NOT_COMPLETED,
    NO_SHOW,
    LEFT,
    TRANSFERRED,
    /** Unserved when the office closed. */
    ENDED
}
