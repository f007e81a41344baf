package dawr.issuance;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.CallingOrder;
import dawr.queue.Command;
import dawr.queue.Limits;
import dawr.queue.Office;
import dawr.queue.OpeningHours;
import dawr.queue.PriorityClass;
import dawr.queue.TicketId;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class TicketViewTest {
    private final TicketView view =
            new TicketView(Counterfoil.FIVE_TO_TEN, new WhyBefore(Words.load(), Counterfoil.FIVE_TO_TEN));

    @Test
    void whoIsCalledSeesTheCounterAndTheHall() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        JsonObject now = seen(office, ticket);
        assertEquals("called", now.getString("state"));
        assertEquals("c1", now.getString("counter"));
        assertEquals("hall", now.getString("hall"));
        assertEquals(1, now.getInteger("calls"));
        assertFalse(now.containsKey("position"));
        assertFalse(now.containsKey("expected"));
    }

    @Test
    void thePlaceMovesUpWithEveryCall() {
        Office office = Office.alwaysOpen().open(C1, C2);
        office.arrives(PERMITS);
        office.arrives(PERMITS);
        TicketId ticket = office.arrives(PERMITS);
        assertEquals(3, seen(office, ticket).getInteger("position"));
        office.callsNext(C1);
        assertEquals(2, seen(office, ticket).getInteger("position"));
        office.callsNext(C2);
        assertEquals(0, seen(office, ticket).getInteger("ahead"));
    }

    @Test
    void whoWasServedMaySayHowItWas() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.starts(C1);
        assertFalse(seen(office, ticket).getBoolean("surveyOpen"));
        office.finishes(C1);
        assertTrue(seen(office, ticket).getBoolean("surveyOpen"));
        assertEquals("served", seen(office, ticket).getString("outcome"));
        office.accepted(new Command.GiveSurvey(ticket));
        assertFalse(seen(office, ticket).getBoolean("surveyOpen"));
    }

    @Test
    void aServedVisitOfYesterdayMayStillBeRated() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.starts(C1);
        office.finishes(C1);
        office.minutes(24 * 60);
        office.settles();
        JsonObject now = seen(office, ticket);
        assertEquals("A-001", now.getString("number"));
        assertEquals("ended", now.getString("state"));
        assertTrue(now.getBoolean("surveyOpen"));
    }

    @Test
    void whoIsMissedSeesHowLongTheirPlaceIsKept() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.doesNotCome(C1);
        assertEquals("held", seen(office, ticket).getString("state"));
        assertTrue(seen(office, ticket).containsKey("until"));
    }

    @Test
    void nobodyHasGoneFirstWhereAllAreCalledInOrder() {
        Office office = Office.alwaysOpen().open(C1);
        office.arrives(PERMITS);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        assertEquals(new WentFirst(0, 0, 0, 0), wentFirst(office, ticket));
    }

    @Test
    void anotherServiceIsCalledByCountersOfItsOwn() {
        Office office = Office.alwaysOpen().open(Office.C3);
        TicketId ticket = office.arrives(PERMITS);
        office.arrives(WAGES);
        office.callsNext(Office.C3);
        assertEquals(new WentFirst(1, 0, 0, 0), wentFirst(office, ticket));
    }

    @Test
    void aLawfulClaimIsCountedAsOne() {
        Office office = Office.with(Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL))
                .open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.arrives(PriorityClass.SENIOR, PERMITS);
        office.callsNext(C1);
        assertEquals(new WentFirst(0, 1, 0, 0), wentFirst(office, ticket));
    }

    @Test
    void aCallByNumberIsADecisionOfTheStaff() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.calls(C1, office.arrives(PERMITS));
        assertEquals(new WentFirst(0, 0, 1, 0), wentFirst(office, ticket));
        office.accepted(new Command.Recall(C1, Office.clerk(C1)));
        assertEquals(new WentFirst(0, 0, 1, 0), wentFirst(office, ticket), "a recall is no further person");
    }

    @Test
    void whoWasSentOnAndPutFirstIsADecisionOfTheStaff() {
        Office office = Office.alwaysOpen().open(C1, C2);
        office.arrives(WAGES);
        office.callsNext(C1);
        TicketId ticket = office.arrives(PERMITS);
        TicketId sentOn = office.arrives(WAGES);
        office.calls(C2, sentOn);
        office.transfers(C2, new Command.Target.ToService(PERMITS), dawr.queue.Placement.FIRST);
        office.callsNext(C2);
        assertEquals(2, wentFirst(office, ticket).staffDecision());
    }

    @Test
    void whoGoesFirstAfterOneIsCalledIsNotCounted() {
        Office office = Office.alwaysOpen().open(C1, C2);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.minutes(1);
        office.arrives(PERMITS);
        office.callsNext(C2);
        assertEquals(new WentFirst(0, 0, 0, 0), wentFirst(office, ticket));
    }

    private JsonObject seen(Office office, TicketId ticket) {
        return view.of(office.state, ticket, office.now).orElseThrow();
    }

    private static WentFirst wentFirst(Office office, TicketId ticket) {
        return WentFirst.of(office.state, office.state.visit(ticket).orElseThrow());
    }
}
