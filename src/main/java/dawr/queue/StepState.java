package dawr.queue;

/** Where a step stands; the diagram is in the package's description. */
public enum StepState implements Named {
    PLANNED,
    WAITING,
    CALLED,
    SERVING,
    PARKED,
    POSTPONED,
    ENDED
}
