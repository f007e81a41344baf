package dawr.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProjectorPaceTest {
    @Test
    void theLedgerTakesATenthOfAProcessorAtMostWhileMoreIsToBeRead() {
        for (long worked = 0; worked <= 500; worked++) {
            assertTrue(worked * 10 <= worked + Projector.restMillis(true, worked));
        }
    }

    @Test
    void whereNothingIsLeftItLooksOnceASecond() {
        assertEquals(1_000, Projector.restMillis(false, 3));
    }

    /** On a machine that has much else to do a look takes half a second, most of which is waiting; its figures stay within two. */
    @Test
    void whereNothingIsLeftASlowLookMakesNoReportTwoSecondsLate() {
        assertTrue(500 + Projector.restMillis(false, 500) < 2_000);
    }

    @Test
    void aSlowDatabaseMakesItNeverRestForLong() {
        assertEquals(5_000, Projector.restMillis(true, 60_000));
    }
}
