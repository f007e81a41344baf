package dawr.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The real core, lanes and writer in worlds of chance. {@code -Dsimulation.seeds=2000} tries more worlds, {@code -Dsimulation.seed=17} lives
 * through one again.
 */
class SimulationTest {
    @Test
    void whateverHappensToNodesLinesAndClocksNoTicketIsLostAndNobodyIsToldWhatIsNotTrue() {
        Optional<Long> one = Optional.ofNullable(Long.getLong("simulation.seed"));
        long from = one.orElse(0L);
        long to = one.map(seed -> seed + 1).orElse((long) Integer.getInteger("simulation.seeds", 500));
        for (long seed = from; seed < to; seed++) {
            assertEquals(Optional.empty(), Simulation.wrong(seed), "replay with -Dsimulation.seed=" + seed);
        }
    }
}
