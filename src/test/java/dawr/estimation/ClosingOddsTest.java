package dawr.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClosingOddsTest {
    @Test
    void itIsAnEvenChanceWhenTheTimeLeftIsTheTimeExpected() {
        assertEquals(50, ClosingOdds.percent(1_200, 1_920, 1_200));
    }

    @Test
    void nineInTenAreOverByTheUpperEndOfTheRange() {
        assertEquals(90, ClosingOdds.percent(1_200, 1_920, 1_920), 1);
    }

    @Test
    void nothingIsLikelyOnceTheOfficeHasClosedAndAllIsWithADayLeft() {
        assertEquals(0, ClosingOdds.percent(1_200, 1_920, 0));
        assertEquals(0, ClosingOdds.percent(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 600));
        assertTrue(ClosingOdds.percent(1_200, 1_920, 8 * 3_600) >= 99);
    }
}
