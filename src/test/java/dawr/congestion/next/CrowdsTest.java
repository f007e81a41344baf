package dawr.congestion.next;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the day so far says of how many may yet come. */
class CrowdsTest {
    private static final int OPENS = 32;
    private static final int NOON = 48;
    private static final int CLOSES = 64;
    private static final int EACH = 12;
    private static final int DRAWS = 4000;

    private final double[] usual = new double[Opening.QUARTERS];
    private final int[] came = new int[Opening.QUARTERS];

    CrowdsTest() {
        Arrays.fill(usual, OPENS, CLOSES, EACH);
        Arrays.fill(came, OPENS, NOON, EACH);
    }

    private Crowds seen() {
        return new Crowds(usual, came, NOON);
    }

    /** People to be expected in a quarter of an hour, on average over many drawn days. */
    private static double mean(Crowds crowds, int quarter) {
        SplittableRandom dice = new SplittableRandom(3);
        return IntStream.range(0, DRAWS)
                .mapToDouble(each -> crowds.drawn(dice)[quarter])
                .average()
                .orElseThrow();
    }

    @Test
    void onAUsualDayAsManyComeAsUsualAndAFewForRushesThatMayCome() {
        assertTrue(seen().rushes() < 0.05, "a rush on a usual day: " + seen().rushes());
        assertEquals(EACH, mean(seen(), NOON), 0.08 * EACH);
        assertEquals(EACH, mean(seen(), CLOSES - 1), 0.12 * EACH);
        assertEquals(0, mean(seen(), CLOSES));
        assertEquals(0, mean(seen(), NOON - 1), "what is over is not drawn");
    }

    @Test
    void aRushIsBelievedInAfterHalfAnHourAndIsNotTakenForTheWholeDay() {
        Arrays.fill(came, NOON - 2, NOON, 2 * EACH);
        assertTrue(seen().rushes() > 0.7, "a rush: " + seen().rushes());
        assertTrue(mean(seen(), NOON) > 1.3 * EACH);
        assertTrue(mean(seen(), NOON + 12) < 1.2 * EACH);
    }

    @Test
    void aDayThatIsFullerFromItsBeginningOnStaysFuller() {
        Arrays.fill(came, OPENS, NOON, (int) (1.25 * EACH));
        assertEquals(1.22 * EACH, mean(seen(), NOON + 12), 0.1 * EACH);
    }

    @Test
    void aHallToWhichNobodyOrEverybodyComesIsDrawnTooAndTheSameChanceDrawsTheSame() {
        Arrays.fill(came, OPENS, NOON, 0);
        double none = mean(seen(), NOON);
        assertTrue(none > 0 && none < EACH);
        Arrays.fill(came, OPENS, NOON, 5000);
        double all = mean(seen(), NOON);
        assertTrue(Double.isFinite(all) && all > EACH);
        assertArrayEquals(seen().drawn(new SplittableRandom(1)), seen().drawn(new SplittableRandom(1)));
    }
}
