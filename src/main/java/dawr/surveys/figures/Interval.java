package dawr.surveys.figures;

/** From where to where the truth lies, as far as can be told. Shares are 0 to 1. */
public record Interval(double low, double high) {
    /** Of 95 in a hundred, the standard normal quantile. */
    static final double Z = 1.959964;

    public boolean holds(double truth) {
        return low <= truth && truth <= high;
    }

    /**
     * Wilson's score interval (1927): it stays within 0 and 1, and is honest of few and of unanimous answers.
     *
     * @param share 0 to 1
     * @param count of how many the share was taken; may be a fraction, where answers weigh unequally
     */
    static Interval wilson(double share, double count) {
        double shrink = 1 + Z * Z / count;
        double middle = (share + Z * Z / (2 * count)) / shrink;
        double half = Z / shrink * Math.sqrt(share * (1 - share) / count + Z * Z / (4 * count * count));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** About a mean that can't leave these bounds. */
    static Interval about(double mean, double error, double least, double most) {
        return new Interval(Math.max(least, mean - Z * error), Math.min(most, mean + Z * error));
    }
}
