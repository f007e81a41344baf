package dawr.issuance;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Command;
import dawr.queue.Office;
import dawr.queue.TicketId;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketViewTest {
    private final TicketView view = new TicketView(
            Counterfoil.FIVE_TO_TEN, new WhyBefore(Words.load(), Counterfoil.FIVE_TO_TEN), none -> Optional.empty());

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

    private JsonObject seen(Office office, TicketId ticket) {
        return view.of(office.state, ticket, office.now).orElseThrow();
    }
}
