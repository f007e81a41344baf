package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of the papers that a kiosk gave while it could not reach the office. */
class PaperTest {
    private static final long MINUTE = 60_000;

    private final Office office = office(new OpeningHours.Always());

    private static Office office(OpeningHours hours) {
        return Office.with(Office.setup(hours, CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL))
                .open(C1);
    }

    private Command.AdmitPaper paper(int numeral, long takenAt, long contactAt, ServiceId service) {
        return paper(office.state.day(), numeral, takenAt, contactAt, service);
    }

    private static Command.AdmitPaper paper(
            BusinessDay day, int numeral, long takenAt, long contactAt, ServiceId service) {
        OfflinePaper paper = new OfflinePaper("k-1", day, takenAt, contactAt, "hash");
        return new Command.AdmitPaper("KA", numeral, paper, Office.issue(PriorityClass.NONE, service));
    }

    private Event.TicketIssued handsOver(Command.AdmitPaper paper) {
        return assertInstanceOf(Event.TicketIssued.class, office.accepted(paper).getFirst());
    }

    @Test
    void aPaperKeepsItsNumberAndTheTimeAtWhichItWasGiven() {
        long contact = office.now;
        office.minutes(60);
        TicketId later = office.arrives(PERMITS);
        Event.TicketIssued issued = handsOver(paper(1, contact + 5 * MINUTE, contact, PERMITS));
        assertEquals("KA-001", issued.number());
        assertEquals(contact + 5 * MINUTE, issued.seniority());
        assertEquals(0, issued.ahead());
        assertEquals(issued.ticket(), office.callsNext(C1));
        assertEquals(later, office.finishesAndCallsNext(C1));
    }

    @Test
    void nobodyWaitsSinceBeforeTheKiosksLastContactNorSinceTheFuture() {
        long contact = office.now;
        office.minutes(10);
        assertEquals(
                contact,
                handsOver(paper(1, contact - 5 * MINUTE, contact, PERMITS)).seniority());
        assertEquals(
                office.now,
                handsOver(paper(2, office.now + 180 * MINUTE, contact, PERMITS)).seniority());
    }

    @Test
    void aPaperIsHandedOverOnceAndInItsTurn() {
        handsOver(paper(1, office.now, office.now, PERMITS));
        office.refused(Refusal.Why.PAPER_OUT_OF_TURN, paper(1, office.now, office.now, PERMITS));
        office.refused(Refusal.Why.PAPER_OUT_OF_TURN, paper(3, office.now, office.now, PERMITS));
        assertEquals(
                "KA-002", handsOver(paper(2, office.now, office.now, WAGES)).number());
        assertEquals(2, office.state.lastOfSeries("KA"));
    }

    @Test
    void noNumberOfTheOfficesOwnSeriesIsReservedOrLeftOut() {
        TicketId first = office.arrives(PERMITS);
        handsOver(paper(1, office.now, office.now, PERMITS));
        TicketId second = office.arrives(PERMITS);
        assertEquals(List.of("A-001", "A-002"), List.of(number(first), number(second)));
    }

    private String number(TicketId ticket) {
        return office.state.visit(ticket).orElseThrow().number();
    }

    @Test
    void whoWasCalledMeanwhileHasOvertakenNobody() {
        long contact = office.now;
        TicketId online = office.arrives(PERMITS);
        Event called = office.accepted(new Command.CallNext(C1, clerk(C1), Optional.empty()))
                .getLast();
        handsOver(paper(1, contact, contact, PERMITS));
        assertEquals(online, ((Event.TicketCalled) called).of().ticket());
        assertEquals(0, ((Event.TicketCalled) called).reason().overtaken());
        Visit visit = office.state.visit(new TicketId("20261122-KA001")).orElseThrow();
        assertEquals(0, office.state.timesPassed(visit));
    }

    @Test
    void aPaperIsTakenInThoughCallingStandsStillOrTheHallIsFull() {
        office.accepted(new Command.BeginStandstill(Scope.BRANCH, Standstill.Reason.SYSTEM_DOWN, Optional.empty()));
        handsOver(paper(1, office.now, office.now, PERMITS));
    }

    @Test
    void thePaperOfADayThatIsOverNamesItsNumberAndStandsInNoLine() {
        Office closing = office(new OpeningHours.Week(List.of()));
        BusinessDay day = closing.state.day();
        closing.minutes(24 * 60);
        closing.settles();
        Command.AdmitPaper late = paper(day, 1, closing.now, closing.now, PERMITS);
        Event.PaperLapsed lapsed =
                assertInstanceOf(Event.PaperLapsed.class, closing.accepted(late).getFirst());
        assertEquals(Event.PaperLapsed.Why.DAY_OVER, lapsed.why());
        assertEquals(0, closing.state.visits().size());
        closing.refused(Refusal.Why.PAPER_OUT_OF_TURN, late);
    }

    @Test
    void whereTheOfficeNeverClosesAPaperOfYesterdayStillCounts() {
        BusinessDay day = office.state.day();
        long contact = office.now;
        office.minutes(24 * 60);
        office.settles();
        Event.TicketIssued issued = handsOver(paper(day, 7, contact + MINUTE, contact, PERMITS));
        assertEquals("20261122-KA007", issued.ticket().value());
        assertEquals(contact + MINUTE, issued.seniority());
    }

    @Test
    void whatWasHandedOverYesterdayIsNotTakenInAgainToday() {
        BusinessDay day = office.state.day();
        long contact = office.now;
        handsOver(paper(1, contact, contact, PERMITS));
        office.callsNext(C1);
        office.finishes(C1);
        office.minutes(24 * 60);
        office.settles();
        office.refused(Refusal.Why.PAPER_OUT_OF_TURN, paper(day, 1, contact, contact, PERMITS));
        handsOver(paper(day, 2, contact + MINUTE, contact, PERMITS));
        office.minutes(24 * 60);
        office.settles();
        office.refused(Refusal.Why.PAPER_OUT_OF_TURN, paper(day, 2, contact, contact, PERMITS));
        handsOver(paper(1, office.now, office.now, WAGES));
    }

    @Test
    void aServiceThatIsGoneLeavesThePaperWithoutALineAndTheSeriesWithoutAGap() {
        Event lapsed = office.accepted(paper(1, office.now, office.now, new ServiceId("gone")))
                .getFirst();
        assertEquals(Event.PaperLapsed.Why.SERVICE_GONE, ((Event.PaperLapsed) lapsed).why());
        assertEquals(
                "KA-002", handsOver(paper(2, office.now, office.now, PERMITS)).number());
    }

    @Test
    void aSeriesThatAServiceHasIsNoKiosks() {
        OfflinePaper paper = new OfflinePaper("k-1", office.state.day(), office.now, office.now, "hash");
        office.refused(
                Refusal.Why.SERIES_TAKEN,
                new Command.AdmitPaper("A", 1, paper, Office.issue(PriorityClass.NONE, PERMITS)));
    }
}
