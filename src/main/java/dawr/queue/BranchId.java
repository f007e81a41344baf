package dawr.queue;

/** Names one branch office; the first part of every key, lower case letters, digits and hyphens. Example: {@code riyadh-olaya}. */
public record BranchId(String value) implements Comparable<BranchId> {
    @Override
    public int compareTo(BranchId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
