package dawr.congestion.next;

import java.util.SplittableRandom;

/**
 * How many may come in the rest of a day, as far as the day so far tells: how large its crowd is against what is usual, and whether a rush is on that nobody
 * has announced (a contractor's bus, a deadline). Each quarter of an hour a rush may begin or end; what has been counted says, by Bayes' rule, how likely
 * each size of crowd with each strength of rush is. A rush that is on is so believed in after half an hour, and not taken for the whole day.
 */
public final class Crowds {
    /** Strengths of a rush; the first is none. */
    private static final double[] RUSHES = {1, 1.35, 1.75, 2.3};

    /** In a quarter of an hour in which there is none: a rush on every third day or so. */
    private static final double BEGINS = 0.016;

    /** They last an hour or so. */
    private static final double ENDS = 0.2;

    /** How far the crowd of a whole day is from what is usual, in logarithms. */
    private static final double DAY_SD = 0.14;

    private static final int SIZES = 21;
    private static final double SIZES_SD = 2.8;

    /** A quarter's rate is off by a sixth beside all that: the negative binomial's size. */
    private static final double SIZE = 33;

    /** Logarithms beyond which nothing is told apart. */
    private static final double FAR = 600;

    private final double[] usual;
    private final int until;
    private final double[][] likely = new double[SIZES][RUSHES.length];

    /** {@code usual}, {@code came}: people in each quarter of an hour of the day; what has come is known before {@code until}. */
    Crowds(double[] usual, int[] came, int until) {
        this.usual = usual.clone();
        this.until = until;
        for (int size = 0; size < SIZES; size++) {
            double far = SIZES_SD * (2.0 * size / (SIZES - 1) - 1);
            likely[size][0] = Math.exp(-far * far / 2);
        }
        for (int quarter = 0; quarter < until; quarter++) {
            if (usual[quarter] > 0) {
                saw(usual[quarter], came[quarter]);
            }
        }
    }

    private static double size(int size) {
        return Math.exp(DAY_SD * SIZES_SD * (2.0 * size / (SIZES - 1) - 1) - DAY_SD * DAY_SD / 2);
    }

    private void saw(double expected, int people) {
        double all = 0;
        for (int size = 0; size < SIZES; size++) {
            goesOn(likely[size]);
            for (int rush = 0; rush < RUSHES.length; rush++) {
                likely[size][rush] *= odds(expected * size(size) * RUSHES[rush], expected, people);
                all += likely[size][rush];
            }
        }
        for (double[] each : likely) {
            for (int rush = 0; rush < RUSHES.length; rush++) {
                each[rush] /= all;
            }
        }
    }

    /** A quarter of an hour later. */
    private static void goesOn(double[] rushes) {
        double calm = rushes[0];
        double ended = 0;
        for (int rush = 1; rush < RUSHES.length; rush++) {
            ended += ENDS * rushes[rush];
            rushes[rush] = (1 - ENDS) * rushes[rush] + BEGINS * calm / (RUSHES.length - 1);
        }
        rushes[0] = (1 - BEGINS) * calm + ended;
    }

    /** How many times as likely so many people are where so many are expected as where as many as usual are; never nothing. */
    private static double odds(double mean, double usual, int people) {
        return Math.exp(Math.clamp(likelihood(mean, people) - likelihood(usual, people), -FAR, FAR));
    }

    /** The negative binomial's, as a logarithm, but for what does not depend on the mean. */
    private static double likelihood(double mean, int people) {
        return people * Math.log(mean / (mean + SIZE)) - SIZE * Math.log(mean + SIZE);
    }

    /** One way in which it may go on: people expected in each quarter of the day from then on. */
    public double[] drawn(SplittableRandom dice) {
        double point = dice.nextDouble() * total();
        int cell = 0;
        while (cell < SIZES * RUSHES.length - 1 && point >= at(cell)) {
            point -= at(cell);
            cell++;
        }
        return drawn(size(cell / RUSHES.length), cell % RUSHES.length, dice);
    }

    private double[] drawn(double size, int now, SplittableRandom dice) {
        double[] drawn = new double[usual.length];
        int rush = now;
        for (int quarter = until; quarter < usual.length; quarter++) {
            double point = dice.nextDouble();
            if (rush == 0) {
                rush = point < BEGINS ? 1 + (int) (point / BEGINS * (RUSHES.length - 1)) : 0;
            } else {
                rush = point < ENDS ? 0 : rush;
            }
            drawn[quarter] = usual[quarter] * size * RUSHES[rush];
        }
        return drawn;
    }

    private double at(int cell) {
        return likely[cell / RUSHES.length][cell % RUSHES.length];
    }

    private double total() {
        double total = 0;
        for (int cell = 0; cell < SIZES * RUSHES.length; cell++) {
            total += at(cell);
        }
        return total;
    }

    /** How likely a rush is on now. */
    double rushes() {
        double calm = 0;
        for (double[] each : likely) {
            calm += each[0];
        }
        return 1 - calm / total();
    }
}
