package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IssuingTest {
    private final Office office = Office.alwaysOpen();

    @Test
    void numbersOfASeriesFollowOneAnother() {
        assertEquals("20261122-A001", office.arrives(PERMITS).value());
        assertEquals("20261122-B001", office.arrives(WAGES).value());
        assertEquals("20261122-A002", office.arrives(PERMITS).value());
        assertEquals(VisitPhase.WAITING, office.phase(new TicketId("20261122-A002")));
    }

    @Test
    void whoTakesATicketIsToldHowManyStandAheadInTheService() {
        office.arrives(PERMITS);
        office.arrives(WAGES);
        office.arrives(PriorityClass.SENIOR, PERMITS);
        assertEquals(2, ahead(PriorityClass.NONE));
    }

    @Test
    void aClaimPassesThoseWithoutWhereTheOrderSaysSo() {
        Office strict = Office.with(Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL));
        strict.arrives(PERMITS);
        strict.arrives(PriorityClass.SENIOR, PERMITS);
        Event.TicketIssued issued = (Event.TicketIssued)
                strict.accepted(Office.issue(PriorityClass.PREGNANT, PERMITS)).getFirst();
        assertEquals(1, issued.ahead());
    }

    @Test
    void severalServicesMakeOneVisitWhoseFirstStepWaits() {
        TicketId ticket = office.arrives(PERMITS, WAGES);
        Visit visit = office.state.visit(ticket).orElseThrow();
        assertEquals(
                List.of(StepState.WAITING, StepState.PLANNED),
                visit.steps().stream().map(Step::state).toList());
    }

    @Test
    void nobodyGetsATicketForNothing() {
        office.refused(Why.SERVICE_UNKNOWN, Office.issue(PriorityClass.NONE));
    }

    @Test
    void anUnknownServiceIsNamed() {
        Refusal refusal = office.refused(Why.SERVICE_UNKNOWN, Office.issue(PriorityClass.NONE, new ServiceId("taxes")));
        assertEquals("taxes", refusal.subject());
    }

    @Test
    void theSameServiceTwiceInOneVisitIsAMistake() {
        office.refused(Why.SERVICE_TWICE, Office.issue(PriorityClass.NONE, PERMITS, PERMITS));
    }

    @Test
    void moreServicesThanAVisitMayHaveStepsAreRefused() {
        ServiceId[] nine = IntStream.range(0, 9).mapToObj(i -> PERMITS).toArray(ServiceId[]::new);
        office.refused(Why.STEPS_EXHAUSTED, Office.issue(PriorityClass.NONE, nine));
    }

    @Test
    void aLanguageThatTheOfficeDoesNotSpeakIsRefused() {
        office.refused(
                Why.LANGUAGE_UNKNOWN,
                new Command.IssueTicket(
                        List.of(PERMITS), "tlh", PriorityClass.NONE, Channel.KIOSK, new Promise.NoCounterOpen(), 1));
    }

    @Test
    void nobodyGetsATicketOutsideTheHours() {
        Office shop = Office.thatCloses();
        shop.minutes(6 * 60);
        shop.refused(Why.OFFICE_CLOSED, Office.issue(PriorityClass.NONE, PERMITS));
    }

    @Test
    void aFullHallTakesNobodyUntilSomebodyIsCalled() {
        Office small = Office.withLimits(new Limits(2, 9_999, 3, 30, 240)).open(C1);
        small.arrives(PERMITS);
        small.arrives(WAGES);
        small.refused(Why.HALL_FULL, Office.issue(PriorityClass.NONE, PERMITS));
        small.callsNext(C1);
        small.arrives(PERMITS);
    }

    @Test
    void aSeriesThatIsUsedUpGivesNoMoreNumbersThatDay() {
        Office small = Office.withLimits(new Limits(10, 2, 3, 30, 240));
        small.arrives(PERMITS);
        small.leaves(small.arrives(PERMITS));
        small.refused(Why.SERIES_FULL, Office.issue(PriorityClass.NONE, PERMITS));
        small.arrives(WAGES);
    }

    @Test
    void numbersBeyondThreeDigitsGrow() {
        assertEquals("A-007", Series.number("A", 7));
        assertEquals("A-12345", Series.number("A", 12_345));
        assertEquals(12_345, Series.numeral("AB-12345"));
    }

    private int ahead(PriorityClass priority) {
        return ((Event.TicketIssued)
                        office.accepted(Office.issue(priority, PERMITS)).getFirst())
                .ahead();
    }
}
