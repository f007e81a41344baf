package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Event.SeatGiven;
import dawr.queue.Event.SeatLeft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seat by the desk: given shortly before the desk frees, kept whoever comes later, given back if nobody comes. */
class HotSeatTest {
    private static final long SIX_MINUTES = 360_000;

    private Office office = Office.alwaysOpen();

    private static BranchSetup setup(CallingOrder order, HouseRules rules) {
        return Office.setup(new OpeningHours.Always(), order, Limits.USUAL)
                .with(rules.with(new Seating(List.of("hall"), 60, 10)));
    }

    @BeforeEach
    void twoDesksWithSeats() {
        office = Office.with(setup(CallingOrder.PRIORITY_FIRST, HouseRules.PLAIN))
                .open(Office.C1, Office.C2);
    }

    private void startsServing(CounterId counter) {
        office.arrives(Office.PERMITS);
        office.callsNext(counter);
        office.accepted(
                new Command.StartService(counter, Office.clerk(counter), Optional.of(office.now + SIX_MINUTES)));
    }

    private List<SeatGiven> seats() {
        return office.entries.stream()
                .flatMap(entry -> entry.events().stream())
                .filter(SeatGiven.class::isInstance)
                .map(SeatGiven.class::cast)
                .toList();
    }

    @Test
    void theSeatIsGivenAMinuteBeforeTheLikelyEnd() {
        startsServing(Office.C1);
        TicketId next = office.arrives(Office.PERMITS);
        office.minutes(3);
        office.settles();
        assertEquals(VisitPhase.WAITING, office.phase(next), "four minutes of six have gone");
        office.minutes(1);
        office.settles();
        assertEquals(VisitPhase.SEATED, office.phase(next));
        assertEquals(Office.C1, seats().getFirst().counter());
        assertEquals(Optional.empty(), office.step(next).calledAt(), "a seat is no call");
    }

    @Test
    void theSeatIsGivenToWhoeverComesInWhenItIsTimeAlready() {
        startsServing(Office.C1);
        office.minutes(7);
        office.settles();
        assertEquals(List.of(), seats());
        TicketId late = office.arrives(Office.PERMITS);
        office.settles();
        assertEquals(VisitPhase.SEATED, office.phase(late));
    }

    @Test
    void whoSitsGoesToTheFirstFittingCounterWhoeverComesLater() {
        TicketId seated = seatedBy(Office.C1);
        TicketId senior = office.arrives(PriorityClass.SENIOR, Office.PERMITS);
        assertEquals(seated, office.callsNext(Office.C2));
        CallReason reason = office.state.calls().getLast().reason();
        assertEquals(CallReason.Order.SEATED, reason.order());
        assertEquals(0, reason.overtaken());
        assertEquals(senior, office.finishesAndCallsNext(Office.C1));
    }

    private TicketId seatedBy(CounterId counter) {
        startsServing(counter);
        TicketId next = office.arrives(Office.PERMITS);
        office.minutes(5);
        office.settles();
        assertEquals(VisitPhase.SEATED, office.phase(next));
        return next;
    }

    @Test
    void overtakesAreRecordedWhenTheSeatIsGiven() {
        startsServing(Office.C1);
        TicketId first = office.arrives(Office.PERMITS);
        TicketId senior = office.arrives(PriorityClass.SENIOR, Office.PERMITS);
        office.minutes(5);
        office.settles();
        assertEquals(VisitPhase.SEATED, office.phase(senior));
        CallReason why = seats().getFirst().reason();
        assertEquals(1, why.overtaken());
        assertEquals(Optional.of(CallReason.Cause.LAWFUL_CLAIM), why.passing(Office.PERMITS, false));
        assertEquals(senior, office.finishesAndCallsNext(Office.C1));
        assertEquals(
                Optional.of(CallReason.Cause.LAWFUL_CLAIM),
                office.state.calls().getLast().reason().passing(Office.PERMITS, false),
                "the call keeps why the seat was given");
        assertEquals(VisitPhase.WAITING, office.phase(first));
    }

