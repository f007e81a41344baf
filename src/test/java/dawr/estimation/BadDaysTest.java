package dawr.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.CounterState;
import dawr.queue.Decision;
import dawr.queue.Office;
import dawr.queue.PauseReason;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.Rules;
import dawr.queue.Scope;
import dawr.queue.ServiceId;
import dawr.queue.Standstill;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Days on which nothing goes as it should: what is said is a wait that somebody could have, or that no counter is open. */
class BadDaysTest {
    private static final int STEPS = 250;
    private static final int DAYS = 6;
    private static final int MINUTES_MAX = 12 * 60;
    private static final List<CounterId> COUNTERS = List.of(Office.C1, Office.C2, Office.C3);
    private static final List<ServiceId> SERVICES = List.of(Office.PERMITS, Office.WAGES, new ServiceId("unheard-of"));

    private final Office office = Office.alwaysOpen();
    private final LivePromise live = new LivePromise();
    private final Watch watch = new Watch(new Estimator(Rounding.WHOLE_MINUTES), true);
    private int heard;

    private void refresh() {
        while (heard < office.entries.size()) {
            watch.happened(office.entries.get(heard++));
        }
        live.publish(office.state.setup().id(), watch.refreshed(office.now));
        everythingSaidMakesSense();
    }

    private void everythingSaidMakesSense() {
        for (ServiceId service : SERVICES) {
            boolean open = office.state.counters().stream()
                    .anyMatch(counter -> counter.state() == CounterState.OPEN
                            && counter.services().contains(service));
            for (PriorityClass priority : PriorityClass.values()) {
                Promise said = live.promise(office.state, service, priority, office.now);
                assertTrue(open || said instanceof Promise.NoCounterOpen, "nobody serves " + service + ": " + said);
                makesSense(said);
            }
        }
        office.state.visits().stream()
                .filter(visit -> visit.phase() == VisitPhase.WAITING)
                .forEach(visit -> makesSense(live.expected(office.state, visit, office.now)));
    }

    private void makesSense(Promise said) {
        if (said instanceof Promise.Range range) {
            assertTrue(0 <= range.lowMinutes() && range.lowMinutes() <= range.highMinutes(), range.toString());
            assertTrue(range.highMinutes() >= 1 && range.highMinutes() <= MINUTES_MAX + 1, range.toString());
            assertTrue(range.promisedByMillis() > office.now, "promised for the past: " + range);
        }
    }

    private Promise.Range range(ServiceId service) {
        return assertInstanceOf(
                Promise.Range.class, live.promise(office.state, service, PriorityClass.NONE, office.now));
    }

    private void tries(Command command) {
        if (Rules.decide(office.state, command, office.now) instanceof Decision.Accepted) {
            office.accepted(command);
        }
    }

    @Test
    void whateverHappensWhatIsSaidMakesSense() {
        Random luck = new Random(5);
        for (int step = 0; step < STEPS; step++) {
            office.now += leap(luck);
            office.settles();
            somethingHappens(luck);
            refresh();
        }
    }

    /** Mostly seconds; now and then nothing is heard of for hours, and sometimes for days. */
    private static long leap(Random luck) {
        return switch (luck.nextInt(40)) {
            case 0 -> 3 * 3_600_000L;
            case 1 -> 50 * 3_600_000L;
            default -> luck.nextInt(120_000);
        };
    }

    private void somethingHappens(Random luck) {
        CounterId counter = COUNTERS.get(luck.nextInt(COUNTERS.size()));
        switch (luck.nextInt(10)) {
            case 0 -> tries(new Command.OpenCounter(counter, Office.clerk(counter), List.of(), List.of()));
            case 1 -> tries(new Command.CloseCounter(counter, Office.clerk(counter)));
            case 2 ->
                tries(new Command.PauseCounter(counter, Office.clerk(counter), PauseReason.BREAK, Optional.empty()));
            case 3 -> tries(new Command.ResumeCounter(counter, Office.clerk(counter)));
            case 4 -> tries(new Command.BeginStandstill(Scope.BRANCH, Standstill.Reason.POWER_CUT, anEnd(luck)));
            case 5 -> tries(new Command.EndStandstill(Scope.BRANCH));
            case 6, 7 -> tries(new Command.CallNext(counter, Office.clerk(counter), Optional.of(Office.SERVED)));
            default -> arrives(luck.nextInt(4));
        }
    }

