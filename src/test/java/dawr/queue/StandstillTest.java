package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StandstillTest {
    private static final long MINUTE = 60_000;

    private final Office office = Office.alwaysOpen().open(C1, C2, C3);

    private void stops(Scope scope) {
        office.accepted(new Command.BeginStandstill(scope, Standstill.Reason.SYSTEM_DOWN, Optional.empty()));
    }

    private static Command next() {
        return new Command.CallNext(C1, clerk(C1), Optional.empty());
    }

    @Test
    void nobodyIsCalledForAServiceThatStandsStillAndNobodyLosesTheirPlace() {
        TicketId permits = office.arrives(PERMITS);
        TicketId wages = office.arrives(WAGES);
        stops(Scope.service(PERMITS));
        assertEquals(wages, office.callsNext(C1));
        assertTrue(office.nobodyFor(C2));
        office.refused(Why.STANDS_STILL, new Command.CallTicket(C2, clerk(C2), permits));
        office.arrives(PERMITS);
        office.accepted(new Command.EndStandstill(Scope.service(PERMITS)));
        assertEquals(permits, office.callsNext(C2));
    }

    @Test
    void whoIsPassedInAStandstillIsNotOvertakenByTheOrder() {
        BranchSetup setup = Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        CallingTerms never = new CallingTerms(300, 120, 2, Optional.of(0), Optional.empty());
        Office strict = Office.with(setup.with(HouseRules.of(never))).open(C1, C2);
        strict.arrives(PERMITS);
        TicketId wages = strict.arrives(WAGES);
        strict.accepted(new Command.BeginStandstill(Scope.service(PERMITS), Standstill.Reason.OTHER, Optional.empty()));
        assertEquals(wages, strict.callsNext(C1));
    }

    @Test
    void inAnEvacuationNobodyIsCalledAndNobodyTakesATicket() {
        TicketId ticket = office.arrives(PERMITS);
        stops(Scope.BRANCH);
        Refusal no = office.refused(Why.STANDS_STILL, next());
        assertEquals("system-down", no.subject());
        office.refused(Why.STANDS_STILL, Office.issue(PriorityClass.NONE, PERMITS));
        office.accepted(new Command.EndStandstill(Scope.BRANCH));
        assertEquals(ticket, office.callsNext(C1));
    }

    @Test
    void aHallThatStandsStillCallsNobodyToItsCounters() {
        office.arrives(PERMITS);
        stops(Scope.hall("hall"));
        office.refused(Why.STANDS_STILL, next());
    }

    @Test
    void aStandstillThatIsSaidAgainGoesOnSinceTheFirstTime() {
        long since = office.now;
        stops(Scope.BRANCH);
        office.minutes(5);
        office.accepted(new Command.BeginStandstill(
                Scope.BRANCH, Standstill.Reason.EVACUATION, Optional.of(office.now + 60_000)));
        Standstill now = office.state.standstills().iterator().next();
        assertEquals(since, now.since());
        assertEquals(Standstill.Reason.EVACUATION, now.reason());
    }

    @Test
    void whatDoesNotStandStillCannotGoOnAndWhatIsUnknownCannotStop() {
        office.refused(Why.NO_STANDSTILL, new Command.EndStandstill(Scope.BRANCH));
        office.refused(
                Why.SCOPE_UNKNOWN,
                new Command.BeginStandstill(Scope.hall("cellar"), Standstill.Reason.OTHER, Optional.empty()));
        office.refused(
                Why.TIME_OUT_OF_RANGE,
                new Command.BeginStandstill(Scope.BRANCH, Standstill.Reason.OTHER, Optional.of(office.now)));
    }

    @Test
    void aStandstillOutlivesTheNightWhereTheOfficeDoesNotClose() {
        stops(Scope.BRANCH);
        office.minutes(24 * 60);
        office.settles();
        office.refused(Why.STANDS_STILL, next());
    }

    @Test
    void aMemberOfStaffOpensACounterWithWhatTheyCanServe() {
        BranchSetup setup = Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        Map<StaffId, List<ServiceId>> skills =
                Map.of(clerk(C1).staff(), List.of(WAGES), clerk(C3).staff(), List.of(PERMITS));
        Office skilled = Office.with(setup.with(HouseRules.PLAIN.with(skills))).open(C1, C2);
        assertEquals(List.of(WAGES), skilled.state.counter(C1).orElseThrow().services());
        assertEquals(
                List.of(PERMITS, WAGES), skilled.state.counter(C2).orElseThrow().services());
        skilled.refused(Why.SERVICE_NOT_AT_COUNTER, new Command.OpenCounter(C3, clerk(C3), List.of(), List.of()));
    }

    @Test
    void whatBeganToStandStillAfterSomebodyCameCouldNotBeForeseenWhenTheyCame() {
        stops(Scope.service(PERMITS));
        Visit visit = office.state.visit(office.arrives(PERMITS)).orElseThrow();
        office.minutes(4);
        office.accepted(new Command.EndStandstill(Scope.service(PERMITS)));
        office.minutes(10);
        stops(Scope.BRANCH);
        office.minutes(3);
        assertEquals(3 * MINUTE, office.state.unforeseenStillMillis(visit, office.now));
        assertEquals(0, office.state.unforeseenStillMillis(visit, visit.issuedAt() + 14 * MINUTE));
        assertEquals(0, office.state.unforeseenStillMillis(visit, visit.issuedAt()));
        assertEquals(7 * MINUTE, office.state.stoodStillMillis(PERMITS, visit.issuedAt(), office.now));
    }

    @Test
    void aServiceStandsStillWhenEveryHallThatServesItDoes() {
        Stillness still = new Stillness();
        BranchSetup halls = twoHalls();
        still.began(stop(Scope.hall("hall")), 100);
        assertEquals(0, still.millis(halls, PERMITS, 0, 200), "the annex goes on");
        assertEquals(0, still.millis(halls, WAGES, 0, 200), "only the annex serves it");
        assertEquals(OptionalLong.of(100), still.firstTouching(halls, PERMITS, 0, 100), "but it is felt");
        assertEquals(OptionalLong.empty(), still.firstTouching(halls, PERMITS, 0, 99));
        assertEquals(OptionalLong.empty(), still.firstTouching(halls, WAGES, 0, 200));
        still.began(stop(Scope.hall("annex")), 150);
        assertEquals(50, still.millis(halls, PERMITS, 0, 200));
        assertEquals(50, still.millis(halls, WAGES, 0, 200));
        still.ended(Scope.hall("annex"), 180);
        assertEquals(30, still.millis(halls, PERMITS, 0, 200));
        assertEquals(OptionalLong.of(120), still.firstTouching(halls, PERMITS, 120, 200), "it stood so already");
    }

    private static BranchSetup twoHalls() {
        return Office.setup(
                "riyadh-olaya",
                List.of(Office.service(PERMITS, "A"), Office.service(WAGES, "B")),
                List.of(Office.counterIn("hall", C1, PERMITS), Office.counterIn("annex", C2, PERMITS, WAGES)),
                new OpeningHours.Always(),
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL);
    }

    private static Event.StandstillBegan stop(Scope scope) {
        return new Event.StandstillBegan(scope, Standstill.Reason.OTHER, Optional.empty());
    }

    @Test
    void whatEndsAsItBeginsNeverWasAndWhatEndedBeforeSomebodyCameIsNotTheirs() {
        Stillness still = new Stillness();
        still.began(stop(Scope.BRANCH), 100);
        still.ended(Scope.BRANCH, 100);
        assertEquals(List.of(), still.since(0));
        still.began(stop(Scope.BRANCH), 100);
        still.ended(Scope.BRANCH, 150);
        assertEquals(List.of(new Stood(Scope.BRANCH, 100, 150)), still.since(149));
        assertEquals(List.of(), still.since(150));
    }

    @Test
    void whatStoodStillYesterdayStillCountsForWhoHasBeenWaitingSince() {
        office.arrives(PERMITS);
        long came = office.now;
        stops(Scope.service(PERMITS));
        office.minutes(10);
        office.accepted(new Command.EndStandstill(Scope.service(PERMITS)));
        office.minutes(24 * 60);
        office.settles();
        assertEquals(10 * MINUTE, office.state.stoodStillMillis(PERMITS, came, office.now));
    }

    @Test
    void whatStoodStillYesterdayIsOverWhereNobodyWaitedForIt() {
        long before = office.now;
        stops(Scope.BRANCH);
        office.minutes(10);
        office.accepted(new Command.EndStandstill(Scope.BRANCH));
        office.arrives(PERMITS);
        office.minutes(24 * 60);
        office.settles();
        assertEquals(0, office.state.stoodStillMillis(PERMITS, before, office.now));
    }
}
