package dawr.surveys;

import dawr.queue.BranchId;
import dawr.queue.ServiceId;
import dawr.surveys.form.Question;
import dawr.surveys.form.Questionnaire;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Where it stands what each branch asks at the way out. */
public interface Questionnaires {
    /** What is asked now: the service's own questions, else the branch's, else the usual ones. */
    Future<Questionnaire> inForce(BranchId branch, Optional<ServiceId> service);

    /** A version of a branch, whether or not it is still asked. */
    Future<Optional<Questionnaire>> version(BranchId branch, int version);

    /**
     * Asks something else from now on.
     *
     * @param service empty: of every service that has none of its own
     * @param questions empty: takes them back, so that what is usual is asked again
     */
    Future<Integer> put(
            BranchId branch,
            Optional<ServiceId> service,
            Optional<List<Question>> questions,
            String by,
            long nowMillis);
}
