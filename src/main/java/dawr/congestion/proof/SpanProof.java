package dawr.congestion.proof;

import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Waited;
import dawr.congestion.alarm.Climate;
import dawr.congestion.alarm.Look;
import dawr.congestion.alarm.Reliability;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What everybody says of one span of the next two hours, and what came of it. What was said is believed as far as it was true of looks that are over. */
final class SpanProof {
    private static final long TWO_HOURS = Foresight.QUARTERS * Waited.QUARTER_MILLIS;

    /** A hall twice as full is so many times as likely to fill, in logarithms, until it has been seen. */
    private static final double PLAIN_STEEP = 2;

    /** Minutes of waiting per seat of a hall that is nearly empty. */
    private static final double NEARLY_EMPTY = 2;

    private final Span span;
    private final double limit;
    private final Climate climate = new Climate();
    private final Map<Who, Reliability> worth = new EnumMap<>(Who.class);
    private final Map<Who, List<Look>> looks = new EnumMap<>(Who.class);
    private final Deque<Said> open = new ArrayDeque<>();

    /** Until it is known what came of it. */
    private record Said(long at, Map<Who, Double> likely, double usual, boolean came) {}

    SpanProof(Span span, double limit) {
        this.span = span;
        this.limit = limit;
    }

    Span span() {
        return span;
    }

    List<Look> looks(Who who) {
        return looks.computeIfAbsent(who, any -> new ArrayList<>());
    }

    private Reliability worth(Who who) {
        return worth.computeIfAbsent(who, any -> new Reliability());
    }

    private boolean came(OptionalDouble leadMinutes) {
        return leadMinutes.isPresent() && span.holds(leadMinutes.getAsDouble());
    }

    /** It is over by now, and known to all. */
    void learn(int quarterOfDay, OptionalDouble leadMinutes) {
        climate.saw(quarterOfDay, came(leadMinutes));
    }

    void look(long at, int quarterOfDay, double plain, Optional<Foresight> known, Foresight ours, OptionalDouble lead) {
        believe(at);
        Map<Who, Double> likely = new EnumMap<>(Who.class);
        likely.put(Who.OURS, likely(ours));
        likely.put(Who.PLAIN, plain(plain));
        boolean came = came(lead);
        double usual = climate.likely(quarterOfDay);
        open.add(new Said(at, likely, usual, came));
        likely.forEach((who, said) -> keep(who, new Look(at, worth(who).of(said, usual), usual, plain, came, lead)));
        keep(Who.CLIMATE, new Look(at, usual, usual, plain, came, lead));
        known.ifPresent(all -> keep(Who.KNOWING, new Look(at, counted(all), usual, plain, came, lead)));
    }

    private void keep(Who who, Look look) {
        looks(who).add(look);
    }

    private void believe(long now) {
        while (!open.isEmpty() && open.peek().at() <= now - TWO_HOURS) {
            Said over = open.remove();
            over.likely().forEach((who, said) -> worth(who).saw(said, over.usual(), over.came()));
        }
    }

    private double likely(Foresight ours) {
        return span.equals(Span.ALL.getFirst()) ? ours.chance(limit, span.to()) : counted(ours);
    }

    private double counted(Foresight foresight) {
        return foresight.first(limit, span.from(), span.to());
    }

    private double plain(double now) {
        return 1 / (1 + Math.pow((limit + NEARLY_EMPTY) / (now + NEARLY_EMPTY), PLAIN_STEEP));
    }
}
