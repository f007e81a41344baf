package dawr.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.StepRef;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old log played through an office of the real rules. */
class ReplayTest {
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private Report play(Path log, URI office, Order order) throws Exception {
        return play(log, office, order, OptionalDouble.empty());
    }

    private Report play(Path log, URI office, Order order, OptionalDouble speed) throws Exception {
        Replay.Wish wish = new Replay.Wish(
                LogReader.read(log),
                row -> true,
                List.of(office),
                speed,
                16,
                order,
                "test",
                "log",
                "UTC",
                "admin",
                "password",
                Duration.ofSeconds(20));
        Promise<Report> over = Promise.promise();
        Replay replay = new Replay(vertx, wish, progress -> {});
        vertx.runOnContext(go -> replay.begin().onComplete(over));
        return over.future().await();
    }

    private Path log(int rows) throws Exception {
        return OldLog.in(folder, rows, 42);
    }

    @Test
    void everybodyOfTheLogIsServedOnce() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0, 1);
        Report report = play(log(600), office.open().await(), Order.LOG);
        System.out.print(report.text());
        assertEquals(List.of(), report.discrepancies());
        assertEquals(report.visits(), count(office, Event.TicketIssued.class));
        assertEquals(report.visits(), count(office, Event.VisitEnded.class));
        assertEquals(0, office.waiting());
    }

    @Test
    void whoIsNextIsLeftToTheOfficeIfItIsAsked() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0, 1);
        Report report = play(log(600), office.open().await(), Order.RULES);
        System.out.print(report.text());
        assertEquals(List.of(), report.discrepancies());
        assertEquals(report.visits(), count(office, Event.VisitEnded.class));
        assertTrue(calls(office).stream()
                .noneMatch(call -> call.reason().order() == dawr.queue.CallReason.Order.BY_STAFF));
    }

    @Test
    void lostAnswersNeitherLoseNorDoubleAnybody() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0.03, 7);
        Report report = play(log(300), office.open().await(), Order.LOG);
        assertTrue(report.retries() > 0);
        assertEquals(List.of(), report.discrepancies());
        assertEquals(report.visits(), count(office, Event.TicketIssued.class));
    }

    @Test
    void lostAnswersDoNotHarmACallByTheRulesEither() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0.03, 8);
        Report report = play(log(600), office.open().await(), Order.RULES);
        assertEquals(List.of(), report.discrepancies());
        assertEquals(report.visits(), count(office, Event.TicketIssued.class));
    }

    @Test
    void aRunThatIsRepeatedChangesNothing() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0, 1);
        URI at = office.open().await();
        Path log = log(300);
        play(log, at, Order.LOG);
        int entries = office.entries().size();
        Report again = play(log, at, Order.LOG);
        assertEquals(List.of(), again.discrepancies());
        assertEquals(entries, office.entries().size());
    }

    @Test
    void eachTicketAndEachCounterKeepsItsSequence() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0.02, 3);
        Path log = log(600);
        play(log, office.open().await(), Order.LOG);
        List<Turn> turns = Turns.of(LogReader.read(log), new Oddities());
        Map<String, List<String>> wanted = new HashMap<>();
        Planner.plan(turns, Order.LOG, new Oddities()).stream()
                .filter(planned -> planned.deed() instanceof Deed.Call)
                .map(planned -> ((Deed.Call) planned.deed()).turn())
                .forEach(turn -> wanted.computeIfAbsent(Slugs.of(turn.counter()), each -> new ArrayList<>())
                        .add(Slugs.of(turn.row().service())));
        Map<String, List<String>> seen = new HashMap<>();
        calls(office)
                .forEach(call -> seen.computeIfAbsent(call.counter().value(), each -> new ArrayList<>())
                        .add(call.of().service().value()));
        assertEquals(wanted, seen);
    }

    @Test
    void timePassesAsFastAsAsked() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0, 1);
        Path log = Files.write(folder.resolve("short.csv"), OldLog.madeUp(20, 5));
        Report report = play(log, office.open().await(), Order.LOG, OptionalDouble.of(40_000));
        assertEquals(List.of(), report.discrepancies());
        // From eight in the morning to midnight
        assertTrue(report.seconds() > 16 * 3600 / 40_000.0 - 0.1, () -> "took " + report.seconds() + " s");
    }

    @Test
    void aTransferThatNeverReturnsIsCountedNotHidden() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0, 1);
        Path log = Files.write(
                folder.resolve("gone.csv"),
                List.of(
                        OldLog.HEADER,
                        "1,A,1,TRANSFERRED,2026-03-09 08:00:00,2026-03-09 08:01:00,2026-03-09 08:02:00,C1,S1,",
                        "2,A,2,SERVED,2026-03-09 08:00:00,2026-03-09 08:01:30,2026-03-09 08:03:00,C1,S1,",
                        "3,A,3,SERVED,2026-03-09 08:00:00,2026-03-09 08:05:00,2026-03-09 08:04:00,C2,S1,99"));
        Report report = play(log, office.open().await(), Order.LOG);
        assertEquals(List.of(), report.discrepancies());
        assertEquals(
                Map.of(
                        Oddity.TRANSFERRED_OUT, 1,
                        Oddity.COUNTER_OVERLAP, 1,
                        Oddity.END_BEFORE_START, 1,
                        Oddity.EARLIER_TICKET_ABSENT, 1),
                report.oddities().counts());
    }

    @Test
    void aBranchThatIsNoReplaysIsLeftAlone() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0, 1);
        URI at = office.open().await();
        Path log = log(50);
        play(log, at, Order.LOG);
        office.rename("Riyadh");
        assertThrows(MovingIn.NotLetIn.class, () -> play(log, at, Order.LOG));
    }

    private static int count(FakeOffice office, Class<? extends Event> kind) {
        return (int) office.entries().stream()
                .flatMap(entry -> entry.events().stream())
                .filter(kind::isInstance)
                .count();
    }

    private static List<Event.TicketCalled> calls(FakeOffice office) {
        return office.entries().stream()
                .map(Entry::events)
                .flatMap(List::stream)
                .filter(Event.TicketCalled.class::isInstance)
                .map(Event.TicketCalled.class::cast)
                .toList();
    }

    @Test
    void nobodyIsCalledTwiceToOneStep() throws Exception {
        FakeOffice office = new FakeOffice(vertx, 0.05, 11);
        play(log(300), office.open().await(), Order.RULES);
        List<StepRef> steps = calls(office).stream().map(Event.TicketCalled::of).toList();
        assertEquals(steps.stream().distinct().count(), steps.size());
    }
}
