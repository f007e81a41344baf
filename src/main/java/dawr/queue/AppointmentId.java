package dawr.queue;

/**
 * Names one appointment within its branch: the business day of its slot and the entry that booked it, {@code 20261123-x4711}. The small letter
 * keeps it apart from every ticket, and a slot that is booked again after a cancellation has another name.
 */
public record AppointmentId(String value) implements Comparable<AppointmentId> {
    static AppointmentId of(BusinessDay day, long seq) {
        return new AppointmentId(day.compact() + "-x" + seq);
    }

    @Override
    public int compareTo(AppointmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
