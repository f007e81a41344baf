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
 * @param pools names for several counters, services or members of staff
 * @param quick the counters for what is soon done
 * @param premises where it is and how its halls lie
 * @param skills what a member of staff can serve; whoever is not named can serve whatever their counter does
 */
public record HouseRules(
        Optional<CallingTerms> calling,
        Optional<LineRules> line,
        Optional<Map<StaffId, List<ServiceId>>> skills,
        Optional<Matching> matching,
        Optional<List<Bundle>> bundles,
        Optional<ArrivalRules> arrival,
        Optional<Seating> seating,
        Optional<Pools> pools,
        Optional<QuickDesks> quick,
        Optional<Premises> premises) {
    /** Nothing settled. */
    public static final HouseRules PLAIN = new HouseRules(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
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
        pools = pools.filter(some -> !some.equals(Pools.NONE));
        quick = quick.filter(
                some -> !some.counters().isEmpty() || !some.usualMinutes().isEmpty());
        bundles = bundles.filter(some -> !some.isEmpty()).map(List::copyOf);
        seating = seating.filter(some -> !some.halls().isEmpty());
        premises = premises.filter(some -> !some.equals(Premises.UNSAID));
    }

    public static HouseRules of(CallingTerms terms) {
        return PLAIN.with(terms);
    }

    public HouseRules with(CallingTerms terms) {
        return new HouseRules(
                Optional.of(terms), line, skills, matching, bundles, arrival, seating, pools, quick, premises);
    }

    /** The same with the dials that the calling order has by itself. */
    public HouseRules withoutCallingTerms() {
        return new HouseRules(
                Optional.empty(), line, skills, matching, bundles, arrival, seating, pools, quick, premises);
    }

    public HouseRules with(LineRules rules) {
        return new HouseRules(
                calling, Optional.of(rules), skills, matching, bundles, arrival, seating, pools, quick, premises);
    }

    public HouseRules with(Map<StaffId, List<ServiceId>> newSkills) {
        return new HouseRules(
                calling, line, Optional.of(newSkills), matching, bundles, arrival, seating, pools, quick, premises);
    }

    public HouseRules with(Matching newMatching) {
        return new HouseRules(
                calling, line, skills, Optional.of(newMatching), bundles, arrival, seating, pools, quick, premises);
    }

    public HouseRules with(List<Bundle> newBundles) {
        return new HouseRules(
                calling, line, skills, matching, Optional.of(newBundles), arrival, seating, pools, quick, premises);
    }

    public HouseRules with(ArrivalRules newArrival) {
        return new HouseRules(
                calling, line, skills, matching, bundles, Optional.of(newArrival), seating, pools, quick, premises);
    }

    /** How people come in. */
    public ArrivalRules arrivalRules() {
        return arrival.orElse(ArrivalRules.PLAIN);
    }

    public HouseRules with(Seating newSeating) {
        return new HouseRules(
                calling, line, skills, matching, bundles, arrival, Optional.of(newSeating), pools, quick, premises);
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

    public HouseRules with(Pools newPools) {
        return new HouseRules(
                calling, line, skills, matching, bundles, arrival, seating, Optional.of(newPools), quick, premises);
    }

    public HouseRules with(QuickDesks newQuick) {
        return new HouseRules(
                calling, line, skills, matching, bundles, arrival, seating, pools, Optional.of(newQuick), premises);
    }

    public HouseRules with(Premises newPremises) {
        return new HouseRules(
                calling, line, skills, matching, bundles, arrival, seating, pools, quick, Optional.of(newPremises));
    }

    Pools knownPools() {
        return pools.orElse(Pools.NONE);
    }

    /** Is this counter meant for it? A quick desk is for what is soon done and nothing else. */
    public boolean meantFor(CounterId counter, ServiceId service) {
        return quick.map(desks -> desks.serves(counter, service)).orElse(true);
    }

    /** Can this member of staff serve it? What is said of them by name counts, else what is said of their pools. */
    public boolean skilled(StaffId staff, ServiceId service) {
        Map<StaffId, List<ServiceId>> known = skills.orElse(Map.of());
        List<ServiceId> own = known.get(staff);
        if (own != null) {
            return knownPools().hold(own, service);
        }
        List<List<ServiceId>> ofPools = known.entrySet().stream()
                .filter(named -> knownPools().means(named.getKey(), staff))
                .map(Map.Entry::getValue)
                .toList();
        return ofPools.isEmpty()
                || ofPools.stream().anyMatch(some -> knownPools().hold(some, service));
    }
}
