package dawr.queue;

import java.util.List;
import java.util.Optional;

/**
 * The place of somebody who went because calling stood still, and may come back to it: later that day, or on the next day that the office opens.
 *
 * <p>Seniority is counted over days by the order that the line had when calling stopped. On the same day nothing changes: the wait began when it
 * began. On another day the next opening goes on where calling stopped: whoever had waited forty minutes then counts as having come forty minutes
 * before the opening, whenever on that day they come. So everybody who went stands before everybody who comes that day, and they stand among
 * themselves as they did; the limits of the calling order protect the others as always. The night counts for nobody.
 *
 * @param services what the visit was still for, the one waited for first
 * @param came what led to the ticket, as far as it still counts
 * @param seniority where the wait began, epoch milliseconds
 * @param waitedMillis of it before calling stopped
 * @param leftOn the business day on which they went
 */
public record KeptPlace(
        TicketId ticket,
        String number,
        List<ServiceId> services,
        String language,
        PriorityClass priority,
        Optional<List<Need>> needs,
        Optional<CameBy> came,
        long seniority,
        long waitedMillis,
        BusinessDay leftOn) {
    public KeptPlace {
        services = List.copyOf(services);
        needs = needs.filter(some -> !some.isEmpty()).map(List::copyOf);
        came = came.filter(some -> !some.equals(CameBy.WALKING_IN));
    }

    /** Where the wait of somebody begins who comes back now, epoch milliseconds; still to come for whoever is early for an appointment. */
    public long seniorityIn(BranchState state, long now) {
        boolean goesOn = leftOn.equals(state.day()) || state.setup().hours().neverCloses();
        return goesOn ? seniority : Math.min(now, state.openedAt(now) - waitedMillis);
    }

    /** The visit as it would stand if they came back now; for whoever foretells its wait. */
    public Visit asIfBack(BranchState state, long now) {
        long since = seniorityIn(state, now);
        Step first = Step.planned(1, services.getFirst()).queued(Optional.empty(), now, since, since, Long.MAX_VALUE);
        return new Visit(
                new TicketId("~"),
                number,
                language,
                priority,
                Channel.PHONE,
                since,
                new Promise.NoCounterOpen(),
                0,
                List.of(first),
                Optional.empty(),
                Optional.empty(),
                false,
                needs,
                Optional.empty(),
                came,
                Optional.empty());
    }

    Command.IssueTicket asTicket(Channel channel, Promise promise, int tokenKey) {
        return new Command.IssueTicket(
                services,
                language,
                priority,
                channel,
                promise,
                tokenKey,
                needs.orElse(List.of()),
                Optional.empty(),
                came.orElse(CameBy.WALKING_IN).after(ticket));
    }
}
