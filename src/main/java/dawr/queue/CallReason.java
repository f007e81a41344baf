package dawr.queue;

/**
 * Why this person was called now, stored with the call.
 *
 * @param order what decided
 * @param waitedSeconds since the seniority that the step is ordered by
 * @param overtaken how many lines of this counter had somebody of earlier seniority at their head
 */
public record CallReason(Order order, int waitedSeconds, int overtaken) {
    /** What decided: a calling order, a direction to this very counter, or a member of staff. */
    public enum Order implements Named {
        LONGEST_WAITING_FIRST,
        PRIORITY_FIRST,
        DIRECTED,
        BY_STAFF;

        static Order of(CallingOrder order) {
            return switch (order) {
                case LONGEST_WAITING_FIRST -> LONGEST_WAITING_FIRST;
                case PRIORITY_FIRST -> PRIORITY_FIRST;
            };
        }
    }
}
