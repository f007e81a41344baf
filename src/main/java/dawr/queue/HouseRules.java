package dawr.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a branch has settled beyond services, counters and hours. Each part may be absent, which means what it meant before there was such a part.
 *
 * @param calling the dials of the calling order
 * @param line how those who wait are treated
 * @param matching how people and counters are brought together
 * @param bundles several services under one ticket
 * @param arrival how people come in
 * @param seating where the next person is called to a seat by a desk
 * @param skills what a member of staff can serve; whoever is not named can serve whatever their counter does
 */
public record HouseRules(
        Optional<CallingTerms> calling,
        Optional<LineRules> line,
        Optional<Map<StaffId, List<ServiceId>>> skills,
        Optional<Matching> matching,
        Optional<List<Bundle>> bundles,
        Optional<ArrivalRules> arrival,
        Optional<Seating> seating) {
    /** Nothing settled. */
    public static final HouseRules PLAIN = new HouseRules(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public HouseRules {
        line = line.filter(rules -> !rules.equals(LineRules.PLAIN));
        skills = skills.filter(some -> !some.isEmpty());
        matching = matching.filter(some -> !some.equals(Matching.PLAIN));
        arrival = arrival.filter(some -> !some.equals(ArrivalRules.PLAIN));
        bundles = bundles.filter(some -> !some.isEmpty()).map(List::copyOf);
        seating = seating.filter(some -> !some.halls().isEmpty());
    }

    public static HouseRules of(CallingTerms terms) {
        return PLAIN.with(terms);
    }

    public HouseRules with(CallingTerms terms) {
        return new HouseRules(Optional.of(terms), line, skills, matching, bundles, arrival, seating);
    }

    public HouseRules with(LineRules rules) {
        return new HouseRules(calling, Optional.of(rules), skills, matching, bundles, arrival, seating);
    }

    public HouseRules with(Map<StaffId, List<ServiceId>> newSkills) {
        return new HouseRules(calling, line, Optional.of(newSkills), matching, bundles, arrival, seating);
    }

    public HouseRules with(Matching newMatching) {
        return new HouseRules(calling, line, skills, Optional.of(newMatching), bundles, arrival, seating);
    }

    public HouseRules with(List<Bundle> newBundles) {
        return new HouseRules(calling, line, skills, matching, Optional.of(newBundles), arrival, seating);
    }

    public HouseRules with(ArrivalRules newArrival) {
        return new HouseRules(calling, line, skills, matching, bundles, Optional.of(newArrival), seating);
    }

    /** How people come in. */
    public ArrivalRules arrivalRules() {
        return arrival.orElse(ArrivalRules.PLAIN);
    }

    public HouseRules with(Seating newSeating) {
        return new HouseRules(calling, line, skills, matching, bundles, arrival, Optional.of(newSeating));
    }

    /** Has every desk of this hall a seat beside it? */
    public boolean hasSeats(String hall) {
        return seating.filter(some -> some.halls().contains(hall)).isPresent();
    }

    LineRules lineRules() {
        return line.orElse(LineRules.PLAIN);
    }

    /** How people and counters are brought together. */
    public Matching matchingRules() {
        return matching.orElse(Matching.PLAIN);
    }

    /** Can this member of staff serve it? */
    boolean skilled(StaffId staff, ServiceId service) {
        return skills.flatMap(some -> Optional.ofNullable(some.get(staff)))
                .map(services -> services.contains(service))
                .orElse(true);
    }
}