    @Test
    void aSeatPassesNobodyElsewhereWhoMustNotBePassedAnyMore() {
        CallingTerms never = new CallingTerms(300, 120, 2, Optional.of(0), Optional.empty());
        office = Office.with(setup(CallingOrder.ACCUMULATING, HouseRules.of(never)));
        office.open(Office.C3);
        office.accepted(
                new Command.OpenCounter(Office.C1, Office.clerk(Office.C1), List.of(Office.PERMITS), List.of()));
        office.accepted(new Command.OpenCounter(
                Office.C2, Office.clerk(Office.C2), List.of(Office.PERMITS, Office.WAGES), List.of()));
        startsServing(Office.C1);
        TicketId wages = office.arrives(Office.WAGES);
        TicketId permits = office.arrives(Office.PERMITS);
        office.minutes(5);
        office.settles();
        assertEquals(VisitPhase.SEATED, office.phase(permits));
        assertEquals(wages, office.callsNext(Office.C2), "the seat was not given against those of another service");
        assertEquals(permits, office.finishesAndCallsNext(Office.C1));
    }

    @Test
    void whoeverDoesNotComeStandsAtTheirOldPlaceAndIsCalledAsEverybodyIs() {
        TicketId seated = seatedBy(Office.C1);
        TicketId later = office.arrives(Office.PERMITS);
        List<Event> left = office.accepted(new Command.EmptySeat(Office.C1, Office.clerk(Office.C1)));
        assertEquals(SeatLeft.Why.NOBODY_CAME, ((SeatLeft) left.getFirst()).why());
        office.settles();
        assertEquals(VisitPhase.WAITING, office.phase(seated), "nobody is called twice to a seat");
        assertEquals(VisitPhase.WAITING, office.phase(later), "nor anybody past them");
        assertEquals(seated, office.finishesAndCallsNext(Office.C1));
        office.refused(Refusal.Why.SEAT_FREE, new Command.EmptySeat(Office.C1, Office.clerk(Office.C1)));
    }

    @Test
    void aSeatIsNobodysForEver() {
        TicketId seated = seatedBy(Office.C1);
        office.minutes(10);
        office.settles();
        assertEquals(VisitPhase.WAITING, office.phase(seated));
    }

    @Test
    void whoSitsMovesOnWhenTheDeskPauses() {
        TicketId seated = seatedBy(Office.C1);
        office.accepted(
                new Command.PauseCounter(Office.C1, Office.clerk(Office.C1), PauseReason.MEETING, Optional.empty()));
        assertEquals(VisitPhase.SEATED, office.phase(seated));
        assertEquals(Office.C2, seats().getLast().counter());
        office.accepted(new Command.CloseCounter(Office.C2, Office.clerk(Office.C2)));
        assertEquals(VisitPhase.WAITING, office.phase(seated), "no desk is left to sit by");
        assertEquals(
                seated,
                InLine.forService(office.state, Office.PERMITS, 1, office.now)
                        .getFirst()
                        .ticket());
    }

