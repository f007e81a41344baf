package dawr.queue.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.CounterId;
import dawr.queue.OpeningHours.Span;
import dawr.queue.PauseReason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an office in Dubai means to do, asked about instants. */
class TimetableTest {
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");
    private static final CounterId C1 = new CounterId("c1");
    private static final CounterId C2 = new CounterId("c2");

    private static final Break PRAYER = new Break(
            "dhuhr",
            Map.of(),
            PauseReason.PRAYER,
            new Break.When.AfterPrayer(Prayer.DHUHR, 10),
            20,
            Manner.ALL_STOP,
            List.of(),
            Season.ALL_YEAR);
    private static final Break LUNCH = new Break(
            "lunch",
            Map.of(),
            PauseReason.BREAK,
            new Break.When.AtMinute(780),
            30,
            Manner.STAGGERED,
            List.of(),
            Season.OUTSIDE_RAMADAN);

    private static Timetable office() {
        List<Shift> shifts = List.of(
                new Shift("early", new Window(450, 720), List.of(), Season.ALL_YEAR, List.of(C1)),
                new Shift("late", new Window(720, 930), List.of(), Season.ALL_YEAR, List.of(C1)));
        List<Holiday> holidays = List.of(
                new Holiday(Map.of(), new Holiday.On.EveryYear(12, 2), 2, List.of()),
                new Holiday(Map.of(), new Holiday.On.EveryHijriYear(10, 1), 3, List.of()),
                new Holiday(
                        Map.of(), new Holiday.On.Date(LocalDate.of(2026, 12, 31)), 1, List.of(new Window(480, 600))));
        return new Timetable(
                new OfficeCalendar(
                        false,
                        days(450, 930),
                        List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        days(540, 870),
                        shifts,
                        List.of(PRAYER, LUNCH),
                        holidays,
                        List.of(),
                        Optional.of(new PrayerTimes(25.27, 55.31, Madhab.STANDARD, List.of()))),
                DUBAI,
                List.of(C1, C2));
    }

    private static List<Span> days(int from, int to) {
        return Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .map(day -> new Span(day, from, to))
                .toList();
    }

    private static long at(String local) {
        return LocalDateTime.parse(local).atZone(DUBAI).toInstant().toEpochMilli();
    }

    @Test
    void theOfficeIsOpenFromTheMinuteItOpensToTheMinuteItCloses() {
        assertFalse(office().openAt(at("2026-11-23T07:29:59.999")));
        assertTrue(office().openAt(at("2026-11-23T07:30")));
        assertTrue(office().openAt(at("2026-11-23T15:29:59.999")));
        assertFalse(office().openAt(at("2026-11-23T15:30")));
        assertFalse(office().openAt(at("2026-11-22T10:00")), "Sunday");
    }

    @Test
    void ramadanHasAWeekOfItsOwn() {
        assertTrue(office().ramadanAt(at("2026-02-20T10:00")));
        assertFalse(office().openAt(at("2026-02-20T08:00")));
        assertTrue(office().openAt(at("2026-02-20T09:00")));
        assertFalse(office().openAt(at("2026-02-20T14:30")));
    }

    @Test
    void holidaysAreClosedOrShort() {
        assertFalse(office().openAt(at("2026-12-02T10:00")));
        assertFalse(office().openAt(at("2026-12-03T10:00")));
        assertTrue(office().openAt(at("2026-12-04T10:00")));
        assertFalse(office().openAt(at("2026-03-20T10:00")), "Eid al-Fitr 1447, a Friday");
        assertTrue(office().openAt(at("2026-12-31T09:59")));
        assertFalse(office().openAt(at("2026-12-31T10:00")));
    }

    @Test
    void thePrayerBreakFollowsTheSun() {
        Plan.PlannedBreak kept = office().breakAt(at("2026-11-23T12:20")).orElseThrow();
        assertEquals("dhuhr", kept.id());
        assertEquals(at("2026-11-23T12:15"), kept.stretch().from());
        assertEquals(at("2026-11-23T12:35"), kept.stretch().to());
        assertTrue(office().breakAt(at("2026-11-27T12:20")).isEmpty(), "Friday has its own prayer");
    }

