package dawr.office;

import dawr.queue.BranchSetup;
import dawr.queue.ServiceId;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** Tries a set-up out on busy days of chance before anybody waits by it. */
@FunctionalInterface
public interface Trial {
    /** A try of nothing, where no days are played. */
    Trial NONE = (next, others, atMillis) -> Future.succeededFuture(List.of());

    /**
     * Who would wait much longer, those without a claim in each service.
     *
     * @param others what it is compared with, by name
     * @param atMillis the days are played from this one on
     */
    Future<List<Longer>> of(BranchSetup next, Map<String, BranchSetup> others, long atMillis);

    /** Of the people for a service nine in ten would wait no longer than so many minutes, instead of so many with another set-up. */
    record Longer(ServiceId service, String comparedWith, int minutes, int insteadMinutes) {}
}
