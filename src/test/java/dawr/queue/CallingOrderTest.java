package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallingOrderTest {
    private static final CallingTerms PLAIN = CallingTerms.PLAIN;

    private static Office office(CallingOrder order, CallingTerms terms) {
        BranchSetup setup = Office.setup(new OpeningHours.Always(), order, Limits.USUAL);
        return Office.with(setup.with(HouseRules.of(terms))).open(C1, C2);
    }

    private static CallingTerms atMost(Integer overtakes, Integer minutes) {
        return new CallingTerms(
                300,
                120,
                2,
                Optional.of(overtakes).filter(most -> most >= 0),
                Optional.of(minutes).filter(most -> most > 0));
    }

    @Test
    void aWaitWithAClaimCountsThreeTimesAndTwoMinutesMore() {
        Office office = office(CallingOrder.ACCUMULATING, PLAIN);
        TicketId plain = office.arrives(PERMITS);
        office.minutes(8);
        TicketId senior = office.arrives(PriorityClass.SENIOR, PERMITS);
        office.minutes(3);
        assertEquals(plain, office.callsNext(C1), "12 minutes against 3 x 3 + 2");
        TicketId later = office.arrives(PERMITS);
        assertEquals(senior, office.callsNext(C2));
        assertEquals(later, office.finishesAndCallsNext(C1));
    }

    @Test
    void aClaimOvertakesOnceItsWaitCountsMore() {
        Office office = office(CallingOrder.ACCUMULATING, PLAIN);
        TicketId plain = office.arrives(PERMITS);
        office.minutes(6);
        TicketId senior = office.arrives(PriorityClass.SENIOR, WAGES);
        office.minutes(4);
        List<Event> events = office.accepted(new Command.CallNext(C1, clerk(C1), Optional.empty()));
        assertEquals(senior, Office.called(events), "3 x 4 + 2 minutes against 11");
        CallReason reason = ((Event.TicketCalled) events.getLast()).reason();
        assertEquals(CallReason.Order.ACCUMULATING, reason.order());
        assertEquals(Optional.of(300), reason.terms().flatMap(CallReason.Terms::ratePercent));
        assertEquals(
                List.of(new CallReason.PassedLine(PERMITS, false, CallReason.Cause.LAWFUL_CLAIM)),
                reason.passed().orElseThrow());
        assertEquals(plain, office.callsNext(C2));
    }

    @Test
    void nobodyIsOvertakenMoreOftenThanTheLimit() {
        Office office = office(CallingOrder.PRIORITY_FIRST, atMost(2, 0));
        TicketId plain = office.arrives(PERMITS);
        for (int i = 0; i < 4; i++) {
            office.arrives(PriorityClass.SENIOR, WAGES);
        }
        office.callsNext(C1);
        office.finishesAndCallsNext(C1);
        List<Event> events = office.accepted(new Command.CallNext(C1, clerk(C1), Optional.of(Office.SERVED)));
        assertEquals(plain, Office.called(events));
        CallReason.Terms terms =
                ((Event.TicketCalled) events.getLast()).reason().terms().orElseThrow();
        assertEquals(Optional.of(CallReason.Limit.OVERTAKES), terms.limit());
    }

    @Test
    void theLimitHoldsForEverybodyInALineNotOnlyForItsFirst() {
        Office office = office(CallingOrder.PRIORITY_FIRST, atMost(2, 0));
        TicketId first = office.arrives(PERMITS);
        TicketId second = office.arrives(PERMITS);
        for (int i = 0; i < 6; i++) {
            office.arrives(PriorityClass.SENIOR, WAGES);
        }
        office.callsNext(C1);
        office.finishesAndCallsNext(C1);
        assertEquals(first, office.finishesAndCallsNext(C1));
        assertEquals(second, office.finishesAndCallsNext(C1), "was passed with the first");
    }

    @Test
    void whoSteppedOutKeepsTheCountOfThoseWhoWentBefore() {
        Office office = office(CallingOrder.PRIORITY_FIRST, atMost(1, 0));
        TicketId plain = office.arrives(PERMITS);
        office.arrives(PriorityClass.SENIOR, WAGES);
        office.arrives(PriorityClass.SENIOR, WAGES);
        office.callsNext(C1);
        office.accepted(new Command.PostponeUntil(plain, office.now + 60_000));
        office.minutes(1);
        office.settles();
        assertEquals(plain, office.finishesAndCallsNext(C1));
    }

    @Test
    void whatStaffDecideDoesNotCountAsAnOvertakeOfTheOrder() {
        Office office = office(CallingOrder.PRIORITY_FIRST, atMost(1, 0));
        TicketId plain = office.arrives(PERMITS);
        TicketId one = office.arrives(PriorityClass.SENIOR, WAGES);
        TicketId two = office.arrives(PriorityClass.SENIOR, WAGES);
        office.calls(C1, one);
        assertEquals(two, office.callsNext(C2));
        office.finishes(C2);
        assertEquals(plain, office.callsNext(C2));
    }

    @Test
    void whoHasWaitedLongEnoughIsNotPassedAnyMore() {
        Office office = office(CallingOrder.PRIORITY_FIRST, atMost(-1, 30));
        TicketId plain = office.arrives(PERMITS);
        office.minutes(29);
        office.arrives(PriorityClass.SENIOR, PERMITS);
        assertEquals(plain, office.callsNext(C1));
    }

    @Test
    void aRatioCallsOneWithAClaimAndThenSoManyWithout() {
        Office office = office(CallingOrder.RATIO, PLAIN);
        TicketId a = office.arrives(PERMITS);
        TicketId b = office.arrives(WAGES);
        TicketId c = office.arrives(PERMITS);
        TicketId x = office.arrives(PriorityClass.CARER, WAGES);
        TicketId y = office.arrives(PriorityClass.SENIOR, PERMITS);
        assertEquals(x, office.callsNext(C1));
        assertEquals(a, office.finishesAndCallsNext(C1));
        assertEquals(b, office.finishesAndCallsNext(C1));
        assertEquals(y, office.finishesAndCallsNext(C1));
        assertEquals(c, office.finishesAndCallsNext(C1));
    }

    @Test
    void theServiceThatIsNearestToItsTargetGoesFirst() {
        BranchSetup plain = Office.setup(new OpeningHours.Always(), CallingOrder.TARGET_WAIT, Limits.USUAL);
        Office office = Office.with(Office.withTarget(plain, WAGES, 5)).open(C1);
        TicketId permits = office.arrives(PERMITS);
        office.minutes(5);
        TicketId wages = office.arrives(WAGES);
        assertEquals(wages, office.callsNext(C1), "11 minutes before its target of 15; 5 of 5 left");
        assertEquals(permits, office.finishesAndCallsNext(C1));
    }

    @Test
    void anOrderIsChangedInTheMiddleOfTheDayAndNobodyLosesTheirPlace() {
        Office office = office(CallingOrder.LONGEST_WAITING_FIRST, PLAIN);
        TicketId first = office.arrives(PERMITS);
        TicketId senior = office.arrives(PriorityClass.SENIOR, PERMITS);
        TicketId last = office.arrives(PERMITS);
        BranchSetup strict = Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL);
        office.accepted(new Command.ChangeSetup(strict, 1));
        assertEquals(senior, office.callsNext(C1));
        assertEquals(first, office.finishesAndCallsNext(C1));
        assertEquals(last, office.finishesAndCallsNext(C1));
    }

    @Test
    void whoIsAheadIsCountedAsTheOrderWillCall() {
        for (CallingOrder order : CallingOrder.values()) {
            Office office = office(order, PLAIN);
            for (int i = 0; i < 9; i++) {
                office.arrives(i % 3 == 2 ? PriorityClass.SENIOR : PriorityClass.NONE, PERMITS);
            }
            List<Place> line = InLine.forService(office.state, PERMITS, 99, office.now);
            for (int i = 0; i < line.size(); i++) {
                assertEquals(i, Ahead.of(office.state, line.get(i), office.now), order + " " + line.get(i));
            }
            for (Place next : line) {
                assertEquals(next.ticket(), office.callsNext(C1), order.slug());
                office.finishes(C1);
            }
        }
    }

    @Test
    void whoWasPassedBeforeTheNightIsNotPassedAgainAfterIt() {
        Office office = office(CallingOrder.PRIORITY_FIRST, atMost(1, 0));
        TicketId plain = office.arrives(PERMITS);
        office.arrives(PriorityClass.SENIOR, WAGES);
        office.callsNext(C1);
        office.minutes(24 * 60);
        office.settles();
        assertEquals(1, office.state.timesPassed(office.state.visit(plain).orElseThrow()));
        office.arrives(PriorityClass.SENIOR, WAGES);
        assertEquals(plain, office.finishesAndCallsNext(C1));
    }

    @Test
    void whoStepsOutTakesTheCountAlong() {
        Office office = office(CallingOrder.PRIORITY_FIRST, atMost(3, 0));
        TicketId plain = office.arrives(PERMITS);
        office.arrives(PriorityClass.SENIOR, WAGES);
        office.arrives(PriorityClass.SENIOR, WAGES);
        office.callsNext(C1);
        office.callsNext(C2);
        assertEquals(2, office.state.timesPassed(office.state.visit(plain).orElseThrow()));
        office.accepted(new Command.PostponeUntil(plain, office.now + 60_000));
        assertEquals(2, office.state.timesPassed(office.state.visit(plain).orElseThrow()));
    }

    private static CallReason reason(List<Event> events) {
        return ((Event.TicketCalled) events.getLast()).reason();
    }

    @Test
    void whomStaffPassOverIsNamedAsTheirDecisionAndEachLineOnce() {
        Office office = office(CallingOrder.PRIORITY_FIRST, PLAIN);
        office.arrives(PERMITS);
        office.arrives(PriorityClass.SENIOR, PERMITS);
        office.arrives(PriorityClass.CARER, PERMITS);
        TicketId last = office.arrives(WAGES);
        CallReason reason = reason(office.accepted(new Command.CallTicket(C1, clerk(C1), last)));
        assertEquals(CallReason.Order.BY_STAFF, reason.order());
        assertEquals(3, reason.overtaken());
        assertEquals(
                List.of(
                        new CallReason.PassedLine(PERMITS, false, CallReason.Cause.STAFF_DECISION),
                        new CallReason.PassedLine(PERMITS, true, CallReason.Cause.STAFF_DECISION)),
                reason.passed().orElseThrow());
    }

    /** Those sent to this counter stand in lines of their own, in between which lines of other services come. */
    @Test
    void aLineIsNamedOnceAlsoWherePeopleWereSentToThisCounter() {
        Office office = office(CallingOrder.PRIORITY_FIRST, PLAIN);
        sent(office, PERMITS);
        sent(office, WAGES);
        office.arrives(PERMITS);
        office.arrives(WAGES);
        TicketId last = office.arrives(WAGES);
        CallReason reason = reason(office.accepted(new Command.CallTicket(C1, clerk(C1), last)));
        assertEquals(4, reason.overtaken());
        assertEquals(
                List.of(
                        new CallReason.PassedLine(PERMITS, false, CallReason.Cause.STAFF_DECISION),
                        new CallReason.PassedLine(WAGES, false, CallReason.Cause.STAFF_DECISION)),
                reason.passed().orElseThrow());
    }

    private static void sent(Office office, ServiceId service) {
        office.arrives(service);
        office.callsNext(C2);
        office.transfers(C2, new Command.Target.ToCounter(C1), Placement.OWN);
    }

    @Test
    void whoIsNearerToTheirTargetGoesFirstAndItIsSaid() {
        BranchSetup setup = Office.setup(new OpeningHours.Always(), CallingOrder.TARGET_WAIT, Limits.USUAL);
        Office office = Office.with(Office.withTarget(setup, WAGES, 5)).open(C1, C2);
        office.arrives(PERMITS);
        TicketId wages = office.arrives(WAGES);
        List<Event> events = office.accepted(new Command.CallNext(C1, clerk(C1), Optional.empty()));
        assertEquals(wages, Office.called(events));
        assertEquals(Optional.of(300), reason(events).terms().orElseThrow().targetSeconds());
        assertEquals(Optional.of(CallReason.Cause.NEARER_TARGET), reason(events).passing(PERMITS, false));
    }
}
