package dawr.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import dawr.queue.BusinessDay;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.OldVisit;
import dawr.queue.ServiceId;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every journal promises. Each implementation is held to it. */
abstract class JournalContract {
    private static final BranchId DEIRA = Samples.DEIRA;
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final BranchId NOWHERE = new BranchId("nowhere");

    private Journal journal = new MemoryJournal(() -> 0);

    /** An empty journal. */
    abstract Journal empty();

    @BeforeEach
    void open() {
        journal = empty();
    }

    @Test
    void whatIsStoredIsReadBackWordForWord() {
        Entry entry = new Entry(
                DEIRA, 1, UUID.randomUUID(), Samples.MORNING, "clerk:clerk4", "sha-256:é ٣", Samples.everyKind());
        Row row = Chain.row(entry, Codec.write(entry.events()), Chain.START);

        assertEquals(Set.of(DEIRA), append(List.of(row)));

        Row read = get(journal.after(DEIRA, 0, 10)).getFirst();
        assertEquals(row, read);
        assertTrue(Chain.holds(read));
    }

    @Test
    void aBranchsRowsStandInOrder() {
        List<Row> five = rows(DEIRA, 5);

        append(five);

        assertEquals(five, get(journal.after(DEIRA, 0, 10)));
        assertEquals(five.subList(2, 4), get(journal.after(DEIRA, 2, 2)));
        assertEquals(List.of(), get(journal.after(DEIRA, 5, 10)));
        assertEquals(List.of(), get(journal.after(NOWHERE, 0, 10)));
    }

    @Test
    void oneFlightCarriesRowsOfManyBranches() {
        List<Row> deira = rows(DEIRA, 3);
        List<Row> olaya = rows(OLAYA, 2);

        assertEquals(Set.of(DEIRA, OLAYA), append(mixed(deira, olaya)));

        assertEquals(deira, get(journal.after(DEIRA, 0, 10)));
        assertEquals(olaya, get(journal.after(OLAYA, 0, 10)));
    }

    @Test
    void whoeverLosesTheRaceForAnEntryStoresNothing() {
        List<Row> ours = rows(DEIRA, 2);
        List<Row> theirs = rows(DEIRA, 3);
        append(ours);

        assertEquals(Set.of(), append(theirs));

        assertEquals(ours, get(journal.after(DEIRA, 0, 10)));
    }

    @Test
    void onlyTheBranchThatLostIsLeftOut() {
        List<Row> won = rows(DEIRA, 1);
        append(won);
        List<Row> olaya = rows(OLAYA, 2);

        assertEquals(Set.of(OLAYA), append(mixed(rows(DEIRA, 2), olaya)));

        assertEquals(won, get(journal.after(DEIRA, 0, 10)));
        assertEquals(olaya, get(journal.after(OLAYA, 0, 10)));
    }

    @Test
    void rowsStandOnlyBehindTheVeryEntryTheyWereDecidedOn() {
        List<Row> written = rows(DEIRA, 2);
        List<Row> another = rows(DEIRA, 3);
        append(written);

        assertEquals(Set.of(), append(another.subList(2, 3)), "same number, but decided on another second entry");
        assertEquals(Set.of(DEIRA), append(List.of(behind(written.getLast(), UUID.randomUUID()))));
    }

    @Test
    void noEntryStandsBeyondAGap() {
        List<Row> three = rows(DEIRA, 3);
        append(three.subList(0, 1));

        assertEquals(Set.of(), append(three.subList(2, 3)));
        assertEquals(Set.of(), append(rows(OLAYA, 2).subList(1, 2)));
        assertEquals(
                Map.of(DEIRA, 1L, OLAYA, 0L),
                get(journal.heads(List.of(DEIRA, OLAYA))).seqs());
    }

    @Test
    void aCommandHasOneEffectAtMost() {
        List<Row> two = rows(DEIRA, 2);
        append(two);
        Row fresh = behind(two.getLast(), UUID.randomUUID());
        Row repeat = behind(fresh, two.getFirst().entry().command());

        assertEquals(Set.of(), append(List.of(fresh, repeat)), "all or none: not even the fresh one");

        assertEquals(two, get(journal.after(DEIRA, 0, 10)));
    }

    @Test
    void twoBranchesMayKnowTheSameCommand() {
        List<Row> deira = rows(DEIRA, 1);
        append(deira);

        assertEquals(
                Set.of(OLAYA),
                append(List.of(first(OLAYA, deira.getFirst().entry().command()))));
    }

    @Test
    void storingTheSameFlightTwiceStoresItOnce() {
        List<Row> three = rows(DEIRA, 3);
        append(three);

        assertEquals(Set.of(), append(three));

        assertEquals(three, get(journal.after(DEIRA, 0, 10)));
    }

    @Test
    void anEmptyFlightIsNoFlight() {
        assertEquals(Set.of(), append(List.of()));
    }

    @Test
    void theRowOfACommandIsFound() {
        List<Row> two = rows(DEIRA, 2);
        append(two);
        UUID command = two.getFirst().entry().command();

        assertEquals(Optional.of(two.getFirst()), get(journal.find(DEIRA, command)));
        assertEquals(Optional.empty(), get(journal.find(OLAYA, command)));
        assertEquals(Optional.empty(), get(journal.find(DEIRA, UUID.randomUUID())));
    }

