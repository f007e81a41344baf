package dawr.issuance;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.issuance.WentFirst.Cause;
import dawr.queue.ArrivalRules;
import dawr.queue.Booking;
import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.Event;
import dawr.queue.HouseRules;
import dawr.queue.Limits;
import dawr.queue.Matching;
import dawr.queue.Need;
import dawr.queue.Office;
import dawr.queue.OpeningHours;
import dawr.queue.Placement;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.Scope;
import dawr.queue.Standstill;
import dawr.queue.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WentFirstTest {
    private static final long MINUTE = 60_000;

    @Test
    void nobodyHasGoneFirstWhereAllAreCalledInOrder() {
        Office office = Office.alwaysOpen().open(C1);
        office.arrives(PERMITS);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        assertEquals(new WentFirst(Map.of()), wentFirst(office, ticket));
    }

    @Test
    void anotherServiceIsCalledByCountersOfItsOwn() {
        Office office = Office.alwaysOpen().open(C3);
        TicketId ticket = office.arrives(PERMITS);
        office.arrives(WAGES);
        office.callsNext(C3);
        assertEquals(one(Cause.OTHER_SERVICE), wentFirst(office, ticket));
    }

    @Test
    void aLawfulClaimIsCountedAsOne() {
        Office office = Office.with(Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL))
                .open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.arrives(PriorityClass.SENIOR, PERMITS);
        office.callsNext(C1);
        assertEquals(one(Cause.LAWFUL), wentFirst(office, ticket));
    }

    @Test
    void aCallByNumberIsADecisionOfTheStaff() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.calls(C1, office.arrives(PERMITS));
        assertEquals(one(Cause.STAFF_DECISION), wentFirst(office, ticket));
        office.accepted(new Command.Recall(C1, Office.clerk(C1)));
        assertEquals(one(Cause.STAFF_DECISION), wentFirst(office, ticket), "a recall is no further person");
    }

    @Test
    void whoWasSentOnAndPutFirstIsADecisionOfTheStaff() {
        Office office = Office.alwaysOpen().open(C1, C2);
        office.arrives(WAGES);
        office.callsNext(C1);
        TicketId ticket = office.arrives(PERMITS);
        TicketId sentOn = office.arrives(WAGES);
        office.calls(C2, sentOn);
        office.transfers(C2, new Command.Target.ToService(PERMITS), Placement.FIRST);
        office.callsNext(C2);
        assertEquals(2, wentFirst(office, ticket).of(Cause.STAFF_DECISION));
    }

    @Test
    void whoGoesFirstAfterOneIsCalledIsNotCounted() {
        Office office = Office.alwaysOpen().open(C1, C2);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.minutes(1);
        office.arrives(PERMITS);
        office.callsNext(C2);
        assertEquals(new WentFirst(Map.of()), wentFirst(office, ticket));
    }

    @Test
    void theFamilyHallTakesNobodyElseAndNobodyElseTakesItsPeople() {
        Office office = familyHallAtC2();
        TicketId family = issued(office, Need.FAMILY_HALL);
        TicketId ordinary = issued(office);
        TicketId next = issued(office);
        issued(office, Need.FAMILY_HALL);
        office.callsNext(C1);
        assertEquals(one(Cause.OTHER_COUNTER), wentFirst(office, family));
        office.callsNext(C2);
        office.starts(C2);
        office.finishes(C2);
        office.callsNext(C2);
        assertEquals(one(Cause.OTHER_COUNTER), wentFirst(office, next), "the second family came later");
        assertEquals(new WentFirst(Map.of()), wentFirst(office, ordinary), "was called before that");
    }

    @Test
    void whoWasSentToOneCounterIsToldThatOthersAreCalledElsewhere() {
        Office office = Office.alwaysOpen().open(C1, C2);
        TicketId sent = office.arrives(WAGES);
        office.callsNext(C1);
        office.transfers(C1, new Command.Target.ToCounter(C2), Placement.OWN);
        office.minutes(1);
        office.arrives(WAGES);
        office.callsNext(C1);
        assertEquals(one(Cause.OTHER_COUNTER), wentFirst(office, sent));
    }

    @Test
    void anAppointmentForAnotherServiceCostsNobodyAnything() {
        Office office = booking().open(C3);
        Event booked = office.accepted(new Command.BookAppointment(
                        WAGES, office.now + 15 * MINUTE, "ar", PriorityClass.NONE, 1, List.of()))
                .getFirst();
        office.minutes(20);
        TicketId ticket = office.arrives(PERMITS);
        office.minutes(1);
        office.accepted(new Command.CheckIn(
                ((Event.AppointmentBooked) booked).appointment().id(), new Promise.NoCounterOpen(), 1));
        office.callsNext(C3);
        assertEquals(one(Cause.OTHER_SERVICE), wentFirst(office, ticket));
    }

    @Test
    void whatStoodStillIsNamedAsTheCause() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.accepted(
                new Command.BeginStandstill(Scope.service(PERMITS), Standstill.Reason.SYSTEM_DOWN, Optional.empty()));
        office.minutes(1);
        office.arrives(WAGES);
        office.callsNext(C1);
        assertEquals(one(Cause.STOOD_STILL), wentFirst(office, ticket));
    }

    @Test
    void whoIsOutUntilATimeIsToldThatTheyWereNotInLine() {
        Office office = Office.alwaysOpen().open(C1);
        TicketId ticket = office.arrives(PERMITS);
        office.accepted(new Command.PostponeUntil(ticket, office.now + 20 * MINUTE));
        office.minutes(1);
        office.arrives(PERMITS);
        office.callsNext(C1);
        assertEquals(one(Cause.OWN_ABSENCE), wentFirst(office, ticket));
    }

    private static Office booking() {
        Booking quarters = new Booking(Map.of(WAGES, new Booking.Capacity(15, 1)), 5, 10, 7, true);
        BranchSetup setup = Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        return Office.with(setup.with(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(quarters))));
    }

    private static Office familyHallAtC2() {
        BranchSetup setup = Office.setup(
                "riyadh-olaya",
                List.of(Office.service(PERMITS, "A")),
                List.of(
                        Office.counter(C1, PERMITS),
                        new BranchSetup.Counter(C2, "c2", "annex", List.of(PERMITS), List.of("ar"))),
                new OpeningHours.Always(),
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL);
        Matching families = new Matching(Optional.empty(), Optional.of(Map.of("annex", List.of(Need.FAMILY_HALL))));
        return Office.with(setup.with(HouseRules.PLAIN.with(families))).open(C1, C2);
    }

    private static TicketId issued(Office office, Need... needs) {
        office.minutes(1);
        Command.IssueTicket wish = new Command.IssueTicket(
                List.of(PERMITS),
                "ar",
                PriorityClass.NONE,
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1,
                List.of(needs),
                Optional.empty());
        return ((Event.TicketIssued) office.accepted(wish).getFirst()).ticket();
    }

    private static WentFirst one(Cause cause) {
        return new WentFirst(Map.of(cause, 1));
    }

    private static WentFirst wentFirst(Office office, TicketId ticket) {
        return WentFirst.of(office.state, office.state.visit(ticket).orElseThrow());
    }
}
