package dawr.congestion.proof;

import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Futures;
import dawr.congestion.ahead.Waited;
import dawr.congestion.ahead.Witness;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
    private final Knowing knowing;
    private final List<SpanProof> spans;
    private int looks;

    /** Whoever knows all that can be known of a made-up day; of a day that nobody made up there is none. */
    @FunctionalInterface
    interface Knowing {
        Optional<Foresight> foresees(BranchState state, long at, long until);
    }

    /** {@code asked}: at which instants the office is open, and the hall looked at. */
    WarningProof(List<Entry> history, int seats, double limit, LongPredicate asked, int draws, Knowing knowing) {
        this.history = history;
        this.waited = Waited.of(history);
        this.seats = seats;
        this.limit = limit;
        this.asked = asked;
        this.draws = draws;
        this.knowing = knowing;
        this.spans = Span.ALL.stream().map(span -> new SpanProof(span, limit)).toList();
        BranchState founded = new BranchState();
        founded.apply(history.getFirst());
        this.zone = founded.setup().timeZone();
    }

    /** Judges every look from an instant on; those before only teach. */
    List<SpanProof> run(long scoreFrom, IntConsumer progress) {
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
        return spans;
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
                int quarter = quarter(at);
                OptionalDouble lead = passes(at);
                spans.forEach(span -> span.learn(quarter, lead));
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
        long until = at + TWO_HOURS;
        Foresight ours = Foresight.of(new Futures(witness, at, until), seats, draws);
        Optional<Foresight> known = knowing.foresees(witness.state(), at, until);
        double plain = witness.waiting() * HOUR_MINUTES / seats;
        spans.forEach(span -> span.look(at, quarter(at), plain, known, ours, passes(at)));
        progress.accept(++looks);
    }
}
