package dawr.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is soon to be called, and has not been told so yet: the first few of the line from which somebody is called. */
final class Nearing {
    private Nearing() {}

    static List<Event> afterCall(BranchState state, Place called) {
        int places = state.setup().rules().lineRules().nearingPlaces().orElse(0);
        return places == 0 ? List.of() : toTell(state, called, places);
    }

    private static List<Event> toTell(BranchState state, Place called, int places) {
        List<Event> events = new ArrayList<>();
        int rank = 0;
        for (Place next : state.people
                .lines
                .line(called)
                .map(own -> own.first(places + 1))
                .orElse(List.of())) {
            boolean stays = !next.ticket().equals(called.ticket()) && rank < places;
            if (stays) {
                rank++;
                tell(state, next.ticket(), rank).ifPresent(events::add);
            }
        }
        return events;
    }

    private static Optional<Event> tell(BranchState state, TicketId ticket, int rank) {
        return state.people.toldNear.contains(ticket)
                ? Optional.empty()
                : state.visit(ticket)
                        .map(visit ->
                                new Event.TicketNears(visit.ref(visit.current().orElseThrow()), rank));
    }
}
