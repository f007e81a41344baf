package dawr.verify;

import dawr.queue.CallReason;
import dawr.queue.CounterId;
import java.util.Optional;

/**
 * Somebody's turn: a counter calls them, or gives them its seat.
 *
 * @param seatAt the desk by which they sit already
 */
record Turn(CounterId counter, CallReason reason, Optional<CounterId> seatAt) {
    boolean byStaff() {
        return reason.order() == CallReason.Order.BY_STAFF;
    }
}
