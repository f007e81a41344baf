package dawr.queue;

import java.util.Optional;

/**
 * How people come into the house. Each part may be absent, which means what it meant before there was such a part.
 *
 * @param booking what is offered by appointment; nothing if absent
 */
public record ArrivalRules(Optional<Booking> booking) {
    /** Whoever comes takes a ticket. */
    public static final ArrivalRules PLAIN = new ArrivalRules(Optional.empty());

    public ArrivalRules with(Booking newBooking) {
        return new ArrivalRules(Optional.of(newBooking));
    }
}
