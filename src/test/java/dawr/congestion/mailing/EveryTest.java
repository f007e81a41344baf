package dawr.congestion.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.ledger.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A report is about the newest period that is over. */
class EveryTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void theNewestPeriodThatIsOver() {
        assertEquals(period("2026-02-28", "2026-02-28"), Every.DAY.overAt(SUNDAY));
        assertEquals(period("2026-02-16", "2026-02-22"), Every.WEEK.overAt(SUNDAY));
        assertEquals(period("2026-02-23", "2026-03-01"), Every.WEEK.overAt(SUNDAY.plusDays(1)));
        assertEquals(period("2026-02-01", "2026-02-28"), Every.MONTH.overAt(SUNDAY));
        assertEquals(period("2025-12-01", "2025-12-31"), Every.MONTH.overAt(LocalDate.of(2026, 1, 31)));
    }
}
