package dawr.journal;

import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows that travel to the database together: the parameters of {@code journal-append.sql}, one array per column. */
final class Flight {
    private Flight() {}

    static Tuple of(List<Row> rows) {
        Map<BranchId, Row> firsts = new LinkedHashMap<>();
        rows.forEach(row -> firsts.putIfAbsent(row.entry().branch(), row));
        return Tuple.tuple(List.of(
                column(firsts.values().stream().toList(), String[]::new, row -> branch(row)),
                column(
                        firsts.values().stream().toList(),
                        Long[]::new,
                        row -> row.entry().seq()),
                column(firsts.values().stream().toList(), Buffer[]::new, row -> bytes(row.previous())),
                column(rows, String[]::new, Flight::branch),
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

    private static boolean opensDay(Entry entry) {
        return entry.events().stream().anyMatch(Event.DayOpened.class::isInstance);
    }

    private static String branch(Row row) {
        return row.entry().branch().value();
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
