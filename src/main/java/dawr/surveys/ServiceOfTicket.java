package dawr.surveys;

import dawr.queue.BranchSetup;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import java.util.Optional;

/** What a visit was first for, told by the letter of its number: it holds of yesterday's tickets too. */
final class ServiceOfTicket {
    private ServiceOfTicket() {}

    static Optional<ServiceId> of(BranchSetup setup, TicketId ticket) {
        String number = ticket.value().substring(ticket.value().indexOf('-') + 1);
        String letter = number.replaceAll("[0-9]+$", "");
        return setup.services().stream()
                .filter(service -> service.letter().equals(letter))
                .map(BranchSetup.Service::id)
                .findFirst();
    }
}
