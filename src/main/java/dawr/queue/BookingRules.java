package dawr.queue;

import dawr.queue.Command.BookAppointment;
import dawr.queue.Command.CheckIn;
import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Booking a time, giving it back, and coming to it. Appointments and walk-ins stand in one line: a slot is where a wait begins. */
final class BookingRules {
    private BookingRules() {}

    static Decision book(BranchState state, BookAppointment wish, long now) {
        return IssueRules.unfit(state, wish.asTicket())
                .or(() -> noTime(state, wish, now))
                .map(Decision.class::cast)
                .orElseGet(() -> Accepted.of(new Event.AppointmentBooked(new Appointment(
                        AppointmentId.of(state.setup().dayOf(wish.at()), state.seq() + 1),
                        wish.service(),
                        wish.at(),
                        wish.language(),
                        wish.priority(),
                        wish.tokenKey(),
                        Optional.of(wish.needs())))));
    }

    private static Optional<Refused> noTime(BranchState state, BookAppointment wish, long now) {
        String service = wish.service().value();
        Optional<Booking.Capacity> capacity = Slots.booking(state).capacity(wish.service());
        if (capacity.isEmpty()) {
            return Optional.of(Refused.because(Why.NO_APPOINTMENTS, "service", service));
        }
        if (!Slots.mayBook(state, wish.at(), now)) {
            return Optional.of(Refused.because(Why.TIME_OUT_OF_RANGE, "at"));
        }
        if (!Slots.open(state.setup(), capacity.get(), wish.at())) {
            return Optional.of(Refused.because(Why.CLOSED_THEN, "at", text(wish.at())));
        }
        if (!Slots.begins(state.setup(), capacity.get(), wish.at())) {
            return Optional.of(Refused.because(Why.NO_SLOT, "at", text(wish.at())));
        }
        boolean full = state.appointments().taken(wish.service(), wish.at())
                        >= capacity.get().places()
                || state.appointments().toCome().size() >= Limits.APPOINTMENTS_MAX;
        return full ? Optional.of(Refused.because(Why.SLOT_FULL, "at", text(wish.at()))) : Optional.empty();
    }

    static Decision cancel(BranchState state, AppointmentId id) {
        return open(state, id, appointment -> Accepted.of(new Event.AppointmentCancelled(id)));
    }

    static Decision checkIn(BranchState state, CheckIn wish, long now) {
        return open(
                state,
                wish.appointment(),
                appointment -> appointment.at() >= state.dayEndsAtMillis()
                        ? Refused.because(Why.NOT_TODAY, "", text(appointment.at()))
                        : issue(state, appointment, wish, now));
    }

    private static Decision issue(BranchState state, Appointment appointment, CheckIn wish, long now) {
        Booking booking = Slots.booking(state);
        Punctuality punctuality = booking.punctuality(appointment.at(), now);
        long seniority = punctuality == Punctuality.LATE ? now : appointment.at();
        Command.IssueTicket ticket = Segment.allOf(state, wish.asTicket(appointment), Coming.of(punctuality));
        return switch (IssueRules.issue(state, ticket, seniority, now)) {
            case Accepted issued -> kept(issued, appointment, punctuality, booking);
            case Refused no -> no;
            case Decision.NobodyWaits nobody -> nobody;
        };
    }

    private static Decision kept(Accepted issued, Appointment appointment, Punctuality punctuality, Booking booking) {
        List<Event> events = new ArrayList<>(issued.events());
        Event.TicketIssued ticket = (Event.TicketIssued) events.getFirst();
        events.add(new Event.AppointmentKept(appointment.id(), ticket.ticket(), punctuality));
        if (punctuality == Punctuality.TOO_EARLY) {
            StepRef step = new StepRef(
                    ticket.ticket(), ticket.number(), 1, ticket.services().getFirst(), appointment.language());
            events.add(new Event.TicketPostponed(step, booking.callableFrom(appointment.at())));
        }
        return new Accepted(events);
    }

    /** Goes on with an appointment that nobody has kept or given back. */
    private static Decision open(BranchState state, AppointmentId id, Function<Appointment, Decision> rule) {
        Optional<TicketId> ticket = state.appointments().keptWith(id);
        if (ticket.isPresent()) {
            String number = ticket.flatMap(state::visit).map(Visit::number).orElse("");
            return Refused.because(Why.CHECKED_IN_ALREADY, "", number);
        }
        return state.appointments()
                .find(id)
                .map(rule)
                .orElseGet(() -> Refused.because(Why.APPOINTMENT_UNKNOWN, "appointment", id.value()));
    }

    /** Those that may still be kept when the day turns. */
    static List<Appointment> stillToCome(BranchState state, long now) {
        Booking booking = Slots.booking(state);
        return state.appointments().toCome().stream()
                .filter(appointment -> booking.lateAfter(appointment.at()) >= now)
                .toList();
    }

    private static String text(long at) {
        return Instant.ofEpochMilli(at).toString();
    }
}
