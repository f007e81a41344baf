package dawr.backtest;

import dawr.congestion.next.Opening;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How many tickets a branch of a log issued for each service in each quarter of an hour of each day. */
final class QuarterCounts {
    private static final long QUARTER_SECONDS = 900;
    private static final int WEEK = 7;

    private final List<String> services = new ArrayList<>();
    private final NavigableMap<LocalDate, Map<String, int[]>> days = new TreeMap<>();

    void issued(Row row) {
        LocalDateTime at = LocalDateTime.ofEpochSecond(row.issuedAt(), 0, ZoneOffset.UTC);
        if (!services.contains(row.service())) {
            services.add(row.service());
        }
        int quarter = (int) (at.toLocalTime().toSecondOfDay() / QUARTER_SECONDS);
        days.computeIfAbsent(at.toLocalDate(), any -> new TreeMap<>())
                .computeIfAbsent(row.service(), any -> new int[Opening.QUARTERS])[quarter]++;
    }

    static LocalDate dateOf(long localSeconds) {
        return Instant.ofEpochSecond(localSeconds).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    Iterable<LocalDate> dates() {
        return days.keySet();
    }

    List<String> services() {
        return services;
    }

    int of(LocalDate date, String service, int quarter) {
        int[] counts = days.getOrDefault(date, Map.of()).get(service);
        return counts == null ? 0 : counts[quarter];
    }

    /** The same weekday of the last weeks, the latest first; a day on which nobody came is none. */
    List<LocalDate> weekdaysBefore(LocalDate date) {
        return days.headMap(date, false).descendingKeySet().stream()
                .filter(past -> (date.toEpochDay() - past.toEpochDay()) % WEEK == 0)
                .toList();
    }

    /** From when to when tickets were ever issued before a date, in quarters of the day. */
    Optional<int[]> usedBefore(LocalDate date) {
        int[] used = days.headMap(date).values().stream()
                .flatMap(day -> day.values().stream())
                .flatMapToInt(counts -> IntStream.range(0, counts.length).filter(quarter -> counts[quarter] > 0))
                .distinct()
                .sorted()
                .toArray();
        return used.length == 0 ? Optional.empty() : Optional.of(new int[] {used[0], used[used.length - 1]});
    }
}