    @Test
    void nobodyIsSeatedWhileTheHallStandsStillOrWhereItHasNoSeats() {
        startsServing(Office.C1);
        TicketId next = office.arrives(Office.PERMITS);
        Command still = new Command.BeginStandstill(Scope.BRANCH, Standstill.Reason.POWER_CUT, Optional.empty());
        office.accepted(still);
        office.minutes(6);
        office.settles();
        assertEquals(VisitPhase.WAITING, office.phase(next));
        office.accepted(new Command.EndStandstill(Scope.BRANCH));
        office.accepted(new Command.ChangeSetup(
                Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL), 1));
        office.settles();
        assertEquals(VisitPhase.WAITING, office.phase(next));
    }

    @Test
    void aSetUpWithoutSeatsSendsBackWhoeverSits() {
        TicketId seated = seatedBy(Office.C1);
        office.accepted(new Command.ChangeSetup(
                Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL), 1));
        assertEquals(VisitPhase.WAITING, office.phase(seated));
    }

    @Test
    void whoSitsIsCountedBeforeNewcomersAndMayLeave() {
        TicketId seated = seatedBy(Office.C1);
        assertEquals(1, InLine.aheadOfNewcomer(office.state, Office.PERMITS, PriorityClass.SENIOR, office.now));
        assertEquals(
                Optional.of(seated), InLine.seatedBy(office.state, Office.C1).map(Visit::id));
        office.leaves(seated);
        assertEquals(VisitPhase.ENDED, office.phase(seated));
        assertTrue(office.state.people.seats.isEmpty());
    }

    @Test
    void theSameSeatIsProposedUnderTheSameIdAndTheNextUnderAnother() {
        startsServing(Office.C1);
        TicketId next = office.arrives(Office.PERMITS);
        office.minutes(5);
        Command due = Rules.due(office.state, office.now).orElseThrow();
        java.util.UUID id = Rules.dueId(office.state, due);
        assertEquals(id, Rules.dueId(office.state.copy(), due));
        office.accepted(due);
        office.leaves(next);
        office.arrives(Office.PERMITS);
        Command again = Rules.due(office.state, office.now).orElseThrow();
        assertEquals(due, again);
        assertTrue(!id.equals(Rules.dueId(office.state, again)));
    }

    @Test
    void whoSitsIsShownAsALineOfTheirOwnBeforeAllOthers() {
        office.arrives(Office.WAGES);
        office.callsNext(Office.C2);
        TicketId seated = seatedBy(Office.C1);
        office.arrives(Office.PERMITS);
        LineNow line = InLine.lines(office.state).getLast();
        assertEquals(seated, line.places().getFirst().ticket());
        assertEquals(0, line.places().getFirst().place());
        assertEquals(1, InLine.seated(office.state, Office.PERMITS));
        assertEquals(0, InLine.seated(office.state, Office.WAGES));
    }

    private static HouseRules passedOnceAtMost() {
        return HouseRules.of(new CallingTerms(300, 120, 2, Optional.of(1), Optional.empty()));
    }

    @Test
    void whoIsPassedByASeatIsPassedAsByACall() {
        office = Office.with(setup(CallingOrder.PRIORITY_FIRST, passedOnceAtMost()))
                .open(Office.C1, Office.C2);
        startsServing(Office.C1);
        TicketId plain = office.arrives(Office.PERMITS);
        TicketId senior = office.arrives(PriorityClass.SENIOR, Office.PERMITS);
        office.minutes(3);
        office.settles();
        assertEquals(VisitPhase.SEATED, office.phase(senior));
        office.arrives(PriorityClass.SENIOR, Office.PERMITS);
        assertEquals(senior, office.callsNext(Office.C2));
        assertEquals(plain, office.finishesAndCallsNext(Office.C2), "passed once, when the seat was given");
    }

    /** The desk of the seat could not have called them; the counter that calls now could. */
    @Test
    void whoIsPassedFromTheSeatOfADeskThatDoesNotServeThemIsToldSoAndCounted() {
        office = Office.with(setup(CallingOrder.PRIORITY_FIRST, passedOnceAtMost()))
                .open(Office.C1, Office.C3);
        office.arrives(Office.WAGES);
        office.callsNext(Office.C3);
        office.accepted(
                new Command.StartService(Office.C3, Office.clerk(Office.C3), Optional.of(office.now + SIX_MINUTES)));
        TicketId permits = office.arrives(Office.PERMITS);
        TicketId wages = office.arrives(Office.WAGES);
        office.minutes(3);
        office.settles();
        assertEquals(VisitPhase.SEATED, office.phase(wages));
        assertEquals(wages, office.callsNext(Office.C1));
        CallReason reason = office.state.calls().getLast().reason();
        assertEquals(1, reason.overtaken());
        assertEquals(Optional.of(CallReason.Cause.SEAT), reason.passing(Office.PERMITS, false));
        office.arrives(PriorityClass.SENIOR, Office.WAGES);
        assertEquals(permits, office.finishesAndCallsNext(Office.C1), "passed once already");
    }
}
