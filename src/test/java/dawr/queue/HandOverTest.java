package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A colleague takes a counter over in the middle of the work, and nobody is lost or overtaken by it. */
class HandOverTest {
    private static final StaffId HUDA = new StaffId("huda");
    private static final By BY_HUDA = new By(HUDA, false);

    private final Office office = Office.alwaysOpen().open(C1, C2);

    private static Command give(CounterId counter) {
        return new Command.HandOver(counter, clerk(counter), HUDA);
    }

    private static CounterNow now(Office in, CounterId counter) {
        return in.state.counter(counter).orElseThrow();
    }

    @Test
    void whoeverIsAtTheCounterStaysAndIsServedByTheColleague() {
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.starts(C1);
        long began = office.now;
        office.minutes(4);
        assertEquals(List.of(new Event.CounterHandedOver(C1, clerk(C1).staff(), HUDA)), office.accepted(give(C1)));
        assertEquals(VisitPhase.SERVING, office.phase(ticket));
        assertEquals(began, office.step(ticket).startedAt().orElseThrow(), "the service goes on");
        office.refused(Why.COUNTER_OF_ANOTHER, new Command.FinishStep(C1, clerk(C1), Office.SERVED));
        office.accepted(new Command.FinishStep(C1, BY_HUDA, Office.SERVED));
        assertEquals(Optional.of(Outcome.SERVED), office.step(ticket).outcome());
    }

    @Test
    void whoeverGaveTheirCounterAwayMayOpenAnother() {
        office.accepted(new Command.CloseCounter(C2, clerk(C2)));
        office.accepted(give(C1));
        office.accepted(new Command.OpenCounter(C2, clerk(C1), List.of(), List.of()));
        office.refused(Why.STAFF_AT_ANOTHER_COUNTER, new Command.OpenCounter(Office.C3, BY_HUDA, List.of(), List.of()));
    }

    @Test
    void aPauseGoesOnUnderTheColleague() {
        long until = office.now + 900_000;
        office.accepted(new Command.PauseCounter(C1, clerk(C1), PauseReason.PRAYER, Optional.of(until)));
        office.accepted(give(C1));
        assertEquals(CounterState.PAUSED, now(office, C1).state());
        assertEquals(Optional.of(until), now(office, C1).until());
        office.accepted(new Command.ResumeCounter(C1, BY_HUDA));
    }

    @Test
    void nobodyTakesACounterThatIsNotGivenAndNobodyHoldsTwo() {
        office.refused(Why.COUNTER_OF_ANOTHER, new Command.HandOver(C1, BY_HUDA, HUDA));
        office.accepted(new Command.HandOver(C1, new By(new StaffId("manager"), true), HUDA));
        Refusal no = office.refused(Why.COLLEAGUE_AT_A_COUNTER, give(C2));
        assertEquals("c1", no.subject());
        office.refused(Why.COLLEAGUE_AT_A_COUNTER, new Command.HandOver(C1, BY_HUDA, HUDA));
        office.refused(Why.COUNTER_NOT_OPEN, give(Office.C3));
    }

    @Test
    void theCounterServesWhatTheColleagueCanAndNobodyIsLeftWithSomebodyWhoCant() {
        BranchSetup setup = office.state.setup();
        Office skilled = Office.with(setup.with(HouseRules.PLAIN.with(Map.of(HUDA, List.of(WAGES)))))
                .open(C1);
        skilled.arrives(PERMITS);
        skilled.arrives(WAGES);
        skilled.callsNext(C1);
        assertEquals("huda", skilled.refused(Why.COLLEAGUE_UNSKILLED, give(C1)).subject());
        skilled.finishes(C1);
        skilled.arrives(PERMITS);
        List<Event> events = skilled.accepted(give(C1));
        assertEquals(List.of(WAGES), now(skilled, C1).services());
        assertTrue(
                events.contains(new Event.LinesStranded(List.of(new Event.LinesStranded.Line(PERMITS, 1)))),
                "it is told whom no counter can call any more: " + events);
    }

    @Test
    void aHandOverIsTheSameWhenTheDayIsReadAgain() {
        office.arrives(PERMITS);
        office.callsNext(C1);
        office.accepted(give(C1));
        assertEquals(office.state.counter(C1), office.replayed().counter(C1));
    }
}
