package dawr.verify;

import dawr.queue.CounterId;
import dawr.queue.Needs;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import java.util.List;
import java.util.Optional;

/** Somebody in the house, as the checker sees them. */
final class Person {
    final TicketId ticket;
    final String number;
    PriorityClass priority;

    /** Where they stand; nothing between two steps of one entry. */
    Optional<VisitPhase> phase = Optional.empty();

    Needs needs = new Needs("", List.of());
    ServiceId service;
    int step;
    int steps;
    Optional<CounterId> sentTo = Optional.empty();
    Optional<CounterId> seatAt = Optional.empty();
    Optional<CounterId> at = Optional.empty();
    long place;
    long seniority;
    long tie;

    /** How often later ones were called before the place of this person, while they stand in no line. */
    int passed;

    /** How often the calling order let somebody later go before this very person. */
    int overtaken;

    long until;
    /** Who holds the ticket, where that is known to be somebody. */
    Optional<String> holder = Optional.empty();

    /** How the latest step ended. */
    Optional<Outcome> outcome = Optional.empty();

    boolean missed;
    boolean served;
    boolean rated;

    Person(TicketId ticket, String number, PriorityClass priority, ServiceId service) {
        this.ticket = ticket;
        this.number = number;
        this.priority = priority;
        this.service = service;
    }

    boolean is(VisitPhase... any) {
        for (VisitPhase one : any) {
            if (phase.filter(now -> now == one).isPresent()) {
                return true;
            }
        }
        return false;
    }

    InQueue inQueue() {
        return new InQueue(place, tie, ticket, seniority, service, priority, needs);
    }

    @Override
    public String toString() {
        return number + " (" + phase.map(VisitPhase::slug).orElse("between steps") + ")";
    }
}
