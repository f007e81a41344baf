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
        return wilson(share, count, Z);
    }

    /** @param z the standard normal quantile of how surely the truth is to lie in it */
    static Interval wilson(double share, double count, double z) {
        double shrink = 1 + z * z / count;
        double middle = (share + z * z / (2 * count)) / shrink;
        double half = z / shrink * Math.sqrt(share * (1 - share) / count + z * z / (4 * count * count));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** Of a difference of two shares, the second less the first, by Newcombe's hybrid of two of Wilson's (1998). Nothing is known where one is of none. */
    public static Interval difference(double first, double firstCount, double second, double secondCount) {
        if (firstCount <= 0 || secondCount <= 0) {
            return new Interval(-1, 1);
        }
        Interval one = wilson(first, firstCount);
        Interval two = wilson(second, secondCount);
        double change = second - first;
        return new Interval(
                change - Math.hypot(second - two.low(), one.high() - first),
                change + Math.hypot(two.high() - second, first - one.low()));
    }

    /** About a mean that can't leave these bounds. */
    static Interval about(double mean, double error, double least, double most) {
        return new Interval(Math.max(least, mean - Z * error), Math.min(most, mean + Z * error));
    }
}
