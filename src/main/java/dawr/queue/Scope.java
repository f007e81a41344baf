package dawr.queue;

/**
 * What a standstill holds.
 *
 * @param id of the hall or service; empty for the whole branch
 */
public record Scope(Kind kind, String id) {
    /** How much of the office. */
    public enum Kind implements Named {
        BRANCH,
        HALL,
        SERVICE
    }

    public static final Scope BRANCH = new Scope(Kind.BRANCH, "");

    public static Scope hall(String hall) {
        return new Scope(Kind.HALL, hall);
    }

    public static Scope service(ServiceId service) {
        return new Scope(Kind.SERVICE, service.value());
    }
}
