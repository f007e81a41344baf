package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallingTest {
    private final Office office = Office.alwaysOpen().open(C1, C2, C3);

    @Test
    void theLongestWaitingGoesFirstAcrossTheServicesOfACounter() {
        TicketId first = office.arrives(WAGES);
        TicketId second = office.arrives(PERMITS);
        assertEquals(first, office.callsNext(C1));
        assertEquals(second, office.callsNext(C2));
    }

    @Test
    void aCounterCallsOnlyForWhatItServes() {
        office.arrives(PERMITS);
        TicketId wages = office.arrives(WAGES);
        assertEquals(wages, office.callsNext(C3));
        office.finishes(C3);
        assertTrue(office.nobodyFor(C3));
    }

    @Test
    void aClaimGoesFirstWhereTheOrderSaysSoAndWithinItTheLongestWaiting() {
        Office strict = Office.with(Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL))
                .open(C1);
        TicketId plain = strict.arrives(PERMITS);
        TicketId senior = strict.arrives(PriorityClass.SENIOR, WAGES);
        TicketId carer = strict.arrives(PriorityClass.CARER, PERMITS);
        assertEquals(senior, strict.callsNext(C1));
        assertEquals(carer, strict.finishesAndCallsNext(C1));
        assertEquals(plain, strict.finishesAndCallsNext(C1));
    }

    @Test
    void aCallSaysWhyItWasMadeAndWhoseHeadItPassed() {
        Office strict = Office.with(Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL))
                .open(C1);
        strict.arrives(PERMITS);
        strict.arrives(PriorityClass.SENIOR, WAGES);
        strict.minutes(5);
        List<Event> events = strict.accepted(new Command.CallNext(C1, clerk(C1), Optional.empty()));
        CallReason reason = ((Event.TicketCalled) events.getFirst()).reason();
        CallReason.PassedLine passed = new CallReason.PassedLine(PERMITS, false, CallReason.Cause.LAWFUL_CLAIM);
        assertEquals(
                new CallReason(CallReason.Order.PRIORITY_FIRST, 300, 1, Optional.empty(), Optional.of(List.of(passed))),
                reason);
    }

    @Test
    void nobodyIsCalledTwice() {
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        assertTrue(office.nobodyFor(C2));
        office.refused(Why.TICKET_AT_COUNTER, new Command.CallTicket(C2, clerk(C2), ticket));
    }

    @Test
    void aCounterThatStillHasSomebodyNamesThem() {
        office.arrives(PERMITS);
        office.arrives(PERMITS);
        office.callsNext(C1);
        Refusal refusal = office.refused(Why.COUNTER_BUSY, new Command.CallNext(C1, clerk(C1), Optional.empty()));
        assertEquals("A-001", refusal.subject());
    }

    @Test
    void oneKeyEndsTheStepAndCallsTheNext() {
        TicketId first = office.arrives(PERMITS);
        TicketId second = office.arrives(PERMITS);
        office.callsNext(C1);
        assertEquals(second, office.finishesAndCallsNext(C1));
        assertEquals(VisitPhase.ENDED, office.phase(first));
        assertEquals(1, office.state.counter(C1).orElseThrow().served());
    }

    @Test
    void ifNobodyElseWaitsTheStepDoesNotEndEither() {
        TicketId only = office.arrives(PERMITS);
        office.callsNext(C1);
        Command next = new Command.CallNext(C1, clerk(C1), Optional.of(Office.SERVED));
        assertInstanceOf(Decision.NobodyWaits.class, office.ask(next));
        assertEquals(VisitPhase.CALLED, office.phase(only));
    }

    @Test
    void whoEndsAStepMayBeNextWithTheirNextService() {
        TicketId both = office.arrives(PERMITS, WAGES);
        TicketId later = office.arrives(WAGES);
        office.callsNext(C1);
        assertEquals(both, office.finishesAndCallsNext(C1));
        assertEquals(WAGES, office.step(both).service());
        assertEquals(1, office.step(both).calls());
        assertEquals(later, office.finishesAndCallsNext(C1));
    }

    @Test
    void whoEndsAStepWaitsForTheirNextServiceIfTheCounterDoesNotServeIt() {
        TicketId both = office.arrives(WAGES, PERMITS);
        TicketId later = office.arrives(WAGES);
        office.callsNext(C3);
        assertEquals(later, office.finishesAndCallsNext(C3));
        assertEquals(VisitPhase.WAITING, office.phase(both));
        assertEquals(both, office.callsNext(C1));
    }

    @Test
    void aMistakenOutcomeCallsNobody() {
        office.arrives(PERMITS);
        office.arrives(PERMITS);
        office.callsNext(C1);
        Command.Finish unexplained = new Command.Finish(Outcome.NOT_COMPLETED, Optional.empty(), List.of());
        office.refused(Why.REASON_MISSING, new Command.CallNext(C1, clerk(C1), Optional.of(unexplained)));
    }

    @Test
    void whoIsFinishedWithNoShowIsHeldAndTheNextIsCalled() {
        TicketId absent = office.arrives(PERMITS);
        TicketId next = office.arrives(PERMITS);
        office.callsNext(C1);
        Command.Finish noShow = new Command.Finish(Outcome.NO_SHOW, Optional.empty(), List.of());
        assertEquals(next, Office.called(office.accepted(new Command.CallNext(C1, clerk(C1), Optional.of(noShow)))));
        assertEquals(VisitPhase.HELD, office.phase(absent));
    }

    @Test
    void aClosedCounterCallsNobody() {
        office.accepted(new Command.CloseCounter(C1, clerk(C1)));
        office.arrives(PERMITS);
        office.refused(Why.COUNTER_NOT_OPEN, new Command.CallNext(C1, clerk(C1), Optional.empty()));
    }

    @Test
    void aPausedCounterCallsNobody() {
        TicketId ticket = office.arrives(PERMITS);
        office.accepted(new Command.PauseCounter(C1, clerk(C1), PauseReason.PRAYER, Optional.empty()));
        office.refused(Why.COUNTER_PAUSED, new Command.CallNext(C1, clerk(C1), Optional.empty()));
        office.refused(Why.COUNTER_PAUSED, new Command.CallTicket(C1, clerk(C1), ticket));
    }

    @Test
    void nobodyCallsAtACounterThatAnotherHoldsButAManager() {
        office.arrives(PERMITS);
        office.refused(Why.COUNTER_OF_ANOTHER, new Command.CallNext(C1, clerk(C2), Optional.empty()));
        By manager = new By(new StaffId("manager"), true);
        office.accepted(new Command.CallNext(C1, manager, Optional.empty()));
    }

    @Test
    void anUnknownCounterIsAbsent() {
        Command next = new Command.CallNext(new CounterId("c9"), clerk(C1), Optional.empty());
        assertEquals(
                Refusal.Kind.ABSENT,
                office.refused(Why.COUNTER_UNKNOWN, next).why().kind());
    }

    @Test
    void aClerkMayCallAnyWaitingTicketAndThatIsRecordedAsTheirDecision() {
        office.arrives(PERMITS);
        TicketId later = office.arrives(PERMITS);
        List<Event> events = office.accepted(new Command.CallTicket(C3, clerk(C3), later));
        CallReason reason = ((Event.TicketCalled) events.getFirst()).reason();
        assertEquals(CallReason.Order.BY_STAFF, reason.order());
        assertEquals(0, reason.overtaken(), "the permits line is not one of this counter's");
        assertEquals(later, office.state.counter(C3).flatMap(CounterNow::ticket).orElseThrow());
    }

    @Test
    void aTicketThatIsSetAsideMayBeCalledByItsNumber() {
        TicketId parked = office.arrives(PERMITS);
        office.callsNext(C1);
        office.parks(C1);
        TicketId postponed = office.arrives(PERMITS);
        office.accepted(new Command.PostponeUntil(postponed, office.now + 600_000));
        office.calls(C1, parked);
        office.calls(C2, postponed);
        assertEquals(VisitPhase.CALLED, office.phase(parked));
        office.minutes(60);
        office.settles();
        assertEquals(VisitPhase.CALLED, office.phase(postponed), "nothing falls due any more");
    }

    @Test
    void aHeldTicketThatIsCalledGetsANewStepAtOnce() {
        TicketId absent = office.arrives(PERMITS);
        office.callsNext(C1);
        office.doesNotCome(C1);
        office.calls(C2, absent);
        assertEquals(2, office.step(absent).ordinal());
        assertEquals(VisitPhase.CALLED, office.phase(absent));
    }

    @Test
    void anUnknownOrEndedTicketIsNotCalled() {
        office.refused(Why.TICKET_UNKNOWN, new Command.CallTicket(C1, clerk(C1), new TicketId("20261122-A099")));
        TicketId gone = office.arrives(PERMITS);
        office.leaves(gone);
        office.refused(Why.TICKET_ENDED, new Command.CallTicket(C1, clerk(C1), gone));
    }

    @Test
    void aBusyCounterCallsNoTicketByNumber() {
        office.arrives(PERMITS);
        TicketId other = office.arrives(PERMITS);
        office.callsNext(C1);
        office.refused(Why.COUNTER_BUSY, new Command.CallTicket(C1, clerk(C1), other));
    }

    @Test
    void aPersonIsCalledAgainThreeTimesAndThenOnlyNoShowIsLeft() {
        office.arrives(PERMITS);
        office.callsNext(C1);
        for (int i = 0; i < 3; i++) {
            office.accepted(new Command.Recall(C1, clerk(C1)));
        }
        office.refused(Why.RECALL_LIMIT_REACHED, new Command.Recall(C1, clerk(C1)));
        office.doesNotCome(C1);
    }

    @Test
    void aRecallKeepsTheReasonOfTheCall() {
        office.arrives(PERMITS);
        office.callsNext(C1);
        office.arrives(PERMITS);
        office.callsNext(C2);
        office.accepted(new Command.Recall(C1, clerk(C1)));
        assertEquals(
                CallReason.Order.LONGEST_WAITING_FIRST,
                office.state.calls().getLast().reason().order());
        assertEquals(2, office.state.calls().getLast().calls());
    }

    @Test
    void nobodyIsRecalledAfterTheStartOrAtAnEmptyCounter() {
        office.refused(Why.NOBODY_AT_COUNTER, new Command.Recall(C1, clerk(C1)));
        office.arrives(PERMITS);
        office.callsNext(C1);
        office.starts(C1);
        office.refused(Why.ALREADY_STARTED, new Command.Recall(C1, clerk(C1)));
    }
}
