package dawr.queue.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.CounterId;
import dawr.queue.OpeningHours.Span;
import dawr.queue.PauseReason;
import dawr.queue.SetupCheck.Flaw;
import dawr.queue.SetupCheck.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What contradicts itself in a calendar is refused by name and place. */
class CalendarCheckTest {
    private static final CounterId C1 = new CounterId("c1");
    private static final CounterId C2 = new CounterId("c2");
    private static final Span SUNDAYS = new Span(SUNDAY, 480, 960);

    private boolean alwaysOpen;
    private List<Span> week = List.of(SUNDAYS);
    private List<DayOfWeek> weekend = List.of();
    private List<Span> ramadanWeek = List.of();
    private List<Shift> shifts = List.of();
    private List<Break> breaks = List.of();
    private List<Holiday> holidays = List.of();
    private List<Sighting> sightings = List.of();
    private Optional<PrayerTimes> prayers = Optional.empty();

    private List<Flaw> flaws() {
        OfficeCalendar calendar = new OfficeCalendar(
                alwaysOpen, week, weekend, ramadanWeek, shifts, breaks, holidays, sightings, prayers);
        return CalendarCheck.flaws(calendar, List.of(C1, C2));
    }

    private void refused(String field, Kind kind, String subject) {
        assertEquals(List.of(new Flaw(field, kind, subject)), flaws());
    }

    private static Shift shift(String id, int from, int to, List<DayOfWeek> days, CounterId... counters) {
        return new Shift(id, new Window(from, to), days, Season.ALL_YEAR, List.of(counters));
    }

    private static Break tea(String id, Break.When when) {
        return new Break(id, Map.of(), PauseReason.BREAK, when, 10, Manner.ALL_STOP, List.of(), Season.ALL_YEAR);
    }

    private static Break on(DayOfWeek day, Season season, Break.When when) {
        return new Break("tea", Map.of(), PauseReason.BREAK, when, 10, Manner.STAGGERED, List.of(day), season);
    }

    private static PrayerTimes over(PrayerTimes.Given... table) {
        return new PrayerTimes(24.71, 46.68, Madhab.STANDARD, List.of(table));
    }

    private static Holiday holiday(int month, int day, Window... hours) {
        return new Holiday(Map.of(), new Holiday.On.EveryYear(month, day), 1, List.of(hours));
    }

    @Test
    void aSoundCalendarHasNoFlaws() {
        week = List.of(SUNDAYS, new Span(SUNDAY, 960, 1_200), new Span(MONDAY, 480, 960));
        ramadanWeek = List.of(new Span(SUNDAY, 600, 900));
        weekend = List.of(FRIDAY);
        shifts = List.of(shift("early", 480, 720, List.of(), C1), shift("late", 720, 960, List.of(), C1, C2));
        breaks = List.of(tea("tea", new Break.When.AtMinute(600)));
        holidays = List.of(holiday(2, 29), holiday(9, 23, new Window(540, 720)));
        sightings = List.of(new Sighting(1448, 9, 1), new Sighting(1448, 10, 1));
        assertEquals(List.of(), flaws());
    }

    @Test
    void anOfficeThatIsNeverOpenIsRefused() {
        week = List.of();
        refused("hours/week", Kind.NEVER_OPEN, "");
    }

    @Test
    void whoIsAlwaysOpenNamesNoHours() {
        alwaysOpen = true;
        refused("hours/alwaysOpen", Kind.CONTRADICTS, "week");
        week = List.of();
        assertEquals(List.of(), flaws());
        ramadanWeek = List.of(SUNDAYS);
        refused("hours/alwaysOpen", Kind.CONTRADICTS, "week");
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        week = List.of(SUNDAYS, new Span(MONDAY, 600, 600));
        refused("hours/week/1", Kind.OUT_OF_ORDER, "");
        week = List.of(SUNDAYS, new Span(MONDAY, 600, 599));
        refused("hours/week/1", Kind.OUT_OF_ORDER, "");
    }

    @Test
    void hoursOnTheWeekendAreRefused() {
        weekend = List.of(FRIDAY);
        ramadanWeek = List.of(new Span(FRIDAY, 600, 720));
        refused("hours/ramadanWeek/0/day", Kind.ON_WEEKEND, "");
    }

    @Test
    void hoursOfOneDayThatMeetAreRefused() {
        week = List.of(SUNDAYS, new Span(SUNDAY, 959, 1_000));
        refused("hours/week/1", Kind.OVERLAPS, "");
    }

    @Test
    void twoShiftsAtOneCounterAtOnceAreRefused() {
        shifts = List.of(shift("early", 480, 720, List.of(), C1, C2), shift("late", 719, 960, List.of(SUNDAY), C2));
        refused("hours/shifts/1", Kind.OVERLAPS, "early");
    }

    @Test
    void aShiftOutsideTheHoursIsRefusedBecauseItsCountersWouldBeLeftToNobody() {
        shifts = List.of(shift("nights", 1_200, 1_380, List.of(), C1));
        refused("hours/shifts/0", Kind.OUTSIDE_HOURS, "nights");
        shifts = List.of(shift("mondays", 480, 720, List.of(MONDAY), C1));
        refused("hours/shifts/0", Kind.OUTSIDE_HOURS, "mondays");
        ramadanWeek = List.of(new Span(MONDAY, 600, 900));
        assertEquals(List.of(), flaws(), "worked in Ramadan");
        shifts = List.of(shift("nights", 1_200, 1_380, List.of(), C1));
        holidays = List.of(holiday(9, 23, new Window(1_260, 1_320)));
        assertEquals(List.of(), flaws(), "worked on one evening of the year");
    }

