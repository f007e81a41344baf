package dawr.queue;

/** A claim to be called earlier that law or custom grants. It is never readable from a number or a screen. */
public enum PriorityClass implements Named {
    NONE,
    /** A person of determination (with a disability). */
    DETERMINATION,
    SENIOR,
    PREGNANT,
    CARER;

    /** Does law or custom let this class go earlier? */
    public boolean claimsPriority() {
        return this != NONE;
    }
}
