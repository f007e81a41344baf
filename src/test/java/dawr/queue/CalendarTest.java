package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.calendar.Break;
import dawr.queue.calendar.Holiday;
import dawr.queue.calendar.Manner;
import dawr.queue.calendar.OfficeCalendar;
import dawr.queue.calendar.Season;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the calendar allows and forbids in the hall. */
class CalendarTest {
    private static final long PAST_TEN = Instant.parse("2026-11-22T07:20:00Z").toEpochMilli();

    /** An office that pauses from 10:10 to 10:20 in Riyadh, every day, ten minutes after {@link Office#OPENING}. */
    private static Office thatPauses(Manner manner, List<Holiday> holidays) {
        Break tea = new Break(
                "tea",
                Map.of(),
                PauseReason.BREAK,
                new Break.When.AtMinute(610),
                10,
                manner,
                List.of(),
                Season.ALL_YEAR);
        OfficeCalendar calendar = new OfficeCalendar(
                true, List.of(), List.of(), List.of(), List.of(), List.of(tea), holidays, List.of(), Optional.empty());
        return Office.with(
                Office.setup(new OpeningHours.ByCalendar(calendar), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL));
    }

    private static Command next(Optional<Command.Finish> finish) {
        return new Command.CallNext(Office.C1, Office.clerk(Office.C1), finish);
    }

    @Test
    void nobodyIsCalledWhileTheWholeOfficePauses() {
        Office office = thatPauses(Manner.ALL_STOP, List.of()).open(Office.C1);
        TicketId first = office.arrives(Office.PERMITS);
        office.minutes(9);
        Refusal no = office.refused(Refusal.Why.OFFICE_ON_BREAK, next(Optional.empty()));
        assertEquals(Instant.ofEpochMilli(PAST_TEN).toString(), no.subject());
        office.refused(Refusal.Why.OFFICE_ON_BREAK, new Command.CallTicket(Office.C1, Office.clerk(Office.C1), first));
        office.minutes(10);
        assertEquals(first, office.callsNext(Office.C1));
    }

    @Test
    void whoIsAtACounterWhenTheBreakBeginsIsServedToTheEnd() {
        Office office = thatPauses(Manner.ALL_STOP, List.of()).open(Office.C1);
        office.arrives(Office.PERMITS);
        office.arrives(Office.PERMITS);
        office.callsNext(Office.C1);
        office.minutes(10);
        office.refused(Refusal.Why.OFFICE_ON_BREAK, next(Optional.of(Office.SERVED)));
        office.starts(Office.C1);
        office.finishes(Office.C1);
        office.arrives(Office.PERMITS);
        assertEquals(2, office.state.count(VisitPhase.WAITING), "tickets are given during a break");
    }

    @Test
    void eachWaveOfAStaggeredBreakStopsItsOwnCountersWhileTheOthersCall() {
        Office office = thatPauses(Manner.STAGGERED, List.of()).open(Office.C1, Office.C2);
        TicketId first = office.arrives(Office.PERMITS);
        TicketId second = office.arrives(Office.PERMITS);
        office.minutes(9);
        Refusal no = office.refused(Refusal.Why.COUNTER_ON_BREAK, next(Optional.empty()));
        assertEquals("2026-11-22T07:20:00Z", no.subject(), "until its own wave is over");
        office.refused(Refusal.Why.COUNTER_ON_BREAK, new Command.CallTicket(Office.C1, Office.clerk(Office.C1), first));
        assertEquals(first, office.callsNext(Office.C2));
        office.starts(Office.C2);
        office.finishes(Office.C2);
        office.minutes(10);
        assertEquals(second, office.callsNext(Office.C1));
        office.arrives(Office.PERMITS);
        office.refused(
                Refusal.Why.COUNTER_ON_BREAK,
                new Command.CallNext(Office.C2, Office.clerk(Office.C2), Optional.empty()));
    }

    @Test
    void aHolidayGivesNoTicketsAndEndsWhoWasLeft() {
        Holiday monday = new Holiday(Map.of(), new Holiday.On.Date(LocalDate.of(2026, 11, 23)), 1, List.of());
        Office office = thatPauses(Manner.ALL_STOP, List.of(monday));
        TicketId left = office.arrives(Office.PERMITS);
        office.minutes(14 * 60);
        office.refused(Refusal.Why.OFFICE_CLOSED, Office.issue(PriorityClass.NONE, Office.PERMITS));
        office.minutes(4 * 60);
        office.settles();
        assertTrue(office.state.visit(left).isEmpty(), "an office that closes keeps nobody over night");
    }

    @Test
    void aChangedCalendarHoldsAtOnce() {
        Office office = thatPauses(Manner.ALL_STOP, List.of()).open(Office.C1);
        office.arrives(Office.PERMITS);
        office.minutes(9);
        office.refused(Refusal.Why.OFFICE_ON_BREAK, next(Optional.empty()));
        BranchSetup without = Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        office.accepted(new Command.ChangeSetup(without, 1));
        office.callsNext(Office.C1);
    }

    @Test
    void aWeekThatWasWrittenBeforeThereWereCalendarsMeansTheSame() {
        OpeningHours week = new OpeningHours.Week(List.of(new OpeningHours.Span(DayOfWeek.SUNDAY, 480, 960)));
        BranchSetup setup = Office.setup(week, CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        assertTrue(setup.timetable().openAt(Office.OPENING));
        assertTrue(!setup.timetable().openAt(Office.OPENING + 6 * 3_600_000L));
        assertTrue(!setup.hours().neverCloses());
    }
}
