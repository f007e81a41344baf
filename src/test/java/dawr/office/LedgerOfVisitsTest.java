package dawr.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.journal.DatabaseAddress;
import dawr.journal.TestDatabase;
import dawr.queue.BranchId;
import dawr.surveys.figures.Alike;
import dawr.surveys.figures.Known;
import dawr.web.AskedDays;
import io.vertx.core.Vertx;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Which visits could be rated stands in the ledger, and how they were beside it. */
class LedgerOfVisitsTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private final DatabaseAddress database = TestDatabase.fresh();
    private final LedgerOfVisits visits = new LedgerOfVisits(TestDatabase.pool(database, VERTX));

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private void visit(String ticket, int waitedMinutes, String outcome, boolean served, boolean over) {
        TestDatabase.asOwner(
                database,
                "insert into ledger_visit values ('a', '%s', '2026-11-22', 9, 'none', false, 'ur', 'kiosk', null, 0, 9, %s, 1, 0, %s, false)"
                        .formatted(ticket, over ? "9" : "null", served));
        TestDatabase.asOwner(database, """
                insert into ledger (branch, ticket, step, day, hour, service, priority, claim, language, channel, queued_at, seniority, called_at,
                    outcome, calls, overtaken, overtaken_by_staff, stepped_back, target_minutes)
                values ('a', '%s', 1, '2026-11-22', 9, 'wages', 'none', false, 'ur', 'kiosk', 0, 0, %d, '%s', 1, 0, 0, false, 20)
                """.formatted(ticket, waitedMinutes * 60_000L, outcome));
    }

    private void rated(String ticket, int face) {
        TestDatabase.asOwner(
                database,
                "insert into survey_answer (branch, ticket, given_at, language, answers) values ('a', '%s', 9, 'ur', '{\"satisfaction\":%d}')"
                        .formatted(ticket, face));
    }

    @Test
    void whoIsSentAwayForPapersMoreThanOnceIsToldApart() {
        for (int i = 1; i <= 3; i++) {
            visit("20261122-B00" + i, 4, "not-completed", true, true);
        }
        TestDatabase.asOwner(
                database, "update ledger set reason = 'missing-document', queued_at = right(ticket, 1)::integer");
        TestDatabase.asOwner(database, "update ledger_visit set issued_at = right(ticket, 1)::integer");
        for (int i = 1; i <= 2; i++) {
            TestDatabase.asOwner(
                    database,
                    "insert into need_visit values ('a', '20261122-B00%d', '2026-11-01', 'somebody')".formatted(i));
        }
        List<Alike> told = of("a", DAY);
        assertEquals(
                List.of(false, true),
                told.stream().map(alike -> alike.known().course().askedTwice()).toList());
        assertEquals(List.of(2, 1), told.stream().map(Alike::visits).toList());
    }

    private List<Alike> of(String branch, LocalDate day) {
        return visits.visits(new BranchId(branch), new AskedDays(day, day))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @Test
    void whoWasAtACounterIsCountedAndWhoAnsweredIsHeard() {
        visit("20261122-A001", 4, "served", true, true);
        visit("20261122-A002", 3, "served", true, true);
        visit("20261122-A003", 61, "not-completed", true, true);
        visit("20261122-A004", 5, "no-show", false, true);
        visit("20261122-A005", 5, "served", true, false);
        rated("20261122-A001", 5);
        rated("20261122-A003", 1);
        assertEquals(
                List.of(
                        new Alike(new Known("wages", "kiosk", "ur", 9, "0-5", "served"), 2, List.of(0, 0, 0, 0, 1)),
                        new Alike(
                                new Known("wages", "kiosk", "ur", 9, "60-", "not-completed"),
                                1,
                                List.of(1, 0, 0, 0, 0))),
                of("a", DAY));
        assertTrue(of("b", DAY).isEmpty() && of("a", DAY.plusDays(1)).isEmpty());
    }
}
