package dawr.queue;

/** Names what people come for, within its branch. Example: {@code permits}. */
public record ServiceId(String value) implements Comparable<ServiceId> {
    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
