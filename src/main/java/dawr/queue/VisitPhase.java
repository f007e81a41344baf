package dawr.queue;

/** Where a visit stands as a whole. */
public enum VisitPhase implements Named {
    WAITING,
    SEATED,
    CALLED,
    SERVING,
    PARKED,
    POSTPONED,
    /** Did not come when called, and may still come back. */
    HELD,
    ENDED;

    /** Is the person still expected in the house? */
    public boolean inTheHouse() {
        return this != ENDED;
    }

    boolean atCounter() {
        return this == CALLED || this == SERVING;
    }

    static VisitPhase of(StepState state) {
        return switch (state) {
            case WAITING -> WAITING;
            case SEATED -> SEATED;
            case CALLED -> CALLED;
            case SERVING -> SERVING;
            case PARKED -> PARKED;
            case POSTPONED -> POSTPONED;
            case PLANNED, ENDED ->
                throw new IllegalArgumentException("a step in state " + state + " is not where a visit stands");
        };
    }
}
