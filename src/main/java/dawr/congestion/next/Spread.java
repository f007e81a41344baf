package dawr.congestion.next;

import java.util.SplittableRandom;

/**
 * How many may come where so many are expected: the negative binomial, which is Poisson's with a rate that is itself not quite known.
 *
 * @param mean expected
 * @param extra variance beyond Poisson's as a share of the squared mean; 0 is Poisson's own
 */
public record Spread(double mean, double extra) {
    private static final int PEOPLE_MAX = 10_000;

    /** The least number that this share of all cases does not go beyond. */
    public int quantile(double share) {
        double sum = 0;
        double likely = none();
        for (int people = 0; people < PEOPLE_MAX; people++) {
            sum += likely;
            if (sum >= share) {
                return people;
            }
            likely *= ratio(people);
        }
        return PEOPLE_MAX;
    }

    /** How likely nobody comes. */
    private double none() {
        return extra * mean < 1e-9 ? Math.exp(-mean) : Math.pow(1 + extra * mean, -1 / extra);
    }

    /** How many times as likely one more is. */
    private double ratio(int people) {
        return (mean + people * extra * mean) / ((people + 1) * (1 + extra * mean));
    }

    /** As sure of so many times as many. */
    public Spread times(double share) {
        return new Spread(mean * share, extra);
    }

    /** Draws one. */
    public int draw(SplittableRandom dice) {
        return mean <= 0 ? 0 : quantile(dice.nextDouble());
    }

    /** What half of all cases do not go beyond: of all numbers the one that misses least on average. */
    public int mid() {
        return quantile(0.5);
    }
}
