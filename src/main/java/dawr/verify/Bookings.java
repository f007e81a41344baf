package dawr.verify;

import dawr.queue.Appointment;
import dawr.queue.AppointmentId;
import dawr.queue.Booking;
import dawr.queue.Event;
import dawr.queue.Outstanding;
import dawr.queue.Punctuality;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the checker holds about appointments: no slot is given away twice, each is kept once, and a slot is where the wait of its person begins. */
final class Bookings {
    private static final long MINUTE = 60_000;

    private final Floor floor;
    private final Findings findings;
    private final Map<AppointmentId, Appointment> booked = new LinkedHashMap<>();
    private final Set<AppointmentId> kept = new HashSet<>();

    Bookings(Floor floor, Findings findings) {
        this.floor = floor;
        this.findings = findings;
    }

    /** A new day begins with exactly those that may still be kept. */
    void open(Event.DayOpened opened, long at, boolean first) {
        List<Appointment> carried =
                opened.outstanding().flatMap(Outstanding::appointments).orElse(List.of());
        List<Appointment> expected = booked.values().stream()
                .filter(one ->
                        !kept.contains(one.id()) && at <= one.at() + booking().lateMinutes() * MINUTE)
                .toList();
        if (!first && !carried.equals(expected)) {
            findings.add(Invariant.SLOTS_KEPT, "the day opens with " + carried + ", booked are " + expected);
        }
        booked.clear();
        kept.clear();
        carried.forEach(one -> booked.put(one.id(), one));
    }

    private Booking booking() {
        return floor.setup().rules().arrivalRules().booking().orElse(Booking.NONE);
    }

    void booked(Appointment wish, long at) {
        long sharing = booked.values().stream()
                .filter(one -> one.service().equals(wish.service()) && one.at() == wish.at())
                .count();
        Optional<Booking.Capacity> capacity = booking().capacity(wish.service());
        if (capacity.filter(some -> sharing < some.places()).isEmpty()) {
            findings.add(Invariant.SLOTS_KEPT, wish + " has no room beside " + sharing);
        }
        if (wish.at() <= at || !floor.setup().timetable().openAt(wish.at())) {
            findings.add(Invariant.SLOTS_KEPT, wish + " is over, or the office is closed then");
        }
        if (booked.put(wish.id(), wish) != null) {
            findings.add(Invariant.SLOTS_KEPT, wish.id() + " is booked twice");
        }
    }

    void cancelled(AppointmentId id) {
        if (kept.contains(id) || booked.remove(id) == null) {
            findings.add(Invariant.SLOTS_KEPT, id + " is given back, but was not open");
        }
    }

    void kept(Event.AppointmentKept came, long at) {
        Optional<Appointment> known = Optional.ofNullable(booked.get(came.appointment()));
        if (known.isEmpty() || !kept.add(came.appointment())) {
            findings.add(Invariant.SLOTS_KEPT, came.appointment() + " is kept, but was not open");
        }
        known.ifPresent(one -> floor.person(came.ticket()).ifPresent(person -> begins(one, person, came, at)));
    }

    private void begins(Appointment one, Person person, Event.AppointmentKept came, long at) {
        boolean late = at > one.at() + booking().lateMinutes() * MINUTE;
        long expected = late ? at : one.at();
        boolean service = person.service.equals(one.service());
        if (person.seniority != expected || !service || late != (came.punctuality() == Punctuality.LATE)) {
            findings.add(Invariant.SLOTS_KEPT, person + " waits since " + person.seniority + ", not " + expected);
        }
    }
}
