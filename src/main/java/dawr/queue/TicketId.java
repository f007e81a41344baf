package dawr.queue;

/**
 * Names one visit within its branch: the business day and the ticket's number, {@code 20261122-A017}. Numbers are unique per branch, day and
 * series, so the id needs neither chance nor a counter of its own, and everybody who replays the journal finds the same.
 */
public record TicketId(String value) implements Comparable<TicketId> {
    /** {@code compactDay} is {@link BusinessDay#compact}. */
    static TicketId of(String compactDay, String number) {
        return new TicketId(compactDay + '-' + number.replace("-", ""));
    }

    @Override
    public int compareTo(TicketId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