    @Test
    void headsNameTheNewestEntryOfEachBranchThatWasAskedFor() {
        append(mixed(rows(DEIRA, 3), rows(OLAYA, 1)));

        assertEquals(
                Map.of(DEIRA, 3L, OLAYA, 1L, NOWHERE, 0L),
                get(journal.heads(List.of(DEIRA, OLAYA, NOWHERE))).seqs());
        assertEquals(Map.of(), get(journal.heads(List.of())).seqs());
    }

    @Test
    void theJournalsClockIsToldEvenIfNoBranchIsAskedFor() {
        assertTrue(get(journal.heads(List.of())).atMillis() > Samples.MORNING / 2);
    }

    @Test
    void theCurrentDayBeginsWithTheEntryThatOpenedIt() {
        List<Row> days = new ArrayList<>(days(DEIRA, 2, 3));
        append(days);
        append(rows(OLAYA, 4));

        assertEquals(days.subList(3, 6), get(journal.currentDay(DEIRA, 100)));
        assertEquals(days.subList(3, 5), get(journal.currentDay(DEIRA, 2)));
        assertEquals(List.of(), get(journal.currentDay(NOWHERE, 100)));
    }

    @Test
    void historyPutIntoADayIsNotReadWithIt() {
        append(rows(DEIRA, 1));
        OldVisit old =
                new OldVisit("1", new ServiceId("permits"), 0, Optional.of(60_000L), Optional.empty(), "", false);
        Shelf shelf = new Shelf(journal, DEIRA);
        assertTrue(get(shelf.put("an hour", new Event.HistoryImported(List.of(old)))));

        Row whole = get(journal.after(DEIRA, 1, 10)).getFirst();
        assertEquals(1, whole.entry().events().size());
        Row seen = get(journal.presentAfter(DEIRA, 1, 10)).getFirst();
        assertEquals(List.of(), seen.entry().events());
        assertEquals(whole.hash(), seen.hash(), "the next entry stands behind it all the same");
        assertEquals(seen, get(journal.currentDay(DEIRA, 10)).getLast());
    }

    @Test
    void ofManyRacersForOneEntryOneWins() {
        List<Future<Set<BranchId>>> racers = new ArrayList<>();
        for (int racer = 0; racer < 20; racer++) {
            racers.add(journal.append(mixed(rows(DEIRA, 2), rows(OLAYA, 2))));
        }

        List<BranchId> winners =
                racers.stream().flatMap(racer -> get(racer).stream()).toList();

        assertEquals(1, winners.stream().filter(DEIRA::equals).count());
        assertEquals(1, winners.stream().filter(OLAYA::equals).count());
        assertEquals(
                Map.of(DEIRA, 2L, OLAYA, 2L),
                get(journal.heads(List.of(DEIRA, OLAYA))).seqs());
    }

    private Set<BranchId> append(List<Row> rows) {
        return get(journal.append(rows));
    }

    static <T> T get(Future<T> future) {
        try {
            return future.await(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("no answer for 20 s", e);
        }
    }

    /** Chained entries that nobody has decided before; the first one opens a day. */
    static List<Row> rows(BranchId branch, int count) {
        return days(branch, 1, count);
    }

    private static List<Row> days(BranchId branch, int days, int entriesEach) {
        List<Row> rows = new ArrayList<>(List.of(first(branch, UUID.randomUUID())));
        for (int at = 1; at < days * entriesEach; at++) {
            rows.add(
                    at % entriesEach == 0
                            ? chained(rows.getLast(), UUID.randomUUID(), dayOpened())
                            : behind(rows.getLast(), UUID.randomUUID()));
        }
        return rows;
    }

    private static Row first(BranchId branch, UUID command) {
        Entry entry = new Entry(branch, 1, command, Samples.MORNING, "system", "", List.of(dayOpened()));
        return Chain.row(entry, Codec.write(entry.events()), Chain.START);
    }

    static Row behind(Row row, UUID command) {
        return chained(row, command, new Event.CounterResumed(new CounterId("c4")));
    }

    private static Row chained(Row row, UUID command, Event event) {
        Entry before = row.entry();
        Entry entry = new Entry(
                before.branch(), before.seq() + 1, command, before.atMillis() + 1, "system", "", List.of(event));
        return Chain.row(entry, Codec.write(entry.events()), row.hash());
    }

    private static Event dayOpened() {
        return new Event.DayOpened(
                new BusinessDay(LocalDate.of(2026, 11, 22)),
                Samples.setup(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** One after the other from each branch, as lanes hand them in. */
    private static List<Row> mixed(List<Row> some, List<Row> others) {
        List<Row> flight = new ArrayList<>();
        for (int at = 0; at < Math.max(some.size(), others.size()); at++) {
            some.stream().skip(at).findFirst().ifPresent(flight::add);
            others.stream().skip(at).findFirst().ifPresent(flight::add);
        }
        return flight;
    }
}
