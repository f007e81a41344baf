package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.ledger.Cut;
import dawr.ledger.Figures;
import dawr.ledger.Measure;
import dawr.ledger.Period;
import dawr.ledger.ReadingRoom;
import dawr.ledger.Shelf;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CallingOrder;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.Limits;
import dawr.queue.Office;
import dawr.queue.OpeningHours;
import dawr.queue.PriorityClass;
import dawr.simulate.Hall;
import dawr.words.Words;
import io.vertx.core.Vertx;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.sf.jasperreports.engine.JRException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Days that are not like others: on which clocks are changed, the branch moves to another time zone, or half of which nobody knows anything. */
class OddDaysTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Shelf SHELF = new Shelf(VERTX);
    private static final ReadingRoom ROOM = new ReadingRoom(SHELF.database);
    private static final BranchId BRANCH = new BranchId("riyadh-olaya");
    private static final Words WORDS = Words.load();
    private static final int MINUTE = 60_000;

    private final List<Entry> entries = new ArrayList<>();

    @AfterAll
    static void close() {
        ROOM.close();
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Open day and night, its days beginning at five in the morning there. */
    private static BranchSetup in(String zone) {
        BranchSetup plain = Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        return new BranchSetup(
                plain.id(),
                plain.version(),
                plain.names(),
                ZoneId.of(zone),
                plain.theme(),
                LocalTime.of(5, 0),
                plain.hours(),
                plain.languages(),
                plain.halls(),
                plain.services(),
                plain.counters(),
                plain.callingOrder(),
                plain.limits(),
                plain.congestionBands(),
                Optional.empty(),
                Optional.empty());
    }

    private Hall founded(String at, BranchSetup setup) {
        Hall hall = new Hall(new BranchState(), millis(at), setup);
        hall.writeTo(entries::add);
        hall.ask(new Command.Found(setup));
        return hall;
    }

    private static long millis(String at) {
        return Instant.parse(at).toEpochMilli();
    }

    /** Somebody takes a ticket, waits for so many minutes, and is served for one. */
    private static void somebodyWaits(Hall hall, String from, int minutes) {
        hall.moveTo(millis(from));
        hall.ask(new Command.OpenCounter(Office.C1, Office.clerk(Office.C1), List.of(), List.of()));
        assertFalse(hall.ask(Office.issue(PriorityClass.NONE, Office.PERMITS)).isEmpty());
        hall.moveTo(millis(from) + (long) minutes * MINUTE);
        assertFalse(hall.ask(new Command.CallNext(Office.C1, Office.clerk(Office.C1), Optional.empty()))
                .isEmpty());
        hall.ask(new Command.StartService(Office.C1, Office.clerk(Office.C1)));
        hall.moveTo(hall.now() + MINUTE);
        hall.ask(new Command.FinishStep(Office.C1, Office.clerk(Office.C1), Office.SERVED));
    }

    private void isRead() throws SQLException {
        SHELF.clear();
        SHELF.found(BRANCH);
        SHELF.write(entries);
        SHELF.catchUp();
    }

    /** Minutes waited, by the local hour. */
    private static Map<Integer, Double> waited(Period period) throws SQLException {
        Map<Integer, Double> waited = new TreeMap<>();
        String hours = SHELF.ask("select string_agg(hour || '=' || round(minutes), ',' order by hour) from "
                + "(select hour, sum(person_minutes) as minutes from congestion_hours('" + BRANCH + "', '"
                + period.from() + "', '" + period.to() + "') group by hour) as told");
        for (String each : hours.split(",", -1)) {
            String[] parts = each.split("=", 2);
            waited.put(Integer.valueOf(parts[0]), Double.valueOf(parts[1]));
        }
        return waited;
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static double figure(Period period, Measure measure) {
        try (Figures figures = ROOM.figures()) {
            return figures.rows(List.of(BRANCH), period, Cut.ALL)
                    .getFirst()
                    .of(measure)
                    .orElseThrow();
        }
    }

    private static ReportPage page(Report report, Period period) {
        try (Figures figures = ROOM.figures()) {
            return Composer.compose(WORDS, figures, new Ask(report, List.of(BRANCH), period, "en"));
        }
    }

    /** Each report can be made of such days, on paper too. */
    private static void everyReportIsMade(Period period) throws JRException {
        for (Report report : Report.values()) {
            assertFalse(page(report, period).grids().isEmpty(), report.slug());
        }
        assertTrue(Paper.pdf(page(Report.DAILY, period)).length > 1_000);
        assertTrue(CsvText.of(page(Report.DAILY, period)).length > 100);
    }

    /** From three o'clock back to two: whoever came at half past two and was called at twenty to three waited seventy minutes. */
    @Test
    void inTheNightOfTheLongHourEveryMinuteCounts() throws SQLException, JRException {
        Hall hall = founded("2026-10-24T21:00:00Z", in("Europe/Berlin"));
        somebodyWaits(hall, "2026-10-25T00:30:00Z", 70);
        somebodyWaits(hall, "2026-10-25T08:00:00Z", 10);
        isRead();
        Period night = days("2026-10-24", "2026-10-25");
        assertEquals(Map.of(2, 70.0, 9, 10.0), waited(night));
        assertEquals(40, figure(night, Measure.MEAN_WAIT), 1e-6);
        assertEquals("0", SHELF.ask("select count(*) from ledger_difference"));
        everyReportIsMade(night);
    }

    /** From two o'clock to three: the hour between has no minutes in which anybody could wait. */
    @Test
    void inTheNightOfTheMissingHourNobodyWaitsInIt() throws SQLException, JRException {
        Hall hall = founded("2026-03-28T21:00:00Z", in("Europe/Berlin"));
        somebodyWaits(hall, "2026-03-29T00:30:00Z", 50);
        isRead();
        Period night = days("2026-03-28", "2026-03-29");
        assertEquals(Map.of(1, 30.0, 3, 20.0), waited(night));
        everyReportIsMade(night);
    }

    /** Half an hour later than whole ones, as in some places. */
    @Test
    void hoursBeginWhereTheBranchIs() throws SQLException {
        Hall hall = founded("2026-11-22T04:00:00Z", in("Asia/Kolkata"));
        somebodyWaits(hall, "2026-11-22T05:00:00Z", 45);
        isRead();
        assertEquals(Map.of(10, 30.0, 11, 15.0), waited(days("2026-11-22", "2026-11-22")));
    }

    @Test
    void aBranchThatMovesToAnotherTimeZoneKeepsItsFigures() throws SQLException, JRException {
        Hall hall = founded("2026-11-22T05:00:00Z", in("Asia/Riyadh"));
        somebodyWaits(hall, "2026-11-22T06:00:00Z", 20);
        assertFalse(hall.ask(new Command.ChangeSetup(
                        in("Europe/London"), hall.state().setup().version()))
                .isEmpty());
        somebodyWaits(hall, "2026-11-22T12:00:00Z", 40);
        somebodyWaits(hall, "2026-11-23T12:00:00Z", 30);
        somebodyWaits(hall, "2026-11-24T12:00:00Z", 10);
        isRead();
        Period week = days("2026-11-20", "2026-11-26");
        assertEquals(4, figure(week, Measure.ARRIVED));
        assertEquals(25, figure(week, Measure.MEAN_WAIT), 1e-6);
        double told =
                waited(week).values().stream().mapToDouble(Double::doubleValue).sum();
        assertEquals(100, told, "every minute lies in one hour");
        assertEquals(80, waited(week).get(12), "the hour by the clock there");
        assertEquals("0", SHELF.ask("select count(*) from ledger_difference"));
        everyReportIsMade(week);
    }

    /** The house lost its power at noon and opened again on the next day. */
    @Test
    void ofADayOfWhichHalfIsMissingTheOtherHalfIsTold() throws SQLException, JRException {
        Hall hall = founded("2026-11-22T05:00:00Z", in("Asia/Riyadh"));
        somebodyWaits(hall, "2026-11-22T06:00:00Z", 20);
        somebodyWaits(hall, "2026-11-23T06:00:00Z", 30);
        isRead();
        Period first = days("2026-11-22", "2026-11-22");
        assertEquals(1, figure(first, Measure.ARRIVED));
        assertEquals(20, figure(first, Measure.MEAN_WAIT), 1e-6);
        everyReportIsMade(first);
        String notes = String.join(
                "\n", page(Report.WEEKLY, days("2026-11-22", "2026-11-24")).notes());
        assertTrue(notes.contains("of 3"), notes);
        assertTrue(notes.contains("not over yet"), notes);
    }

    /** Nothing can be said of what the ledger has not read yet; what it has read stays as it is. */
    @Test
    void whileTheLedgerIsBehindItsReportSaysHowFarItHasRead() throws SQLException {
        Hall hall = founded("2026-11-22T05:00:00Z", in("Asia/Riyadh"));
        somebodyWaits(hall, "2026-11-22T06:00:00Z", 20);
        isRead();
        int read = entries.size();
        somebodyWaits(hall, "2026-11-22T08:00:00Z", 30);
        SHELF.write(entries.subList(read, entries.size()));
        Period day = days("2026-11-22", "2026-11-22");
        ReportPage page = page(Report.DAILY, day);
        assertEquals(1, figure(day, Measure.ARRIVED));
        assertEquals((long) read, page.asked().positions().get(BRANCH.value()));
        assertTrue(String.join("\n", page.notes()).contains(BRANCH + "@" + read));
    }
}
