package dawr.congestion.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is said is believed as far as it has come true, and what is usual as far as it has. */
class ReliabilityTest {
    private static final double SELDOM = 0.1;

    private final Reliability reliability = new Reliability();

    private void saw(double said, double usual, int times, int came) {
        for (int i = 0; i < times; i++) {
            reliability.saw(said, usual, i < came);
        }
    }

    @Test
    void beforeAnythingIsKnownItLiesBetweenWhatIsSaidAndWhatIsUsual() {
        assertEquals(0.5, reliability.of(0.5, 0.5), 1e-9);
        double between = reliability.of(0.8, SELDOM);
        assertTrue(between > 2 * SELDOM && between < 0.8, Double.toString(between));
        assertTrue(reliability.of(1, 1) < 1 && reliability.of(0, 0) > 0, "nothing is certain");
    }

    @Test
    void whatWasSaidTooBoldlyIsSaidMoreSoftly() {
        saw(0.7, SELDOM, 400, 80);
        saw(0.2, SELDOM, 400, 40);
        assertEquals(0.2, reliability.of(0.7, SELDOM), 0.07);
        assertEquals(0.1, reliability.of(0.2, SELDOM), 0.04);
    }

    @Test
    void whereOnlyTheClockWasRightItIsBelieved() {
        for (double usual : new double[] {0.1, 0.5, 0.8}) {
            saw(0.9, usual, 200, (int) (200 * usual));
            saw(0.1, usual, 200, (int) (200 * usual));
        }
        assertEquals(SELDOM, reliability.of(0.9, SELDOM), 0.06);
        assertEquals(0.8, reliability.of(0.1, 0.8), 0.08);
    }

    @Test
    void whereOnlyWhatWasSaidWasRightTheClockIsNotHeard() {
        for (double usual : new double[] {0.1, 0.5, 0.8}) {
            saw(0.9, usual, 200, 180);
            saw(0.1, usual, 200, 20);
        }
        assertEquals(0.9, reliability.of(0.9, SELDOM), 0.05);
        assertEquals(0.1, reliability.of(0.1, 0.8), 0.05);
    }

    @Test
    void whatIsLikelierStaysLikelier() {
        saw(0.2, SELDOM, 300, 200);
        saw(0.8, SELDOM, 300, 50);
        for (int tenth = 1; tenth < 10; tenth++) {
            assertTrue(reliability.of(tenth / 10.0, SELDOM) > reliability.of((tenth - 1) / 10.0, SELDOM));
        }
    }

    @Test
    void afterMonthsOfOnlyOneAnswerItIsStillANumber() {
        saw(0.99, SELDOM, 3_000, 0);
        double worth = reliability.of(0.99, SELDOM);
        assertTrue(worth >= 0 && worth < 0.1, Double.toString(worth));
    }
}
