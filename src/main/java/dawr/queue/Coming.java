package dawr.queue;

/** Whether somebody comes by appointment, and how. */
public enum Coming implements Named {
    WALK_IN,
    TOO_EARLY,
    IN_TIME,
    LATE;

    static Coming of(Punctuality punctuality) {
        return switch (punctuality) {
            case TOO_EARLY -> TOO_EARLY;
            case IN_TIME -> IN_TIME;
            case LATE -> LATE;
        };
    }
}
