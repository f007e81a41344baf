package dawr.congestion.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.layout.DraftPlan;
import dawr.journal.DatabaseAddress;
import dawr.journal.TestDatabase;
import dawr.outbox.Await;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The drawer of drawn floor plans, and that it does not overflow. */
class DraftPlanTableTest {
    private static final int MOST = 12;
    private static final Vertx VERTX = Vertx.vertx();
    private static final DatabaseAddress DATABASE = TestDatabase.fresh();
    private static final DraftPlanTable DRAWER = new DraftPlanTable(TestDatabase.pool(DATABASE, VERTX));

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    private static DraftPlan plan(int number, String name) {
        return new DraftPlan(new UUID(0, number), name, new JsonObject().put("name", name), number);
    }

    private static boolean isKept(BranchId branch, DraftPlan draft) {
        return DRAWER.keep(branch, draft, MOST).await();
    }

    private static void keep(BranchId branch, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(number -> assertTrue(isKept(branch, plan(number, "as drawn"))));
    }

    @Test
    void aFullDrawerTakesNoOtherPlanButStillTheSameOneAnew() {
        BranchId branch = new BranchId("full");
        keep(branch, 1, MOST);
        assertFalse(isKept(branch, plan(MOST + 1, "too many")));
        assertTrue(isKept(branch, plan(5, "wider")));
        List<DraftPlan> all = DRAWER.of(branch).await();
        assertEquals(MOST, all.size());
        assertTrue(all.contains(plan(5, "wider")));
        assertTrue(isKept(new BranchId("another"), plan(1, "theirs")), "every branch has a drawer of its own");
    }

    @Test
    void aPlanThatIsThrownAwayLeavesItsPlace() {
        BranchId branch = new BranchId("emptied");
        keep(branch, 1, MOST);
        assertTrue(DRAWER.drop(branch, new UUID(0, 3)).await());
        assertTrue(isKept(branch, plan(MOST + 1, "instead")));
        assertFalse(isKept(branch, plan(3, "as drawn")));
    }

    @Test
    void ofManyThatAreKeptAtOnceOnlySoManyAre() {
        BranchId branch = new BranchId("crowded");
        List<Future<Boolean>> asked = IntStream.rangeClosed(1, 3 * MOST)
                .mapToObj(number -> DRAWER.keep(branch, plan(number, "as drawn"), MOST))
                .toList();
        Future.all(asked).await();
        assertEquals(MOST, asked.stream().filter(Future::result).count());
        assertEquals(MOST, DRAWER.of(branch).await().size());
    }

    /** Somebody has laid a plan in the last place and not yet let go of it. */
    @Test
    void whoComesAtTheSameInstantAsTheLastOneIsToldNo() throws SQLException {
        BranchId branch = new BranchId("contested");
        keep(branch, 1, MOST - 1);
        DatabaseAddress owner = TestDatabase.ownerOf(DATABASE);
        try (Connection other = owner.connection("bench", "");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into floor_plan_draft (branch, id, name, plan, kept_at, place) values ('" + branch
                    + "', gen_random_uuid(), 'the last', '{}', 0, " + MOST + ")");
            Future<Boolean> kept = DRAWER.keep(branch, plan(MOST, "at once"), MOST);
            Await.until(() -> kept.isComplete() || somebodyWaits());
            other.commit();
            assertFalse(kept.await());
        }
        assertEquals(MOST, DRAWER.of(branch).await().size());
    }

    private static boolean somebodyWaits() {
        DatabaseAddress owner = TestDatabase.ownerOf(DATABASE);
        try (Connection look = owner.connection("look", "");
                Statement statement = look.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type"
                                + " = 'Lock'")) {
            return found.next() && found.getInt(1) > 0;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
