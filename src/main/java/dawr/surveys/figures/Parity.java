package dawr.surveys.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Whether the same service is the same for all: what each group waits, how hard it finds it and how satisfied it is, and by how much that differs from the
 * largest group. Only the same service is compared with the same, weighed as Mantel and Haenszel do, so that a channel isn't blamed for what it is used for.
 */
public final class Parity {
    /** Everybody came by one channel. */
    private static final String EVERYBODY = "channel";

    private Parity() {}

    /**
     * How far apart two groups are.
     *
     * @param apart this group less the largest, in the figure's own unit
     */
    public record Gap(double apart, Interval interval) {
        public boolean sure() {
            return interval.low() > 0 || interval.high() < 0;
        }
    }

    /** A figure of a group; empty where too few spoke. */
    public record Side(double mean, Interval interval, Optional<Gap> gap) {}

    /** One group. */
    public record Line(
            String kind,
            String group,
            boolean largest,
            int visits,
            int answers,
            Optional<Side> waited,
            Optional<Side> effort,
            Optional<Side> satisfied) {}

    /** The largest group of each kind first. */
    public static List<Line> of(List<Sample> samples) {
        Map<String, List<Sample>> kinds = new TreeMap<>();
        samples.forEach(sample ->
                kinds.computeIfAbsent(sample.kind(), none -> new ArrayList<>()).add(sample));
        return kinds.values().stream().flatMap(same -> lines(same).stream()).toList();
    }

    /** All visits of one place as one group among others: those of one kind of groups, for every kind has them all. */
    public static List<Sample> asOne(List<Sample> place, String kind, String group) {
        return place.stream()
                .filter(sample -> sample.kind().equals(EVERYBODY))
                .map(sample ->
                        new Sample(kind, group, sample.service(), sample.waited(), sample.effort(), sample.satisfied()))
                .toList();
    }

    private static List<Line> lines(List<Sample> kind) {
        Comparator<String> bySize = Comparator.comparingDouble(
                group -> -total(kind, group, Sample::waited).count());
        List<String> groups = new TreeSet<>(kind.stream().map(Sample::group).toList())
                .stream().sorted(bySize).toList();
        return groups.stream()
                .map(group -> line(kind, group, groups.getFirst()))
                .toList();
    }

    private static Line line(List<Sample> kind, String group, String largest) {
        return new Line(
                kind.getFirst().kind(),
                group,
                group.equals(largest),
                (int) total(kind, group, Sample::waited).count(),
                (int) total(kind, group, Sample::satisfied).count(),
                side(kind, group, largest, Sample::waited),
                side(kind, group, largest, Sample::effort),
                side(kind, group, largest, Sample::satisfied));
    }

    private static Optional<Side> side(
            List<Sample> kind, String group, String largest, Function<Sample, Moments> figure) {
        Moments all = total(kind, group, figure);
        return all.count() < Voice.ANSWERS_MIN
                ? Optional.empty()
                : Optional.of(new Side(
                        all.mean(),
                        all.interval(),
                        group.equals(largest) ? Optional.empty() : gap(kind, group, largest, figure)));
    }

    private static Optional<Gap> gap(
            List<Sample> kind, String group, String largest, Function<Sample, Moments> figure) {
        double weights = 0;
        double apart = 0;
        double variance = 0;
        for (String service : new TreeSet<>(kind.stream().map(Sample::service).toList())) {
            Moments own = of(kind, group, service, figure);
            Moments other = of(kind, largest, service, figure);
            if (own.count() >= 2 && other.count() >= 2) {
                double weight = own.count() * other.count() / (own.count() + other.count());
                weights += weight;
                apart += weight * (own.mean() - other.mean());
                variance += weight * weight * (own.variance() + other.variance());
            }
        }
        if (weights == 0 || total(kind, largest, figure).count() < Voice.ANSWERS_MIN) {
            return Optional.empty();
        }
        double mean = apart / weights;
        return Optional.of(new Gap(
                mean, Interval.about(mean, Math.sqrt(variance) / weights, -Double.MAX_VALUE, Double.MAX_VALUE)));
    }

    private static Moments total(List<Sample> kind, String group, Function<Sample, Moments> figure) {
        return kind.stream()
                .filter(sample -> sample.group().equals(group))
                .map(figure)
                .reduce(Moments.NONE, Moments::plus);
    }

    private static Moments of(List<Sample> kind, String group, String service, Function<Sample, Moments> figure) {
        return total(
                kind.stream().filter(sample -> sample.service().equals(service)).toList(), group, figure);
    }
}
