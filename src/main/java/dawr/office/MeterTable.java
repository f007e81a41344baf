package dawr.office;

import dawr.queue.BranchId;
import dawr.surveys.meter.Effect;
import dawr.surveys.meter.Lost;
import dawr.surveys.meter.MeterBook;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Papers that were wanting, and whose visits were whose: people as hashes under a key that is destroyed after its month. */
final class MeterTable implements MeterBook {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Table table;
    private final SecureRandom luck = new SecureRandom();

    MeterTable(Table table) {
        this.table = table;
    }

    @Override
    public Future<Void> note(
            BranchId branch, String ticket, String service, List<String> papers, String by, long nowMillis) {
        return table.run("meter-note", branch.value(), ticket, service, papers.toArray(String[]::new), by, nowMillis)
                .mapEmpty();
    }

    @Override
    public Future<List<Lost>> lost(BranchId branch, LocalDate from, LocalDate to) {
        return table.run("meter-lost", branch.value(), from, to)
                .map(rows -> Table.rows(rows).stream().map(MeterTable::lost).toList());
    }

    private static Lost lost(Row row) {
        return new Lost(
                Optional.of(row.getString("paper")).filter(paper -> !paper.isEmpty()),
                row.getString("service"),
                row.getInteger("visits"),
                row.getDouble("minutes"),
                row.getInteger("hops"));
    }

    @Override
    public Future<Effect.Side> side(BranchId branch, String paper, LocalDate from, LocalDate to) {
        return table.first("meter-side", branch.value(), paper, from, to)
                .map(Optional::orElseThrow)
                .map(row -> new Effect.Side(row.getInteger("visits"), row.getInteger("failed")));
    }

    @Override
    public Future<List<Abolished>> abolished(BranchId branch) {
        return table.run("meter-abolished", branch.value())
                .map(rows -> Table.rows(rows).stream()
                        .map(row -> new Abolished(row.getString("paper"), row.getLocalDate("day")))
                        .toList());
    }

    @Override
    public Future<Void> abolish(BranchId branch, Abolished paper) {
        return table.run("meter-abolish", branch.value(), paper.paper(), paper.day())
                .mapEmpty();
    }

    @Override
    public Future<Boolean> counting(BranchId branch) {
        return table.first("need-counting", branch.value())
                .map(row -> row.map(found -> found.getBoolean("turned_on")).orElse(false));
    }

    @Override
    public Future<Void> count(BranchId branch, boolean on) {
        return table.run("need-count", branch.value(), on).mapEmpty();
    }

    @Override
    public Future<Void> came(BranchId branch, String ticket, String person, LocalDate day, long destroyAtMillis) {
        byte[] fresh = new byte[KEY_BYTES];
        luck.nextBytes(fresh);
        LocalDate month = day.withDayOfMonth(1);
        return table.first("need-key", branch.value(), month, Buffer.buffer(fresh), destroyAtMillis)
                .compose(row -> row.map(found -> found.getBuffer("key"))
                        .map(key -> table.run("need-came", branch.value(), ticket, month, hash(key.getBytes(), person))
                                .<Void>mapEmpty())
                        .orElseGet(Future::succeededFuture));
    }

    private static Buffer hash(byte[] key, String person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Buffer.buffer(mac.doFinal(person.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Future<List<Repeats>> repeats(BranchId branch, LocalDate from, LocalDate to) {
        return table.run("need-repeats", branch.value(), from, to)
                .map(rows -> Table.rows(rows).stream()
                        .map(row -> new Repeats(
                                row.getString("service"), row.getInteger("people"), row.getInteger("visits")))
                        .toList());
    }

    @Override
    public Future<Integer> destroyKeys(long nowMillis) {
        return table.run("need-destroy", nowMillis).map(rows -> rows.rowCount());
    }

    @Override
    public Future<Optional<Long>> nextDestruction(BranchId branch) {
        return table.first("need-next", branch.value())
                .map(row -> row.flatMap(found -> Optional.ofNullable(found.getLong("destroy_at"))));
    }
}
