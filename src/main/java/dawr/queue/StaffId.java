package dawr.queue;

/** Names a member of staff, by account name; never a person's own name. Example: {@code clerk4}. */
public record StaffId(String value) implements Comparable<StaffId> {
    @Override
    public int compareTo(StaffId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
