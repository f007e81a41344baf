package dawr.journal;

import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leafs through a branch's newest entries for whoever learns from them beside other work: a page at a time, with rests, and patiently. A journal that
 * does not answer is asked for the same page again, for what is not read now is not known until the next start.
 */
public final class Leafing {
    private static final Logger LOG = LoggerFactory.getLogger(Leafing.class);

    private static final int PAGE_ROWS = 100;

    private static final long REST_MILLIS_MIN = 5;

    private final Vertx vertx;
    private final Journal journal;
    private final LongSupplier clock;
    private final long rest;
    private final long againMillis;

    /**
     * Through this journal.
     *
     * @param clock the office's, epoch milliseconds
     * @param rest how many times as long as a page takes its reader the reader rests
     * @param againMillis when a journal that did not answer is asked again; one that is busy with a start answers soon
     */
    public Leafing(Vertx vertx, Journal journal, LongSupplier clock, long rest, long againMillis) {
        this.vertx = vertx;
        this.journal = journal;
        this.clock = clock;
        this.rest = rest;
        this.againMillis = againMillis;
    }

    /**
     * Shows the newest so many entries in order, and whatever has happened since the day was opened; of history put there, that it stands there. Fails only
     * if the reader does. Says the number of the last one.
     */
    public Future<Long> present(BranchId branch, long most, Consumer<Entry> reader) {
        return range(branch, most)
                .compose(range -> read(branch, range.from(), range.head(), presently(branch), reader));
    }

    /** The same, with as much of the history as so many tickets reach back: a log of ten years has nothing to say of today that its last year does not. */
    public Future<Long> withHistory(BranchId branch, long most, long tickets, Consumer<Entry> reader) {
        return range(branch, most)
                .compose(range -> reach(branch, range.from(), range.head(), tickets)
                        .compose(reach -> read(branch, range.from(), reach, presently(branch), reader)))
                .compose(seq -> after(branch, seq, reader));
    }

    /** Shows all entries behind a number, in order. */
    public Future<Long> after(BranchId branch, long seq, Consumer<Entry> reader) {
        return read(branch, seq, Long.MAX_VALUE, (from, most) -> journal.after(branch, from, most), reader);
    }

    private interface Pages {
        Future<List<Row>> after(long seq, int most);
    }

    private Pages presently(BranchId branch) {
        return (from, most) -> journal.presentAfter(branch, from, most);
    }

    /** Entries behind {@code from}, up to {@code head}. */
    private record Range(long from, long head) {}

    private Future<Range> range(BranchId branch, long most) {
        return patiently(branch, () -> journal.heads(List.of(branch)))
                .map(heads -> heads.seqs().getOrDefault(branch, 0L))
                .compose(head -> patiently(branch, () -> journal.currentDay(branch, 1))
                        .map(day ->
                                day.isEmpty() ? head : day.getFirst().entry().seq() - 1)
                        .map(opened -> new Range(Math.max(0, Math.min(opened, head - most)), head)));
    }

    /** Behind which entry so many tickets have been issued, here or in an imported log; {@code from} at the earliest. */
    private Future<Long> reach(BranchId branch, long from, long to, long tickets) {
        if (to <= from || tickets <= 0) {
            return Future.succeededFuture(Math.max(from, to));
        }
        long before = Math.max(from, to - PAGE_ROWS);
        return patiently(branch, () -> journal.after(branch, before, (int) (to - before)))
                .compose(rows -> rested(0).compose(rested -> reach(branch, from, before, tickets - tickets(rows))));
    }

    private static long tickets(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.entry().events().stream())
                .mapToLong(event -> switch (event) {
                    case Event.HistoryImported imported -> imported.visits().size();
                    case Event.TicketIssued issued -> 1;
                    default -> 0;
                })
                .sum();
    }

    private Future<Long> read(BranchId branch, long seq, long upTo, Pages pages, Consumer<Entry> reader) {
        if (seq >= upTo) {
            return Future.succeededFuture(seq);
        }
        int most = (int) Math.min(PAGE_ROWS, upTo - seq);
        return patiently(branch, () -> pages.after(seq, most)).compose(rows -> {
            long began = clock.getAsLong();
            rows.forEach(row -> reader.accept(row.entry()));
            long worked = clock.getAsLong() - began;
            long last = rows.isEmpty() ? seq : rows.getLast().entry().seq();
            return rows.size() < most
                    ? Future.succeededFuture(last)
                    : rested(worked).compose(rested -> read(branch, last, upTo, pages, reader));
        });
    }

    private Future<?> rested(long worked) {
        return vertx.timer(Math.max(REST_MILLIS_MIN, rest * worked), TimeUnit.MILLISECONDS);
    }

    private <T> Future<T> patiently(BranchId branch, Supplier<Future<T>> question) {
        return question.get().recover(cause -> {
            LOG.warn("The journal can't be read to learn from it, later branch={} cause={}", branch, cause.toString());
            return vertx.timer(againMillis, TimeUnit.MILLISECONDS).compose(rested -> patiently(branch, question));
        });
    }
}
