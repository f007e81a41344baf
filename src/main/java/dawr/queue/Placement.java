package dawr.queue;

/** Where in the line a transfer puts the person. */
public enum Placement implements Named {
    /** Before everybody of their class: a staff decision, counted as one. */
    FIRST,
    LAST,
    /** Where their seniority puts them. */
    OWN
}
