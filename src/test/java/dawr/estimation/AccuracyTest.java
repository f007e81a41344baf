package dawr.estimation;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.Event;
import dawr.queue.Office;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.Scope;
import dawr.queue.Standstill;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is held against a promise. */
class AccuracyTest {
    private final Office office = Office.alwaysOpen().open(C1);

    private void takesATicketPromised(int low, int high) {
        office.accepted(new Command.IssueTicket(
                List.of(PERMITS),
                "ar",
                PriorityClass.NONE,
                Channel.KIOSK,
                new Promise.Range(low, high, office.now + high * 60_000L),
                1));
    }

    private void standsStillFor(int minutes) {
        office.accepted(new Command.BeginStandstill(Scope.BRANCH, Standstill.Reason.POWER_CUT, Optional.empty()));
        office.minutes(minutes);
        office.accepted(new Command.EndStandstill(Scope.BRANCH));
    }

    private Kept ofWhomIsCalledNow() {
        Accuracy accuracy = new Accuracy();
        office.callsNext(C1);
        Event.TicketCalled called =
                (Event.TicketCalled) office.entries.getLast().events().getLast();
        accuracy.called(office.state, called, office.now);
        return accuracy.of(office.state.day(), 1);
    }

    @Test
    void aPromiseIsNotHeldAgainstAStandstillThatCameAfterIt() {
        takesATicketPromised(5, 10);
        office.minutes(6);
        standsStillFor(30);
        office.minutes(2);
        assertEquals(100, ofWhomIsCalledNow().withinPercent(), "eight minutes besides");
    }

    @Test
    void aPromiseMadeInAStandstillCountsItIn() {
        office.accepted(new Command.BeginStandstill(
                Scope.service(PERMITS), Standstill.Reason.SYSTEM_DOWN, Optional.of(office.now + 60 * 60_000)));
        takesATicketPromised(5, 10);
        office.minutes(30);
        office.accepted(new Command.EndStandstill(Scope.service(PERMITS)));
        assertEquals(0, ofWhomIsCalledNow().keptPercent());
    }

    /** So many promises of two minutes, of which the first so many are kept. */
    private PromiseReport.Drift drift(int promises, int keeps) {
        Accuracy accuracy = new Accuracy();
        for (int each = 0; each < promises; each++) {
            takesATicketPromised(1, 2);
            office.minutes(each < keeps ? 1 : 5);
            office.callsNext(C1);
            Event.TicketCalled called =
                    (Event.TicketCalled) office.entries.getLast().events().getLast();
            accuracy.called(office.state, called, office.now);
            office.finishes(C1);
        }
        return new PromiseReport(accuracy, office.state.day()).drift();
    }

    @Test
    void promisesKeptEightTimesInTenDoNotYetAlarm() {
        assertEquals(PromiseReport.Drift.WATCH, drift(100, 82));
    }

    @Test
    void promisesKeptMoreRarelyAreAnAlert() {
        assertEquals(PromiseReport.Drift.ALERT, drift(100, 75));
    }

    @Test
    void whatIsKeptNineTimesInTenIsNoDrift() {
        assertEquals(PromiseReport.Drift.NONE, drift(100, 90));
    }

    @Test
    void aHandfulOfBrokenPromisesIsNoDrift() {
        assertEquals(PromiseReport.Drift.NONE, drift(20, 0));
    }
}
