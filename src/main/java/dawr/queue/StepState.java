package dawr.queue;

/** Where a step stands; the diagram is in the package's description. */
public enum StepState implements Named {
    PLANNED,
    WAITING,
    /** Called to the seat by a desk, to be called to the first counter that fits. */
    SEATED,
    CALLED,
    SERVING,
    PARKED,
    POSTPONED,
    ENDED
}
