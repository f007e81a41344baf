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

/** Rows that travel to the database together, as parameters of a statement: one array per column. */
final class Flight {
    private final List<Row> rows;
    private final List<Row> firsts;

    private Flight(List<Row> rows, List<Row> firsts) {
        this.rows = rows;
        this.firsts = firsts;
    }

    static Flight of(List<Row> rows) {
        SortedMap<BranchId, Row> firsts = new TreeMap<>();
        rows.forEach(row -> firsts.putIfAbsent(row.entry().branch(), row));
        return new Flight(rows, List.copyOf(firsts.values()));
    }

    /** Are these rows of one branch that has a journal already? */
    boolean standsBehindAnEntry() {
        return firsts.size() == 1 && firsts.getFirst().entry().seq() > 1;
    }

    /** Parameters of {@code journal-append-behind.sql}. */
    Tuple behind() {
        Row first = firsts.getFirst();
        Tuple behind = Tuple.of(first.entry().branch().value(), first.entry().seq() - 1, bytes(first.previous()));
        return withColumns(behind);
    }

    /** Parameters of {@code journal-append.sql}. */
    Tuple parts() {
        Map<BranchId, Integer> places = new HashMap<>();
        firsts.forEach(first -> places.put(first.entry().branch(), places.size() + 1));
        Tuple parts = Tuple.of(
                column(firsts, String[]::new, row -> row.entry().branch().value()),
                column(firsts, Long[]::new, row -> row.entry().seq()),
                column(firsts, Buffer[]::new, row -> bytes(row.previous())),
                // Counted from 1, as SQL counts
                column(
                        rows,
                        Integer[]::new,
                        row -> places.getOrDefault(row.entry().branch(), 0)));
        return withColumns(parts);
    }

    private Tuple withColumns(Tuple leading) {
        return leading.addArrayOfLong(
                        column(rows, Long[]::new, row -> row.entry().seq()))
                .addArrayOfUUID(column(rows, UUID[]::new, row -> row.entry().command()))
                .addArrayOfLong(column(rows, Long[]::new, row -> row.entry().atMillis()))
                .addArrayOfBoolean(column(rows, Boolean[]::new, row -> opensDay(row.entry())))
                .addArrayOfString(column(rows, String[]::new, row -> row.entry().actor()))
                .addArrayOfString(column(rows, String[]::new, row -> row.entry().digest()))
                .addArrayOfString(column(rows, String[]::new, Row::events))
                .addArrayOfBuffer(column(rows, Buffer[]::new, row -> bytes(row.previous())))
                .addArrayOfBuffer(column(rows, Buffer[]::new, row -> bytes(row.hash())));
    }

    private static boolean opensDay(Entry entry) {
        for (Event event : entry.events()) {
            if (event instanceof Event.DayOpened) {
                return true;
            }
        }
        return false;
    }

    private static Buffer bytes(Hash hash) {
        return Buffer.buffer(hash.bytes());
    }

    private static <T> T[] column(List<Row> rows, IntFunction<T[]> array, Function<Row, T> value) {
        T[] column = array.apply(rows.size());
        int next = 0;
        for (Row row : rows) {
            column[next++] = value.apply(row);
        }
        return column;
    }
}
