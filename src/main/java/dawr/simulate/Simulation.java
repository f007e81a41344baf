package dawr.simulate;

import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.Kpi;
import dawr.simulate.OfficeDay.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Many days of one office under each of its policies.
 *
 * @param crowds who comes, by seed
 * @param asItWas how the day really went, if it is one that was
 * @param promising who tells people of a policy's days how long it will be
 */
record Simulation(
        OfficeDay day,
        LongFunction<List<Visitor>> crowds,
        Optional<DayFacts> asItWas,
        Supplier<Promises> promising,
        int seeds,
        long firstSeed) {
    /** The column of what really happened. */
    static final String AS_IT_WAS = "as it was";

    /** Of a day whose people are drawn, and where nobody promises anything. */
    Simulation(OfficeDay day, int seeds, long firstSeed) {
        this(day, seed -> Crowd.of(day, seed), Optional.empty(), () -> Promises.NOTHING, seeds, firstSeed);
    }

    /** What came of it, per policy in order. */
    record Outcome(OfficeDay day, int seeds, Map<String, Map<Kpi, Spread>> figures) {}

    /**
     * Runs all days.
     *
     * @param progress is told how many days are done
     */
    Outcome run(IntConsumer progress) {
        Map<String, List<DayFacts>> facts = new LinkedHashMap<>();
        Map<String, Promises> promises = new HashMap<>();
        asItWas.ifPresent(was -> facts.put(AS_IT_WAS, List.of(was)));
        int done = 0;
        for (int i = 0; i < seeds; i++) {
            List<Visitor> crowd = crowds.apply(firstSeed + i);
            for (Policy policy : day.policies()) {
                facts.computeIfAbsent(policy.name(), any -> new ArrayList<>())
                        .add(DayRun.of(day, policy, crowd)
                                .facts(promises.computeIfAbsent(policy.name(), any -> promising.get())));
                progress.accept(++done);
            }
        }
        Map<String, Map<Kpi, Spread>> figures = new LinkedHashMap<>();
        facts.forEach((policy, days) -> figures.put(policy, spreads(days)));
        return new Outcome(day, seeds, figures);
    }

    static Map<Kpi, Spread> spreads(List<DayFacts> days) {
        Map<Kpi, Spread> spreads = new EnumMap<>(Kpi.class);
        for (Kpi kpi : Kpi.values()) {
            spreads.put(kpi, Spread.of(days.stream().mapToDouble(kpi::of).toArray()));
        }
        return spreads;
    }
}
