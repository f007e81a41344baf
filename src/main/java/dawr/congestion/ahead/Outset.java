package dawr.congestion.ahead;

import dawr.queue.BranchState;
import dawr.queue.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Where a day goes on from, and what is to happen.
 *
 * @param state copied before anything is changed
 * @param until when to stop looking, epoch milliseconds
 * @param comers who will come, in order
 * @param rota when each counter is staffed
 * @param orders what is asked of the office at an instant beside that
 * @param closesAt when it lets nobody in any more, if that is before the end
 */
public record Outset(
        BranchState state,
        long now,
        long until,
        List<Comer> comers,
        Rota rota,
        Map<Long, Command> orders,
        OptionalLong closesAt) {
    public Outset {
        comers = List.copyOf(comers);
        orders = Map.copyOf(orders);
    }

    public Outset with(Rota other) {
        return new Outset(state, now, until, comers, other, orders, closesAt);
    }

    public Outset with(List<Comer> others) {
        return new Outset(state, now, until, others, rota, orders, closesAt);
    }

    public Outset asking(long at, Command order) {
        Map<Long, Command> asked = new HashMap<>(orders);
        long when = at;
        while (asked.containsKey(when)) {
            when++;
        }
        asked.put(when, order);
        return new Outset(state, now, until, comers, rota, asked, closesAt);
    }
}
