package dawr.simulate;

import dawr.queue.Promise;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.util.HashMap;
import java.util.Map;

/** What the people of a day were promised when they took their tickets. */
@FunctionalInterface
interface Promises {
    /** Nobody was promised anything. */
    Promises NOTHING = day -> Map.of();

    /** By ticket; who was promised nothing is not in it. */
    Map<TicketId, Promise.Range> of(DayResult day);

    /** What a branch really told them. */
    static Map<TicketId, Promise.Range> asTold(DayResult day) {
        Map<TicketId, Promise.Range> told = new HashMap<>();
        for (Visit visit : day.state().visits()) {
            if (visit.promise() instanceof Promise.Range range) {
                told.put(visit.id(), range);
            }
        }
        return told;
    }
}
