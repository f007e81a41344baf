package dawr.journal;

import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.Entry;
import dawr.queue.Event;
import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts history behind a branch's newest entry, under names of its own: what stands there already is not put there again. The office may be open meanwhile.
 * For one who puts one thing after the other.
 */
public final class Shelf {
    /** Who puts history there; what reads the present day knows its entries by this. */
    static final String ACTOR = "import";

    private static final int TRIES_MAX = 32;

    private final Journal journal;
    private final BranchId branch;
    /** What it has put there last: as long as nobody writes in between, that is what the next stands behind, and need not be read. */
    private Optional<Row> own = Optional.empty();

    public Shelf(Journal journal, BranchId branch) {
        this.journal = journal;
        this.branch = branch;
    }

    /** The branch's set-up at the beginning of its day; none if it was never founded. */
    public Future<Optional<BranchSetup>> setup() {
        return journal.currentDay(branch, 1)
                .map(rows -> rows.stream()
                        .flatMap(row -> row.entry().events().stream())
                        .filter(Event.DayOpened.class::isInstance)
                        .map(event -> ((Event.DayOpened) event).setup())
                        .reduce((first, last) -> last));
    }

    /** Puts an event there under a name; says whether it was not there yet. A journal that did not answer is asked again: who knows what it has done? */
    public Future<Boolean> put(String name, Event event) {
        UUID command = UUID.nameUUIDFromBytes((branch.value() + "/import/" + name).getBytes(StandardCharsets.UTF_8));
        return put(command, List.of(event), TRIES_MAX);
    }

    private Future<Boolean> put(UUID command, List<Event> events, int tries) {
        return journal.find(branch, command)
                .compose(found -> found.isPresent() ? Future.succeededFuture(false) : append(command, events))
                .recover(failure -> tries > 1 ? put(command, events, tries - 1) : Future.failedFuture(failure));
    }

    private Future<Boolean> append(UUID command, List<Event> events) {
        return journal.heads(List.of(branch))
                .compose(heads -> newest(heads).map(last -> row(command, events, last, heads.atMillis())))
                .compose(row -> journal.append(List.of(row)).compose(stored -> kept(row, stored.contains(branch))));
    }

    private Future<Boolean> kept(Row row, boolean stored) {
        own = Optional.of(row).filter(put -> stored);
        return stored
                ? Future.succeededFuture(true)
                : Future.failedFuture(new IllegalStateException("the branch is too busy: try again later"));
    }

    private Future<Row> newest(Journal.Heads heads) {
        long head = heads.seqs().getOrDefault(branch, 0L);
        if (own.filter(row -> row.entry().seq() == head).isPresent()) {
            return Future.succeededFuture(own.get());
        }
        return journal.after(branch, head - 1, 1)
                .compose(rows -> rows.isEmpty()
                        ? Future.failedFuture(new IllegalStateException("there is no branch " + branch))
                        : Future.succeededFuture(rows.getFirst()));
    }

    private Row row(UUID command, List<Event> events, Row last, long now) {
        long at = Math.max(now, last.entry().atMillis());
        Entry entry = new Entry(branch, last.entry().seq() + 1, command, at, ACTOR, "", events);
        return Chain.row(entry, Codec.write(events), last.hash());
    }
}
