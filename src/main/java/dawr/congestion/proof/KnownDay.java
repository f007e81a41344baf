package dawr.congestion.proof;

import dawr.congestion.ahead.Fate;
import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Onward;
import dawr.congestion.ahead.Outset;
import dawr.queue.BranchState;
import dawr.queue.calendar.Stretch;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * A made-up day as it would be foreseen by whoever knew all that can be known of it: how large its crowd is, how quick its clerks are, who is ill, whether a
 * rush has begun or a clerk been called away, and how likely either is. Only what chance has yet to draw is hidden. Nobody can foresee it better.
 */
final class KnownDay {
    private final MadeUpOffice office;
    private final LocalDate date;
    private final long daySeed;

    KnownDay(MadeUpOffice office, LocalDate date, long daySeed) {
        this.office = office;
        this.date = date;
        this.daySeed = daySeed;
    }

    /** The so many-th way in which it may go on from how it stands. */
    Outset outset(BranchState state, long now, long until, long draw) {
        Stretch open = office.open(date);
        SplittableRandom dice = new SplittableRandom(draw * 193 + now);
        Crowd crowd = office.crowd(date, daySeed).seenBy(now, open, dice);
        return new Outset(
                state,
                now,
                until,
                office.comers(date, crowd, now, dice),
                office.rota(
                        date,
                        office.absences(date, daySeed).stream()
                                .map(absence -> absence.seenBy(now, open, dice))
                                .toList()),
                Map.of(),
                open.to() <= until ? OptionalLong.of(open.to()) : OptionalLong.empty());
    }

    /** How it may go on, drawn so many times. */
    Foresight foresees(BranchState state, long now, long until, int draws) {
        Foresight foresight = new Foresight(office.setup().seats());
        for (int draw = 1; draw <= draws; draw++) {
            foresight.add(Onward.of(outset(state, now, until, draw), fate(now, draw)));
        }
        return foresight;
    }

    /** What chance has in store for it. */
    Fate fate(long now, long draw) {
        return new KnownFate(new TrueFate(daySeed, office.services()).otherwise(draw * 389 + now));
    }
}
