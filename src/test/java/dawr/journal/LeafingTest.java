package dawr.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Office;
import dawr.queue.OldVisit;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever learns from the journal learns all of it, whatever the line to it is like. */
class LeafingTest {
    private static final BranchId BRANCH = new BranchId("riyadh-olaya");
    private static final int ENTRIES = 450;
    private static final int OPENED = 400;

    private final Vertx vertx = Vertx.vertx();
    private final Tired journal = new Tired(new MemoryJournal(() -> 0));
    private final List<Long> read = new ArrayList<>();

    /** A journal that answers every third question only. */
    private static final class Tired implements Journal {
        private final Journal rested;
        private int asked;

        Tired(Journal rested) {
            this.rested = rested;
        }

        private <T> Future<T> now(Future<T> answer) {
            return ++asked % 3 == 0 ? answer : Future.failedFuture(new TimeoutException("no answer"));
        }

        @Override
        public Future<List<Row>> currentDay(BranchId branch, int most) {
            return now(rested.currentDay(branch, most));
        }

        @Override
        public Future<List<Row>> presentAfter(BranchId branch, long seq, int most) {
            return now(rested.presentAfter(branch, seq, most));
        }

        @Override
        public Future<List<Row>> mentioning(BranchId branch, TicketId ticket) {
            return now(rested.mentioning(branch, ticket));
        }

        @Override
        public Future<List<Row>> after(BranchId branch, long seq, int most) {
            return now(rested.after(branch, seq, most));
        }

        @Override
        public Future<Heads> heads(Collection<BranchId> branches) {
            return now(rested.heads(branches));
        }

        @Override
        public Future<Optional<Row>> find(BranchId branch, UUID command) {
            return now(rested.find(branch, command));
        }

        @Override
        public Future<Set<BranchId>> append(List<Row> rows) {
            return rested.append(rows);
        }
    }

    private Hash newest = Chain.START;

    private void write(long seq, String actor, List<Event> events) {
        Entry entry = new Entry(BRANCH, seq, new UUID(0, seq), Office.OPENING, actor, "", events);
        Row row = Chain.row(entry, Codec.write(events), newest);
        assertEquals(Set.of(BRANCH), asked(journal.append(List.of(row))), "entry " + seq + " stands behind the last");
        newest = row.hash();
    }

    /** Two days. */
    private void aJournalIsWritten() {
        List<Event> opening = Office.alwaysOpen().entries.getFirst().events();
        LongStream.rangeClosed(1, ENTRIES)
                .forEach(seq -> write(seq, "clerk", seq == 1 || seq == OPENED ? opening : List.of()));
    }

    /** The day was opened, and then a log put there, two tickets an hour. */
    private void historyIsWritten() {
        write(1, "admin", Office.alwaysOpen().entries.getFirst().events());
        LongStream.rangeClosed(2, ENTRIES)
                .forEach(seq ->
                        write(seq, Shelf.ACTOR, List.of(new Event.HistoryImported(List.of(visit(seq), visit(-seq))))));
    }

    private static OldVisit visit(long number) {
        return new OldVisit(
                "t" + number, Office.PERMITS, Office.OPENING, Optional.empty(), Optional.empty(), "", false);
    }

    @AfterEach
    void theHouseIsClosed() {
        asked(vertx.close());
    }

    private static <T> T asked(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private Leafing leafing() {
        return new Leafing(vertx, journal, () -> 0, 1, 1);
    }

    @Test
    void ofALongLogOnlyTheNewestIsReadButTheDayFromItsBeginning() {
        historyIsWritten();
        List<Entry> shown = new ArrayList<>();
        asked(leafing().withHistory(BRANCH, 10, 300, shown::add));
        assertEquals(
                LongStream.rangeClosed(1, ENTRIES).boxed().toList(),
                shown.stream().map(Entry::seq).toList());
        assertEquals(
                200,
                shown.stream()
                        .skip(1)
                        .filter(entry -> !entry.events().isEmpty())
                        .count(),
                "two pages of hours");
        assertFalse(shown.getFirst().events().isEmpty(), "the day was opened");
        assertFalse(shown.getLast().events().isEmpty(), "the newest hour");
    }

    @Test
    void everyEntryIsReadOnceAndInOrderThoughTwoQuestionsOfThreeAreNotAnswered() {
        aJournalIsWritten();
        assertEquals(
                ENTRIES,
                asked(leafing().present(BRANCH, 1_000, entry -> read.add(entry.seq()))),
                "the last one's number");
        assertEquals(LongStream.rangeClosed(1, ENTRIES).boxed().toList(), read);
        assertTrue(journal.asked > 12, "asked again: " + journal.asked);
    }

    @Test
    void onlyTheNewestAreRead() {
        aJournalIsWritten();
        asked(leafing().present(BRANCH, 120, entry -> read.add(entry.seq())));
        assertEquals(LongStream.rangeClosed(ENTRIES - 119, ENTRIES).boxed().toList(), read);
    }

    @Test
    void aBranchWithoutEntriesHasNothingToTeach() {
        assertEquals(0, asked(leafing().present(new BranchId("dubai-deira"), 120, entry -> read.add(entry.seq()))));
        assertEquals(List.of(), read);
    }

    @Test
    void aReadersMistakeIsNotRepeatedForEver() {
        aJournalIsWritten();
        Future<Long> failing = leafing().present(BRANCH, 120, entry -> {
            throw new IllegalStateException("a mistake");
        });
        assertThrows(CompletionException.class, () -> asked(failing));
    }
}
