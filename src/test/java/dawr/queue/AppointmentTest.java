package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppointmentTest {
    private static final long MINUTE = 60_000;
    private static final long DAY = 24 * 60 * MINUTE;

    /** Every quarter of an hour one permit, called five minutes early, late after ten. */
    private static final Booking QUARTERS = new Booking(Map.of(PERMITS, new Booking.Capacity(15, 1)), 5, 10, 7, true);

    private final Office office = office(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST)
            .open(C1);

    private static Office office(OpeningHours hours, CallingOrder order) {
        BranchSetup setup = Office.setup(hours, order, Limits.USUAL);
        return Office.with(setup.with(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(QUARTERS))));
    }

    /** The next slot but so many. */
    private long slot(int later) {
        return (office.now / (15 * MINUTE) + 1 + later) * 15 * MINUTE;
    }

    private Command.BookAppointment wish(ServiceId service, long at) {
        return new Command.BookAppointment(service, at, "ar", PriorityClass.NONE, 1, List.of());
    }

    private AppointmentId books(long at) {
        Event booked = office.accepted(wish(PERMITS, at)).getFirst();
        return ((Event.AppointmentBooked) booked).appointment().id();
    }

    private TicketId comes(AppointmentId id) {
        Event issued = office.accepted(checkIn(id)).getFirst();
        return ((Event.TicketIssued) issued).ticket();
    }

    private static Command checkIn(AppointmentId id) {
        return new Command.CheckIn(id, new Promise.NoCounterOpen(), 1);
    }

    @Test
    void theSlotIsWhereTheWaitBegins() {
        AppointmentId id = books(slot(0));
        office.now = slot(0) - 10 * MINUTE;
        TicketId before = office.arrives(PERMITS);
        office.now = slot(0) + 3 * MINUTE;
        TicketId after = office.arrives(PERMITS);
        TicketId appointed = comes(id);
        assertEquals(before, office.callsNext(C1));
        assertEquals(appointed, office.finishesAndCallsNext(C1), "came last, but its time was before the other's");
        assertEquals(after, office.finishesAndCallsNext(C1));
    }

    /** Seven days ahead may be booked, to the minute. */
    @Test
    void theFirstFreeSlotIsLookedForDayByDayAsFarAsMayBeBooked() {
        LocalDate today = Instant.ofEpochMilli(office.now).atZone(Office.RIYADH).toLocalDate();
        assertEquals(new Slots.Free(slot(0), 1), first(PERMITS, today).orElseThrow());
        books(slot(0));
        assertEquals(slot(1), first(PERMITS, today).orElseThrow().at());
        assertEquals(Optional.empty(), first(WAGES, today), "takes no appointments");
        LocalDate seventh = today.plusDays(7);
        assertEquals(
                seventh.atStartOfDay(Office.RIYADH).toInstant().toEpochMilli(),
                first(PERMITS, seventh).orElseThrow().at());
        assertEquals(
                office.now + 7 * DAY,
                Slots.free(office.state, PERMITS, seventh, office.now).getLast().at());
        assertEquals(Optional.empty(), first(PERMITS, seventh.plusDays(1)));
    }

    private Optional<Slots.Free> first(ServiceId service, LocalDate from) {
        return Slots.first(office.state, service, from, office.now);
    }

    @Test
    void eachOfTwoInOneSlotGivesBackTheirOwnPlace() {
        Booking pairs = new Booking(Map.of(PERMITS, new Booking.Capacity(15, 2)), 5, 10, 7, true);
        Office wide =
                Office.with(Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL)
                        .with(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(pairs))));
        Event one = wide.accepted(wish(PERMITS, slot(0))).getFirst();
        wide.accepted(wish(PERMITS, slot(0)));
        assertEquals(2, wide.state.appointments().taken(PERMITS, slot(0)));
        wide.refused(Refusal.Why.SLOT_FULL, wish(PERMITS, slot(0)));
        wide.accepted(new Command.CancelAppointment(
                ((Event.AppointmentBooked) one).appointment().id()));
        assertEquals(1, wide.state.appointments().taken(PERMITS, slot(0)));
        wide.accepted(wish(PERMITS, slot(0)));
    }

    @Test
    void whoComesTooEarlyStandsAsideUntilTheyMayBeCalled() {
        long slot = slot(1);
        AppointmentId id = books(slot);
        office.now = slot - 12 * MINUTE;
        TicketId early = comes(id);
        assertEquals(VisitPhase.POSTPONED, office.phase(early));
        assertTrue(office.nobodyFor(C1));
        office.now = slot - 5 * MINUTE;
        office.settles();
        TicketId walkIn = office.arrives(PERMITS);
        assertEquals(walkIn, office.callsNext(C1), "came before the slot");
        assertEquals(early, office.finishesAndCallsNext(C1));
        assertEquals(slot, office.step(early).seniority());
    }

    @Test
    void whoComesLateWaitsAsEverybodyDoesWhoComesNow() {
        long slot = slot(0);
        AppointmentId id = books(slot);
        office.now = slot + 9 * MINUTE;
        TicketId walkIn = office.arrives(PERMITS);
        office.now += MINUTE;
        TicketId late = comes(id);
        assertEquals(office.now, office.step(late).seniority());
        assertEquals(walkIn, office.callsNext(C1));
        assertEquals(late, office.finishesAndCallsNext(C1));
    }

    @Test
    void nobodyIsSetBackByAClaimBeforeTheirTime() {
        Office fast =
                office(new OpeningHours.Always(), CallingOrder.ACCUMULATING).open(C1);
        CallingPolicy policy = fast.state.calling();
        assertTrue(policy.score(-10 * MINUTE, true, 0, false) > policy.score(-10 * MINUTE, false, 0, false));
    }

    @Test
    void aSlotIsGivenToNoMoreThanItHasPlaces() {
        long slot = slot(0);
        AppointmentId id = books(slot);
        office.refused(Refusal.Why.SLOT_FULL, wish(PERMITS, slot));
        office.accepted(new Command.CancelAppointment(id));
        office.refused(Refusal.Why.APPOINTMENT_UNKNOWN, checkIn(id));
        AppointmentId other = books(slot);
        assertTrue(!other.equals(id), "the old secret must not open the new appointment");
        office.now = slot - MINUTE;
        comes(other);
        office.refused(Refusal.Why.SLOT_FULL, wish(PERMITS, slot));
    }

    @Test
    void whatCannotBeIsNotBooked() {
        office.refused(Refusal.Why.TIME_OUT_OF_RANGE, wish(PERMITS, slot(0) - 15 * MINUTE));
        office.refused(Refusal.Why.TIME_OUT_OF_RANGE, wish(PERMITS, slot(0) + 8 * DAY));
        office.refused(Refusal.Why.NO_SLOT, wish(PERMITS, slot(0) + MINUTE));
        office.refused(Refusal.Why.NO_APPOINTMENTS, wish(WAGES, slot(0)));
        office.refused(Refusal.Why.SERVICE_UNKNOWN, wish(new ServiceId("taxes"), slot(0)));
        office.refused(Refusal.Why.APPOINTMENT_UNKNOWN, checkIn(new AppointmentId("20261122-x99")));
    }

    @Test
    void nothingIsBookedOutsideHours() {
        List<OpeningHours.Span> mornings = Arrays.stream(java.time.DayOfWeek.values())
                .map(day -> new OpeningHours.Span(day, 8 * 60, 12 * 60))
                .toList();
        Office morning = office(new OpeningHours.Week(mornings), CallingOrder.LONGEST_WAITING_FIRST);
        long eight = Instant.parse("2026-11-23T08:00:00+03:00").toEpochMilli();
        morning.refused(Refusal.Why.CLOSED_THEN, wish(PERMITS, eight - 15 * MINUTE));
        morning.refused(Refusal.Why.CLOSED_THEN, wish(PERMITS, eight + 4 * 60 * MINUTE));
        morning.accepted(wish(PERMITS, eight));
        morning.accepted(wish(PERMITS, eight + (4 * 60 - 15) * MINUTE));
        java.time.LocalDate monday = java.time.LocalDate.of(2026, 11, 23);
        assertEquals(14, Slots.free(morning.state, PERMITS, monday, morning.now).size(), "16 less those two");
    }

    @Test
    void nobodyChecksInTwiceOrOnAnotherDay() {
        AppointmentId today = books(slot(0));
        AppointmentId tomorrow = books(slot(0) + DAY);
        office.refused(Refusal.Why.NOT_TODAY, checkIn(tomorrow));
        TicketId ticket = comes(today);
        Refusal twice = office.refused(Refusal.Why.CHECKED_IN_ALREADY, checkIn(today));
        assertEquals(office.state.visit(ticket).orElseThrow().number(), twice.subject());
        office.refused(Refusal.Why.CHECKED_IN_ALREADY, new Command.CancelAppointment(today));
    }

    @Test
    void anAppointmentOutlivesTheDayAndAReplay() {
        AppointmentId over = books(slot(0));
        AppointmentId tomorrow = books(slot(0) + DAY);
        office.now += DAY - 3 * 60 * MINUTE;
        office.settles();
        assertEquals(1, office.state.appointments().toCome().size(), "yesterday's is over");
        office.refused(Refusal.Why.APPOINTMENT_UNKNOWN, checkIn(over));
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
        office.refused(Refusal.Why.SLOT_FULL, wish(PERMITS, slot(0) + 3 * 60 * MINUTE));
        office.now += 3 * 60 * MINUTE;
        assertEquals(VisitPhase.POSTPONED, office.phase(comes(tomorrow)));
    }

    @Test
    void aServiceWithAppointmentsIsNotTakenAway() {
        books(slot(0) + DAY);
        BranchSetup old = office.state.setup();
        List<BranchSetup.Service> services =
                old.services().stream().filter(one -> !one.id().equals(PERMITS)).toList();
        BranchSetup without =
                Office.setup("riyadh-olaya", services, old.counters(), old.hours(), old.callingOrder(), old.limits());
        Refusal no = office.refused(Refusal.Why.SETUP_IN_USE, new Command.ChangeSetup(without, old.version()));
        assertEquals("services/" + PERMITS, no.field());
    }

    @Test
    void aBranchOffersAppointmentsOnlyForServicesItHas() {
        Booking taxes = new Booking(Map.of(new ServiceId("taxes"), new Booking.Capacity(15, 1)), 5, 10, 7, true);
        BranchSetup setup = office.state.setup().with(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(taxes)));
        SetupCheck.Flaw flaw = SetupCheck.flaws(setup).getFirst();
        assertEquals("appointments/services/taxes", flaw.field());
    }

    @Test
    void theFirstFreeSlotIsTheNextOneThatHasRoom() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertEquals(Optional.of(new Slots.Free(slot(0), 1)), Slots.first(office.state, PERMITS, sunday, office.now));
        books(slot(0));
        assertEquals(Optional.of(new Slots.Free(slot(1), 1)), Slots.first(office.state, PERMITS, sunday, office.now));
        assertEquals(Optional.empty(), Slots.first(office.state, PERMITS, sunday.plusDays(30), office.now), "too far");
        assertEquals(Optional.empty(), Slots.first(office.state, WAGES, sunday, office.now), "it takes none");
    }

    @Test
    void whereTheOfficeIsClosedTheFirstFreeSlotIsWhenItOpensAgain() {
        OpeningHours sundays = new OpeningHours.Week(List.of(new OpeningHours.Span(DayOfWeek.SUNDAY, 480, 960)));
        Office weekly = office(sundays, CallingOrder.LONGEST_WAITING_FIRST);
        LocalDate monday = LocalDate.of(2026, 11, 23);
        long nextSunday = Office.OPENING - 120 * MINUTE + 7 * 24 * 60 * MINUTE;
        assertEquals(
                Optional.of(new Slots.Free(nextSunday, 1)), Slots.first(weekly.state, PERMITS, monday, weekly.now));
    }

    @Test
    void aSlotThatIsGivenBackHasRoomAgain() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        AppointmentId id = books(slot(0));
        office.accepted(new Command.CancelAppointment(id));
        assertEquals(Optional.of(new Slots.Free(slot(0), 1)), Slots.first(office.state, PERMITS, sunday, office.now));
    }
}
