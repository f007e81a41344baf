package dawr.queue;

/** Why a counter calls nobody for a while. */
public enum PauseReason implements Named {
    BREAK,
    PRAYER,
    MEETING,
    SYSTEM_DOWN,
    OTHER
}
