package dawr.congestion.proof;

import dawr.queue.calendar.Stretch;
import java.util.SplittableRandom;

/**
 * How many come on a made-up day.
 *
 * @param times as many as usual
 * @param rush while so many more come that nothing announced; empty on most days
 */
record Crowd(double times, Stretch rush) {
    private static final double SD = 0.13;
    private static final double RUSH = 0.4;
    private static final double RUSHES = 1.7;

    /** A rush begins in this part of the day. */
    private static final double EARLY = 0.6;

    private static final int MINUTES_LEAST = 45;
    private static final int MINUTES_MORE = 45;
    private static final long MINUTE_MILLIS = 60_000;

    static Crowd drawn(Stretch open, SplittableRandom dice) {
        double times = Math.exp(SD * TrueFate.bell(dice));
        return new Crowd(times, rush(open, dice));
    }

    private static Stretch rush(Stretch open, SplittableRandom dice) {
        boolean rush = dice.nextDouble() < RUSH;
        long from = open.from() + (long) (dice.nextDouble() * EARLY * open.millis());
        return rush ? lasting(from, dice) : new Stretch(from, from);
    }

    private static Stretch lasting(long from, SplittableRandom dice) {
        return new Stretch(from, from + (MINUTES_LEAST + dice.nextInt(MINUTES_MORE)) * MINUTE_MILLIS);
    }

    /** As it may be for all that has been seen of it by then: a rush that has begun may last, one that has not may come. */
    Crowd seenBy(long at, Stretch open, SplittableRandom dice) {
        if (rush.millis() > 0 && rush.to() <= at) {
            return this;
        }
        boolean on = rush.holds(at);
        Stretch may;
        do {
            may = on ? lasting(rush.from(), dice) : rush(open, dice);
        } while (on ? may.to() <= at : may.millis() > 0 && may.from() <= at);
        return new Crowd(times, may);
    }

    /** How many times as many come at an instant. */
    double rushes(long at) {
        return rush.holds(at) ? RUSHES : 1;
    }
}
