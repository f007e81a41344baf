package dawr.congestion.proof;

import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Futures;
import dawr.congestion.ahead.Waited;
import dawr.congestion.ahead.Witness;
import dawr.congestion.alarm.Climate;
import dawr.congestion.alarm.Look;
import dawr.congestion.alarm.Reliability;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.function.LongPredicate;

/**
 * Walks through a history forwards; at each quarter of an hour of the days to be judged, while the limit is not passed, it is asked how likely it will be
 * within two hours. Whoever is asked has seen what had happened by then and nothing else.
 */
final class WarningProof {
    private static final long TWO_HOURS = Foresight.QUARTERS * Waited.QUARTER_MILLIS;
    private static final double HOUR_MINUTES = 60;

    private final List<Entry> history;
    private final Waited waited;
    private final int seats;
    private final double limit;
    private final LongPredicate asked;
    private final int draws;
    private final ZoneId zone;
    private final Climate climate = new Climate();
    private final Reliability reliability = new Reliability();
    private final java.util.ArrayDeque<Said> open = new java.util.ArrayDeque<>();
    private final List<Look> looks = new ArrayList<>();

    /** What was drawn at an instant, until it is known what came of it. */
    private record Said(long at, double likely, boolean came) {}

    /** {@code asked}: at which instants the office is open, and the hall looked at. */
    WarningProof(List<Entry> history, int seats, double limit, LongPredicate asked, int draws) {
        this.history = history;
        this.waited = Waited.of(history);
        this.seats = seats;
        this.limit = limit;
        this.asked = asked;
        this.draws = draws;
        BranchState founded = new BranchState();
        founded.apply(history.getFirst());
        this.zone = founded.setup().timeZone();
    }

    /** Judges every look from an instant on; those before only teach. */
    List<Look> run(long scoreFrom, IntConsumer progress) {
        Witness witness = new Witness();
        long next = quarterAfter(history.getFirst().atMillis());
        long learned = next;
        for (Entry entry : history) {
            while (next <= entry.atMillis() && witness.knows()) {
                learned = learn(learned, next);
                look(witness, next, scoreFrom, progress);
                next += Waited.QUARTER_MILLIS;
            }
            witness.happened(entry);
        }
        return looks;
    }

    private static long quarterAfter(long at) {
        return Math.ceilDiv(at, Waited.QUARTER_MILLIS) * Waited.QUARTER_MILLIS;
    }

    private double index(long from) {
        return waited.index(from, seats);
    }

    private OptionalDouble passes(long from) {
        return waited.passes(from, limit, seats);
    }

    private boolean isAsked(long at) {
        return asked.test(at) && index(at - Waited.QUARTER_MILLIS) < limit;
    }

    /** What was over two hours ago is known. */
    private long learned(long at) {
        return at - TWO_HOURS;
    }

    private long learn(long from, long now) {
        long at = from;
        for (; at <= learned(now); at += Waited.QUARTER_MILLIS) {
            if (isAsked(at)) {
                climate.saw(quarter(at), passes(at).isPresent());
            }
        }
        return at;
    }

    private int quarter(long at) {
        return Instant.ofEpochMilli(at).atZone(zone).toLocalTime().toSecondOfDay() / 900;
    }

    private void look(Witness witness, long at, long scoreFrom, IntConsumer progress) {
        boolean now = at >= scoreFrom
                && isAsked(at)
                && at + TWO_HOURS <= history.getLast().atMillis();
        if (!now) {
            return;
        }
        Foresight foresight = Foresight.of(new Futures(witness, at, at + TWO_HOURS), seats, draws);
        OptionalDouble came = passes(at);
        while (!open.isEmpty() && open.peek().at() <= learned(at)) {
            Said over = open.remove();
            reliability.saw(over.likely(), over.came());
        }
        double drawn = foresight.chance(limit, Foresight.QUARTERS);
        open.add(new Said(at, drawn, came.isPresent()));
        if (at >= scoreFrom) {
            looks.add(new Look(
                    at,
                    reliability.of(drawn),
                    climate.likely(quarter(at)),
                    witness.waiting() * HOUR_MINUTES / seats,
                    came.isPresent(),
                    came));
        }
        progress.accept(looks.size());
    }
}
