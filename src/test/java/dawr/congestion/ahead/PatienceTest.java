package dawr.congestion.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is in line when somebody looks ahead has shown patience already. */
class PatienceTest {
    private static final long HOUR_MILLIS = 3_600_000;
    private static final int PEOPLE = 400;

    private final Paces paces = new Paces();
    private final Fate fate = new DrawnFate(paces, 5);

    @Test
    void whoHasWaitedForAnHourDoesNotLeaveAllAtOnce() {
        for (int each = 0; each < PEOPLE; each++) {
            paces.stood(20, each % 2 == 0);
        }
        long goAtOnce = IntStream.range(0, PEOPLE)
                .filter(each -> fate.stillPatient("a-" + each, HOUR_MILLIS) < 60_000)
                .count();
        double mean = IntStream.range(0, PEOPLE)
                .mapToLong(each -> fate.stillPatient("a-" + each, HOUR_MILLIS))
                .average()
                .orElseThrow();
        assertTrue(goAtOnce < PEOPLE / 20, goAtOnce + " of " + PEOPLE);
        assertEquals(40 * 60_000, mean, 6 * 60_000, "one in two leaves while twenty minutes are waited");
    }

    @Test
    void whereNobodyHasEverLeftNobodyDoes() {
        paces.stood(30, false);
        assertEquals(Long.MAX_VALUE, fate.stillPatient("a-1", HOUR_MILLIS));
    }
}
