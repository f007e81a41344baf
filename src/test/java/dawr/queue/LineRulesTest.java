package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineRulesTest {
    private static Office office(LineRules rules) {
        BranchSetup setup = Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL);
        return Office.with(setup.with(HouseRules.PLAIN.with(rules))).open(C1);
    }

    private static List<TicketId> told(List<Event> events) {
        return events.stream()
                .filter(Event.TicketNears.class::isInstance)
                .map(event -> ((Event.TicketNears) event).of().ticket())
                .toList();
    }

    private static List<Event> calls(Office office) {
        return office.accepted(new Command.CallNext(
                C1,
                clerk(C1),
                office.state.counter(C1).flatMap(CounterNow::ticket).map(any -> Office.SERVED)));
    }

    @Test
    void whoComesNearTheHeadOfTheirLineIsToldOnce() {
        Office office = office(new LineRules(Optional.of(2), Optional.empty(), Optional.empty()));
        office.arrives(PERMITS);
        TicketId second = office.arrives(PERMITS);
        TicketId third = office.arrives(PERMITS);
        TicketId fourth = office.arrives(PERMITS);
        assertEquals(List.of(second, third), told(calls(office)));
        assertEquals(List.of(fourth), told(calls(office)));
        assertEquals(List.of(), told(calls(office)));
    }

    @Test
    void whoWasMissedAndIsBackAtOnceIsNotCalledAgainForFiveMinutes() {
        Office office = office(new LineRules(Optional.empty(), Optional.of(5), Optional.empty()));
        TicketId missed = office.arrives(PERMITS);
        office.callsNext(C1);
        office.doesNotCome(C1);
        office.minutes(1);
        office.accepted(new Command.Reactivate(missed));
        assertEquals(VisitPhase.POSTPONED, office.phase(missed));
        office.minutes(4);
        office.settles();
        assertEquals(missed, office.callsNext(C1));
    }

    @Test
    void whoWasMissedComesBackToTheEndWhereTheBranchSaysSo() {
        Office office = office(new LineRules(Optional.empty(), Optional.empty(), Optional.of(true)));
        TicketId missed = office.arrives(PERMITS);
        TicketId other = office.arrives(PERMITS);
        office.callsNext(C1);
        office.doesNotCome(C1);
        office.minutes(1);
        office.accepted(new Command.Reactivate(missed));
        assertEquals(other, office.callsNext(C1));
        assertEquals(missed, office.finishesAndCallsNext(C1));
    }

    @Test
    void aClaimThatFallsLetsThePersonBeServedAndWaitLikeAllOthersAfterwards() {
        Office office = office(LineRules.PLAIN);
        TicketId claims = office.arrives(PriorityClass.SENIOR, PERMITS);
        office.callsNext(C1);
        office.accepted(new Command.SettleClaim(C1, clerk(C1), true));
        assertEquals(
                PriorityClass.SENIOR, office.state.visit(claims).orElseThrow().priority());
        office.accepted(new Command.SettleClaim(C1, clerk(C1), false));
        assertEquals(
                PriorityClass.NONE, office.state.visit(claims).orElseThrow().priority());
        assertEquals(VisitPhase.CALLED, office.phase(claims));
        office.refused(Why.NO_CLAIM, new Command.SettleClaim(C1, clerk(C1), false));
    }
}
