package dawr.simulate;

import dawr.queue.Need;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import java.util.List;
import java.util.Optional;

/**
 * A person of a simulated day, with all that chance has decided about them beforehand, so that every policy meets the same people. Times in
 * milliseconds.
 *
 * @param arrivesAt epoch
 * @param errands what they come for, in order, each service once
 * @param language the office's first unless it is known
 * @param needs what else they need of a counter
 * @param walk from the call to the counter
 * @param comes false for somebody who takes a ticket and is gone
 * @param backAt epoch; until then they are out of the house with their ticket
 * @param patience how long they wait before they leave
 */
record Visitor(
        long arrivesAt,
        List<Errand> errands,
        PriorityClass priority,
        Optional<String> language,
        List<Need> needs,
        long walk,
        boolean comes,
        Optional<Long> backAt,
        long patience) {
    static final long ENDLESS = Long.MAX_VALUE / 4;

    /** A service and how long it takes for this person. */
    record Errand(ServiceId service, long millis) {}

    Visitor {
        errands = List.copyOf(errands);
        needs = List.copyOf(needs);
    }

    /** Somebody who needs nothing but one service, and waits for it. */
    static Visitor of(long arrivesAt, Errand errand, PriorityClass priority, long walk, boolean comes, long patience) {
        return new Visitor(
                arrivesAt,
                List.of(errand),
                priority,
                Optional.empty(),
                List.of(),
                walk,
                comes,
                Optional.empty(),
                patience);
    }

    Visitor outUntil(Optional<Long> back) {
        return new Visitor(arrivesAt, errands, priority, language, needs, walk, comes, back, patience);
    }

    Visitor taking(List<Errand> times, long walkMillis) {
        return new Visitor(arrivesAt, times, priority, language, needs, walkMillis, comes, backAt, patience);
    }

    List<ServiceId> services() {
        return errands.stream().map(Errand::service).toList();
    }

    /** How long they take; where the door has led them to another service, as long as what they came for. */
    long millisOf(ServiceId service) {
        return errands.stream()
                .filter(errand -> errand.service().equals(service))
                .mapToLong(Errand::millis)
                .findFirst()
                .orElse(errands.getFirst().millis());
    }
}
