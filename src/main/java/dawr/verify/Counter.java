package dawr.verify;

import dawr.queue.CounterId;
import dawr.queue.CounterState;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.TicketId;
import java.util.List;
import java.util.Optional;

/** A service point, as the checker sees it. */
final class Counter {
    final CounterId id;
    CounterState state = CounterState.CLOSED;
    Optional<StaffId> staff = Optional.empty();
    List<ServiceId> services = List.of();
    List<String> languages = List.of();
    Optional<TicketId> ticket = Optional.empty();

    Counter(CounterId id) {
        this.id = id;
    }

    void close() {
        state = CounterState.CLOSED;
        staff = Optional.empty();
        services = List.of();
        languages = List.of();
    }
}
