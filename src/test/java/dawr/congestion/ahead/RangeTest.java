package dawr.congestion.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A range holds as often as it says, however few courses it was drawn from. */
class RangeTest {
    private static final int TIMES = 20_000;

    @Test
    void eightInTenFurtherCoursesKeepToIt() {
        for (int courses : new int[] {12, 20, 40}) {
            SplittableRandom dice = new SplittableRandom(courses);
            int within = 0;
            for (int time = 0; time < TIMES; time++) {
                double[] drawn = dice.doubles(courses).toArray();
                within += Range.of(drawn).holds(dice.nextDouble()) ? 1 : 0;
            }
            assertEquals(0.8, (double) within / TIMES, 0.015, courses + " courses");
        }
    }

    @Test
    void ofOneCourseItIsThatCourse() {
        assertEquals(new Range(7, 7, 7), Range.of(new double[] {7, Double.NaN}));
        assertTrue(Double.isNaN(Range.of(new double[0]).mid()));
    }

    @Test
    void theMiddleStaysTheMiddle() {
        assertEquals(2, Range.of(new double[] {3, 1, 2}).mid());
        assertEquals(2.5, Range.of(new double[] {4, 1, 2, 3}).mid());
    }
}