    @Test
    void aStaggeredBreakLeavesEveryOtherCounterOpen() {
        Plan.PlannedBreak lunch = office().breakAt(at("2026-11-23T13:10")).orElseThrow();
        assertEquals(at("2026-11-23T14:00"), lunch.stretch().to());
        assertTrue(lunch.ofCounter(0).holds(at("2026-11-23T13:10")));
        assertFalse(lunch.ofCounter(1).holds(at("2026-11-23T13:10")));
        assertTrue(lunch.ofCounter(1).holds(at("2026-11-23T13:40")));
        Plan day = office().between(at("2026-11-23T03:00"), at("2026-11-24T03:00"));
        assertTrue(day.allStopAt(at("2026-11-23T13:10")).isEmpty());
        assertTrue(office().breakAt(at("2026-02-20T13:10")).isEmpty(), "nobody breaks for lunch in Ramadan");
    }

    @Test
    void theNextChangeIsTheNextThingThatHappens() {
        assertEquals(
                at("2026-11-23T07:30"),
                office().nextChange(at("2026-11-20T20:00")).orElseThrow());
        assertEquals(
                at("2026-11-23T12:15"),
                office().nextChange(at("2026-11-23T07:30")).orElseThrow());
        assertEquals(
                at("2026-11-23T12:35"),
                office().nextChange(at("2026-11-23T12:15")).orElseThrow());
        assertEquals(
                at("2026-11-23T13:30"),
                office().nextChange(at("2026-11-23T13:00")).orElseThrow(),
                "the other half of the counters goes to lunch");
        assertEquals(
                at("2026-11-24T07:30"),
                office().nextOpening(at("2026-11-23T12:00")).orElseThrow());
        assertEquals(
                at("2026-12-04T07:30"),
                office().nextOpening(at("2026-12-01T16:00")).orElseThrow());
    }

    @Test
    void theNextBreakIsTheFirstThatHasNotBegun() {
        Plan day = office().between(at("2026-11-23T03:00"), at("2026-11-24T03:00"));
        assertEquals(
                "dhuhr", day.nextBreak(at("2026-11-23T08:00")).orElseThrow().id());
        assertEquals(
                "lunch", day.nextBreak(at("2026-11-23T12:15")).orElseThrow().id(), "the first has begun");
        assertTrue(day.nextBreak(at("2026-11-23T13:00")).isEmpty(), "none is left");
    }

    @Test
    void aStaggeredBreakIsWorkingTimeAndOneInWhichAllStopIsNone() {
        Stretches working =
                office().between(at("2026-11-23T03:00"), at("2026-11-24T03:00")).working();
        assertFalse(working.hold(at("2026-11-23T12:20")));
        assertTrue(working.hold(at("2026-11-23T13:10")));
    }

    @Test
    void aCounterWithShiftsIsStaffedInThemAndOneWithoutAsLongAsTheOfficeIsOpen() {
        Plan day = office().between(at("2026-12-31T03:00"), at("2027-01-01T03:00"));
        Plan early = new Timetable(shiftsOfC1(new Window(450, 540)), DUBAI, List.of(C1, C2))
                .between(at("2026-11-23T03:00"), at("2026-11-24T03:00"));
        assertTrue(early.staffed(C1, 0).hold(at("2026-11-23T08:59")));
        assertFalse(early.staffed(C1, 0).hold(at("2026-11-23T09:00")));
        assertTrue(early.staffed(C2, 1).hold(at("2026-11-23T09:00")));
        assertFalse(day.staffed(C1, 0).hold(at("2026-12-31T10:00")), "no shift outlasts the office");
    }

