package dawr.queue;

import java.util.List;
import java.util.Optional;

/**
 * How people come into the house. Each part may be absent, which means what it meant before there was such a part.
 *
 * @param booking what is offered by appointment; nothing if absent
 * @param closingPercent a ticket is only given to whom it is this likely that they are served before closing; to everybody if absent
 * @param returnHours within how many hours whoever comes back keeps what they had; nobody does if absent
 * @param oneTicket what is done against hoarding; nothing if absent
 * @param segments the rules of the door, in order
 * @param transactionsPerTurn how many transactions of a batch a turn settles; there are no batches if absent
 */
public record ArrivalRules(
        Optional<Booking> booking,
        Optional<Integer> closingPercent,
        Optional<Integer> returnHours,
        Optional<OneTicket> oneTicket,
        Optional<Integer> transactionsPerTurn,
        Optional<List<Segment>> segments) {
    /** Whoever comes takes a ticket. */
    public static final ArrivalRules PLAIN = new ArrivalRules(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ArrivalRules {
        segments = segments.filter(some -> !some.isEmpty()).map(List::copyOf);
    }

    public ArrivalRules with(Booking newBooking) {
        return new ArrivalRules(
                Optional.of(newBooking), closingPercent, returnHours, oneTicket, transactionsPerTurn, segments);
    }

    public ArrivalRules withClosing(int percent) {
        return new ArrivalRules(booking, Optional.of(percent), returnHours, oneTicket, transactionsPerTurn, segments);
    }

    public ArrivalRules withReturns(int hours) {
        return new ArrivalRules(booking, closingPercent, Optional.of(hours), oneTicket, transactionsPerTurn, segments);
    }

    public ArrivalRules with(OneTicket rule) {
        return new ArrivalRules(booking, closingPercent, returnHours, Optional.of(rule), transactionsPerTurn, segments);
    }

    public ArrivalRules withBatches(int perTurn) {
        return new ArrivalRules(booking, closingPercent, returnHours, oneTicket, Optional.of(perTurn), segments);
    }

    public ArrivalRules with(List<Segment> rules) {
        return new ArrivalRules(
                booking, closingPercent, returnHours, oneTicket, transactionsPerTurn, Optional.of(rules));
    }
}
