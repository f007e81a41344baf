package dawr.surveys.figures;

/** So many values, their sum and the sum of their squares: enough for a mean and how surely it is known. */
public record Moments(double count, double sum, double squares) {
    public static final Moments NONE = new Moments(0, 0, 0);

    /** Of yes and no. */
    public static Moments share(double count, double yes) {
        return new Moments(count, yes, yes);
    }

    Moments plus(Moments more) {
        return new Moments(count + more.count, sum + more.sum, squares + more.squares);
    }

    public double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /** Of the mean. */
    double variance() {
        if (count < 2) {
            return Double.POSITIVE_INFINITY;
        }
        double spread = Math.max(0, squares / count - mean() * mean());
        return spread / (count - 1) + 1e-9;
    }

    public Interval interval() {
        return Interval.about(mean(), Math.sqrt(variance()), -Double.MAX_VALUE, Double.MAX_VALUE);
    }
}
