package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What screens and estimates read of the lines. */
class InLineTest {
    private final Office office = Office.alwaysOpen().open(C1, C3);

    private CounterNow counter(CounterId id) {
        return office.state.counter(id).orElseThrow();
    }

    private Visit visit(TicketId ticket) {
        return office.state.visit(ticket).orElseThrow();
    }

    private static List<TicketId> tickets(List<Place> places) {
        return places.stream().map(Place::ticket).toList();
    }

    /** Called at C1 and sent on to C3, where they wait for nobody else. */
    private TicketId sentToC3() {
        TicketId sent = office.arrives(WAGES);
        office.callsNext(C1);
        office.transfers(C1, new Command.Target.ToCounter(C3), Placement.OWN);
        return sent;
    }

    @Test
    void whoWasSentToOneCounterWaitsForTheServiceToo() {
        TicketId sent = sentToC3();
        TicketId after = office.arrives(WAGES);
        office.arrives(PERMITS);
        assertEquals(2, InLine.waiting(office.state, WAGES));
        assertEquals(1, InLine.waiting(office.state, PERMITS));
        assertEquals(List.of(sent, after), tickets(InLine.forService(office.state, WAGES, 9, office.now)));
        assertEquals(List.of(sent), tickets(InLine.forService(office.state, WAGES, 1, office.now)));
    }

    @Test
    void aCounterSeesThoseWhomItMayCall() {
        TicketId sent = sentToC3();
        TicketId wages = office.arrives(WAGES);
        TicketId permits = office.arrives(PERMITS);
        assertEquals(List.of(wages, permits), tickets(InLine.forCounter(office.state, counter(C1), 9, office.now)));
        assertEquals(2, InLine.waitingFor(office.state, counter(C1)));
        assertEquals(List.of(sent, wages), tickets(InLine.forCounter(office.state, counter(C3), 9, office.now)));
        assertEquals(List.of(sent), tickets(InLine.forCounter(office.state, counter(C3), 1, office.now)));
        assertEquals(2, InLine.waitingFor(office.state, counter(C3)));
    }

    @Test
    void aCounterMayCallFromTheLinesOfItsServicesAndFromItsOwn() {
        sentToC3();
        office.arrives(PERMITS);
        List<LineNow> lines = InLine.lines(office.state);
        assertEquals(
                List.of(Optional.of(C3), Optional.empty()),
                lines.stream().map(LineNow::onlyAt).toList());
        assertTrue(InLine.mayCall(office.state, counter(C3), lines.getFirst()));
        assertFalse(InLine.mayCall(office.state, counter(C1), lines.getFirst()));
        assertTrue(InLine.mayCall(office.state, counter(C1), lines.getLast()));
        assertFalse(InLine.mayCall(office.state, counter(C3), lines.getLast()));
        LineNow nobody = new LineNow(
                PERMITS, Optional.empty(), PriorityClass.NONE, new Needs("ar", List.of()), List.of(), new Passes());
        assertFalse(InLine.mayCall(office.state, counter(C1), nobody));
        assertTrue(InLine.servesAnybody(office.state, counter(C1)));
    }

    @Test
    void theLongestWaitBeganWhenTheFirstOfTheLineCame() {
        assertEquals(OptionalLong.empty(), InLine.longestWaitingSince(office.state, PERMITS));
        office.arrives(PERMITS);
        long first = office.now;
        office.arrives(PriorityClass.CARER, PERMITS);
        assertEquals(OptionalLong.of(first), InLine.longestWaitingSince(office.state, PERMITS));
    }

    @Test
    void whoComesNowStandsBehindAllWhoWaitForTheService() {
        assertEquals(0, InLine.aheadOfNewcomer(office.state, PERMITS, PriorityClass.NONE, office.now));
        TicketId first = office.arrives(PERMITS);
        TicketId second = office.arrives(PERMITS);
        office.minutes(1);
        assertEquals(2, InLine.aheadOfNewcomer(office.state, PERMITS, PriorityClass.NONE, office.now));
        assertEquals(0, InLine.ahead(office.state, visit(first), office.now));
        assertEquals(1, InLine.ahead(office.state, visit(second), office.now));
        office.callsNext(C1);
        assertEquals(0, InLine.ahead(office.state, visit(first), office.now));
        assertEquals(0, InLine.ahead(office.state, visit(second), office.now));
    }

    @Test
    void theFirstCallOfAStepIsToldFromACallAgain() {
        office.arrives(PERMITS);
        office.callsNext(C1);
        office.accepted(new Command.Recall(C1, Office.clerk(C1)));
        assertEquals(
                List.of(true, false),
                office.state.calls().stream().map(CallMade::firstOfStep).toList());
    }

    @Test
    void theMiddleOfAPromiseIsWhatWasSaidElseHalfWay() {
        assertEquals(15.0, new Promise.Range(10, 20, 0).midMinutes());
        assertEquals(12.5, new Promise.Range(10, 20, 0, Optional.of(750)).midMinutes());
    }

    @Test
    void whatIsLeftOfABatchIsOneTransactionAtLeast() {
        Batch batch = new Batch(7, 3);
        assertEquals(3, batch.turns());
        assertEquals(new Batch(4, 3), batch.after(1));
        assertEquals(new Batch(1, 3), batch.after(2));
        assertEquals(new Batch(1, 3), batch.after(3));
    }

    @Test
    void whereARatioIsKeptTheyAreShownInTheOrderInWhichTheyAreCalled() {
        BranchSetup setup = Office.setup(new OpeningHours.Always(), CallingOrder.RATIO, Limits.USUAL);
        Office ratio =
                Office.with(setup.with(HouseRules.of(CallingTerms.PLAIN))).open(C1);
        ratio.arrives(PriorityClass.SENIOR, WAGES);
        for (int i = 0; i < 3; i++) {
            ratio.arrives(PERMITS);
            ratio.arrives(WAGES);
            ratio.arrives(PriorityClass.CARER, PERMITS);
        }
        List<TicketId> shown =
                tickets(InLine.forCounter(ratio.state, ratio.state.counter(C1).orElseThrow(), 99, ratio.now));
        assertEquals(10, shown.size());
        List<TicketId> called = new ArrayList<>(List.of(ratio.callsNext(C1)));
        while (called.size() < shown.size()) {
            called.add(ratio.finishesAndCallsNext(C1));
        }
        assertEquals(called, shown);
    }

    @Test
    void howManyCameForAServiceSinceAnInstantIsKnown() {
        office.arrives(PERMITS);
        office.arrives(PERMITS);
        long second = office.now;
        office.arrives(PERMITS, WAGES);
        assertEquals(2, office.state.arrivedSince(PERMITS, second));
        assertEquals(1, office.state.arrivedSince(PERMITS, second + 1));
        assertEquals(0, office.state.arrivedSince(WAGES, second), "they came for it second");
    }
}
