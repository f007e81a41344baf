package dawr.office;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.BusinessDay;
import dawr.queue.Event;
import dawr.queue.TicketId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which secret of a ticket counts: whoever loses their paper gets another at the reception, and none before it opens anything any more. Hears it from
 * the branches; a node that opens later than on the day of a ticket knows it for whoever is still in the house.
 */
public final class SecretTurns {
    /** For so many days after, for whoever gives their opinion late. */
    private static final int DAYS_KNOWN = 3;

    private final Map<String, Integer> turns = new ConcurrentHashMap<>();

    /** Nobody has lost a paper yet. */
    SecretTurns() {}

    /** Reads what a branch has renewed, or what the day opens with. */
    public void hear(Branches.News news) {
        news.entries().forEach(entry -> entry.events().forEach(event -> hear(entry.branch(), event)));
    }

    private void hear(BranchId branch, Event event) {
        if (event instanceof Event.SecretRenewed renewed) {
            turns.merge(name(branch, renewed.ticket()), renewed.turn(), Math::max);
        } else if (event instanceof Event.DayOpened opened) {
            String limit = branch + "." + new BusinessDay(opened.day().date().minusDays(DAYS_KNOWN)).compact();
            turns.keySet().removeIf(name -> name.startsWith(branch + ".") && name.compareTo(limit) < 0);
            opened.inTheHouse()
                    .forEach(visit -> visit.secretTurn()
                            .ifPresent(turn -> turns.merge(name(branch, visit.id()), turn, Math::max)));
        }
    }

    /** Is this the newest secret of its ticket, or one that this node has yet to hear of? */
    boolean counts(TicketTokens.Opened opened) {
        return turns.isEmpty() || opened.turn() >= turns.getOrDefault(name(opened.branch(), opened.ticket()), 0);
    }

    private static String name(BranchId branch, TicketId ticket) {
        return branch + "." + ticket;
    }
}
