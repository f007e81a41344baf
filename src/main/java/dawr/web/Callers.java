package dawr.web;

import io.vertx.core.Future;
import java.util.Set;

/** Knows people and devices by what they bring along. */
public interface Callers {
    /**
     * Finds out who sends a request.
     *
     * @param admitted the roles that may call the operation: of several credentials, the first that is one of these counts
     */
    Future<Finding> find(Credentials credentials, Set<Role> admitted);

    /** What came of it. */
    sealed interface Finding {
        /** Known, though perhaps not to be admitted. */
        record Known(Caller caller) implements Finding {}

        /** Not known, and this is what to tell them. */
        record Turned(Problem problem) implements Finding {}
    }
}
