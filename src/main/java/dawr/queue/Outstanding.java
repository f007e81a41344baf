package dawr.queue;

import java.util.List;
import java.util.Optional;

/**
 * What the branch owes to people who are not in the house; a new day begins with it.
 *
 * @param appointments those that may still be kept
 */
public record Outstanding(Optional<List<Appointment>> appointments) {
    static final Outstanding NOTHING = new Outstanding(Optional.empty());

    public Outstanding {
        appointments = appointments.filter(some -> !some.isEmpty()).map(List::copyOf);
    }

    static Optional<Outstanding> of(BranchState state, long now) {
        return Optional.of(new Outstanding(Optional.of(BookingRules.stillToCome(state, now))))
                .filter(some -> !some.equals(NOTHING));
    }
}
