package dawr.replay;

/** The order in which the people of a log are called. */
public enum Order {
    /** As in the log: its own ticket is called. */
    LOG,
    /** By the office's own rules: whoever is next. */
    RULES
}
