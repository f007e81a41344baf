package dawr.queue.calendar;

import dawr.queue.CounterId;
import dawr.queue.PauseReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the office means to do from one instant to another, a business day as a rule.
 *
 * @param span what it covers
 * @param open when tickets are given
 * @param breaks those that fall into opening hours, in order
 * @param shifts in order of the set-up; a counter that none of them names is staffed while the office is open
 */
public record Plan(Stretch span, Stretches open, List<PlannedBreak> breaks, List<PlannedShift> shifts) {
    public Plan {
        breaks = List.copyOf(breaks);
        shifts = List.copyOf(shifts);
    }

    /**
     * A break of this very day.
     *
     * @param stretch from its first counter's beginning to its last counter's end
     */
    public record PlannedBreak(
            String id, Map<String, String> names, PauseReason reason, Manner manner, Stretch stretch) {
        /** When the counter of this rank in the set-up pauses: in a staggered break every other one waits for the second wave. */
        public Stretch ofCounter(int rank) {
            return switch (manner) {
                case ALL_STOP -> stretch;
                case STAGGERED -> wave(rank % Manner.WAVES);
            };
        }

        /** One after the other: whom the break is for at one time. */
        private Stream<Stretch> waves() {
            return IntStream.range(0, Manner.WAVES).mapToObj(this::ofCounter);
        }

        private Stretch wave(int wave) {
            long length = stretch.millis() / Manner.WAVES;
            return new Stretch(stretch.from() + wave * length, stretch.from() + (wave + 1) * length);
        }
    }

    /** A shift of this very day. */
    public record PlannedShift(String id, Stretch stretch, List<CounterId> counters) {}

    public boolean openAt(long atMillis) {
        return open.hold(atMillis);
    }

    /** The break that is on; of several the one that ends last. */
    public Optional<PlannedBreak> breakAt(long atMillis) {
        return lastOn(any -> true, atMillis);
    }

    /** The break that begins next. */
    public Optional<PlannedBreak> nextBreak(long afterMillis) {
        return breaks.stream()
                .filter(each -> each.stretch().from() > afterMillis)
                .min(Comparator.comparingLong(each -> each.stretch().from()));
    }

    /** The break during which nobody is called. */
    public Optional<PlannedBreak> allStopAt(long atMillis) {
        return lastOn(each -> each.manner() == Manner.ALL_STOP, atMillis);
    }

    /** Every call asks, so it looks at them one after the other. */
    private Optional<PlannedBreak> lastOn(Predicate<PlannedBreak> some, long atMillis) {
        Optional<PlannedBreak> last = Optional.empty();
        for (PlannedBreak each : breaks) {
            boolean on = each.stretch().holds(atMillis) && some.test(each);
            if (on
                    && (last.isEmpty()
                            || each.stretch().to() > last.get().stretch().to())) {
                last = Optional.of(each);
            }
        }
        return last;
    }

    /** When the office next opens or closes, a break begins or ends, or other counters keep it; none within this plan. */
    public OptionalLong nextChange(long afterMillis) {
        return Stream.concat(open.list().stream(), breaks.stream().flatMap(PlannedBreak::waves))
                .flatMapToLong(stretch -> LongStream.of(stretch.from(), stretch.to()))
                .filter(at -> at > afterMillis && span.from() < at && at < span.to())
                .min();
    }

    /** When the office is open and not all of it on a break. */
    public Stretches working() {
        return open.without(Stretches.of(breaks.stream()
                .filter(each -> each.manner() == Manner.ALL_STOP)
                .map(PlannedBreak::stretch)
                .toList()));
    }

    /**
     * When somebody is meant to sit at a counter.
     *
     * @param rank of the counter in the set-up, from 0
     */
    public Stretches staffed(CounterId counter, int rank) {
        Stretches pauses =
                Stretches.of(breaks.stream().map(each -> each.ofCounter(rank)).toList());
        return onShift(counter).without(pauses);
    }

    /** Opening hours that the counter's shifts cover. */
    private Stretches onShift(CounterId counter) {
        List<Stretch> mine = new ArrayList<>();
        boolean named = false;
        for (PlannedShift shift : shifts) {
            if (shift.counters().contains(counter)) {
                named = true;
                mine.add(shift.stretch());
            }
        }
        return named ? open.and(Stretches.of(mine)) : open;
    }
}
