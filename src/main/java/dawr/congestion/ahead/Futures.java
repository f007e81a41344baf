package dawr.congestion.ahead;

import dawr.congestion.next.Crowds;
import dawr.congestion.next.Expected;
import dawr.congestion.next.Opening;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;

/** What may follow from how a branch stands: the so many-th future is the same however often it is asked for, so that changes can be tried on it. */
public final class Futures {
    private static final int QUARTER_MINUTES = 15;

    /** How far a whole stretch of hours is from what was expected, beside what single quarters are: people come or don't for reasons that last. */
    private static final double LASTING = 0.10;

    private final Witness witness;
    private final BranchState state;
    private final long now;
    private final long until;
    private final Expected expected;
    private final Optional<Crowds> crowds;
    private final ZoneId zone;
    private final LocalDate date;

    /** What may follow until an instant, at most the end of the business day. */
    public Futures(Witness witness, long now, long until) {
        this.witness = witness;
        this.state = witness.state();
        this.now = now;
        this.until = Math.max(now, Math.min(until, state.dayEndsAtMillis() - 1));
        this.zone = state.setup().timeZone();
        this.date = Openings.date(now, zone);
        this.expected = witness.arrivals.from(date, Openings.quarter(now, zone));
        this.crowds = witness.arrivals.crowds(date, Openings.quarter(now, zone));
    }

    /** When an office next lets nobody in any more, on the local day of an instant. */
    public static OptionalLong closes(BranchSetup setup, long at) {
        return Openings.closes(setup, at);
    }

    public Expected expected() {
        return expected;
    }

    public long until() {
        return until;
    }

    /** The so many-th way in which it may go on, if nobody changes anything. */
    public Outset outset(long seed) {
        OptionalLong closes = Openings.closes(state.setup(), now);
        return new Outset(
                state,
                now,
                until,
                comers(seed),
                Rotas.drawn(state, witness.staff, now, until, seed * 7 + 3),
                java.util.Map.of(),
                closes.isPresent() && closes.getAsLong() <= until ? closes : OptionalLong.empty());
    }

    /** What chance has in store for it. */
    public Fate fate(long seed) {
        return new DrawnFate(witness.paces, seed);
    }

    private List<Comer> comers(long seed) {
        SplittableRandom dice = new SplittableRandom(seed * 13 + 1);
        double[] times = times(dice);
        List<Comer> comers = new ArrayList<>();
        Stretches open = state.plan(now).open();
        for (int quarter = expected.from(); quarter < Opening.QUARTERS; quarter++) {
            Stretch stretch = new Stretch(at(quarter), at(quarter) + QUARTER_MINUTES * 60_000L);
            Stretch left = stretch.within(new Stretch(now, until));
            for (Stretch some : open.within(left).list()) {
                come(comers, quarter, some, times[quarter] * some.millis() / stretch.millis(), dice);
            }
        }
        comers.sort(Comparator.comparingLong(Comer::at));
        return comers;
    }

    /** How many times as many come as expected in each quarter of an hour, on one such day. */
    private double[] times(SplittableRandom dice) {
        double[] times = new double[Opening.QUARTERS];
        if (crowds.isEmpty()) {
            double bell = Math.sqrt(-2 * Math.log1p(-dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
            Arrays.fill(times, Math.exp(LASTING * bell - LASTING * LASTING / 2));
            return times;
        }
        double[] come = crowds.get().drawn(dice);
        for (int quarter = expected.from(); quarter < Opening.QUARTERS; quarter++) {
            double mean = expected.all(quarter).mean();
            times[quarter] = mean > 0 ? come[quarter] / mean : 0;
        }
        return times;
    }

    private long at(int quarter) {
        return date.atTime(LocalTime.MIDNIGHT.plusMinutes((long) quarter * QUARTER_MINUTES))
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }

    private void come(List<Comer> comers, int quarter, Stretch stretch, double share, SplittableRandom dice) {
        String otherwise = state.setup().languages().getFirst();
        List<String> services = expected.services();
        for (int service = 0; service < services.size(); service++) {
            ServiceId wanted = new ServiceId(services.get(service));
            int people = state.setup().service(wanted).isEmpty()
                    ? 0
                    : expected.of(service, quarter).times(share).draw(dice);
            for (; people > 0; people--) {
                long at = stretch.from() + (long) (dice.nextDouble() * stretch.millis());
                comers.add(witness.kinds.drawn("comer-" + comers.size(), at, wanted, otherwise, dice));
            }
        }
    }
}
