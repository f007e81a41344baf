package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CounterTest {
    private final Office office = Office.alwaysOpen().open(C1);

    @Test
    void aCounterOpensWithAllItIsSetUpForUnlessToldLess() {
        assertEquals(List.of(PERMITS, WAGES), now(C1).services());
        office.accepted(new Command.OpenCounter(C2, clerk(C2), List.of(WAGES, WAGES), List.of("en")));
        assertEquals(List.of(WAGES), now(C2).services());
        assertEquals(List.of("en"), now(C2).languages());
    }

    @Test
    void aCounterServesNothingItIsNotSetUpFor() {
        Command open = new Command.OpenCounter(C3, clerk(C3), List.of(PERMITS), List.of());
        office.refused(Why.SERVICE_NOT_AT_COUNTER, open);
    }

    @Test
    void aCounterOpensOnce() {
        Command again = new Command.OpenCounter(C1, clerk(C2), List.of(), List.of());
        office.refused(Why.COUNTER_ALREADY_OPEN, again);
    }

    @Test
    void oneClerkHoldsOneCounter() {
        Command second = new Command.OpenCounter(C2, clerk(C1), List.of(), List.of());
        assertEquals("c1", office.refused(Why.STAFF_AT_ANOTHER_COUNTER, second).subject());
        office.accepted(new Command.CloseCounter(C1, clerk(C1)));
        office.accepted(second);
    }

    @Test
    void anUnknownCounterDoesNotOpen() {
        Command open = new Command.OpenCounter(new CounterId("c9"), clerk(C2), List.of(), List.of());
        office.refused(Why.COUNTER_UNKNOWN, open);
    }

    @Test
    void aCounterPausesAndResumes() {
        office.accepted(new Command.PauseCounter(C1, clerk(C1), PauseReason.BREAK, Optional.of(office.now + 900_000)));
        assertEquals(CounterState.PAUSED, now(C1).state());
        Command again = new Command.PauseCounter(C1, clerk(C1), PauseReason.BREAK, Optional.empty());
        office.refused(Why.COUNTER_PAUSED, again);
        office.accepted(new Command.ResumeCounter(C1, clerk(C1)));
        assertEquals(Optional.empty(), now(C1).until());
        office.refused(Why.COUNTER_NOT_PAUSED, new Command.ResumeCounter(C1, clerk(C1)));
    }

    @Test
    void aPauseEndsLaterThanNowAndWithinTheDay() {
        for (long until : new long[] {office.now, office.state.dayEndsAtMillis() + 1}) {
            Command pause = new Command.PauseCounter(C1, clerk(C1), PauseReason.BREAK, Optional.of(until));
            office.refused(Why.TIME_OUT_OF_RANGE, pause);
        }
    }

    @Test
    void whoIsAtAPausedCounterMayStillBeFinished() {
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.accepted(new Command.PauseCounter(C1, clerk(C1), PauseReason.BREAK, Optional.empty()));
        office.starts(C1);
        office.finishes(C1);
        assertEquals(VisitPhase.ENDED, office.phase(ticket));
    }

    @Test
    void aCounterDoesNotCloseOnWhoIsAtIt() {
        office.arrives(PERMITS);
        office.callsNext(C1);
        assertEquals(
                "A-001", office.refused(Why.COUNTER_BUSY, close(C1, clerk(C1))).subject());
        office.finishes(C1);
        office.accepted(close(C1, clerk(C1)));
        office.refused(Why.COUNTER_NOT_OPEN, close(C1, clerk(C1)));
    }

    @Test
    void nobodyClosesAnothersCounterButAManager() {
        office.refused(Why.COUNTER_OF_ANOTHER, close(C1, clerk(C2)));
        office.accepted(close(C1, new By(new StaffId("manager"), true)));
    }

    private Command close(CounterId counter, By by) {
        return new Command.CloseCounter(counter, by);
    }

    private CounterNow now(CounterId counter) {
        return office.state.counter(counter).orElseThrow();
    }
}
