package dawr.branch;

/** The branch can't answer now, and nobody knows whether the command took effect; asking again under the same id is safe. */
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String why) {
        super(why, null, false, false);
    }

    public Unavailable(String why, Throwable cause) {
        super(why, cause, false, false);
    }
}
