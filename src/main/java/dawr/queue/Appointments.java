package dawr.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The appointments of a branch: those to come, and those of today that were kept. A kept one still takes its slot. */
public final class Appointments {
    private final Map<AppointmentId, Appointment> booked = new LinkedHashMap<>();
    private final Map<AppointmentId, TicketId> kept = new LinkedHashMap<>();
    private final Map<Slot, Integer> taken = new HashMap<>();

    Appointments() {}

    /** A service at a time. */
    private record Slot(ServiceId service, long at) {}

    Appointments copy() {
        Appointments copy = new Appointments();
        copy.booked.putAll(booked);
        copy.kept.putAll(kept);
        copy.taken.putAll(taken);
        return copy;
    }

    void book(Appointment appointment) {
        booked.put(appointment.id(), appointment);
        taken.merge(slot(appointment), 1, Integer::sum);
    }

    void cancel(AppointmentId id) {
        Optional.ofNullable(booked.remove(id))
                .ifPresent(gone -> taken.computeIfPresent(slot(gone), (any, many) -> many == 1 ? null : many - 1));
    }

    void keep(AppointmentId id, TicketId ticket) {
        kept.put(id, ticket);
    }

    /** How many have this slot. */
    public int taken(ServiceId service, long at) {
        return taken.getOrDefault(new Slot(service, at), 0);
    }

    public Optional<Appointment> find(AppointmentId id) {
        return Optional.ofNullable(booked.get(id));
    }

    /** The ticket with which it was kept, if it was. */
    public Optional<TicketId> keptWith(AppointmentId id) {
        return Optional.ofNullable(kept.get(id));
    }

    /** Those that are still to be kept, in the order in which they were booked. */
    public Collection<Appointment> toCome() {
        List<Appointment> open = new ArrayList<>(booked.values());
        open.removeIf(appointment -> kept.containsKey(appointment.id()));
        return Collections.unmodifiableList(open);
    }

    private static Slot slot(Appointment appointment) {
        return new Slot(appointment.service(), appointment.at());
    }

    /** Whoever compares two offices reads this. */
    @Override
    public String toString() {
        return booked.values() + " kept " + kept;
    }
}
