package dawr.issuance;

import dawr.branch.Branches;
import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.live.JsonShapes;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Refusal;
import dawr.web.Answer;
import dawr.web.Problems;
import dawr.web.Request;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Everything that has happened to a visit today, with who did it and why each call was made; for staff. */
public final class VisitHistory {
    private final Journal journal;
    private final Branches branches;
    private final Words words;
    private final WhyBefore why;

    public VisitHistory(Journal journal, Branches branches, Words words, WhyBefore why) {
        this.journal = journal;
        this.branches = branches;
        this.words = words;
        this.why = why;
    }

    Future<Answer> of(Request request) {
        return journal.mentioning(request.branch(), request.ticket())
                .compose(rows -> branches.look(request.branch(), state -> whyBefore(state, request))
                        .map(went -> answer(rows, request, went)));
    }

    /** Of a visit that the branch still knows; what went before it on another day nobody can count any more. */
    private Optional<JsonObject> whyBefore(BranchState state, Request request) {
        return state.visit(request.ticket()).map(visit -> why.of(state, visit, request.language()));
    }

    private Answer answer(List<Row> rows, Request request, Optional<JsonObject> went) {
        JsonArray events = new JsonArray();
        rows.forEach(row -> add(events, row.entry(), request));
        if (events.isEmpty()) {
            return Problems.of(new Refusal(
                    Refusal.Why.TICKET_UNKNOWN, "ticketId", request.ticket().value()));
        }
        JsonObject history =
                new JsonObject().put("ticketId", request.ticket().value()).put("events", events);
        went.ifPresent(some -> history.put("wentFirst", some));
        return Answer.ok(history);
    }

    private void add(JsonArray events, Entry entry, Request request) {
        for (Event event : entry.events()) {
            EventOfVisit.of(event, request.ticket())
                    .ifPresent(told -> events.add(inWords(told, event, request.language())
                            .put("seq", entry.seq())
                            .put("at", JsonShapes.instant(entry.atMillis()))
                            .put("actor", entry.actor())));
        }
    }

    private JsonObject inWords(JsonObject told, Event event, String language) {
        return event instanceof Event.TicketCalled called
                ? told.put("text", CallInWords.of(words.in(language), called))
                : told;
    }
}
