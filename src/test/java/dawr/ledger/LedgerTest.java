package dawr.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import dawr.queue.By;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.Mark;
import dawr.queue.Office;
import dawr.queue.Outcome;
import dawr.queue.StaffId;
import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.Kpi;
import dawr.queue.kpi.StepFact;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger says what the journal says, whatever happened and however often it was interrupted. */
class LedgerTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Shelf SHELF = new Shelf(VERTX);
    private static final BranchId BRANCH = new BranchId("riyadh-olaya");
    private static final int WISHES = 250;
    private static final long SEEDS = Long.getLong("histories", 12);

    /**
     * Whoever was turned away is not in the journal; service time in the ledger is what the counter worked, without what was set aside; when
     * counters are meant to be staffed, and whom a free one might have called, these facts don't say.
     */
    private static final Set<Kpi> OTHERWISE =
            EnumSet.of(Kpi.TURNED_AWAY, Kpi.OCCUPANCY, Kpi.ADHERENCE, Kpi.IDLE_WITH_QUEUE);

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void nothingHasHappened() {
        SHELF.clear();
        SHELF.found(BRANCH);
    }

    private static String figure(Kpi kpi) throws SQLException {
        String column = kpi.slug().replace('-', '_');
        return SHELF.ask("select " + column + " from kpi(array['" + BRANCH + "'], '-infinity', 'infinity', 'all')");
    }

    @Test
    void everyFigureIsTheOneThatTheEventsTell() throws SQLException {
        for (long seed = 1; seed <= SEEDS; seed++) {
            nothingHasHappened();
            List<Entry> entries = Shelf.days(seed, WISHES);
            Told told = new Told();
            entries.forEach(told::hear);
            SHELF.write(entries);
            SHELF.catchUp();
            compare(told, "seed " + seed);
        }
    }

    private static void compare(Told told, String when) throws SQLException {
        double openMinutes = Double.parseDouble(
                SHELF.ask("select coalesce(sum(idle_ms + called_ms + serving_ms), 0) / 60000.0 from counter_time"));
        DayFacts facts = told.facts(openMinutes);
        for (Kpi kpi : Kpi.values()) {
            if (!OTHERWISE.contains(kpi)) {
                String said = figure(kpi);
                double expected = expected(kpi, facts, told);
                String what = when + ' ' + kpi.name().toLowerCase(Locale.ROOT);
                if (Double.isFinite(expected)) {
                    assertEquals(expected, Double.parseDouble(said), 1e-6, what);
                } else {
                    assertEquals("null", said, what);
                }
            }
        }
    }

    /**
     * Percentiles are told to a tenth of a minute, half up, and so is what is made of them. A played day ends with the figures, the ledger's day may last:
     * who is still in the house has neither been left unserved nor gone.
     */
    private static double expected(Kpi kpi, DayFacts facts, Told told) {
        return switch (kpi) {
            case MEAN_TIME_IN_BRANCH -> kpi.of(told.factsOfThoseWhoWent(facts.openCounterMinutes()));
            case UNSERVED -> kpi.of(facts) - told.waiting();
            case ABANDONMENT ->
                kpi.of(facts) - 100.0 * told.present() / facts.steps().size();
            case WAIT_P50, WAIT_P90, WAIT_P95, PRIORITY_WAIT_P95, OTHERS_WAIT_P95 -> tenths(kpi.of(facts));
            case PRIORITY_DISPARITY -> tenths(Kpi.WAIT_P90.of(ofClaims(facts))) / tenths(Kpi.WAIT_P90.of(facts));
            default -> kpi.of(facts);
        };
    }

    private static DayFacts ofClaims(DayFacts facts) {
        return new DayFacts(
                facts.steps().stream().filter(StepFact::claim).toList(),
                facts.openCounterMinutes(),
                facts.turnedAway(),
                facts.endsAt());
    }

    private static double tenths(double minutes) {
        return Double.isFinite(minutes) ? Math.floor(minutes * 10 + 0.5) / 10 : minutes;
    }

    /** A finished day's sums are kept; whatever changes of it later, they say what the ledger itself says. */
    @Test
    void whatIsKeptOfADayIsWhatWouldBeWorkedOutAnew() throws SQLException {
        for (long seed = 1; seed <= SEEDS; seed++) {
            nothingHasHappened();
            SHELF.write(Shelf.days(seed, WISHES));
            SHELF.catchUp();
            assertEquals(
                    "0",
                    SHELF.ask("select count(*) from (select * from kpi_part except select part.* from (select"
                            + " array_agg(branch) as b, array_agg(day) as d from branch_day where summed) as kept,"
                            + " kpi_parts(b, d) as part where d is not null) as differing"),
                    "seed " + seed);
        }
    }

    @Test
    void itsSumsAreTheJournalsCounts() throws SQLException {
        for (long seed = 1; seed <= SEEDS; seed++) {
            nothingHasHappened();
            SHELF.write(Shelf.days(seed, WISHES));
            SHELF.catchUp();
            assertEquals("0", SHELF.ask("select count(*) from ledger_difference"), "seed " + seed);
            for (String[] pair : EQUAL) {
                assertEquals(SHELF.ask(pair[0]), SHELF.ask(pair[1]), "seed " + seed + ": " + pair[0]);
            }
        }
    }

    @Test
    void whileADayLastsNobodyWhoWaitsHasBeenLeftUnserved() throws SQLException {
        SHELF.write(Shelf.days(1, WISHES));
        SHELF.catchUp();
        String today = "(select max(day) from branch_day)";
        assertTrue(Integer.parseInt(SHELF.ask("select count(*) from ledger where outcome is null and day = " + today))
                > 0);
        assertEquals(
                "0",
                SHELF.ask("select unserved from kpi(array['" + BRANCH + "'], " + today + ", " + today + ", 'all')"));
        assertEquals("0", SHELF.ask("select count(*) from branch_day where unserved > 0 and closed_at is null"));
    }

    /** Their wait would grow to this very day, and the sums of that day would never be kept. */
    @Test
    void whoeverHadNotBeenServedWhenTheOfficeClosedWaitsNoLonger() throws SQLException {
        SHELF.write(Shelf.days(1, WISHES));
        SHELF.catchUp();
        String closed = " from ledger join branch_day using (branch, day) where closed_at is not null";
        assertTrue(Integer.parseInt(SHELF.ask("select count(*)" + closed + " and outcome = 'ended'")) > 0);
        assertEquals("0", SHELF.ask("select count(*)" + closed + " and outcome is null"));
        assertEquals("0", SHELF.ask("select count(*)" + closed + " and ended_at is null and started_at is null"));
        assertEquals("0", SHELF.ask("select count(*) from branch_day where closed_at is not null and not summed"));
    }

    private static final String EVENTS =
            "select count(*) from journal, json_array_elements(events) as happened where happened ->> 'event' ";
    private static final String UNSERVED = "select coalesce(sum(json_array_length(happened -> 'unserved')), 0)"
            + " from journal, json_array_elements(events) as happened";
    private static final String[][] EQUAL = {
        {EVENTS + "= 'ticket-issued'", "select count(*) from ledger_visit"},
        {EVENTS + "= 'ticket-issued'", "select coalesce(sum(issued), 0) from branch_day"},
        {EVENTS + "in ('ticket-issued', 'step-queued')", "select count(*) from ledger"},
        {EVENTS + "in ('ticket-called', 'ticket-recalled')", "select coalesce(sum(calls), 0) from ledger"},
        {EVENTS + "in ('ticket-called', 'ticket-recalled')", "select coalesce(sum(calls), 0) from branch_day"},
        {EVENTS + "= 'step-ended'", "select count(*) from ledger where outcome <> 'ended'"},
        {"select (" + EVENTS + "= 'visit-ended') + (" + UNSERVED + ")", "select count(ended_at) from ledger_visit"},
        {UNSERVED, "select coalesce(sum(unserved), 0) from branch_day"},
        {
            "select count(*) from branch_day where closed_at is not null and not summed",
            "select count(distinct day) from ledger join branch_day using (branch, day) where closed_at is not null"
                    + " and outcome is null"
        },
        {EVENTS + "= 'survey-given'", "select count(*) from ledger_visit where rated"},
        {"select count(*) from journal", "select coalesce(sum(seq), 0) from ledger_position"},
        {"select 0", "select count(*) from ledger where called_at < queued_at or ended_at < started_at"},
    };

    /** Hours share the waits out among them and lose none; what a wait on a closed day is to this day is told from the entry read last. */
    @Test
    void everyMinuteWaitedLiesInExactlyOneHour() throws SQLException {
        SHELF.write(Shelf.days(4, WISHES));
        SHELF.catchUp();
        String hours = SHELF.ask("select coalesce(sum(person_minutes), 0) from congestion_hours('" + BRANCH
                + "', '-infinity', 'infinity')");
        String waits = SHELF.ask(
                "select coalesce(sum(coalesce(called_at, ended_at, at) - queued_at), 0) / 60000.0 from ledger join"
                        + " ledger_position using (branch)");
        assertEquals(Double.parseDouble(waits), Double.parseDouble(hours), 1e-6);
        assertTrue(Double.parseDouble(waits) > 0);
    }

    @Test
    void whereverItIsInterruptedItGoesOnAsIfNothingHadHappened() throws SQLException {
        for (long seed = 1; seed <= 3; seed++) {
            nothingHasHappened();
            List<Entry> entries = Shelf.days(seed, WISHES);
            SHELF.write(entries);
            SHELF.catchUp();
            String atOnce = SHELF.everything();
            nothingHasHappened();
            for (int from = 0; from < entries.size(); from += 19) {
                SHELF.write(entries.subList(from, Math.min(entries.size(), from + 19)));
                SHELF.catchUp();
            }
            assertEquals(atOnce, SHELF.everything(), "seed " + seed);
        }
    }

    @Test
    void itCanBeThrownAwayAndWrittenAnew() throws SQLException {
        SHELF.write(Shelf.days(5, WISHES));
        SHELF.catchUp();
        String before = SHELF.everything();
        try (LedgerTables tables = LedgerTables.open(SHELF.database)) {
            tables.forget(BRANCH);
        }
        assertEquals("0", SHELF.ask("select count(*) from ledger"));
        SHELF.catchUp();
        assertEquals(before, SHELF.everything());
    }

    /** What somebody came for counts once, also where a clerk names it again; each further service counts beside it. */
    @Test
    void whatElseWasDoneIsCountedBesideWhatWasAskedFor() throws SQLException {
        Office office = Office.alwaysOpen().open(Office.C1);
        office.arrives(Office.PERMITS, Office.WAGES);
        office.callsNext(Office.C1);
        office.accepted(new Command.FinishStep(
                Office.C1,
                Office.clerk(Office.C1),
                new Command.Finish(
                        Outcome.SERVED, Optional.empty(), List.of(Office.WAGES, Office.PERMITS, Office.WAGES))));
        SHELF.write(office.entries);
        SHELF.catchUp();
        // The visit goes on, so its first step is written again by whoever has not read how it ended
        int known = office.entries.size();
        office.callsNext(Office.C1);
        SHELF.write(office.entries.subList(known, office.entries.size()));
        SHELF.catchUp();
        assertEquals("{wages,permits}", SHELF.ask("select delivered from ledger where step = 1"));
        assertEquals(
                "permits false, wages true",
                SHELF.ask(
                        "select string_agg(delivered || ' ' || further, ', ' order by further) from ledger_delivered"));
    }

    /** And it stays noted when the visit goes on; a step of which nothing was noted has an empty list. */
    @Test
    void whatACounterNotedOfAStepIsInTheLedger() throws SQLException {
        Office office = Office.alwaysOpen().open(Office.C1);
        office.arrives(Office.PERMITS, Office.WAGES);
        office.callsNext(Office.C1);
        List<Mark> marks = List.of(Mark.COULD_BE_ONLINE, Mark.INTERPRETED, Mark.COULD_BE_ONLINE);
        office.accepted(new Command.FinishStep(
                Office.C1,
                Office.clerk(Office.C1),
                new Command.Finish(Outcome.SERVED, Optional.empty(), List.of(), marks)));
        SHELF.write(office.entries);
        SHELF.catchUp();
        int known = office.entries.size();
        office.callsNext(Office.C1);
        SHELF.write(office.entries.subList(known, office.entries.size()));
        SHELF.catchUp();
        assertEquals(
                "{could-be-online,interpreted} {}",
                SHELF.ask("select string_agg(marks::text, ' ' order by step) from ledger"));
    }

    /** The step is whose who brought it to its end, and the hours of the counter are shared out to the minute. */
    @Test
    void aCounterThatChangesHandsCountsForBoth() throws SQLException {
        Office office = Office.alwaysOpen().open(Office.C1);
        By huda = new By(new StaffId("huda"), false);
        office.arrives(Office.PERMITS);
        office.callsNext(Office.C1);
        office.starts(Office.C1);
        office.minutes(4);
        office.accepted(new Command.HandOver(Office.C1, Office.clerk(Office.C1), huda.staff()));
        office.minutes(3);
        office.accepted(new Command.FinishStep(Office.C1, huda, Office.SERVED));
        SHELF.write(office.entries);
        SHELF.catchUp();
        assertEquals("huda", SHELF.ask("select staff from ledger"));
        assertEquals(
                "clerk-c1 4, huda 3",
                SHELF.ask("select string_agg(staff || ' ' || serving_ms / 60000, ', ' order by staff)"
                        + " from counter_time where serving_ms > 0"));
    }

    @Test
    void onlyOneKeepsIt() throws SQLException {
        try (LedgerTables tables = LedgerTables.open(SHELF.database)) {
            assertTrue(tables.lock());
            assertThrows(IllegalStateException.class, SHELF::catchUp);
        }
        SHELF.catchUp();
    }

    @Test
    void aSheetThatComesTooLateChangesNothing() throws SQLException {
        List<Entry> entries = Shelf.days(2, WISHES);
        SHELF.write(entries);
        BranchBook book = new BranchBook(BRANCH);
        entries.subList(0, 20).forEach(book::read);
        Sheet late = book.take();
        SHELF.catchUp();
        String before = SHELF.everything();
        try (LedgerTables tables = LedgerTables.open(SHELF.database)) {
            assertTrue(!tables.write(late));
        }
        assertEquals(before, SHELF.everything());
    }

    /** The figures lag by no more than the projector's round, and nobody who calls or issues waits for it. */
    @Test
    void itKeepsUpByItself() throws SQLException, InterruptedException {
        SHELF.write(Shelf.days(3, 60));
        Projector projector = Projector.start(SHELF.database);
        try {
            for (int tries = 0; tries < 100 && !"0".equals(unread()); tries++) {
                new java.util.concurrent.CountDownLatch(1).await(100, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
            assertEquals("0", unread());
        } finally {
            projector.close();
        }
    }

    private static String unread() throws SQLException {
        return SHELF.ask("select (select count(*) from journal) - coalesce((select sum(seq) from ledger_position), 0)");
    }
}
