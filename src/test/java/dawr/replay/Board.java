package dawr.replay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dawr.queue.BranchState;
import dawr.queue.Event;
import dawr.queue.Named;
import dawr.queue.Step;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import java.util.List;

/** Writes what the fake office answers. */
final class Board {
    private Board() {}

    static FakeOffice.Reply answer(BranchState state, List<Event> events) {
        return switch (events.getFirst()) {
            case Event.TicketIssued issued ->
                FakeOffice.Reply.of(
                        201,
                        object().put("ticketId", issued.ticket().value())
                                .put("number", issued.number())
                                .put("token", "token." + issued.ticket().value()));
            case Event.TicketCalled called -> {
                ObjectNode body = object();
                body.putObject("call")
                        .put("ticketId", called.of().ticket().value())
                        .put("step", called.of().step());
                yield FakeOffice.Reply.of(200, body);
            }
            case Event.ServiceStarted started -> FakeOffice.Reply.of(200, object().put("state", "serving"));
            case Event.StepEnded ended -> FakeOffice.Reply.of(200, object().put("state", "ended"));
            default -> FakeOffice.Reply.of(200, object());
        };
    }

    static FakeOffice.Reply visit(Visit visit) {
        ObjectNode body = object().put("state", visit.phase().name().toLowerCase(java.util.Locale.ROOT));
        ArrayNode steps = body.putArray("steps");
        visit.steps().forEach(step -> step(steps.addObject(), step));
        return FakeOffice.Reply.of(200, body);
    }

    private static void step(ObjectNode node, Step step) {
        node.put("step", step.ordinal()).put("calls", step.calls());
        node.put("outcome", step.outcome().map(Named::slug).orElse(""));
    }

    static FakeOffice.Reply of(BranchState state) {
        ObjectNode board = object().put("waiting", state.count(VisitPhase.WAITING))
                .put("serving", state.count(VisitPhase.SERVING))
                .put("parked", state.count(VisitPhase.PARKED));
        ArrayNode counters = board.putArray("counters");
        state.counters()
                .forEach(counter -> counters.addObject()
                        .put("counter", counter.id().value())
                        .put("state", counter.state().slug()));
        return FakeOffice.Reply.of(200, board);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
