package dawr.congestion.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.CounterId;
import dawr.queue.Floor;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever is called is led from the nearest door to their counter, and without a step whoever can't take one. */
class WayDeskTest {
    private static final CounterId C1 = new CounterId("c1");
    private static final List<String> STEPS_OR_RAMP =
            List.of("#########", "#a......#", "###=###.#", "#.......#", "#.D######");

    private static FloorPlan plan(List<String> rows) {
        return FloorPlan.of(new Floor(100, rows, Map.of("a", C1), Map.of())).orElseThrow();
    }

    @Test
    void theShortestWayLeadsByTheSteps() {
        JsonObject way = WayDesk.drawn(plan(STEPS_OR_RAMP), C1, false).orElseThrow();
        assertFalse(way.getBoolean("stepFree"));
        assertTrue(way.getString("way").startsWith("M2.5 4.5"), way.getString("way"));
        assertTrue(way.getString("way").endsWith("1.5 1.5"), way.getString("way"));
        assertTrue(way.getInteger("metres") < 7, way.encode());
    }

    @Test
    void whoCannotTakeStepsIsLedAroundThem() {
        JsonObject way = WayDesk.drawn(plan(STEPS_OR_RAMP), C1, true).orElseThrow();
        assertTrue(way.getBoolean("stepFree"));
        assertTrue(way.getString("way").contains("7.5 2.5"), way.getString("way"));
        assertFalse(way.getString("way").contains("3.5 2.5"), way.getString("way"));
    }

    @Test
    void aWayWithAStepIsNotShownToSomebodyWhoCannotTakeIt() {
        List<String> stepsAlone = STEPS_OR_RAMP.stream()
                .map(row -> row.replace("###=###.#", "###=#####"))
                .toList();
        assertEquals(Optional.empty(), WayDesk.drawn(plan(stepsAlone), C1, true));
        assertTrue(WayDesk.drawn(plan(stepsAlone), C1, false).isPresent());
    }

    @Test
    void aCounterThatIsNotDrawnHasNoWay() {
        assertEquals(Optional.empty(), WayDesk.drawn(plan(STEPS_OR_RAMP), new CounterId("c2"), false));
    }
}
