package dawr.simulate;

/** An office file that can't be meant so. */
public final class UnfitOffice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line where, from 1 */
    UnfitOffice(int line, String path, String reason) {
        super("line " + line + ": " + (path.isEmpty() ? "" : path + ": ") + reason);
    }

    UnfitOffice(String reason) {
        super(reason);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
