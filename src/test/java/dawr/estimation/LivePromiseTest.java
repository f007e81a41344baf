package dawr.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.Office;
import dawr.queue.PauseReason;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.Scope;
import dawr.queue.ServiceId;
import dawr.queue.Standstill;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is promised in a living office, and how it moves. */
class LivePromiseTest {
    private final Office office = Office.alwaysOpen();
    private final LivePromise live = new LivePromise();
    private final Watch watch = new Watch(new Estimator(), true);
    private int heard;

    private void refresh() {
        while (heard < office.entries.size()) {
            watch.happened(office.entries.get(heard++));
        }
        live.publish(office.state.setup().id(), watch.refreshed(office.now));
    }

    private Promise promised(ServiceId service) {
        return live.promise(office.state, service, PriorityClass.NONE, office.now);
    }

    private Promise.Range range(ServiceId service) {
        return assertInstanceOf(Promise.Range.class, promised(service));
    }

    private Promise.Range expected(TicketId ticket) {
        return assertInstanceOf(
                Promise.Range.class,
                live.expected(office.state, office.state.visit(ticket).orElseThrow(), office.now));
    }

    private TicketId arrive(int people) {
        TicketId last = office.arrives(Office.PERMITS);
        for (int each = 1; each < people; each++) {
            last = office.arrives(Office.PERMITS);
        }
        return last;
    }

    @Test
    void whereNoCounterIsOpenNothingIsPromised() {
        refresh();
        assertInstanceOf(Promise.NoCounterOpen.class, promised(Office.PERMITS));
        office.open(Office.C3);
        refresh();
        assertInstanceOf(Promise.NoCounterOpen.class, promised(Office.PERMITS), "C3 serves wages only");
        range(Office.WAGES);
    }

    @Test
    void whereAllArePausedOrStandStillForNobodyKnowsHowLongNothingIsPromised() {
        office.open(Office.C1);
        refresh();
        range(Office.PERMITS);
        office.accepted(
                new Command.PauseCounter(Office.C1, Office.clerk(Office.C1), PauseReason.BREAK, Optional.empty()));
        refresh();
        assertInstanceOf(Promise.NoCounterOpen.class, promised(Office.PERMITS));
        office.accepted(new Command.ResumeCounter(Office.C1, Office.clerk(Office.C1)));
        office.accepted(new Command.BeginStandstill(Scope.BRANCH, Standstill.Reason.SYSTEM_DOWN, Optional.empty()));
        refresh();
        assertInstanceOf(Promise.NoCounterOpen.class, promised(Office.PERMITS));
    }

    @Test
    void aServiceThatNobodyKnowsIsPromisedNothing() {
        office.open(Office.C1);
        refresh();
        assertInstanceOf(Promise.NoCounterOpen.class, promised(new ServiceId("taxes")));
    }

    @Test
    void whoComesWhileAStandstillLastsIsToldOfItsEnd() {
        office.open(Office.C1);
        office.accepted(new Command.BeginStandstill(
                Scope.BRANCH, Standstill.Reason.SYSTEM_DOWN, Optional.of(office.now + 40 * 60_000)));
        refresh();
        assertTrue(
                range(Office.PERMITS).highMinutes() >= 40, range(Office.PERMITS).toString());
    }

    @Test
    void beforeAnythingIsPublishedAnEstimateIsThereAllTheSame() {
        office.open(Office.C1);
        arrive(5);
        assertTrue(range(Office.PERMITS).highMinutes() > 10);
    }

    @Test
    void whoComesBetweenTwoRefreshesIsToldOfThoseBeforeThem() {
        office.open(Office.C1);
        refresh();
        int alone = range(Office.PERMITS).highMinutes();
        arrive(10);
        assertTrue(range(Office.PERMITS).highMinutes() > alone + 20);
    }

    @Test
    void whoComesAfterTheFreeCountersWereTakenIsNotToldOfThem() {
        office.open(Office.C1, Office.C2);
        refresh();
        int free = range(Office.PERMITS).highMinutes();
        arrive(2);
        office.callsNext(Office.C1);
        office.callsNext(Office.C2);
        assertTrue(range(Office.PERMITS).highMinutes() > free + 1, range(Office.PERMITS) + " after " + free);
    }

