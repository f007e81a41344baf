package dawr.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dawr.journal.TestDatabase;
import dawr.queue.BranchId;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Ways into the ledger stay open, and nobody sees yesterday's ledger through one of them. */
class ReadingRoomTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Shelf SHELF = new Shelf(VERTX);
    private static final BranchId BRANCH = new BranchId("riyadh-olaya");
    private static final Period ALWAYS = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    private static final String WAYS = "select count(*) from pg_stat_activity where application_name = 'dawr reports' "
            + "and datname = current_database()";

    private final ReadingRoom room = new ReadingRoom(SHELF.database);

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private double arrived() {
        try (Figures figures = room.figures()) {
            return figures.rows(List.of(BRANCH), ALWAYS, Cut.ALL).stream()
                    .findFirst()
                    .map(row -> row.of(Measure.ARRIVED).orElseThrow())
                    .orElse(0.0);
        }
    }

    @Test
    void whoeverLooksAgainSeesWhatHasHappenedSince() throws SQLException {
        SHELF.clear();
        SHELF.found(BRANCH);
        assertEquals(0, arrived());
        SHELF.write(Shelf.days(5, 60));
        SHELF.catchUp();
        double after = arrived();
        assertEquals(SHELF.ask("select count(*) from ledger"), Integer.toString((int) after));
        room.close();
    }

    @Test
    void aFewWaysAreKeptHoweverManyLookAtOnce() throws SQLException {
        List<Figures> crowd = new ArrayList<>();
        for (int each = 0; each < 9; each++) {
            crowd.add(room.figures());
        }
        crowd.forEach(Figures::close);
        assertEquals("4", SHELF.ask(WAYS));
        room.close();
        assertEquals("0", SHELF.ask(WAYS));
    }

    @Test
    void aWayThatHasBrokenIsNotTakenAgain() throws SQLException {
        arrived();
        TestDatabase.asOwner(SHELF.database, WAYS.replace("count(*)", "pg_terminate_backend(pid)"));
        assertEquals(0, Double.compare(arrived(), arrived()));
        try (Figures figures = room.figures()) {
            TestDatabase.asOwner(SHELF.database, WAYS.replace("count(*)", "pg_terminate_backend(pid)"));
            assertThrows(LedgerUnavailable.class, () -> figures.days(List.of(BRANCH), ALWAYS));
        }
        arrived();
        room.close();
    }
}
