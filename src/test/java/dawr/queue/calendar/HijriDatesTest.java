package dawr.queue.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Umm al-Qura calendar, and a moon that was seen on another evening. */
class HijriDatesTest {
    private static final HijriDates TABLE = new HijriDates(List.of());

    /** First days of Ramadan as announced in Saudi Arabia, where announcement and table agreed. */
    @ParameterizedTest
    @CsvSource({"1444, 2023-03-23", "1445, 2024-03-11", "1446, 2025-03-01", "1447, 2026-02-18"})
    void ramadanBeginsWhereTheTableHasIt(int year, LocalDate first) {
        assertEquals(new HijriDates.HijriDate(year, 9, 1), TABLE.of(first));
        assertFalse(TABLE.isRamadan(first.minusDays(1)));
        assertTrue(TABLE.isRamadan(first.plusDays(28)));
        assertFalse(TABLE.isRamadan(first.plusDays(31)));
    }

    @Test
    void aMoonSeenADayLaterMovesTheWholeMonth() {
        HijriDates seen = new HijriDates(List.of(new Sighting(1447, 9, 1)));
        LocalDate table = LocalDate.of(2026, 2, 18);
        assertEquals(new HijriDates.HijriDate(1447, 8, 30), seen.of(table));
        assertEquals(new HijriDates.HijriDate(1447, 9, 1), seen.of(table.plusDays(1)));
    }

    @Test
    void aMoonSeenADayEarlierToo() {
        HijriDates seen = new HijriDates(List.of(new Sighting(1447, 9, -1)));
        LocalDate table = LocalDate.of(2026, 2, 18);
        assertEquals(new HijriDates.HijriDate(1447, 9, 1), seen.of(table.minusDays(1)));
        assertTrue(seen.isRamadan(table.minusDays(1)));
    }

    @Test
    void daysFollowOneAnotherWhateverIsSeen() {
        HijriDates seen = new HijriDates(List.of(new Sighting(1447, 9, 1), new Sighting(1447, 10, -1)));
        HijriDates.HijriDate before = seen.of(LocalDate.of(2026, 1, 1));
        for (int day = 1; day < 365; day++) {
            HijriDates.HijriDate next = seen.of(LocalDate.of(2026, 1, 1).plusDays(day));
            boolean sameMonth = next.month() == before.month();
            assertEquals(sameMonth ? before.day() + 1 : 1, next.day(), before + " then " + next);
            assertTrue(next.day() <= 31);
            before = next;
        }
    }
}
