package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Refusal.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DayTest {
    private static final BusinessDay MONDAY = new BusinessDay(LocalDate.of(2026, 11, 23));

    private static void night(Office office) {
        office.now = office.state.dayEndsAtMillis();
        office.settles();
    }

    @Test
    void aBranchIsFoundedOnceAndBeforeThatThereIsNone() {
        Office office = Office.alwaysOpen();
        office.refused(Why.BRANCH_EXISTS, new Command.Found(office.state.setup()));
        Decision early = Rules.decide(new BranchState(), Office.issue(PriorityClass.NONE, PERMITS), office.now);
        assertEquals(Why.BRANCH_UNKNOWN, ((Decision.Refused) early).refusal().why());
        assertEquals(Optional.empty(), Rules.due(new BranchState(), Long.MAX_VALUE));
    }

    @Test
    void theDayTurnsAtThreeInTheMorningAndNotBefore() {
        Office office = Office.alwaysOpen();
        assertEquals(office.now + 17 * 3_600_000L, office.state.dayEndsAtMillis());
        office.now = office.state.dayEndsAtMillis() - 1;
        office.refused(Why.NOT_DUE, new Command.TurnDay(MONDAY));
        office.now++;
        office.refused(Why.NOT_DUE, new Command.TurnDay(new BusinessDay(LocalDate.of(2026, 11, 24))));
        office.settles();
        assertEquals(MONDAY, office.state.day());
        office.refused(Why.NOT_DUE, new Command.TurnDay(MONDAY));
    }

    @Test
    void daysOnWhichNobodyWorkedAreSkipped() {
        Office office = Office.alwaysOpen();
        office.minutes(5 * 24 * 60);
        office.settles();
        assertEquals(LocalDate.of(2026, 11, 27), office.state.day().date());
        assertEquals(2, office.entries.size());
    }

    @Test
    void numbersBeginAnewButPassOverThoseStillInTheHouse() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId first = office.arrives(PERMITS);
        TicketId second = office.arrives(PERMITS);
        office.leaves(first);
        night(office);
        assertEquals("20261123-A001", office.arrives(PERMITS).value());
        assertEquals("20261123-A003", office.arrives(PERMITS).value(), "A-002 is still in the house");
        office.leaves(second);
        assertEquals("20261123-A004", office.arrives(PERMITS).value());
    }

    @Test
    void whereTheOfficeNeverClosesTheWaitingKeepTicketAndPlace() {
        Office office = Office.alwaysOpen().open(C1, C2);
        TicketId atDesk = office.arrives(PERMITS);
        office.callsNext(C1);
        TicketId parked = office.arrives(PERMITS);
        office.callsNext(C2);
        office.accepted(new Command.Park(C2, clerk(C2), Optional.of(office.now + 1000)));
        TicketId waiting = office.arrives(PERMITS);
        office.now = office.state.dayEndsAtMillis() - 1;
        night(office);
        assertEquals(VisitPhase.CALLED, office.phase(atDesk));
        assertEquals(Optional.of(atDesk), office.state.counter(C1).orElseThrow().ticket());
        assertEquals(parked, office.callsNext(C2));
        office.finishes(C1);
        assertEquals(waiting, office.callsNext(C1));
    }

    @Test
    void whereTheOfficeClosesOpenTicketsEndAndCountersClose() {
        Office office = Office.thatCloses().open(C1);
        TicketId waiting = office.arrives(PERMITS);
        office.now = office.state.dayEndsAtMillis();
        List<Event> events = office.accepted(Rules.due(office.state, office.now).orElseThrow());
        assertEquals(List.of(waiting), ((Event.DayClosed) events.getFirst()).unserved());
        assertEquals(Optional.empty(), office.state.visit(waiting));
        assertEquals(CounterState.CLOSED, office.state.counter(C1).orElseThrow().state());
        assertTrue(office.state.desks.heldBy.isEmpty());
    }

    @Test
    void aNodeThatOpensOnAClosingOfficesNewDayFindsTheSameState() {
        Office office = Office.thatCloses().open(C1);
        office.arrives(PERMITS);
        night(office);
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
    }

    @Test
    void aServedVisitMayBeRatedOnTheNextDayOnceAndForFortyEightHours() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId first = served(office);
        TicketId second = served(office);
        night(office);
        assertTrue(office.state.mayStillBeRated(first));
        office.accepted(new Command.GiveSurvey(first));
        office.refused(Why.SURVEY_GIVEN, new Command.GiveSurvey(first));
        night(office);
        assertFalse(office.state.mayStillBeRated(first));
        assertTrue(office.state.mayStillBeRated(second));
        office.now = Office.OPENING + Limits.SURVEY_OPEN_MILLIS + 3_600_000;
        office.refused(Why.SURVEY_CLOSED, new Command.GiveSurvey(second));
        night(office);
        office.refused(Why.TICKET_UNKNOWN, new Command.GiveSurvey(second));
    }

    @Test
    void whoWasServedInPartBeforeClosingMayRateIt() {
        Office office = Office.thatCloses().open(C1);
        TicketId ticket = office.arrives(PERMITS, WAGES);
        office.callsNext(C1);
        office.finishes(C1);
        night(office);
        office.accepted(new Command.GiveSurvey(ticket));
    }

    private static TicketId served(Office office) {
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.finishes(C1);
        return ticket;
    }

    @Test
    void whatFallsDueHasOneIdOnEveryNode() {
        Office office = Office.alwaysOpen().open(C1);
        office.arrives(PERMITS);
        office.callsNext(C1);
        office.parks(C1);
        office.minutes(240);
        Command due = Rules.due(office.state, office.now).orElseThrow();
        UUID id = Rules.dueId(office.state, due);
        assertEquals(
                id,
                Rules.dueId(
                        office.replayed(),
                        Rules.due(office.replayed(), office.now + 5).orElseThrow()));
        assertNotEquals(id, Rules.dueId(office.state, new Command.TurnDay(MONDAY)));
    }

    @Test
    void aNewSetupTakesEffectAndCountsUp() {
        Office office = Office.alwaysOpen().open(C2);
        List<BranchSetup.Counter> turned = Office.counters().reversed();
        office.accepted(new Command.ChangeSetup(with(turned), 1));
        assertEquals(2, office.state.setup().version());
        assertEquals(
                List.of(C3, C2, C1),
                office.state.counters().stream().map(CounterNow::id).toList());
        assertEquals(CounterState.OPEN, office.state.counter(C2).orElseThrow().state());
        office.refused(Why.STAFF_AT_ANOTHER_COUNTER, new Command.OpenCounter(C1, clerk(C2), List.of(), List.of()));
    }

    @Test
    void aSetupWrittenAgainstAnOlderOneIsOutdated() {
        Office office = Office.alwaysOpen();
        Command change = new Command.ChangeSetup(office.state.setup(), 7);
        assertEquals(
                Refusal.Kind.OUTDATED,
                office.refused(Why.VERSION_OUTDATED, change).why().kind());
    }

    @Test
    void aServiceThatSomebodyStillNeedsCannotVanish() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS, WAGES);
        office.refused(Why.SETUP_IN_USE, new Command.ChangeSetup(withoutWages(), 1));
        office.leaves(ticket);
        office.accepted(new Command.ChangeSetup(withoutWages(), 1));
        assertEquals(List.of(PERMITS), office.state.counter(C1).orElseThrow().services());
    }

    @Test
    void aServiceThatSomebodyHeldWouldComeBackForCannotVanish() {
        Office office = Office.alwaysOpen().open(C1);
        office.arrives(WAGES);
        office.callsNext(C1);
        office.doesNotCome(C1);
        office.refused(Why.SETUP_IN_USE, new Command.ChangeSetup(withoutWages(), 1));
    }

    @Test
    void aCounterThatIsStaffedCannotVanish() {
        Office office = Office.alwaysOpen().open(C3);
        Command change = new Command.ChangeSetup(with(Office.counters().subList(0, 2)), 1);
        assertEquals("counters/c3", office.refused(Why.SETUP_IN_USE, change).field());
        office.accepted(new Command.CloseCounter(C3, clerk(C3)));
        office.accepted(change);
        assertEquals(Optional.empty(), office.state.counter(C3));
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Office office = Office.alwaysOpen().open(C1);
        office.arrives(PERMITS);
        BranchState copy = office.state.copy();
        String before = Described.of(copy);
        assertEquals(Described.of(office.state), before);
        office.arrives(PERMITS);
        office.callsNext(C1);
        office.parks(C1);
        office.accepted(new Command.ChangeSetup(with(Office.counters().reversed()), 1));
        night(office);
        assertEquals(before, Described.of(copy));
    }

    private static BranchSetup with(List<BranchSetup.Counter> counters) {
        return Office.setup(
                "riyadh-olaya",
                List.of(Office.service(PERMITS, "A"), Office.service(WAGES, "B")),
                counters,
                new OpeningHours.Always(),
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL);
    }

    private static BranchSetup withoutWages() {
        return Office.setup(
                "riyadh-olaya",
                List.of(Office.service(PERMITS, "A")),
                List.of(Office.counter(C1, PERMITS), Office.counter(C2, PERMITS)),
                new OpeningHours.Always(),
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL);
    }
}
