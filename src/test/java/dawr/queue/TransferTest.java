package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Command.Target;
import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransferTest {
    private final Office office = Office.alwaysOpen().open(C1, C2);
    private final TicketId sent = office.arrives(PERMITS);

    TransferTest() {
        office.callsNext(C1);
    }

    @Test
    void aTransferToTheOwnPlaceKeepsTheArrival() {
        TicketId later = office.arrives(WAGES);
        office.transfers(C1, new Target.ToService(WAGES), Placement.OWN);
        assertEquals(sent, office.callsNext(C1));
        assertEquals(later, office.callsNext(C2));
        assertEquals(Optional.of(Outcome.TRANSFERRED), firstStep().outcome());
    }

    @Test
    void aTransferToTheEndStandsBehindAllWhoWait() {
        TicketId waiting = office.arrives(WAGES);
        office.transfers(C1, new Target.ToService(WAGES), Placement.LAST);
        assertEquals(waiting, office.callsNext(C1));
        assertEquals(sent, office.callsNext(C2));
    }

    @Test
    void aTransferToTheFrontStandsBeforeAllOfItsClassAndTheNextOneBeforeThat() {
        office.finishes(C1);
        office.arrives(WAGES);
        TicketId second = office.arrives(PERMITS);
        TicketId third = office.arrives(PERMITS);
        office.calls(C1, second);
        office.calls(C2, third);
        office.transfers(C1, new Target.ToService(WAGES), Placement.FIRST);
        office.transfers(C2, new Target.ToService(WAGES), Placement.FIRST);
        assertEquals(third, office.callsNext(C1));
        assertEquals(second, office.callsNext(C2));
    }

    @Test
    void whoIsSentToACounterIsCalledThereAndNowhereElse() {
        office.transfers(C1, new Target.ToCounter(C2), Placement.OWN);
        assertTrue(office.nobodyFor(C1));
        List<Event> events = office.accepted(new Command.CallNext(C2, clerk(C2), Optional.empty()));
        assertEquals(
                CallReason.Order.DIRECTED,
                ((Event.TicketCalled) events.getFirst()).reason().order());
    }

    @Test
    void aCounterMayBeSentWhatItDoesNotServe() {
        office.open(C3);
        office.transfers(C1, new Target.ToCounter(C3), Placement.OWN);
        assertEquals(sent, office.callsNext(C3));
    }

    @Test
    void whenTheCounterClosesWhoWasSentThereMayBeCalledByAny() {
        office.transfers(C1, new Target.ToCounter(C2), Placement.OWN);
        office.accepted(new Command.CloseCounter(C2, clerk(C2)));
        assertEquals(sent, office.callsNext(C1));
    }

    @Test
    void whoWasSentToACounterThatClosedIsCalledByTheOrderEvenWhereOnlyThatOneOpensAgain() {
        office.transfers(C1, new Target.ToCounter(C2), Placement.OWN);
        office.accepted(new Command.CloseCounter(C1, clerk(C1)));
        office.accepted(new Command.CloseCounter(C2, clerk(C2)));
        TicketId later = office.arrives(PERMITS);
        office.open(C2);
        List<Event> events = office.accepted(new Command.CallNext(C2, clerk(C2), Optional.of(Office.SERVED)));
        assertEquals(sent, Office.called(events), "at their own place, before " + later);
        assertEquals(
                CallReason.Order.LONGEST_WAITING_FIRST,
                ((Event.TicketCalled) events.getLast()).reason().order());
    }

    @Test
    void whoWasSetAsideWhileTheirCounterClosedMayBeCalledByAny() {
        office.transfers(C1, new Target.ToCounter(C2), Placement.OWN);
        office.callsNext(C2);
        office.parks(C2);
        office.accepted(new Command.CloseCounter(C2, clerk(C2)));
        office.minutes(240);
        office.settles();
        assertEquals(sent, office.callsNext(C1));
    }

    @Test
    void nobodyIsSentWhereNobodyWouldCall() {
        office.refused(Why.TARGET_IS_HERE, transfer(new Target.ToCounter(C1)));
        office.refused(Why.COUNTER_NOT_OPEN, transfer(new Target.ToCounter(C3)));
        office.refused(Why.COUNTER_UNKNOWN, transfer(new Target.ToCounter(new CounterId("c9"))));
        office.refused(Why.SERVICE_UNKNOWN, transfer(new Target.ToService(new ServiceId("taxes"))));
    }

    @Test
    void nobodyIsSentInCircles() {
        for (int step = 2; step <= Limits.STEPS_PER_VISIT_MAX; step++) {
            office.transfers(C1, new Target.ToService(PERMITS), Placement.OWN);
            office.callsNext(C1);
        }
        office.refused(Why.STEPS_EXHAUSTED, transfer(new Target.ToService(PERMITS)));
        office.finishes(C1);
        assertEquals(VisitPhase.ENDED, office.phase(sent));
    }

    @Test
    void anEmptyCounterSendsNobody() {
        office.finishes(C1);
        office.refused(Why.NOBODY_AT_COUNTER, transfer(new Target.ToService(WAGES)));
    }

    @Test
    void aBundleGoesOnWhereATransferInterruptedIt() {
        Office other = Office.alwaysOpen().open(C1);
        TicketId ticket = other.arrives(PERMITS, WAGES);
        other.callsNext(C1);
        other.transfers(C1, new Target.ToService(PERMITS), Placement.OWN);
        other.callsNext(C1);
        assertEquals(3, other.step(ticket).ordinal());
        other.finishes(C1);
        assertEquals(2, other.step(ticket).ordinal());
        assertEquals(WAGES, other.step(ticket).service());
    }

    private Command transfer(Target target) {
        return new Command.Transfer(C1, clerk(C1), target, Placement.OWN);
    }

    private Step firstStep() {
        return office.state.visit(sent).orElseThrow().steps().getFirst();
    }
}
