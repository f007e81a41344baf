package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dawr.journal.DatabaseAddress;
import dawr.journal.TestDatabase;
import dawr.queue.BranchId;
import dawr.web.Caller;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The letters of a kiosk that is cut off are plain to read and to hear, its own, and stay the same. */
class KioskSeriesTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final int CALLS_MAX = 30;
    private static final BranchId BRANCH = new BranchId("a");

    private final DatabaseAddress database = TestDatabase.fresh();
    private final Pool pool = TestDatabase.pool(database, VERTX);
    private final KioskSeries series = new KioskSeries(new Table(pool), () -> 1_000);

    @BeforeEach
    void open() {
        await(reached(CALLS_MAX));
    }

    /** The first connection of a busy machine may come too late for one call. */
    private Future<Object> reached(int callsLeft) {
        return pool.query("select 1")
                .execute()
                .<Object>map(row -> row)
                .recover(late -> callsLeft == 0 ? Future.failedFuture(late) : reached(callsLeft - 1));
    }

    @AfterAll
    static void close() {
        await(VERTX.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private void stands(String letters) {
        TestDatabase.asOwner(database, """
            insert into device (id, branch, kind, name, place, enrolled_at, last_seen_at, series)
            values ('00000001-0000-0000-0000-000000000000', 'a', 'kiosk', '', '', 1000, 1000, %s)
            """.formatted(letters.isEmpty() ? "null" : "'" + letters + "'"));
    }

    private String given(Set<String> ofServices) {
        Caller.Device device = new Caller.Device("kiosk-00000001", Role.KIOSK, BRANCH);
        return await(series.of(device, "key", ofServices)).orElse("");
    }

    @Test
    void noNewKioskHasALetterThatIsTakenForAnother() {
        List<String> all = List.of(KioskSeries.free(Set.of()));
        assertEquals("KA", all.getFirst());
        assertEquals(Set.copyOf(all).size(), all.size());
        assertFalse(all.stream().anyMatch(letters -> !letters.matches("[A-HJ-NPRT-Y]{2}")), all.toString());
    }

    @Test
    void aKioskThatHasSuchLettersKeepsThemUntilAServiceTakesThem() {
        stands("SZ");
        assertEquals("SZ", given(Set.of("A")));
        assertEquals("KA", given(Set.of("A", "SZ")));
    }

    @Test
    void aServicesLettersAreNoKiosks() {
        stands("");
        assertEquals("KB", given(Set.of("KA")));
    }
}
