package dawr.estimation.learning;

/** Waits are learned as their square roots: a minute matters more to somebody who waits five than to somebody who waits fifty. */
public final class Scale {
    private Scale() {}

    /** Of minutes. */
    public static double of(double minutes) {
        return Math.sqrt(Math.max(0, minutes));
    }

    /** Back to minutes. */
    public static double minutes(double scaled) {
        return scaled <= 0 ? 0 : scaled * scaled;
    }
}
