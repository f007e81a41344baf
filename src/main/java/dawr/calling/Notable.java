package dawr.calling;

import dawr.queue.BranchState;
import dawr.queue.CounterNow;
import dawr.queue.Refusal;
import dawr.queue.Refusal.Why;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.web.Request;
import java.util.Optional;

/** Whether somebody may note something of a visit: they hold the counter that it is at. */
final class Notable {
    private Notable() {}

    static Optional<Refusal> refusal(BranchState state, Request request, TicketId meant) {
        String id = request.counter().value();
        Optional<CounterNow> counter = state.counter(request.counter());
        if (counter.isEmpty()) {
            return no(Why.COUNTER_UNKNOWN, "counter", id);
        }
        boolean holds = request.by().anyCounter()
                || counter.get().staff().equals(Optional.of(request.by().staff()));
        if (!holds) {
            return no(Why.COUNTER_OF_ANOTHER, "counter", id);
        }
        return counter.get()
                .ticket()
                .map(there -> there.equals(meant)
                        ? Optional.<Refusal>empty()
                        : no(Why.ANOTHER_AT_COUNTER, "ticketId", number(state, there)))
                .orElseGet(() -> no(Why.NOBODY_AT_COUNTER, "counter", id));
    }

    private static String number(BranchState state, TicketId ticket) {
        return state.visit(ticket).map(Visit::number).orElse(ticket.value());
    }

    private static Optional<Refusal> no(Why why, String field, String subject) {
        return Optional.of(new Refusal(why, field, subject));
    }
}