    private Optional<Long> anEnd(Random luck) {
        return luck.nextBoolean() ? Optional.empty() : Optional.of(office.now + 1 + luck.nextInt(3_600_000));
    }

    private void arrives(int people) {
        for (int each = 0; each < people; each++) {
            tries(Office.issue(PriorityClass.NONE, each % 2 == 0 ? Office.PERMITS : Office.WAGES));
        }
    }

    /** A day of one counter, with somebody every four minutes, and tickets that nobody answers to. */
    private void serves(CounterId counter, int people) {
        for (int each = 0; each < people; each++) {
            office.arrives(Office.PERMITS);
            refresh();
            office.callsNext(counter);
            office.minutes(4);
            office.finishes(counter);
        }
    }

    @Test
    void aBranchWithOneCounterIsPromisedAsWell() {
        office.open(Office.C1);
        serves(Office.C1, 30);
        arrives(9);
        refresh();
        assertTrue(
                range(Office.PERMITS).highMinutes() >= 25, range(Office.PERMITS).toString());
    }

    @Test
    void whoIsNeverCalledIsToldOfNoMinuteThatHasPassed() {
        office.open(Office.C1);
        TicketId forgotten = office.arrives(Office.PERMITS);
        for (int hour = 0; hour < 8; hour++) {
            refresh();
            office.minutes(60);
        }
        refresh();
        Promise said = live.expected(office.state, office.state.visit(forgotten).orElseThrow(), office.now);
        assertTrue(assertInstanceOf(Promise.Range.class, said).promisedByMillis() > office.now);
    }

    @Test
    void aServiceNobodyHasCalledYetIsPromisedByWhatTheOthersTake() {
        office.open(Office.C1);
        serves(Office.C1, 30);
        int known = range(Office.PERMITS).highMinutes();
        assertEquals(known, range(Office.WAGES).highMinutes(), 10, "nothing else is known of wages");
    }

    @Test
    void aPowerCutIsSaidToLastAsLongAsItIsSaidTo() {
        office.open(Office.C1, Office.C2);
        serves(Office.C1, 20);
        arrives(6);
        office.accepted(new Command.BeginStandstill(Scope.BRANCH, Standstill.Reason.POWER_CUT, Optional.empty()));
        refresh();
        assertInstanceOf(
                Promise.NoCounterOpen.class,
                live.promise(office.state, Office.PERMITS, PriorityClass.NONE, office.now),
                "nobody knows how long");
        office.accepted(new Command.EndStandstill(Scope.BRANCH));
        office.accepted(new Command.BeginStandstill(
                Scope.BRANCH, Standstill.Reason.POWER_CUT, Optional.of(office.now + 45 * 60_000)));
        refresh();
        assertTrue(
                range(Office.PERMITS).lowMinutes() >= 40, range(Office.PERMITS).toString());
    }

    @Test
    void aPowerCutThatNobodyReportsLeavesNoEndlessPromise() {
        office.open(Office.C1, Office.C2);
        for (int day = 0; day < DAYS; day++) {
            serves(Office.C1, 20);
            office.minutes(24 * 60 - 80);
            office.settles();
            refresh();
        }
        arrives(4);
        office.minutes(150);
        refresh();
        for (int each = 0; each < 4; each++) {
            office.callsNext(Office.C1);
            office.minutes(4);
            office.finishes(Office.C1);
        }
        refresh();
        assertTrue(range(Office.PERMITS).highMinutes() <= 160, "longer than the cut: " + range(Office.PERMITS));
    }
}
