package dawr.queue;

import java.util.Optional;

/**
 * What led to a ticket beside the wish at the door; nothing does with most.
 *
 * @param appointment the one that is kept with it
 */
public record CameBy(Optional<AppointmentId> appointment) {
    /** Somebody walked in. */
    public static final CameBy WALKING_IN = new CameBy(Optional.empty());

    static CameBy appointment(AppointmentId kept) {
        return new CameBy(Optional.of(kept));
    }
}
