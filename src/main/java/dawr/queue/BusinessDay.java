package dawr.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day of the office: from the hour at which it turns (03:00 unless set) to the same hour of the next date, local time. */
public record BusinessDay(LocalDate date) implements Comparable<BusinessDay> {
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** The day that an instant belongs to. */
    public static BusinessDay of(long atMillis, ZoneId zone, LocalTime turnsAt) {
        LocalDate date = Instant.ofEpochMilli(atMillis)
                .atZone(zone)
                .toLocalDateTime()
                .minusNanos(turnsAt.toNanoOfDay())
                .toLocalDate();
        return new BusinessDay(date);
    }

    /** The instant at which this day is over and the next one begins, epoch milliseconds. */
    public long endsAtMillis(ZoneId zone, LocalTime turnsAt) {
        return date.plusDays(1).atTime(turnsAt).atZone(zone).toInstant().toEpochMilli();
    }

    /** {@code 20261122}. */
    public String compact() {
        return COMPACT.format(date);
    }

    @Override
    public int compareTo(BusinessDay other) {
        return date.compareTo(other.date);
    }
}
