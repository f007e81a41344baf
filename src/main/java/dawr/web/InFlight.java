package dawr.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The requests that one event loop has in hand: never too many, and none for ever. */
final class InFlight {
    private final Set<Exchange> exchanges = new LinkedHashSet<>();

    /** Takes one in hand; false if there are enough already. */
    boolean enter(Exchange exchange) {
        return exchanges.size() < Limits.IN_FLIGHT_MAX && exchanges.add(exchange);
    }

    void leave(Exchange exchange) {
        exchanges.remove(exchange);
    }

    /** Those that have been in hand for too long, the oldest first. */
    List<Exchange> overdue(long nowMillis) {
        return exchanges.stream()
                .takeWhile(exchange -> nowMillis - exchange.sinceMillis() > Limits.REQUEST_MILLIS_MAX)
                .toList();
    }
}
