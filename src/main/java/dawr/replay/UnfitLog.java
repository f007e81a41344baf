package dawr.replay;

/** A log, or a line of one, that can't be played; the message says why. */
public final class UnfitLog extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitLog(String why) {
        super(why, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
