package dawr.issuance;

import dawr.live.JsonShapes;
import dawr.queue.CameBy;
import dawr.queue.Entry;
import dawr.queue.Event.TicketIssued;
import dawr.queue.ServiceId;
import dawr.queue.StepState;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What somebody is told who has just got a ticket, schema {@code Ticket}: told by the entry alone, so a repeat is told the very same. */
final class TicketIssuing {
    private final TicketLinks links;

    TicketIssuing(TicketLinks links) {
        this.links = links;
    }

    JsonObject answer(Entry entry) {
        TicketIssued issued = entry.events().stream()
                .filter(TicketIssued.class::isInstance)
                .map(TicketIssued.class::cast)
                .findFirst()
                .orElseThrow();
        String token = links.secrets().token(entry.branch(), issued.ticket(), issued.tokenKey());
        JsonObject answer = new JsonObject();
        issued.came()
                .flatMap(CameBy::batch)
                .ifPresent(batch -> answer.put("turns", batch.turns()).put("transactionsPerTurn", batch.perTurn()));
        return answer.put("ticketId", issued.ticket().value())
                .put("number", issued.number())
                .put("token", token)
                .put("url", links.url(token))
                .put("steps", steps(issued))
                .put("position", issued.ahead() + 1)
                .put("ahead", issued.ahead())
                .put("promise", JsonShapes.promise(issued.promise()))
                .put("issuedAt", JsonShapes.instant(entry.atMillis()));
    }

    private static JsonArray steps(TicketIssued issued) {
        JsonArray steps = new JsonArray();
        for (ServiceId service : issued.services()) {
            StepState state = steps.isEmpty() ? StepState.WAITING : StepState.PLANNED;
            steps.add(new JsonObject()
                    .put("ticketId", issued.ticket().value())
                    .put("number", issued.number())
                    .put("step", steps.size() + 1)
                    .put("service", service.value())
                    .put("state", state.slug())
                    .put("calls", 0)
                    .put("language", issued.language()));
        }
        return steps;
    }
}
