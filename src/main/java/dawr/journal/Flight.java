package dawr.journal;

import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows that travel to the database together: the parameters of {@code journal-append.sql}, one array per column. */
final class Flight {
    private Flight() {}

    static Tuple of(List<Row> rows) {
        SortedMap<BranchId, Row> firsts = new TreeMap<>();
        rows.forEach(row -> firsts.putIfAbsent(row.entry().branch(), row));
        List<Row> parts = List.copyOf(firsts.values());
        Map<BranchId, Integer> places = places(parts);
        return Tuple.tuple(List.of(
                entries(parts, String[]::new, entry -> entry.branch().value()),
                entries(parts, Long[]::new, Entry::seq),
                column(parts, Buffer[]::new, row -> bytes(row.previous())),
                entries(rows, Integer[]::new, entry -> places.getOrDefault(entry.branch(), 0)),
                entries(rows, Long[]::new, Entry::seq),
                entries(rows, UUID[]::new, Entry::command),
                entries(rows, Long[]::new, Entry::atMillis),
                entries(rows, Boolean[]::new, Flight::opensDay),
                entries(rows, String[]::new, Entry::actor),
                entries(rows, String[]::new, Entry::digest),
                column(rows, String[]::new, Row::events),
                column(rows, Buffer[]::new, row -> bytes(row.previous())),
                column(rows, Buffer[]::new, row -> bytes(row.hash()))));
    }

    /** Counted from 1, as SQL counts. */
    private static Map<BranchId, Integer> places(List<Row> parts) {
        Map<BranchId, Integer> places = new HashMap<>();
        parts.forEach(part -> places.put(part.entry().branch(), places.size() + 1));
        return places;
    }

    private static boolean opensDay(Entry entry) {
        return entry.events().stream().anyMatch(Event.DayOpened.class::isInstance);
    }

    private static Buffer bytes(Hash hash) {
        return Buffer.buffer(hash.bytes());
    }

    private static <T> T[] entries(List<Row> rows, IntFunction<T[]> array, Function<Entry, T> value) {
        return column(rows, array, row -> value.apply(row.entry()));
    }

    private static <T> T[] column(List<Row> rows, IntFunction<T[]> array, Function<Row, T> value) {
        return rows.stream().map(value).toArray(array);
    }
}
