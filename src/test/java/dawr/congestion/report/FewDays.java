package dawr.congestion.report;

import dawr.journal.TestDatabase;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.ledger.ReadingRoom;
import dawr.ledger.Shelf;
import dawr.queue.BranchId;
import dawr.words.Words;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A few days of an office that reports are tested on, lived once for all of their tests. */
final class FewDays {
    static final BranchId BRANCH = new BranchId("riyadh-olaya");
    static final Period WEEK = new Period(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 26));
    static final Words WORDS = Words.load();
    private static final long QUARTER = 900_000;

    static final Shelf SHELF = lived();
    private static final ReadingRoom ROOM = new ReadingRoom(SHELF.database);

    /** Nothing happens after these days; a page is read by several tests and worked out once. */
    private static final Map<Ask, ReportPage> PAGES = new HashMap<>();

    private FewDays() {}

    private static Shelf lived() {
        Vertx vertx = Vertx.vertx();
        try {
            Shelf shelf = new Shelf(vertx);
            shelf.found(BRANCH);
            shelf.write(Shelf.days(5, 400));
            shelf.catchUp();
            alarms(shelf, Instant.parse("2026-11-22T09:00:00Z").toEpochMilli());
            return shelf;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static void alarms(Shelf shelf, long noon) {
        looked(shelf, noon, 0.8, true);
        looked(shelf, noon + QUARTER, 0.6, false);
        looked(shelf, noon + 2 * QUARTER, 0.1, false);
        warned(shelf, noon, "hit", noon + 2 * QUARTER);
        warned(shelf, noon + QUARTER, "false", null);
    }

    /** A look ahead, how likely it said the threshold was, and what came; anybody would have said one in two. */
    private static void looked(Shelf shelf, long at, double likely, boolean passed) {
        TestDatabase.asOwner(
                shelf.database,
                String.format(
                        Locale.ROOT,
                        "insert into alarm_look values ('%s', %d, 45, %f, %f, 0.5, 20, false, %b, null)",
                        BRANCH,
                        at,
                        likely,
                        likely,
                        passed));
    }

    private static void warned(Shelf shelf, long at, String outcome, @Nullable Long came) {
        TestDatabase.asOwner(
                shelf.database,
                String.format(
                        Locale.ROOT,
                        "insert into alarm values ('%s', %d, 45, 0.8, 30, null, '%s', %s)",
                        BRANCH,
                        at,
                        outcome,
                        came));
    }

    static ReportPage page(Report report, String language, Period period) {
        return PAGES.computeIfAbsent(new Ask(report, List.of(BRANCH), period, language), FewDays::composed);
    }

    private static ReportPage composed(Ask ask) {
        try (Figures figures = ROOM.figures()) {
            return Composer.compose(WORDS, figures, ask);
        }
    }
}
