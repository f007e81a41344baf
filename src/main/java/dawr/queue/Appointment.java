package dawr.queue;

import java.util.List;
import java.util.Optional;

/**
 * A time that was promised to somebody, for one service. Who they are is not known here.
 *
 * @param at when its slot begins, epoch milliseconds
 * @param tokenKey the key that the secret which opens it is made with
 */
public record Appointment(
        AppointmentId id,
        ServiceId service,
        long at,
        String language,
        PriorityClass priority,
        int tokenKey,
        Optional<List<Need>> needs) {
    public Appointment {
        needs = needs.filter(some -> !some.isEmpty()).map(List::copyOf);
    }
}
