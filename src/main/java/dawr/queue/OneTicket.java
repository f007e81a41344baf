package dawr.queue;

import java.util.Optional;

/**
 * What a branch does against those who take more tickets than they need.
 *
 * @param perPerson whether whoever says who they are gets no second ticket while the first lives
 * @param perKiosk how many tickets of one service one kiosk gives in a row; as many as are asked for if absent
 */
public record OneTicket(boolean perPerson, Optional<InARow> perKiosk) {
    /** So many within so many seconds. */
    public record InARow(int tickets, int seconds) {
        long millis() {
            return seconds * 1_000L;
        }
    }
}
