package dawr.congestion.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What many courses of a day say together. */
class ForesightTest {
    private static final int SEATS = 60;
    private static final double LIMIT = 30;

    private final Foresight foresight = new Foresight(SEATS);

    /** A course whose index reaches so much in the quarter of an hour that is named, and nothing in the others. */
    private void course(double index, int when) {
        double[] personMinutes = new double[Foresight.QUARTERS];
        personMinutes[when] = index * SEATS / 4;
        foresight.add(new Came(personMinutes, new double[0], 0, 0, 0, 0, -1));
    }

    @Test
    void aCourseThatJustReachesTheLimitCountsByHalf() {
        course(LIMIT, 3);
        assertEquals(0.5, foresight.chance(LIMIT, Foresight.QUARTERS), 1e-9);
    }

    @Test
    void coursesFarFromTheLimitAreCountedWhole() {
        for (int each = 0; each < 10; each++) {
            course(each < 3 ? 2 * LIMIT : LIMIT / 2, each % Foresight.QUARTERS);
        }
        assertEquals(0.3, foresight.chance(LIMIT, Foresight.QUARTERS), 0.01);
    }

    @Test
    void oneRushAmongManyQuietCoursesIsNotSpreadOverThem() {
        course(5 * LIMIT, 2);
        for (int each = 0; each < 19; each++) {
            course(LIMIT / 3, 2);
        }
        assertEquals(0.05, foresight.chance(LIMIT, Foresight.QUARTERS), 0.005);
    }

    @Test
    void theLimitIsReachedFirstOnlyOnce() {
        course(LIMIT, 1);
        course(LIMIT, 5);
        double early = foresight.first(LIMIT, 0, 2);
        double late = foresight.first(LIMIT, 4, 8);
        assertEquals(early, late, 1e-9);
        assertTrue(foresight.first(LIMIT, 2, 4) < early, "nobody reaches it in between");
        assertTrue(foresight.first(LIMIT, 2, 4) > 0, "which is not impossible");
    }

    @Test
    void whereNothingWasDrawnNothingIsLikely() {
        assertEquals(0, foresight.chance(LIMIT, Foresight.QUARTERS));
    }
}
