package dawr.journal;

import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The journal of an office that forgets everything overnight: for tests and simulated days. Safe to use from any thread. */
public final class MemoryJournal implements Journal {
    private final LongSupplier clock;
    private final Map<BranchId, List<Row>> rows = new LinkedHashMap<>();
    private final Map<BranchId, Set<UUID>> commands = new LinkedHashMap<>();

    /** {@code clock} is the journal's clock, epoch milliseconds. */
    public MemoryJournal(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Future<List<Row>> currentDay(BranchId branch, int most) {
        return Future.succeededFuture(
                day(branch).stream().limit(most).map(MemoryJournal::present).toList());
    }

    @Override
    public synchronized Future<List<Row>> presentAfter(BranchId branch, long seq, int most) {
        return after(branch, seq, most)
                .map(rows -> rows.stream().map(MemoryJournal::present).toList());
    }

    private static Row present(Row row) {
        Entry entry = row.entry();
        return entry.actor().equals(Shelf.ACTOR)
                ? new Row(
                        new Entry(
                                entry.branch(),
                                entry.seq(),
                                entry.command(),
                                entry.atMillis(),
                                entry.actor(),
                                entry.digest(),
                                List.of()),
                        "[]",
                        row.previous(),
                        row.hash())
                : row;
    }

    @Override
    public synchronized Future<List<Row>> mentioning(BranchId branch, TicketId ticket) {
        String named = '"' + ticket.value() + '"';
        return Future.succeededFuture(
                day(branch).stream().filter(row -> row.events().contains(named)).toList());
    }

    private List<Row> day(BranchId branch) {
        List<Row> all = of(branch);
        int opened = all.size() - 1;
        while (opened > 0 && !opensDay(all.get(opened))) {
            opened--;
        }
        return all.isEmpty() ? List.of() : List.copyOf(all.subList(opened, all.size()));
    }

    @Override
    public synchronized Future<List<Row>> after(BranchId branch, long seq, int most) {
        return Future.succeededFuture(of(branch).stream().skip(seq).limit(most).toList());
    }

    @Override
    public synchronized Future<Heads> heads(Collection<BranchId> branches) {
        Map<BranchId, Long> seqs = branches.stream().distinct().collect(Collectors.toMap(branch -> branch, branch ->
                (long) of(branch).size()));
        return Future.succeededFuture(new Heads(seqs, clock.getAsLong()));
    }

    @Override
    public synchronized Future<Optional<Row>> find(BranchId branch, UUID command) {
        return Future.succeededFuture(of(branch).stream()
                .filter(row -> row.entry().command().equals(command))
                .findFirst());
    }

    @Override
    public synchronized Future<Set<BranchId>> append(List<Row> flight) {
        Set<BranchId> stored = new HashSet<>();
        flight.stream()
                .collect(Collectors.groupingBy(row -> row.entry().branch()))
                .forEach((branch, itsRows) -> {
                    if (fits(branch, itsRows)) {
                        store(branch, itsRows);
                        stored.add(branch);
                    }
                });
        return Future.succeededFuture(stored);
    }

    private boolean fits(BranchId branch, List<Row> itsRows) {
        List<Row> all = of(branch);
        Hash newest = all.isEmpty() ? Chain.START : all.getLast().hash();
        Set<UUID> known = commands.getOrDefault(branch, Set.of());
        return itsRows.getFirst().entry().seq() == all.size() + 1
                && itsRows.getFirst().previous().equals(newest)
                && itsRows.stream().noneMatch(row -> known.contains(row.entry().command()));
    }

    private void store(BranchId branch, List<Row> itsRows) {
        rows.computeIfAbsent(branch, none -> new ArrayList<>()).addAll(itsRows);
        Set<UUID> known = commands.computeIfAbsent(branch, none -> new HashSet<>());
        itsRows.forEach(row -> known.add(row.entry().command()));
    }

    private List<Row> of(BranchId branch) {
        return rows.getOrDefault(branch, List.of());
    }

    private static boolean opensDay(Row row) {
        return row.entry().events().stream().anyMatch(Event.DayOpened.class::isInstance);
    }
}
