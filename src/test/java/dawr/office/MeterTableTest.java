package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.journal.DatabaseAddress;
import dawr.journal.TestDatabase;
import dawr.queue.BranchId;
import dawr.surveys.meter.Effect;
import dawr.surveys.meter.Lost;
import dawr.surveys.meter.MeterBook;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Papers that were wanting are found beside the ledger; whose visits were whose is told only while its key lives. */
class MeterTableTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final BranchId BRANCH = new BranchId("a");
    private static final long GONE = 2_000;

    private final DatabaseAddress database = TestDatabase.fresh();
    private final MeterBook book = new MeterTable(new Table(TestDatabase.pool(database, VERTX)));

    @AfterAll
    static void close() {
        await(VERTX.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private void visit(String ticket, int minutes, String reason) {
        TestDatabase.asOwner(
                database,
                "insert into ledger_visit values ('a', '%s', '2026-11-22', 9, 'none', false, 'ur', 'kiosk', null, 0, %d, 9, 1, 1, true, false)"
                        .formatted(ticket, minutes * 60_000L));
        TestDatabase.asOwner(database, """
                insert into ledger (branch, ticket, step, day, hour, service, priority, claim, language, channel, queued_at, seniority, called_at,
                    outcome, reason, calls, overtaken, overtaken_by_staff, stepped_back, target_minutes)
                values ('a', '%s', 1, '2026-11-22', 9, 'wages', 'none', false, 'ur', 'kiosk', 0, 0, 1, '%s', %s, 1, 0, 0, false, 20)
                """.formatted(
                ticket, reason.isEmpty() ? "served" : "not-completed", reason.isEmpty() ? "null" : "'" + reason + "'"));
    }

    private void wanting(String ticket, String... papers) {
        await(book.note(BRANCH, ticket, "wages", List.of(papers), "clerk1", 1));
    }

    @Test
    void whatWasWantingCostsTheMinutesOfItsVisits() {
        visit("20261122-A001", 30, "missing-document");
        visit("20261122-A002", 40, "missing-document");
        visit("20261122-A003", 50, "missing-document");
        visit("20261122-A004", 60, "");
        wanting("20261122-A001", "contract");
        wanting("20261122-A001", "contract");
        wanting("20261122-A002", "contract", "lease");
        wanting("20261122-A004", "contract");
        assertEquals(
                List.of(
                        new Lost(Optional.empty(), "wages", 1, 50, 1),
                        new Lost(Optional.of("contract"), "wages", 2, 50, 2),
                        new Lost(Optional.of("lease"), "wages", 1, 20, 1)),
                await(book.lost(BRANCH, DAY, DAY)));
        assertEquals(new Effect.Side(4, 2), await(book.side(BRANCH, "contract", DAY, DAY)));
        await(book.abolish(BRANCH, new MeterBook.Abolished("contract", DAY)));
        await(book.abolish(BRANCH, new MeterBook.Abolished("contract", DAY.plusDays(1))));
        assertEquals(List.of(new MeterBook.Abolished("contract", DAY.plusDays(1))), await(book.abolished(BRANCH)));
    }

    @Test
    void whoComesBackIsCountedOnlyWhileTheKeyLives() {
        assertFalse(await(book.counting(BRANCH)), "not unless somebody turns it on");
        await(book.count(BRANCH, true));
        assertTrue(await(book.counting(BRANCH)));
        for (String ticket : List.of("20261122-A001", "20261122-A002", "20261122-A003")) {
            visit(ticket, 10, "");
        }
        await(book.came(BRANCH, "20261122-A001", "1023456789", DAY, GONE));
        await(book.came(BRANCH, "20261122-A002", "1023456789", DAY, GONE));
        assertEquals(List.of(new MeterBook.Repeats("wages", 1, 2)), await(book.repeats(BRANCH, DAY, DAY)));
        assertEquals(Optional.of(GONE), await(book.nextDestruction(BRANCH)));
        assertEquals(0, await(book.destroyKeys(GONE - 1)));
        assertEquals(1, await(book.destroyKeys(GONE)));
        await(book.came(BRANCH, "20261122-A003", "1023456789", DAY, GONE));
        assertEquals(
                List.of(new MeterBook.Repeats("wages", 1, 2)),
                await(book.repeats(BRANCH, DAY, DAY)),
                "nobody can be told apart any more");
        assertEquals(Optional.empty(), await(book.nextDestruction(BRANCH)));
    }
}
