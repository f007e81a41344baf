package dawr.simulation;

import dawr.journal.Journal;
import dawr.journal.MemoryJournal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;

/** The one journal of the world, and what is true in it since when. */
final class Store {
    final Journal journal;
    private final LongSupplier now;
    private final Map<BranchId, List<Row>> rows = new LinkedHashMap<>();
    private final Map<BranchId, List<Long>> since = new LinkedHashMap<>();
    private final Map<BranchId, BranchState> states = new LinkedHashMap<>();

    Store(LongSupplier wall, LongSupplier now, List<BranchId> branches) {
        this.journal = new MemoryJournal(wall);
        this.now = now;
        branches.forEach(branch -> {
            rows.put(branch, new ArrayList<>());
            since.put(branch, new ArrayList<>());
            states.put(branch, new BranchState());
        });
    }

    Set<BranchId> append(List<Row> flight) {
        Set<BranchId> stored = journal.append(flight).result();
        rows.keySet().forEach(this::notice);
        return stored;
    }

    private void notice(BranchId branch) {
        List<Row> known = rows(branch);
        for (Row row : journal.after(branch, known.size(), Integer.MAX_VALUE).result()) {
            known.add(row);
            times(branch).add(now.getAsLong());
            state(branch).apply(row.entry());
        }
    }

    List<Row> rows(BranchId branch) {
        return rows.getOrDefault(branch, List.of());
    }

    private List<Long> times(BranchId branch) {
        return since.getOrDefault(branch, List.of());
    }

    /** The branch as all that has been stored has made it. */
    BranchState state(BranchId branch) {
        return states.getOrDefault(branch, new BranchState());
    }

    /** How many entries were true at an instant. */
    long headAt(BranchId branch, long instant) {
        return times(branch).stream().filter(at -> at <= instant).count();
    }

    /** When the entry that this command made became true, or never. */
    long trueSince(BranchId branch, UUID command) {
        List<Row> all = rows(branch);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).entry().command().equals(command)) {
                return times(branch).get(i);
            }
        }
        return Long.MAX_VALUE;
    }
}
