package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Refusal.Why;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a visitor may ask from the phone: leave, let others go first, come back. */
class VisitorTest {
    private final Office office = Office.alwaysOpen().open(C1);

    private List<TicketId> orderOfCalls() {
        List<TicketId> order = new ArrayList<>();
        while (!office.nobodyFor(C1)) {
            order.add(office.callsNext(C1));
            office.finishes(C1);
        }
        return order;
    }

    private int givesUp(TicketId ticket, int places) {
        Event event =
                office.accepted(new Command.PostponePlaces(ticket, places)).getFirst();
        return ((Event.PlaceGivenUp) event).places();
    }

    @Test
    void whoGivesUpPlacesStandsExactlySoManyFurtherBack() {
        TicketId a = office.arrives(PERMITS);
        TicketId b = office.arrives(PERMITS);
        TicketId c = office.arrives(PERMITS);
        TicketId d = office.arrives(PERMITS);
        assertEquals(2, givesUp(a, 2));
        assertEquals(List.of(b, c, a, d), orderOfCalls());
    }

    @Test
    void twoWhoGiveUpPlacesBehindTheSamePersonDoNotPassEachOtherUnasked() {
        TicketId a = office.arrives(PERMITS);
        TicketId b = office.arrives(PERMITS);
        TicketId x = office.arrives(PERMITS);
        office.minutes(1);
        assertEquals(2, givesUp(a, 2));
        assertEquals(1, givesUp(b, 1));
        assertEquals(List.of(x, b, a), orderOfCalls());
    }

    @Test
    void whoArrivedInOneInstantGoTogetherAndTheTruePlacesAreNamed() {
        TicketId a = office.arrives(PERMITS);
        TicketId b = together();
        TicketId c = together();
        assertEquals(2, givesUp(a, 1));
        assertEquals(List.of(b, c, a), orderOfCalls());
    }

    private TicketId together() {
        Event issued =
                office.accepted(Office.issue(PriorityClass.NONE, PERMITS)).getFirst();
        return ((Event.TicketIssued) issued).ticket();
    }

    @Test
    void nobodyGivesUpMorePlacesThanThereAreBehind() {
        TicketId a = office.arrives(PERMITS);
        TicketId b = office.arrives(PERMITS);
        office.minutes(1);
        assertEquals(1, givesUp(a, 100));
        assertEquals(List.of(b, a), orderOfCalls());
    }

    @Test
    void placesAreCountedAmongOnesOwnServiceAndClass() {
        TicketId plain = office.arrives(PERMITS);
        office.arrives(PriorityClass.SENIOR, PERMITS);
        office.arrives(WAGES);
        office.refused(Why.NOBODY_BEHIND, new Command.PostponePlaces(plain, 1));
    }

    @Test
    void nobodyJumpsTheLineByGivingUpLessThanNothing() {
        office.arrives(PERMITS);
        TicketId last = office.arrives(PERMITS);
        office.refused(Why.NOBODY_BEHIND, new Command.PostponePlaces(last, -1));
        office.refused(Why.NOBODY_BEHIND, new Command.PostponePlaces(last, 0));
    }

    @Test
    void whoPostponesUntilATimeKeepsTheirPlace() {
        TicketId away = office.arrives(PERMITS);
        TicketId other = office.arrives(PERMITS);
        office.accepted(new Command.PostponeUntil(away, office.now + 600_000));
        assertEquals(VisitPhase.POSTPONED, office.phase(away));
        office.minutes(10);
        office.settles();
        assertEquals(List.of(away, other), orderOfCalls());
    }

    @Test
    void whoIsAwayIsNotCalled() {
        TicketId away = office.arrives(PERMITS);
        office.accepted(new Command.PostponeUntil(away, office.now + 600_000));
        assertTrue(office.nobodyFor(C1));
    }

    @Test
    void onePostponesWithinTheLimitAndOnlyWhileWaiting() {
        TicketId ticket = office.arrives(PERMITS);
        office.refused(Why.TIME_OUT_OF_RANGE, new Command.PostponeUntil(ticket, office.now));
        office.refused(Why.TIME_OUT_OF_RANGE, new Command.PostponeUntil(ticket, office.now + 241 * 60_000L));
        office.callsNext(C1);
        office.refused(Why.TICKET_NOT_WAITING, new Command.PostponeUntil(ticket, office.now + 60_000));
        office.refused(Why.TICKET_NOT_WAITING, new Command.PostponePlaces(ticket, 1));
        office.finishes(C1);
        office.refused(Why.TICKET_ENDED, new Command.PostponePlaces(ticket, 1));
    }

    @Test
    void oneMayLeaveAtAnyTimeButNotWhileBeingServed() {
        TicketId waiting = office.arrives(PERMITS);
        office.leaves(waiting);
        assertTrue(office.nobodyFor(C1));
        office.refused(Why.TICKET_ENDED, new Command.Leave(waiting));
        TicketId served = office.arrives(PERMITS);
        office.callsNext(C1);
        office.starts(C1);
        office.refused(Why.TICKET_AT_COUNTER, new Command.Leave(served));
    }

    @Test
    void whoLeavesWhenCalledFreesTheCounter() {
        TicketId called = office.arrives(PERMITS);
        office.callsNext(C1);
        office.leaves(called);
        assertTrue(office.state.counter(C1).orElseThrow().ticket().isEmpty());
    }

    @Test
    void whoIsSetAsideOrHeldMayLeave() {
        TicketId parked = office.arrives(PERMITS);
        office.callsNext(C1);
        office.parks(C1);
        office.leaves(parked);
        TicketId absent = office.arrives(PERMITS);
        office.callsNext(C1);
        office.doesNotCome(C1);
        office.leaves(absent);
        assertEquals(2, office.state.count(VisitPhase.ENDED));
        office.minutes(500);
        assertTrue(Rules.due(office.state, office.now).isEmpty(), "nothing falls due for who has left");
    }

    @Test
    void aStrangersTicketIsUnknown() {
        TicketId nobody = new TicketId("20261122-Z001");
        office.refused(Why.TICKET_UNKNOWN, new Command.Leave(nobody));
        office.refused(Why.TICKET_UNKNOWN, new Command.Reactivate(nobody));
        office.refused(Why.TICKET_UNKNOWN, new Command.PostponePlaces(nobody, 1));
        office.refused(Why.TICKET_UNKNOWN, new Command.GiveSurvey(nobody));
        office.refused(Why.TICKET_UNKNOWN, new Command.EndPause(nobody, office.now));
    }

    @Test
    void onlyWhoWasHeldComesBack() {
        TicketId waiting = office.arrives(PERMITS);
        office.refused(Why.TICKET_NOT_HELD, new Command.Reactivate(waiting));
    }

    @Test
    void aServedVisitIsRatedOnceAfterItsEnd() {
        TicketId ticket = office.arrives(PERMITS);
        office.refused(Why.NOT_SERVED, new Command.GiveSurvey(ticket));
        office.callsNext(C1);
        office.starts(C1);
        office.refused(Why.NOT_SERVED, new Command.GiveSurvey(ticket));
        office.finishes(C1);
        office.accepted(new Command.GiveSurvey(ticket));
        office.refused(Why.SURVEY_GIVEN, new Command.GiveSurvey(ticket));
    }

    @Test
    void whoWasNeverServedRatesNothing() {
        TicketId gone = office.arrives(PERMITS);
        office.leaves(gone);
        office.refused(Why.NOT_SERVED, new Command.GiveSurvey(gone));
    }
}
