package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Refusal.Why;
import dawr.queue.calendar.Break;
import dawr.queue.calendar.Manner;
import dawr.queue.calendar.OfficeCalendar;
import dawr.queue.calendar.Season;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Breaks of the calendar, as facts of the day; whoever steps out in one loses nothing. */
class StepOutTest {
    /** Half past ten, half an hour after the office opens in these tests. */
    private static final int HALF_PAST_TEN = 630;

    private static final int TWENTY_MINUTES = 20;

    private static Office with(Manner manner, int holdMinutes, HouseRules rules) {
        Break prayer = new Break(
                "dhuhr",
                Map.of("en", "Dhuhr"),
                PauseReason.PRAYER,
                new Break.When.AtMinute(HALF_PAST_TEN),
                TWENTY_MINUTES,
                manner,
                List.of(),
                Season.ALL_YEAR);
        OfficeCalendar calendar = new OfficeCalendar(
                false,
                List.of(new OpeningHours.Span(DayOfWeek.SUNDAY, 480, 960)),
                List.of(),
                List.of(),
                List.of(),
                List.of(prayer),
                List.of(),
                List.of(),
                Optional.empty());
        Limits limits = new Limits(10_000, 9_999, 3, holdMinutes, 240);
        BranchSetup setup =
                Office.setup(new OpeningHours.ByCalendar(calendar), CallingOrder.LONGEST_WAITING_FIRST, limits);
        return Office.with(setup.with(rules)).open(C1, C2);
    }

    private final Office office = with(Manner.ALL_STOP, 0, HouseRules.PLAIN);

    private static List<Event> due(Office office) {
        return office.accepted(Rules.due(office.state, office.now).orElseThrow());
    }

    @Test
    void aBreakBeginsAndEndsAsTheCalendarSays() {
        assertTrue(Rules.due(office.state, office.now).isEmpty(), "half an hour before");
        office.minutes(30);
        Event.BreakBegan began =
                assertInstanceOf(Event.BreakBegan.class, due(office).getFirst());
        assertEquals(PauseReason.PRAYER, began.reason());
        assertEquals(office.now + TWENTY_MINUTES * 60_000, began.until());
        assertTrue(Rules.due(office.state, office.now).isEmpty(), "it begins once");
        office.minutes(TWENTY_MINUTES);
        assertEquals(List.of(new Event.BreakEnded("dhuhr")), due(office));
        assertTrue(Rules.due(office.state, office.now).isEmpty(), "it ends once");
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
    }

    @Test
    void aBreakThatIsMovedWhileItIsOnIsToldAnew() {
        office.minutes(30);
        due(office);
        BranchSetup longer = with(Manner.STAGGERED, 0, HouseRules.PLAIN).state.setup();
        office.accepted(new Command.ChangeSetup(longer, 1));
        Event.BreakBegan again =
                assertInstanceOf(Event.BreakBegan.class, due(office).getFirst());
        assertEquals(Manner.STAGGERED, again.manner());
        assertEquals(office.now + 2 * TWENTY_MINUTES * 60_000, again.until());
    }

    @Test
    void theSameBreakIsProposedUnderTheSameNameByEveryNodeAndUnderAnotherOnAnotherOccasion() {
        office.minutes(30);
        Command begin = Rules.due(office.state, office.now).orElseThrow();
        assertEquals(Rules.dueId(office.state, begin), Rules.dueId(office.replayed(), begin));
        var first = Rules.dueId(office.state, begin);
        office.accepted(begin);
        assertTrue(!first.equals(Rules.dueId(office.state, begin)), "of a break that was moved there and back");
    }

    @Test
    void nobodyIsCalledInAnAllStopBreak() {
        office.arrives(PERMITS);
        office.minutes(29);
        office.settles();
        office.refused(Why.OFFICE_ON_BREAK, new Command.CallNext(C1, clerk(C1), Optional.empty()));
    }

    @Test
    void whoIsMissedInABreakIsHeldUntilAWhileAfterItEvenWhereNobodyIsHeld() {
        TicketId praying = office.arrives(PERMITS);
        office.callsNext(C1);
        office.minutes(31);
        office.doesNotCome(C1);
        assertEquals(VisitPhase.HELD, office.phase(praying));
        long breakEnds = Office.OPENING + (30 + TWENTY_MINUTES) * 60_000L;
        assertEquals(
                Optional.of(breakEnds + Limits.BACK_FROM_BREAK_MILLIS),
                office.state.visit(praying).orElseThrow().heldUntil());
    }

    @Test
    void whoIsMissedJustAfterABreakIsHeldToo() {
        TicketId onTheWay = office.arrives(PERMITS);
        office.minutes(30 + TWENTY_MINUTES + 4);
        office.settles();
        office.callsNext(C1);
        office.doesNotCome(C1);
        assertEquals(VisitPhase.HELD, office.phase(onTheWay));
        office.minutes(11);
        office.settles();
        assertEquals(VisitPhase.ENDED, office.phase(onTheWay), "a quarter of an hour after the break");
    }

    @Test
    void whoIsMissedAtAnotherTimeIsGoneWhereNobodyIsHeld() {
        TicketId gone = office.arrives(PERMITS);
        office.callsNext(C1);
        office.doesNotCome(C1);
        assertEquals(VisitPhase.ENDED, office.phase(gone));
    }

    @Test
    void aHoldThatWouldRunOutInABreakOutlastsIt() {
        Office holding = with(Manner.ALL_STOP, 30, HouseRules.PLAIN);
        TicketId held = holding.arrives(PERMITS);
        holding.callsNext(C1);
        holding.minutes(4);
        holding.doesNotCome(C1);
        holding.minutes(45);
        holding.settles();
        assertEquals(VisitPhase.HELD, holding.phase(held), "five past ten and thirty minutes lie in the break");
    }

    @Test
    void whoComesBackFromABreakStandsAtTheirOwnPlaceWhereTheMissedGoLast() {
        LineRules last = new LineRules(Optional.empty(), Optional.empty(), Optional.of(true));
        Office strict = with(Manner.STAGGERED, 30, HouseRules.PLAIN.with(last));
        TicketId praying = strict.arrives(PERMITS);
        TicketId other = strict.arrives(PERMITS);
        strict.minutes(30);
        strict.settles();
        strict.callsNext(C2);
        strict.doesNotCome(C2);
        strict.accepted(new Command.Reactivate(praying));
        assertEquals(praying, strict.callsNext(C2));
        strict.minutes(TWENTY_MINUTES);
        assertEquals(other, strict.callsNext(C1));
    }

    @Test
    void inAStaggeredBreakPeopleGoOnBeingCalled() {
        Office staggered = with(Manner.STAGGERED, 0, HouseRules.PLAIN);
        TicketId permits = staggered.arrives(PERMITS);
        staggered.minutes(30);
        staggered.settles();
        assertEquals(permits, staggered.callsNext(C2));
    }
}
