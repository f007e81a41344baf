package dawr.queue;

import java.util.List;

/** What somebody needs of the counter that calls them, beside the service. */
public enum Need implements Named {
    /** Somebody who signs: preferred, but nobody is left waiting for one. */
    SIGN_LANGUAGE,
    /** A counter that is reached without a step; no other will do. */
    STEP_FREE,
    /** The women's and family hall; no other will do, and it takes nobody else. */
    FAMILY_HALL;

    /** Each once, in order; most people have none. */
    static List<Need> inOrder(List<Need> some) {
        return some.isEmpty() ? List.of() : some.stream().distinct().sorted().toList();
    }
}