    private static OfficeCalendar shiftsOfC1(Window window) {
        OfficeCalendar of = OfficeCalendar.ofHours(false, days(450, 930));
        return new OfficeCalendar(
                of.alwaysOpen(),
                of.week(),
                of.weekend(),
                of.ramadanWeek(),
                List.of(new Shift("early", window, List.of(), Season.ALL_YEAR, List.of(C1))),
                of.breaks(),
                of.holidays(),
                of.sightings(),
                of.prayers());
    }

    @Test
    void anOfficeThatNeverClosesNeverChanges() {
        Timetable always = new Timetable(OfficeCalendar.ofHours(true, List.of()), DUBAI, List.of(C1));
        assertTrue(always.nextChange(at("2026-11-23T12:00")).isEmpty());
        assertTrue(always.openAt(at("2026-11-23T00:00")));
        assertEquals(2880, always.staffedMinutes(at("2026-11-23T12:00"), at("2026-11-25T12:00")));
    }

    @Test
    void staffedMinutesLeaveOutBreaksAndShiftsThatAreNotWorked() {
        long morning = office().staffedMinutes(at("2026-11-23T07:30"), at("2026-11-23T12:00"));
        assertEquals(2 * 270, morning);
        long day = office().staffedMinutes(at("2026-11-23T00:00"), at("2026-11-24T00:00"));
        assertEquals(2 * (480 - 20 - 30), day);
        assertEquals(0, office().staffedMinutes(at("2026-11-21T00:00"), at("2026-11-23T00:00")));
    }

    @Test
    void anHourThatTheClockSkipsIsNoOfficeHour() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Timetable night = new Timetable(
                OfficeCalendar.ofHours(false, List.of(new Span(DayOfWeek.SUNDAY, 0, 1440))), berlin, List.of(C1));
        long from = LocalDate.of(2026, 3, 29).atStartOfDay(berlin).toInstant().toEpochMilli();
        assertEquals(23 * 60, night.staffedMinutes(from, from + 24 * 3_600_000L));
    }

    @Test
    void onlyWhereRamadanChangesSomethingDoesTheMoonMatter() {
        OfficeCalendar plain = shiftsOfC1(new Window(450, 540));
        assertFalse(plain.dependsOnTheMoon());
        assertTrue(with(plain, days(540, 870), Season.ALL_YEAR, PRAYER).dependsOnTheMoon());
        assertTrue(with(plain, List.of(), Season.IN_RAMADAN, PRAYER).dependsOnTheMoon());
        assertTrue(with(plain, List.of(), Season.ALL_YEAR, LUNCH).dependsOnTheMoon());
        assertFalse(with(plain, List.of(), Season.ALL_YEAR, PRAYER).dependsOnTheMoon());
    }

    private static OfficeCalendar with(OfficeCalendar of, List<Span> ramadanWeek, Season worked, Break kept) {
        return new OfficeCalendar(
                of.alwaysOpen(),
                of.week(),
                of.weekend(),
                ramadanWeek,
                List.of(new Shift("early", new Window(450, 540), List.of(), worked, List.of(C1))),
                List.of(kept),
                of.holidays(),
                of.sightings(),
                of.prayers());
    }

    @Test
    void aShiftIsWorkedOnItsDaysOnly() {
        OfficeCalendar of = shiftsOfC1(new Window(450, 540));
        Shift mondays = new Shift("m", new Window(450, 540), List.of(DayOfWeek.MONDAY), Season.ALL_YEAR, List.of(C1));
        Timetable week = new Timetable(
                new OfficeCalendar(
                        of.alwaysOpen(),
                        of.week(),
                        of.weekend(),
                        of.ramadanWeek(),
                        List.of(mondays),
                        of.breaks(),
                        of.holidays(),
                        of.sightings(),
                        of.prayers()),
                DUBAI,
                List.of(C1, C2));
        assertEquals(90 + 480, week.staffedMinutes(at("2026-11-23T00:00"), at("2026-11-24T00:00")));
        assertEquals(480, week.staffedMinutes(at("2026-11-24T00:00"), at("2026-11-25T00:00")), "nobody else's day");
    }
}
