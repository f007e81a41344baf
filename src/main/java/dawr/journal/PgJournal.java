package dawr.journal;

import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.queue.TicketId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * The journal in PostgreSQL. Two racers for one entry are told apart by the table's unique keys alone: the statement of the loser fails whole,
 * is run again, and then sees the winner. It takes a pool of its own for what is written, so that no report can stand in a ticket's way.
 */
public final class PgJournal implements Journal {
    /** A flight meets a winner at most once per other node and round; more often than this something else is wrong. */
    private static final int RACES_MAX = 8;

    /** Whoever stands at a kiosk is told that the office can't be reached before they press again. */
    private static final long ANSWER_MAX_MILLIS = 1_400;

    /** A whole day of the largest branch, read by a node that has just come up. */
    private static final long DAY_MAX_MILLIS = 10_000;

    private static final Set<String> RACE_STATES = Set.of("23505", "40001", "40P01");

    private static final String APPEND = Sql.named("journal-append");
    private static final String APPEND_BEHIND = Sql.named("journal-append-behind");
    private static final String AFTER = Sql.named("journal-after");
    private static final String PRESENT_AFTER = Sql.named("journal-present-after");
    private static final String CURRENT_DAY = Sql.named("journal-current-day");
    private static final String MENTIONING = Sql.named("journal-mentioning");
    private static final String FIND = Sql.named("journal-find");
    private static final String HEADS = Sql.named("journal-heads");

    private final Pool appends;
    private final Pool reads;

    /** Writes with {@code appends}, reads with {@code reads}. Both belong to the caller. */
    public PgJournal(Pool appends, Pool reads) {
        this.appends = appends;
        this.reads = reads;
    }

    @Override
    public Future<Set<BranchId>> append(List<Row> rows) {
        return rows.isEmpty()
                ? Future.succeededFuture(Set.of())
                : fly(Flight.of(rows)).timeout(ANSWER_MAX_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Nearly every flight is of one branch and meets nobody; where it does, the other statement says who was faster. */
    private Future<Set<BranchId>> fly(Flight flight) {
        if (!flight.standsBehindAnEntry()) {
            return fly(flight.parts(), 1);
        }
        return appends.preparedQuery(APPEND_BEHIND)
                .execute(flight.behind())
                .map(PgJournal::branches)
                .recover(failure -> isRace(failure) ? fly(flight.parts(), 1) : Future.failedFuture(failure));
    }

    private Future<Set<BranchId>> fly(Tuple flight, int race) {
        return appends.preparedQuery(APPEND)
                .execute(flight)
                .map(PgJournal::branches)
                .recover(failure ->
                        race < RACES_MAX && isRace(failure) ? fly(flight, race + 1) : Future.failedFuture(failure));
    }

    private static boolean isRace(Throwable failure) {
        return failure instanceof PgException refused && RACE_STATES.contains(refused.getSqlState());
    }

    private static Set<BranchId> branches(RowSet<io.vertx.sqlclient.Row> stored) {
        Set<BranchId> branches = new HashSet<>();
        stored.forEach(row -> branches.add(new BranchId(row.getString(0))));
        return branches;
    }

    @Override
    public Future<List<Row>> currentDay(BranchId branch, int most) {
        return reads.preparedQuery(CURRENT_DAY)
                .execute(Tuple.of(branch.value(), most, Shelf.ACTOR))
                .timeout(DAY_MAX_MILLIS, TimeUnit.MILLISECONDS)
                .map(found -> rows(branch, found));
    }

    @Override
    public Future<List<Row>> mentioning(BranchId branch, TicketId ticket) {
        return reads.preparedQuery(MENTIONING)
                .execute(Tuple.of(branch.value(), '"' + ticket.value() + '"'))
                .timeout(DAY_MAX_MILLIS, TimeUnit.MILLISECONDS)
                .map(found -> rows(branch, found));
    }

    @Override
    public Future<List<Row>> after(BranchId branch, long seq, int most) {
        return reads.preparedQuery(AFTER)
                .execute(Tuple.of(branch.value(), seq, most))
                .timeout(DAY_MAX_MILLIS, TimeUnit.MILLISECONDS)
                .map(found -> rows(branch, found));
    }

    @Override
    public Future<List<Row>> presentAfter(BranchId branch, long seq, int most) {
        return reads.preparedQuery(PRESENT_AFTER)
                .execute(Tuple.of(branch.value(), seq, most, Shelf.ACTOR))
                .timeout(DAY_MAX_MILLIS, TimeUnit.MILLISECONDS)
                .map(found -> rows(branch, found));
    }

    @Override
    public Future<Optional<Row>> find(BranchId branch, UUID command) {
        return reads.preparedQuery(FIND)
                .execute(Tuple.of(branch.value(), command))
                .timeout(ANSWER_MAX_MILLIS, TimeUnit.MILLISECONDS)
                .map(found -> rows(branch, found).stream().findFirst());
    }

    @Override
    public Future<Heads> heads(Collection<BranchId> branches) {
        return reads.preparedQuery(HEADS)
                .execute(Tuple.of(
                        branches.stream().map(BranchId::value).distinct().toArray(String[]::new)))
                .timeout(ANSWER_MAX_MILLIS, TimeUnit.MILLISECONDS)
                .map(PgJournal::heads);
    }

    private static Heads heads(RowSet<io.vertx.sqlclient.Row> found) {
        Map<BranchId, Long> seqs = new HashMap<>();
        long at = 0;
        for (io.vertx.sqlclient.Row row : found) {
            at = row.getLong("at");
            if (row.getString("branch") != null) {
                seqs.put(new BranchId(row.getString("branch")), row.getLong("seq"));
            }
        }
        return new Heads(seqs, at);
    }

    private static List<Row> rows(BranchId branch, RowSet<io.vertx.sqlclient.Row> found) {
        List<Row> rows = new ArrayList<>(found.size());
        found.forEach(row -> rows.add(row(branch, row)));
        return rows;
    }

    private static Row row(BranchId branch, io.vertx.sqlclient.Row row) {
        String events = row.getString("events");
        Entry entry = new Entry(
                branch,
                row.getLong("seq"),
                row.getUUID("command"),
                row.getLong("at"),
                row.getString("actor"),
                row.getString("digest"),
                Codec.read(events));
        return new Row(entry, events, hash(row.getBuffer("previous")), hash(row.getBuffer("hash")));
    }

    private static Hash hash(Buffer bytes) {
        return Hash.of(bytes.getBytes());
    }
}
