package dawr.congestion.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is expected of a day follows from the days before it, its hours, and how it has begun. */
class ArrivalHabitsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int NINE = 36;

    private static void day(ArrivalHabits habits, LocalDate date, int perQuarter) {
        for (int quarter = NINE; quarter < NINE + 16; quarter++) {
            for (int each = 0; each < perQuarter; each++) {
                habits.arrived(date, quarter, "permits");
            }
        }
    }

    @Test
    void nobodyIsExpectedWhereNothingIsKnown() {
        assertEquals(0, new ArrivalHabits().from(MONDAY, NINE).all(NINE).mean());
    }

    @Test
    void asManyAreExpectedAsUsuallyCome() {
        ArrivalHabits habits = new ArrivalHabits();
        day(habits, MONDAY, 6);
        day(habits, MONDAY.plusDays(7), 6);
        double expected = habits.from(MONDAY.plusDays(14), NINE).of(0, NINE + 8).mean();
        assertTrue(expected > 4 && expected < 7, "expected " + expected);
    }

    @Test
    void aDayThatBeginsFullerIsExpectedToGoOnFuller() {
        ArrivalHabits habits = new ArrivalHabits();
        day(habits, MONDAY, 6);
        day(habits, MONDAY.plusDays(7), 6);
        LocalDate today = MONDAY.plusDays(14);
        double before = habits.from(today, NINE).of(0, NINE + 8).mean();
        for (int each = 0; each < 60; each++) {
            habits.arrived(today, NINE + each % 4, "permits");
        }
        assertTrue(habits.from(today, NINE + 4).of(0, NINE + 8).mean() > before);
    }

    @Test
    void nobodyIsExpectedOnAHoliday() {
        LocalDate holiday = MONDAY.plusDays(14);
        ArrivalHabits habits =
                new ArrivalHabits(date -> date.equals(holiday) ? Opening.CLOSED : new Opening(NINE, NINE + 16, false));
        day(habits, MONDAY, 6);
        assertEquals(0, habits.from(holiday, NINE).all(NINE + 8).mean());
        assertTrue(habits.from(holiday.plusDays(7), NINE).all(NINE + 8).mean() > 0);
    }

    @Test
    void aShorterDayIsUsedUpSooner() {
        LocalDate ramadan = MONDAY.plusDays(7);
        ArrivalHabits habits =
                new ArrivalHabits(date -> new Opening(NINE, date.equals(ramadan) ? NINE + 8 : NINE + 16, false));
        day(habits, MONDAY, 4);
        Expected expected = habits.from(ramadan, NINE);
        assertTrue(expected.all(NINE + 4).mean() > 5, "the same people in half the time");
        assertEquals(0, expected.all(NINE + 9).mean());
    }

    @Test
    void theRangeHoldsEightInTen() {
        Spread spread = new Spread(6, 0);
        assertEquals(6, spread.mid());
        assertEquals(3, spread.quantile(0.1));
        assertEquals(9, spread.quantile(0.9));
    }
}
