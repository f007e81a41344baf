package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.journal.TestDatabase;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.ledger.Shelf;
import dawr.queue.BranchId;
import dawr.queue.Entry;
import dawr.verify.Verification;
import dawr.words.Words;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever holds an evidence book can have each of its figures worked out again, and is told which was altered. */
class RecountTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Shelf SHELF = new Shelf(VERTX);
    private static final BranchId BRANCH = new BranchId("riyadh-olaya");
    private static final Period WEEK = new Period(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 26));
    private static final Words WORDS = Words.load();

    @BeforeAll
    static void aFewDaysHavePassed() throws SQLException {
        SHELF.found(BRANCH);
        SHELF.write(Shelf.days(5, 400).subList(0, 60));
        SHELF.catchUp();
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static JsonObject book() {
        try (Figures figures = Figures.open(SHELF.database)) {
            return new JsonObject(
                    JsonText.of(Composer.compose(WORDS, figures, new Ask(Report.EVIDENCE, List.of(BRANCH), WEEK, "en")))
                            .encode());
        }
    }

    private static List<Recount.Difference> recount(JsonObject book) {
        return Recount.of(SHELF.database, WORDS, book);
    }

    @Test
    void everyFigureOfAnUntouchedBookIsWhatTheJournalSays() throws SQLException {
        JsonObject book = book();
        assertTrue(Recount.count(book) > 40, "figures: " + Recount.count(book));
        assertEquals(List.of(), recount(book));
        List<Entry> all = Shelf.days(5, 400);
        SHELF.write(all.subList(60, all.size()));
        SHELF.catchUp();
        assertEquals(List.of(), recount(book), "whatever has happened since");
    }

    @Test
    void everyFigureStandsWithItsFormulaAndTheBookWithItsPosition() {
        JsonObject book = book();
        assertTrue(book.getJsonObject("asked").getJsonObject("positions").getLong(BRANCH.value()) > 0);
        book.getJsonArray("tables").stream()
                .map(JsonObject.class::cast)
                .filter(table -> table.getString("cut").startsWith("pillar-"))
                .flatMap(table -> table.getJsonArray("lines").stream())
                .forEach(line ->
                        assertFalse(((JsonObject) line).getString("remark", "").isBlank(), line.toString()));
    }

    @Test
    void aFigureThatWasAlteredIsNamed() {
        JsonObject book = book();
        JsonObject figures = book.getJsonArray("tables").getJsonObject(0).getJsonArray("lines").stream()
                .map(line -> ((JsonObject) line).getJsonObject("figures"))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseThrow();
        String column = figures.fieldNames().iterator().next();
        figures.put(column, figures.getDouble(column) + 0.1);
        List<Recount.Difference> differences = recount(book);
        assertEquals(1, differences.size(), differences.toString());
        assertTrue(differences.getFirst().where().startsWith("pillar-strategic-alignment / "), differences.toString());
        assertTrue(differences.getFirst().where().endsWith(column), differences.toString());
    }

    @Test
    void aRowOfTheJournalThatWasAlteredIsNamedAndSoIsWhatRestsOnIt() throws SQLException {
        JsonObject book = book();
        String called =
                "update journal set at = at %s 600000 where seq = (select min(seq) from journal where events::text like '%%ticket-called%%')";
        TestDatabase.asOwner(SHELF.database, called.formatted("+"));
        try {
            assertFalse(recount(book).isEmpty());
            Verification.Report walked = new Verification(TestDatabase.journal(SHELF.database, VERTX), progress -> {})
                    .walk(BRANCH)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            String row = SHELF.ask("select min(seq) from journal where events::text like '%ticket-called%'");
            assertTrue(
                    walked.findings().getFirst().toString().contains(row),
                    walked.findings().getFirst().toString());
        } finally {
            TestDatabase.asOwner(SHELF.database, called.formatted("-"));
        }
    }

    @Test
    void whatIsNoReportIsSaidToBeNone() {
        assertThrows(IllegalArgumentException.class, () -> recount(new JsonObject("{\"tables\": []}")));
    }
}
