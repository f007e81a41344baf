package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.journal.DatabaseAddress;
import dawr.journal.TestDatabase;
import dawr.queue.BranchId;
import dawr.web.Caller;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The letters of a kiosk that is cut off are plain to read and to hear, its own, and stay the same. */
class KioskSeriesTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final BranchId BRANCH = new BranchId("a");
    private static final int KIOSKS = 450;

    private final DatabaseAddress database = TestDatabase.fresh();
    private final KioskSeries series = new KioskSeries(new Table(TestDatabase.pool(database, VERTX)), () -> 1_000);

    @AfterAll
    static void close() {
        await(VERTX.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    /** So many kiosks, numbered from none on. */
    private void stand(int kiosks, String letters) {
        TestDatabase.asOwner(database, """
                insert into device (id, branch, kind, name, place, enrolled_at, last_seen_at, series)
                select (lpad(to_hex(kiosk), 8, '0') || '-0000-0000-0000-000000000000')::uuid, 'a', 'kiosk', '', '', 1000, 1000, %s
                from generate_series(0, %d) as kiosk
                """.formatted(letters.isEmpty() ? "null" : "'" + letters + "'", kiosks - 1));
    }

    private static String part(int kiosk) {
        return "%08x".formatted(kiosk);
    }

    private String given(int kiosk, Set<String> ofServices) {
        Caller.Device device = new Caller.Device("kiosk-" + part(kiosk), Role.KIOSK, BRANCH);
        return await(series.of(device, "key", ofServices)).orElse("");
    }

    @Test
    void noNewKioskHasALetterThatIsTakenForAnother() {
        stand(KIOSKS, "");
        Set<String> all = new HashSet<>();
        for (int kiosk = 0; kiosk < KIOSKS; kiosk++) {
            all.add(given(kiosk, Set.of()));
        }
        assertTrue(all.remove(""), "441 pairs of 21 letters are enough for 441 kiosks, not for more");
        assertEquals(441, all.size());
        assertFalse(all.stream().anyMatch(letters -> letters.matches(".*[IOQSZ0-9].*")), all.toString());
    }

    @Test
    void aKioskThatHasSuchLettersKeepsThemUntilAServiceTakesThem() {
        stand(1, "SZ");
        assertEquals("SZ", given(0, Set.of("A")));
        assertEquals("KA", given(0, Set.of("A", "SZ")));
    }

    @Test
    void aServicesLettersAreNoKiosks() {
        stand(1, "");
        assertEquals("KB", given(0, Set.of("KA")));
    }
}
