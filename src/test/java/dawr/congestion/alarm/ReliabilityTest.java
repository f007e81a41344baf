package dawr.congestion.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is said is believed as far as it has come true. */
class ReliabilityTest {
    private final Reliability reliability = new Reliability();

    private void saw(double said, int times, int came) {
        for (int i = 0; i < times; i++) {
            reliability.saw(said, i < came);
        }
    }

    @Test
    void beforeAnythingIsKnownItIsNearlyBelieved() {
        assertEquals(0.5, reliability.of(0.5), 0.1);
        assertTrue(reliability.of(1) < 1 && reliability.of(0) > 0, "nothing is certain");
    }

    @Test
    void whatWasSaidTooBoldlyIsSaidMoreSoftly() {
        saw(0.7, 400, 120);
        saw(0.2, 400, 30);
        assertEquals(0.3, reliability.of(0.7), 0.06);
        assertEquals(0.08, reliability.of(0.2), 0.04);
    }

    @Test
    void whatIsLikelierStaysLikelier() {
        saw(0.2, 300, 200);
        saw(0.8, 300, 50);
        for (int tenth = 1; tenth < 10; tenth++) {
            assertTrue(reliability.of(tenth / 10.0) > reliability.of((tenth - 1) / 10.0));
        }
    }

    @Test
    void afterMonthsOfOnlyOneAnswerItIsStillANumber() {
        saw(0.99, 3_000, 0);
        double worth = reliability.of(0.99);
        assertTrue(worth >= 0 && worth < 0.1, Double.toString(worth));
    }
}
