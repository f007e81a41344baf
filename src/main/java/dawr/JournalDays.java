package dawr;

import dawr.journal.Database;
import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.simulate.StoredDay;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** Finds a business day in the journal of the configured database; it only reads. */
final class JournalDays implements StoredDay.Shelf {
    private static final int PAGE_ROWS = 1_000;

    /** No zone is further from UTC than this, and no business day turns later than a day after its date begins. */
    private static final int DAYS_BEFORE = 1;

    @Override
    public List<Entry> of(BranchId branch, LocalDate date) throws IOException, InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            return Database.open(vertx, SettingsReader.read(System.getenv()))
                    .compose(database ->
                            new Search(database.journal(), branch, date).run().eventually(database::close))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException | WrongSetting failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            throw new IOException(cause.getMessage(), failure);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    /** A look for one day of one branch: first by halves for where it may begin, then on from there. */
    private record Search(Journal journal, BranchId branch, LocalDate date) {
        Future<List<Entry>> run() {
            return journal.heads(List.of(branch))
                    .map(heads -> heads.seqs().getOrDefault(branch, 0L))
                    .compose(head -> lastBefore(0, head))
                    .compose(seq -> read(seq, new ArrayList<>()));
        }

        /** The newest entry that is surely before the day, between two. */
        private Future<Long> lastBefore(long from, long to) {
            if (from >= to) {
                return Future.succeededFuture(from);
            }
            long middle = (from + to + 1) >>> 1;
            return journal.after(branch, middle - 1, 1)
                    .compose(rows -> !rows.isEmpty() && rows.getFirst().entry().atMillis() < earliest()
                            ? lastBefore(middle, to)
                            : lastBefore(from, middle - 1));
        }

        private long earliest() {
            return date.minusDays(DAYS_BEFORE)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .toEpochMilli();
        }

        private Future<List<Entry>> read(long seq, List<Entry> found) {
            return journal.after(branch, seq, PAGE_ROWS).compose(rows -> {
                for (Row row : rows) {
                    Optional<LocalDate> opens = opens(row.entry());
                    if (opens.filter(date::isBefore).isPresent()) {
                        return Future.succeededFuture(found);
                    }
                    if (!found.isEmpty() || opens.equals(Optional.of(date))) {
                        found.add(row.entry());
                    }
                }
                return rows.size() < PAGE_ROWS
                        ? Future.succeededFuture(found)
                        : read(rows.getLast().entry().seq(), found);
            });
        }

        private static Optional<LocalDate> opens(Entry entry) {
            return entry.events().stream()
                    .filter(Event.DayOpened.class::isInstance)
                    .map(event -> ((Event.DayOpened) event).day().date())
                    .findFirst();
        }
    }
}
