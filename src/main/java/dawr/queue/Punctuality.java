package dawr.queue;

/** How somebody came to their appointment. */
public enum Punctuality implements Named {
    /** Sooner than they may be called: they stand aside until then. */
    TOO_EARLY,
    /** Before the slot or soon after its beginning: the slot is where their wait begins. */
    IN_TIME,
    /** They wait as everybody does who comes now. */
    LATE
}
