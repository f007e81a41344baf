package dawr.queue;

import java.util.List;

/** What somebody asks of the counter that calls them: a language that is preferred, and whatever else they need. */
public record Needs(String language, List<Need> others) {
    /** By this the counters name sign language among the languages they speak. */
    public static final String SIGNING = "sgn";

    public Needs {
        others = List.copyOf(others);
    }

    boolean signs() {
        return others.contains(Need.SIGN_LANGUAGE);
    }

    /** Will a counter do that offers these? */
    boolean metBy(List<Need> offered) {
        boolean stepFree = !others.contains(Need.STEP_FREE) || offered.contains(Need.STEP_FREE);
        return stepFree && others.contains(Need.FAMILY_HALL) == offered.contains(Need.FAMILY_HALL);
    }
}
