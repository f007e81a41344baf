package dawr.issuance;

import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.live.JsonShapes;
import dawr.queue.Entry;
import dawr.queue.Refusal;
import dawr.queue.TicketId;
import dawr.web.Answer;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Everything that has happened to a visit today, with who did it and why each call was made; for staff. */
public final class VisitHistory {
    private final Journal journal;

    public VisitHistory(Journal journal) {
        this.journal = journal;
    }

    Future<Answer> of(Request request) {
        return journal.mentioning(request.branch(), request.ticket()).map(rows -> answer(rows, request.ticket()));
    }

    private static Answer answer(List<Row> rows, TicketId ticket) {
        JsonArray events = new JsonArray();
        rows.forEach(row -> add(events, row.entry(), ticket));
        return events.isEmpty()
                ? Problems.of(new Refusal(Refusal.Why.TICKET_UNKNOWN, "ticketId", ticket.value()))
                : Answer.ok(new JsonObject().put("ticketId", ticket.value()).put("events", events));
    }

    private static void add(JsonArray events, Entry entry, TicketId ticket) {
        entry.events()
                .forEach(event -> EventOfVisit.of(event, ticket)
                        .ifPresent(told -> events.add(told.put("seq", entry.seq())
                                .put("at", JsonShapes.instant(entry.atMillis()))
                                .put("actor", entry.actor()))));
    }
}
