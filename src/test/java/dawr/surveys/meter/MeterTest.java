package dawr.surveys.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What bureaucracy costs is told of the right paper. */
class MeterTest {
    private static final int MONTHS = 200;
    private static final int VISITS = 3_000;
    private static final int PAPERS = 12;

    /** Each visit of a month may fail for each paper of its service; one paper is bad. */
    private static List<Lost> month(long seed, String bad) {
        SplittableRandom luck = new SplittableRandom(seed);
        double[] chances = luck.doubles(PAPERS, 0, 0.05).toArray();
        Map<String, List<Double>> minutes = new HashMap<>();
        for (int visit = 0; visit < VISITS; visit++) {
            double took = 10 - 25 * Math.log(1 - luck.nextDouble());
            for (int paper = 0; paper < PAPERS; paper++) {
                String name = "paper-" + paper;
                if (luck.nextDouble() < (name.equals(bad) ? 0.15 : chances[paper])) {
                    minutes.computeIfAbsent(name, none -> new ArrayList<>()).add(took);
                }
            }
        }
        return minutes.entrySet().stream()
                .map(paper -> new Lost(
                        Optional.of(paper.getKey()),
                        "permits",
                        paper.getValue().size(),
                        paper.getValue().stream().mapToDouble(each -> each).sum(),
                        0))
                .toList();
    }

    @Test
    void aBadRequirementIsRankedFirst() {
        int first = 0;
        for (int month = 0; month < MONTHS; month++) {
            String bad = "paper-" + month % PAPERS;
            Optional<String> dearest =
                    Meter.ranked(month(900_001 + month, bad)).getFirst().paper();
            first += dearest.equals(Optional.of(bad)) ? 1 : 0;
        }
        System.out.println("bad requirement ranked first in " + first + " of " + MONTHS + " months");
        assertTrue(first >= 0.95 * MONTHS, () -> "too seldom");
    }

    @Test
    void whatSeveralServicesAskForIsAddedUpAndWhatNobodyNotedComesLast() {
        List<Meter.Requirement> ranked = Meter.ranked(List.of(
                new Lost(Optional.empty(), "permits", 90, 9_000, 0),
                new Lost(Optional.of("lease"), "permits", 3, 120, 1),
                new Lost(Optional.of("contract"), "permits", 2, 90, 0),
                new Lost(Optional.of("contract"), "wages", 1, 60, 2)));
        assertEquals(List.of("permits", "wages"), ranked.getFirst().services());
        assertEquals(2.5, ranked.getFirst().hours());
        assertEquals(2, ranked.getFirst().hops());
        assertEquals(Optional.empty(), ranked.getLast().paper());
    }

    @Test
    void whatCameOfItIsToldWithHowSurely() {
        Effect effect = Effect.of(new Effect.Side(400, 60), new Effect.Side(400, 4));
        assertEquals(-0.14, effect.change(), 1e-9);
        assertTrue(effect.interval().high() < -0.1 && effect.interval().low() > -0.2);
        assertTrue(Effect.of(new Effect.Side(0, 0), new Effect.Side(9, 1))
                .interval()
                .holds(0));
    }

    @Test
    void aPaperKeepsItsNameInWhicheverListItStands() {
        Paper one = Paper.of(Map.of("en", "Contract, signed (original)", "ar", "عقد"));
        assertEquals("contract-signed-original", one.id());
        assertEquals(
                one.id(), Paper.of(Map.of("en", "Contract signed: original")).id());
        assertTrue(Paper.of(Map.of("ar", "عقد")).id().matches("paper-[0-9a-f]{8}"));
    }
}
