package dawr.queue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the branch must remember of people who are not in the house; a new day begins with it.
 *
 * <p>A kiosk that was cut off over the turn of a day hands over papers of the day before: how far it had come, nobody else knows any more.
 *
 * @param appointments those that may still be kept
 * @param vouchersTaken those that were taken and might be brought a second time, with when they cease to hold
 * @param placesKept of those who went because calling stood still
 * @param stood what stood still while those waited who are in the house
 * @param papers the last number handed over of each kiosk's own series, {@code KA@20261122}, of this week's days
 */
public record Outstanding(
        Optional<List<Appointment>> appointments,
        Optional<Map<String, Long>> vouchersTaken,
        Optional<List<KeptPlace>> placesKept,
        Optional<List<Stood>> stood,
        Optional<Map<String, Integer>> papers) {
    static final Outstanding NOTHING =
            new Outstanding(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Outstanding {
        appointments = appointments.filter(some -> !some.isEmpty()).map(List::copyOf);
        vouchersTaken = vouchersTaken
                .filter(some -> !some.isEmpty())
                .map(some -> Collections.unmodifiableMap(new LinkedHashMap<>(some)));
        placesKept = placesKept.filter(some -> !some.isEmpty()).map(List::copyOf);
        stood = stood.filter(some -> !some.isEmpty()).map(List::copyOf);
        papers = papers.filter(some -> !some.isEmpty()).map(some -> Collections.unmodifiableMap(new TreeMap<>(some)));
    }

    static Optional<Outstanding> of(BranchState state, long now) {
        return Optional.of(new Outstanding(
                        Optional.of(BookingRules.stillToCome(state, now)),
                        Optional.of(state.door.takenThatStillHold(now)),
                        Optional.of(ReturnRules.stillKept(state, now)),
                        Optional.of(stoodForThoseHere(state)),
                        Optional.of(PaperRules.handedOver(state))))
                .filter(some -> !some.equals(NOTHING));
    }

    private static List<Stood> stoodForThoseHere(BranchState state) {
        if (!state.setup().hours().neverCloses()) {
            return List.of();
        }
        long first = state.visits().stream()
                .filter(visit -> visit.phase().inTheHouse())
                .mapToLong(visit -> visit.latest().queuedAt())
                .min()
                .orElse(Long.MAX_VALUE);
        return state.stillness.since(first);
    }
}
