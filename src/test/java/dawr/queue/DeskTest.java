package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Command.Finish;
import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskTest {
    private final Office office = Office.alwaysOpen().open(C1, C2);

    private TicketId atTheDesk(ServiceId... services) {
        TicketId ticket = office.arrives(services);
        assertEquals(ticket, office.callsNext(C1));
        return ticket;
    }

    @Test
    void serviceStartsOnce() {
        TicketId ticket = atTheDesk(PERMITS);
        office.starts(C1);
        assertEquals(VisitPhase.SERVING, office.phase(ticket));
        office.refused(Why.ALREADY_STARTED, new Command.StartService(C1, clerk(C1)));
    }

    @Test
    void nothingHappensAtADeskWhereNobodyIs() {
        office.refused(Why.NOBODY_AT_COUNTER, new Command.StartService(C1, clerk(C1)));
        office.refused(Why.NOBODY_AT_COUNTER, new Command.MarkNoShow(C1, clerk(C1)));
        office.refused(Why.NOBODY_AT_COUNTER, new Command.Park(C1, clerk(C1), Optional.empty()));
        office.refused(Why.NOBODY_AT_COUNTER, new Command.FinishStep(C1, clerk(C1), Office.SERVED));
    }

    @Test
    void aWindowThatStillShowsSomebodyElseHurtsNobody() {
        TicketId first = atTheDesk(PERMITS);
        office.finishes(C1);
        TicketId second = atTheDesk(PERMITS);
        Command finish = new Command.FinishStep(C1, clerk(C1), Office.SERVED);
        office.refused(Why.ANOTHER_AT_COUNTER, new Command.Meant(C1, first, finish));
        office.accepted(new Command.Meant(C1, second, finish));
        office.refused(Why.NOBODY_AT_COUNTER, new Command.Meant(C1, second, finish));
    }

    @Test
    void whatIsNotedOfAStepIsNotedBeforeItEndsAndChangesNothingElse() {
        TicketId ticket = atTheDesk(PERMITS);
        List<Mark> marks = List.of(Mark.CAME_AGAIN, Mark.FOR_ANOTHER, Mark.CAME_AGAIN);
        Finish finish = new Finish(Outcome.SERVED, Optional.empty(), List.of(), marks);
        List<Event> events = office.accepted(new Command.FinishStep(C1, clerk(C1), finish));
        assertEquals(
                List.of(Mark.CAME_AGAIN, Mark.FOR_ANOTHER),
                ((Event.StepMarked) events.getFirst()).marks(),
                "each once");
        assertTrue(events.get(1) instanceof Event.StepEnded, events.toString());
        assertEquals(VisitPhase.ENDED, office.phase(ticket));
    }

    @Test
    void whereNothingIsNotedNothingIsWritten() {
        atTheDesk(PERMITS);
        List<Event> events = office.accepted(new Command.FinishStep(C1, clerk(C1), Office.SERVED));
        assertTrue(events.stream().noneMatch(Event.StepMarked.class::isInstance), events.toString());
    }

    @Test
    void whoIsServedIsDoneAndTheCounterIsFree() {
        TicketId ticket = atTheDesk(PERMITS);
        office.starts(C1);
        office.finishes(C1);
        assertEquals(VisitPhase.ENDED, office.phase(ticket));
        assertTrue(office.state.counter(C1).orElseThrow().ticket().isEmpty());
    }

    @Test
    void aClerkWhoForgotToStartMayStillFinish() {
        TicketId ticket = atTheDesk(PERMITS);
        office.finishes(C1);
        assertEquals(Optional.of(Outcome.SERVED), office.step(ticket).outcome());
    }

    @Test
    void theNextServiceOfTheVisitWaitsFromItsArrival() {
        TicketId ticket = atTheDesk(PERMITS, WAGES);
        office.arrives(WAGES);
        office.finishes(C1);
        assertEquals(ticket, office.callsNext(C1), "the visit's arrival is its seniority");
    }

    @Test
    void whatWasNotCompletedHasAReasonAndOnlyThat() {
        atTheDesk(PERMITS);
        office.refused(Why.REASON_MISSING, finish(Outcome.NOT_COMPLETED, Optional.empty()));
        office.refused(Why.REASON_UNFIT, finish(Outcome.SERVED, Optional.of(Shortfall.OTHER)));
        office.accepted(finish(Outcome.NOT_COMPLETED, Optional.of(Shortfall.MISSING_DOCUMENT)));
        assertEquals(0, office.state.counter(C1).orElseThrow().served());
    }

    @Test
    void outcomesThatAreNoClerksSayAreRefused() {
        atTheDesk(PERMITS);
        for (Outcome outcome : List.of(Outcome.LEFT, Outcome.TRANSFERRED, Outcome.ENDED)) {
            office.refused(Why.REASON_UNFIT, finish(outcome, Optional.empty()));
        }
    }

    @Test
    void whatWasDeliveredMustBeAServiceOfTheOffice() {
        atTheDesk(PERMITS);
        Finish odd = new Finish(Outcome.SERVED, Optional.empty(), List.of(new ServiceId("taxes")));
        office.refused(Why.SERVICE_UNKNOWN, new Command.FinishStep(C1, clerk(C1), odd));
    }

    @Test
    void whoDoesNotComeIsHeldAndMayComeBackToTheirPlace() {
        TicketId absent = atTheDesk(PERMITS);
        TicketId later = office.arrives(PERMITS);
        office.doesNotCome(C1);
        assertEquals(VisitPhase.HELD, office.phase(absent));
        office.minutes(29);
        office.settles();
        office.accepted(new Command.Reactivate(absent));
        assertEquals(absent, office.callsNext(C1));
        assertEquals(later, office.callsNext(C2));
    }

    @Test
    void theHoldEndsTheVisitWhenItsTimeIsOver() {
        TicketId absent = atTheDesk(PERMITS);
        office.doesNotCome(C1);
        office.minutes(30);
        office.settles();
        assertEquals(VisitPhase.ENDED, office.phase(absent));
        office.refused(Why.TICKET_NOT_HELD, new Command.Reactivate(absent));
    }

    @Test
    void withoutAHoldTimeANoShowEndsTheVisit() {
        Office strict = Office.withLimits(new Limits(10, 99, 3, 0, 240)).open(C1);
        TicketId absent = strict.arrives(PERMITS);
        strict.callsNext(C1);
        strict.doesNotCome(C1);
        assertEquals(VisitPhase.ENDED, strict.phase(absent));
    }

    @Test
    void whoseStepsAreUsedUpIsNotHeldForNothing() {
        TicketId circling = atTheDesk(PERMITS);
        for (int step = 2; step <= Limits.STEPS_PER_VISIT_MAX; step++) {
            office.transfers(C1, new Command.Target.ToService(PERMITS), Placement.OWN);
            office.callsNext(C1);
        }
        office.doesNotCome(C1);
        assertEquals(VisitPhase.ENDED, office.phase(circling));
    }

    @Test
    void whoIsBeingServedIsNoNoShow() {
        atTheDesk(PERMITS);
        office.starts(C1);
        office.refused(Why.ALREADY_STARTED, new Command.MarkNoShow(C1, clerk(C1)));
        office.refused(Why.ALREADY_STARTED, finish(Outcome.NO_SHOW, Optional.empty()));
    }

    @Test
    void aReturnIsToTheServiceThatWasMissedEvenIfAllHappenedInOneInstant() {
        TicketId ticket = atTheDesk(PERMITS, WAGES);
        office.finishes(C1);
        office.callsNext(C1);
        office.doesNotCome(C1);
        office.accepted(new Command.Reactivate(ticket));
        assertEquals(WAGES, office.step(ticket).service());
    }

    @Test
    void whoIsParkedComesBackToTheirOwnPlace() {
        TicketId parked = atTheDesk(PERMITS);
        TicketId later = office.arrives(PERMITS);
        office.accepted(new Command.Park(C1, clerk(C1), Optional.of(office.now + 600_000)));
        assertEquals(VisitPhase.PARKED, office.phase(parked));
        office.minutes(10);
        office.settles();
        assertEquals(parked, office.callsNext(C1));
        assertEquals(later, office.callsNext(C2));
    }

    @Test
    void aParkHasAnEndWithinTheLimit() {
        atTheDesk(PERMITS);
        office.refused(Why.TIME_OUT_OF_RANGE, new Command.Park(C1, clerk(C1), Optional.of(office.now)));
        Command tooLong = new Command.Park(C1, clerk(C1), Optional.of(office.now + 241 * 60_000L));
        office.refused(Why.TIME_OUT_OF_RANGE, tooLong);
        office.parks(C1);
        office.minutes(240);
        office.settles();
        assertEquals(1, office.state.count(VisitPhase.WAITING));
    }

    @Test
    void whatFallsDueIsRefusedBeforeItsTimeAndAfterItWasDealtWith() {
        TicketId parked = atTheDesk(PERMITS);
        long until = office.now + 600_000;
        office.accepted(new Command.Park(C1, clerk(C1), Optional.of(until)));
        office.refused(Why.NOT_DUE, new Command.EndPause(parked, until));
        office.minutes(10);
        office.refused(Why.NOT_DUE, new Command.EndPause(parked, until - 1));
        office.accepted(new Command.EndPause(parked, until));
        office.refused(Why.NOT_DUE, new Command.EndPause(parked, until));
    }

    private Command finish(Outcome outcome, Optional<Shortfall> reason) {
        return new Command.FinishStep(C1, clerk(C1), new Finish(outcome, reason, List.of()));
    }
}
