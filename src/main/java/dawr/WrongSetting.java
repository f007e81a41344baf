package dawr;

/** A setting that is unknown or can't be meant so. The message names the setting and says what it takes; it never holds a password. */
public final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSetting(String why) {
        super(why);
    }
}
