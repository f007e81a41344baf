package dawr.congestion.proof;

import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What keeps a clerk of a made-up office from the counter on a day.
 *
 * @param late by so many milliseconds
 * @param gone called away meanwhile; empty on most days
 */
record Absence(boolean ill, long late, Stretch gone) {
    private static final double ILL = 0.07;
    private static final double LATE = 0.12;
    private static final double CALLED_AWAY = 0.35;
    private static final long MINUTE_MILLIS = 60_000;

    static Absence drawn(Stretch open, SplittableRandom dice) {
        boolean ill = dice.nextDouble() < ILL;
        return new Absence(ill, late(dice), away(open, dice));
    }

    private static long late(SplittableRandom dice) {
        return dice.nextDouble() < LATE ? (10 + dice.nextInt(40)) * MINUTE_MILLIS : 0;
    }

    private static Stretch away(Stretch open, SplittableRandom dice) {
        boolean away = dice.nextDouble() < CALLED_AWAY;
        long from = open.from() + (long) (dice.nextDouble() * open.millis());
        Stretch until = lasting(from, dice);
        return away ? until : new Stretch(from, from);
    }

    private static Stretch lasting(long from, SplittableRandom dice) {
        return new Stretch(from, from + (8 + dice.nextInt(20)) * MINUTE_MILLIS);
    }

    /** As it may be for all that has been seen of it by then. Who is ill has said so. */
    Absence seenBy(long at, Stretch open, SplittableRandom dice) {
        long lateBy = late;
        while (late > 0 && open.from() + late > at && (lateBy == late || open.from() + lateBy <= at)) {
            lateBy = (10 + dice.nextInt(40)) * MINUTE_MILLIS;
        }
        return new Absence(ill, lateBy, goneSeenBy(at, open, dice));
    }

    private Stretch goneSeenBy(long at, Stretch open, SplittableRandom dice) {
        if (gone.millis() > 0 && gone.to() <= at) {
            return gone;
        }
        boolean away = gone.holds(at);
        Stretch may;
        do {
            may = away ? lasting(gone.from(), dice) : away(open, dice);
        } while (away ? may.to() <= at : may.millis() > 0 && may.from() <= at);
        return may;
    }

    /** What is left of a planned day. */
    Stretches leaves(Stretches planned, Stretch open) {
        return ill
                ? Stretches.of(List.of())
                : planned.without(Stretches.of(List.of(new Stretch(0, open.from() + late), gone)));
    }
}
