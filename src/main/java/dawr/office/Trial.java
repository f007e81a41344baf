package dawr.office;

import dawr.queue.BranchSetup;
import dawr.queue.ServiceId;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Tries a set-up out on busy days of chance before anybody waits by it. */
@FunctionalInterface
public interface Trial {
    /** A try of nothing, where no days are played. */
    Trial NONE = (next, before, atMillis) -> Future.succeededFuture(List.of());

    /**
     * Who would wait much longer, those without a claim in each service.
     *
     * @param before what it is compared with: the set-up in force; if there is none, the same set-up with the longest waiting first
     * @param atMillis the days are played from this one on
     */
    Future<List<Longer>> of(BranchSetup next, Optional<BranchSetup> before, long atMillis);

    /** Of the people for a service nine in ten would wait no longer than so many minutes, instead of so many. */
    record Longer(ServiceId service, int minutes, int insteadMinutes) {}
}
