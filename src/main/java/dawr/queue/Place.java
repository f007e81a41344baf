package dawr.queue;

import java.util.Optional;

/**
 * Where somebody stands in a line: earlier {@code place} first, then whoever was put there by the earlier entry.
 *
 * @param place what the line is ordered by, epoch milliseconds
 * @param tie the entry that put the step there
 * @param seniority what overtakes are judged by, epoch milliseconds
 */
public record Place(
        long place,
        long tie,
        TicketId ticket,
        long seniority,
        ServiceId service,
        PriorityClass priority,
        Optional<CounterId> directedTo,
        Needs needs)
        implements Comparable<Place> {
    static Place of(Visit visit, Step step) {
        return new Place(
                step.place(),
                step.tie(),
                visit.id(),
                step.seniority(),
                step.service(),
                visit.priority(),
                step.directedTo(),
                visit.needs());
    }

    @Override
    public int compareTo(Place other) {
        if (place != other.place) {
            return Long.compare(place, other.place);
        }
        return tie != other.tie ? Long.compare(tie, other.tie) : ticket.compareTo(other.ticket);
    }
}
