package dawr.queue;

/** Names a service point, within its branch. Example: {@code c4}. */
public record CounterId(String value) implements Comparable<CounterId> {
    @Override
    public int compareTo(CounterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
