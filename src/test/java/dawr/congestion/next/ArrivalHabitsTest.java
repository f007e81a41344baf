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
    void aFirstDayIsExpectedToGoOnAsItHasBeenGoing() {
        ArrivalHabits habits = new ArrivalHabits(date -> new Opening(NINE, NINE + 16, false));
        for (int each = 0; each < 24; each++) {
            habits.arrived(MONDAY, NINE + each % 4, "permits");
        }
        Expected expected = habits.from(MONDAY, NINE + 4);
        double next = expected.of(0, NINE + 4).mean();
        assertTrue(next > 4 && next <= 6, "expected " + next);
        assertEquals(next, expected.of(0, NINE + 15).mean());
        assertEquals(0, expected.of(0, NINE + 16).mean(), "nobody comes to a closed door");
    }

    @Test
    void oneCrowdAtTheDoorMakesNoDayOfCrowds() {
        ArrivalHabits habits = new ArrivalHabits();
        for (int each = 0; each < 30; each++) {
            habits.arrived(MONDAY, NINE, "permits");
        }
        assertTrue(habits.from(MONDAY, NINE + 1).of(0, NINE + 1).mean() <= 15);
        assertTrue(habits.from(MONDAY, NINE + 8).of(0, NINE + 8).mean() < 3);
    }

    @Test
    void whoCameToAnEarlierSystemIsExpectedHereWheneverThatBecomesKnown() {
        ArrivalHabits habits = new ArrivalHabits();
        LocalDate today = MONDAY.plusDays(14);
        habits.arrived(today, NINE, "permits");
        for (int week = 0; week < 2; week++) {
            for (int each = 0; each < 96; each++) {
                habits.hadArrived(MONDAY.plusDays(7L * week), NINE + each % 16, "permits");
            }
        }
        assertEquals(2, habits.days());
        double expected = habits.from(today, NINE + 1).of(0, NINE + 8).mean();
        assertTrue(expected > 3 && expected < 7, "expected " + expected);
        habits.hadArrived(today, NINE + 1, "permits");
        assertEquals(2, habits.days(), "the present day is this office's own");
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