    @Test
    void whoComesBetweenTwoRefreshesIsToldOfThoseWhoWantTheSameCounters() {
        office.open(Office.C1);
        refresh();
        int alone = range(Office.WAGES).highMinutes();
        arrive(10);
        assertTrue(range(Office.WAGES).highMinutes() > alone + 20);
    }

    @Test
    void whileTheDayIsStillBeingReadWhoWaitsSeesWhatTheyWereToldWithTheirTicket() {
        office.open(Office.C1);
        int read = office.entries.size();
        Promise.Range told = new Promise.Range(12, 20, office.now + 20 * 60_000);
        office.accepted(
                new Command.IssueTicket(List.of(Office.PERMITS), "ar", PriorityClass.NONE, Channel.KIOSK, told, 1));
        office.minutes(2);
        office.entries.subList(0, read).forEach(watch::happened);
        live.publish(office.state.setup().id(), watch.refreshed(office.now));
        Visit waiting = office.state.visits().iterator().next();
        Promise.Range seen = assertInstanceOf(Promise.Range.class, live.expected(office.state, waiting, office.now));
        assertEquals(new Promise.Range(10, 18, told.promisedByMillis()), seen);
    }

    @Test
    void oneMoreCounterMakesTheWaitShorter() {
        office.open(Office.C1);
        TicketId last = arrive(15);
        refresh();
        Promise.Range alone = expected(last);
        office.open(Office.C2);
        refresh();
        assertTrue(expected(last).highMinutes() < alone.highMinutes(), expected(last) + " after " + alone);
    }

    @Test
    void whatIsShownRunsDownAndDoesNotFlicker() {
        office.open(Office.C1);
        TicketId last = arrive(10);
        office.callsNext(Office.C1);
        refresh();
        long by = expected(last).promisedByMillis();
        for (int minute = 0; minute < 3; minute++) {
            office.minutes(1);
            refresh();
            assertTrue(Math.abs(by - expected(last).promisedByMillis()) <= 60_000);
        }
    }

    @Test
    void whoReadsTheJournalKnowsWhatWhoWasThereKnows() {
        office.open(Office.C1);
        for (int each = 0; each < 20; each++) {
            refresh();
            arrive(2);
            office.callsNext(Office.C1);
            office.minutes(4);
            office.finishes(Office.C1);
        }
        refresh();
        Watch reader = new Watch(new Estimator(), true);
        office.entries.forEach(reader::relive);
        reader.refreshed(office.now);
        assertEquals(watch.report(office.now), reader.report(office.now));
        assertEquals(
                watch.bestTime(Office.PERMITS, office.now).isPresent(),
                reader.bestTime(Office.PERMITS, office.now).isPresent());
        assertEquals(watch.table().secondsPerCall(), reader.table().secondsPerCall());
        assertTrue(reader.table().row(Office.PERMITS, PriorityClass.NONE).isPresent());
    }

    @Test
    void whereAnEntryIsMissingNothingIsGuessed() {
        office.open(Office.C1, Office.C2);
        watch.happened(office.entries.getFirst());
        watch.happened(office.entries.getLast());
        assertTrue(watch.isLost());
    }

    @Test
    void whoStandsFurtherBackWaitsLonger() {
        office.open(Office.C1, Office.C2);
        TicketId first = arrive(1);
        TicketId middle = arrive(10);
        TicketId last = arrive(10);
        refresh();
        assertTrue(expected(first).highMinutes() < expected(middle).highMinutes());
        assertTrue(expected(middle).highMinutes() < expected(last).highMinutes());
    }

    @Test
    void whenABusyCounterGetsFreeIsForeseen() {
        office.open(Office.C1);
        arrive(1);
        office.callsNext(Office.C1);
        refresh();
        assertTrue(live.predictedEnd(office.state, Office.C1).orElseThrow() > office.now);
        assertTrue(live.predictedEnd(office.state, Office.C2).isEmpty());
    }
}
