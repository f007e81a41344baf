package dawr.surveys.meter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Ranks papers by the hours that visitors lose for them: what to abolish or to put online first. Pure arithmetic. */
public final class Meter {
    private Meter() {}

    /**
     * A paper and what it costs.
     *
     * @param services that lost visits for it
     * @param hours that would have been saved, had nobody been asked for it
     */
    public record Requirement(Optional<String> paper, List<String> services, int visits, double hours, int hops) {}

    private static final double HOUR_MINUTES = 60;

    /** The dearest first; of two that cost the same, the one for which more visits failed, then by name. What nobody noted comes last. */
    public static List<Requirement> ranked(List<Lost> lost) {
        Map<String, List<Lost>> papers = new TreeMap<>();
        lost.forEach(each -> papers.computeIfAbsent(each.paper().orElse(""), none -> new ArrayList<>())
                .add(each));
        return papers.values().stream()
                .map(Meter::requirement)
                .sorted(Comparator.comparing((Requirement one) -> one.paper().isEmpty())
                        .thenComparingDouble(one -> -one.hours())
                        .thenComparingInt(one -> -one.visits()))
                .toList();
    }

    private static Requirement requirement(List<Lost> same) {
        return new Requirement(
                same.getFirst().paper(),
                List.copyOf(new TreeSet<>(same.stream().map(Lost::service).toList())),
                same.stream().mapToInt(Lost::visits).sum(),
                same.stream().mapToDouble(Lost::minutes).sum() / HOUR_MINUTES,
                same.stream().mapToInt(Lost::hops).sum());
    }
}
