package dawr.congestion.kept;

/** The database did not answer; nobody knows what has been written down. */
public final class DiaryUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    DiaryUnavailable(Throwable cause) {
        super("the diary can't be read or written", cause);
    }
}
