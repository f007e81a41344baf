package dawr.queue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the branch must remember of people who are not in the house; a new day begins with it.
 *
 * @param appointments those that may still be kept
 * @param vouchersTaken those that were taken and might be brought a second time, with when they cease to hold
 */
public record Outstanding(Optional<List<Appointment>> appointments, Optional<Map<String, Long>> vouchersTaken) {
    static final Outstanding NOTHING = new Outstanding(Optional.empty(), Optional.empty());

    public Outstanding {
        appointments = appointments.filter(some -> !some.isEmpty()).map(List::copyOf);
        vouchersTaken = vouchersTaken
                .filter(some -> !some.isEmpty())
                .map(some -> Collections.unmodifiableMap(new LinkedHashMap<>(some)));
    }

    static Optional<Outstanding> of(BranchState state, long now) {
        return Optional.of(new Outstanding(
                        Optional.of(BookingRules.stillToCome(state, now)),
                        Optional.of(state.door.takenThatStillHold(now))))
                .filter(some -> !some.equals(NOTHING));
    }
}
