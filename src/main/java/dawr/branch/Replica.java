package dawr.branch;

import dawr.journal.Chain;
import dawr.journal.Hash;
import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What a node knows of a branch for sure: the committed entries of the present day, and nothing that is still being written. */
final class Replica {
    /** Rows read at once: few enough that other branches are served between two pages of a busy one's day. */
    private static final int PAGE_ROWS = 500;

    /** Newest commands whose repeat is answered from memory; older ones are found in the journal. */
    private static final int RECENT_MAX = 1_024;

    private final BranchId branch;
    private final Journal journal;
    private final List<Consumer<Branches.News>> followers = new ArrayList<>();
    private final Map<UUID, Entry> recent = new LinkedHashMap<>();
    private BranchState state = new BranchState();
    private Hash hash = Chain.START;
    private boolean loaded;

    Replica(BranchId branch, Journal journal) {
        this.branch = branch;
        this.journal = journal;
    }

    BranchState state() {
        return state;
    }

    /** The hash of the newest committed row. */
    Hash hash() {
        return hash;
    }

    Optional<Entry> recent(UUID command) {
        return Optional.ofNullable(recent.get(command));
    }

    /**
     * Reads what is missing. Whoever calls makes sure that nothing of this branch is being written.
     *
     * @return the rows that were added, or nothing if the whole day had to be read anew
     */
    Future<Optional<List<Row>>> catchUp() {
        return loaded ? readOn(List.of()) : load();
    }

    /** The journal is not what it was (restored from a backup): begin anew. */
    void forget() {
        loaded = false;
    }

    /** Makes rows true that follow directly, and tells the followers. */
    void add(List<Row> rows) {
        for (Row row : rows) {
            state.apply(row.entry());
            hash = row.hash();
            remember(row.entry());
        }
        tell(rows);
    }

    Runnable follow(Consumer<Branches.News> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    private Future<Optional<List<Row>>> load() {
        return journal.currentDay(branch, PAGE_ROWS)
                .compose(rows -> {
                    state = new BranchState();
                    hash = Chain.START;
                    recent.clear();
                    loaded = true;
                    add(rows);
                    return rows.size() < PAGE_ROWS ? Future.succeededFuture() : loadOn();
                })
                .map(Optional.empty());
    }

    /** The rest of the day; what an import has put into it is learned from elsewhere, and opens no branch later. */
    private Future<Void> loadOn() {
        return journal.presentAfter(branch, state.seq(), PAGE_ROWS).compose(rows -> {
            add(rows);
            return rows.size() < PAGE_ROWS ? Future.succeededFuture() : loadOn();
        });
    }

    private Future<Optional<List<Row>>> readOn(List<Row> before) {
        return journal.after(branch, state.seq(), PAGE_ROWS).compose(rows -> {
            if (!rows.isEmpty() && !rows.getFirst().previous().equals(hash)) {
                return load();
            }
            add(rows);
            List<Row> added = joined(before, rows);
            return rows.size() < PAGE_ROWS ? Future.succeededFuture(Optional.of(added)) : readOn(added);
        });
    }

    private static List<Row> joined(List<Row> first, List<Row> second) {
        List<Row> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private void remember(Entry entry) {
        recent.put(entry.command(), entry);
        if (recent.size() > RECENT_MAX) {
            recent.remove(recent.keySet().iterator().next());
        }
    }

    private void tell(List<Row> rows) {
        if (followers.isEmpty() || rows.isEmpty()) {
            return;
        }
        Branches.News news = new Branches.News(rows.stream().map(Row::entry).toList(), state);
        List.copyOf(followers).forEach(follower -> follower.accept(news));
    }
}
