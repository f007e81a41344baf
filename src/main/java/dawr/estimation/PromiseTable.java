package dawr.estimation;

import dawr.estimation.floor.WorkingTime;
import dawr.queue.CounterId;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import java.util.Map;
import java.util.Optional;

/**
 * What has been published of a branch's waits. Whoever writes reads here and computes nothing.
 *
 * @param atMillis the newest entry it knows of, epoch milliseconds: a table made while the day is still being read knows little of it
 * @param ordinary for those without a claim to go earlier
 * @param claims for those with one
 * @param line what those see who wait
 * @param secondsPerCall from one call of a service to the next while people wait
 * @param ends when each busy counter is likely to get free, epoch milliseconds
 */
record PromiseTable(
        long atMillis,
        Map<ServiceId, Row> ordinary,
        Map<ServiceId, Row> claims,
        Map<TicketId, Shown> line,
        Map<ServiceId, Double> secondsPerCall,
        Map<CounterId, Long> ends,
        WorkingTime time) {
    static final PromiseTable EMPTY =
            new PromiseTable(0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), WorkingTime.UNBROKEN);

    Optional<Row> row(ServiceId service, PriorityClass priority) {
        return Optional.ofNullable((priority.claimsPriority() ? claims : ordinary).get(service));
    }

    Optional<Shown> shown(TicketId ticket, int step) {
        return Optional.ofNullable(line.get(ticket)).filter(shown -> shown.step() == step);
    }
}
