package dawr.queue;

/** Why a step was not completed. */
public enum Shortfall implements Named {
    MISSING_DOCUMENT,
    WRONG_SERVICE,
    NOT_ELIGIBLE,
    SYSTEM_DOWN,
    OTHER
}