    @Test
    void shiftsOnOtherDaysOrAtOtherCountersDoNotMeet() {
        week = List.of(SUNDAYS, new Span(MONDAY, 480, 960));
        shifts = List.of(
                shift("sundays", 480, 720, List.of(SUNDAY), C1),
                shift("mondays", 480, 720, List.of(MONDAY), C1),
                shift("beside", 480, 720, List.of(), C2));
        assertEquals(List.of(), flaws());
    }

    @Test
    void shiftsOfTheRestOfTheYearDoNotMeetThoseOfRamadan() {
        shifts = List.of(
                new Shift("ramadan", new Window(480, 720), List.of(), Season.IN_RAMADAN, List.of(C1)),
                new Shift("else", new Window(480, 720), List.of(), Season.OUTSIDE_RAMADAN, List.of(C1)));
        assertEquals(List.of(), flaws());
    }

    @Test
    void twoShiftsOfOneNameAreRefused() {
        shifts = List.of(shift("early", 480, 720, List.of(), C1), shift("early", 720, 960, List.of(), C1));
        refused("hours/shifts/1", Kind.USED_TWICE, "early");
    }

    @Test
    void aShiftThatEndsBeforeItBeginsIsRefused() {
        shifts = List.of(shift("early", 720, 720, List.of(), C1));
        refused("hours/shifts/0", Kind.OUT_OF_ORDER, "");
    }

    @Test
    void aShiftAtACounterThatIsNotThereIsRefused() {
        shifts = List.of(shift("early", 480, 720, List.of(), C1, new CounterId("c9")));
        refused("hours/shifts/0/counters", Kind.UNKNOWN, "c9");
    }

    @Test
    void aBreakAfterAPrayerNeedsToKnowWhenThatIs() {
        breaks = List.of(tea("dhuhr", new Break.When.AfterPrayer(Prayer.DHUHR, 10)));
        refused("hours/breaks/0/prayer", Kind.PRAYERS_MISSING, "");
    }

    @Test
    void twoBreaksOfOneNameAreRefused() {
        Break tea = tea("tea", new Break.When.AtMinute(600));
        breaks = List.of(tea, tea);
        refused("hours/breaks/1", Kind.USED_TWICE, "tea");
    }

    @Test
    void aHolidayOnADateThatNeverComesIsRefused() {
        holidays = List.of(holiday(2, 30));
        refused("hours/holidays/0/everyYear", Kind.OUT_OF_ORDER, "");
    }

    @Test
    void aHolidaysHoursRunForward() {
        holidays = List.of(holiday(9, 23, new Window(540, 720), new Window(900, 800)));
        refused("hours/holidays/0/hours/1", Kind.OUT_OF_ORDER, "");
    }

    @Test
    void theMoonOfAMonthIsSeenOnce() {
        sightings = List.of(new Sighting(1448, 9, 1), new Sighting(1448, 9, -1));
        refused("hours/sightings/1", Kind.USED_TWICE, "1448-9");
    }

    @Test
    void aBreakThatNoOpeningHourHoldsIsRefused() {
        breaks = List.of(tea("tea", new Break.When.AtMinute(960)));
        refused("hours/breaks/0", Kind.OUTSIDE_HOURS, "tea");
        breaks = List.of(tea("tea", new Break.When.AtMinute(471)));
        assertEquals(List.of(), flaws(), "it ends a minute after the opening");
        breaks = List.of(on(MONDAY, Season.ALL_YEAR, new Break.When.AtMinute(600)));
        refused("hours/breaks/0", Kind.OUTSIDE_HOURS, "tea");
        ramadanWeek = List.of(new Span(MONDAY, 600, 900));
        assertEquals(List.of(), flaws(), "kept in Ramadan");
        breaks = List.of(on(MONDAY, Season.OUTSIDE_RAMADAN, new Break.When.AtMinute(600)));
        refused("hours/breaks/0", Kind.OUTSIDE_HOURS, "tea");
        breaks = List.of(on(SUNDAY, Season.IN_RAMADAN, new Break.When.AtMinute(600)));
        refused("hours/breaks/0", Kind.OUTSIDE_HOURS, "tea");
    }

    @Test
    void aBreakAfterAPrayerThatIsSaidOnNoneOfItsDaysIsRefused() {
        prayers = Optional.of(over());
        breaks = List.of(on(SUNDAY, Season.ALL_YEAR, new Break.When.AfterPrayer(Prayer.FRIDAY, 0)));
        refused("hours/breaks/0/days", Kind.CONTRADICTS, "friday");
        breaks = List.of(on(FRIDAY, Season.ALL_YEAR, new Break.When.AfterPrayer(Prayer.DHUHR, 0)));
        refused("hours/breaks/0/days", Kind.CONTRADICTS, "dhuhr");
        breaks = List.of(on(FRIDAY, Season.ALL_YEAR, new Break.When.AfterPrayer(Prayer.ASR, 0)));
        assertEquals(List.of(), flaws());
    }

    @Test
    void aDayOfTheTableOfPrayersIsWrittenOnce() {
        PrayerTimes.Given day = new PrayerTimes.Given(LocalDate.of(2026, 11, 22), 700, 890);
        PrayerTimes.Given again = new PrayerTimes.Given(day.date(), 702, 890);
        prayers = Optional.of(over(day, new PrayerTimes.Given(day.date().plusDays(1), 700, 890), again));
        refused("hours/prayers/table/2", Kind.USED_TWICE, "2026-11-22");
    }

    @Test
    void aHolidaysHoursDoNotMeet() {
        holidays = List.of(holiday(9, 23, new Window(480, 720), new Window(719, 800)));
        refused("hours/holidays/0/hours/1", Kind.OVERLAPS, "");
        holidays = List.of(holiday(9, 23, new Window(480, 720), new Window(720, 800)));
        assertEquals(List.of(), flaws());
    }
}
