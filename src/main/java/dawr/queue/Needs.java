package dawr.queue;

import java.util.List;
import java.util.Optional;

/**
 * What somebody asks of the counter that calls them: a language that is preferred, and whatever else they need.
 *
 * @param pool the only counters that may call them, by the rules of the door
 */
public record Needs(String language, List<Need> others, Optional<String> pool) {
    /** By this the counters name sign language among the languages they speak. */
    public static final String SIGNING = "sgn";

    public Needs {
        others = List.copyOf(others);
    }

    public Needs(String language, List<Need> others) {
        this(language, others, Optional.empty());
    }

    boolean signs() {
        return others.contains(Need.SIGN_LANGUAGE);
    }

    /** Will this counter do, by how the branch is set up? */
    public boolean metAt(CounterId counter, BranchSetup setup) {
        return metBy(InForce.offeredBy(setup).getOrDefault(counter, Offer.NOTHING));
    }

    /** Will a counter do that offers these? */
    boolean metBy(Offer offered) {
        if (others.isEmpty() && pool.isEmpty() && offered.needs().isEmpty()) {
            return true;
        }
        boolean stepFree = !others.contains(Need.STEP_FREE) || offered.needs().contains(Need.STEP_FREE);
        return stepFree
                && others.contains(Need.FAMILY_HALL) == offered.needs().contains(Need.FAMILY_HALL)
                && (pool.isEmpty() || offered.pools().contains(pool.get()));
    }
}
