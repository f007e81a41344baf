package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dawr.queue.CallReason.Cause;
import dawr.queue.CallReason.PassedLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What says nothing is as if it had not been said: two offices that mean the same are written the same. */
class UnsaidTest {
    @Test
    void aRuleThatSettlesNothingIsNoRule() {
        assertEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(LineRules.PLAIN));
        assertEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(Map.of()));
        assertEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(Matching.PLAIN));
        assertEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(List.of()));
        assertEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(ArrivalRules.PLAIN));
        assertEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(Pools.NONE));
        assertEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(Seating.usual(List.of())));
        assertEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(new QuickDesks(List.of(), 5, Map.of())));
        assertEquals(HouseRules.PLAIN, HouseRules.of(CallingTerms.USUAL).withoutCallingTerms());
    }

    @Test
    void aQuickDeskIsKnownAlsoWhereNothingIsQuickAndWhatIsQuickAlsoWhereNoDeskIs() {
        assertNotEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(new QuickDesks(List.of(C1), 5, Map.of())));
        assertNotEquals(HouseRules.PLAIN, HouseRules.PLAIN.with(new QuickDesks(List.of(), 5, Map.of(WAGES, 3))));
    }

    @Test
    void whatTakesAsLongAsTheLimitIsNotQuick() {
        QuickDesks desks = new QuickDesks(List.of(C1), 5, Map.of(PERMITS, 5, WAGES, 4));
        assertEquals(false, desks.serves(C1, PERMITS));
        assertEquals(true, desks.serves(C1, WAGES));
    }

    @Test
    void aBranchWithoutRulesAndPromisesHasNone() {
        BranchSetup plain = Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        assertEquals(plain, plain.with(HouseRules.PLAIN));
        assertEquals(List.of(), plain.commitments());
        assertEquals(40, plain.seats());
        assertEquals(0, plain.rank(C1));
        assertEquals(3, plain.rank(new CounterId("c9")), "behind all that are there");
    }

    @Test
    void whatIsOwedToNobodyIsNothing() {
        assertEquals(
                Outstanding.NOTHING,
                new Outstanding(
                        Optional.of(List.of()),
                        Optional.of(Map.of()),
                        Optional.of(List.of()),
                        Optional.of(List.of()),
                        Optional.of(Map.of())));
        Stood stood = new Stood(Scope.BRANCH, 100, 150);
        Outstanding owed = new Outstanding(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(List.of(stood)), Optional.empty());
        assertEquals(Optional.of(List.of(stood)), owed.stood());
    }

    /** Moved from one desk's seat to another's: each line that either passed is named once, and all are counted. */
    @Test
    void whoIsMovedOnIsToldEveryLineTheyWentBefore() {
        PassedLine permits = new PassedLine(PERMITS, false, Cause.LAWFUL_CLAIM);
        PassedLine wages = new PassedLine(WAGES, false, Cause.LAWFUL_CLAIM);
        CallReason first = passing(60, permits);
        CallReason later = passing(90, permits, wages);
        CallReason whole = first.and(later);
        assertEquals(Optional.of(List.of(permits, wages)), whole.passed());
        assertEquals(3, whole.overtaken());
        assertEquals(90, whole.waitedSeconds());
        assertEquals(Optional.of(Cause.LAWFUL_CLAIM), whole.passing(WAGES, false));
        assertEquals(Optional.empty(), whole.passing(WAGES, true));
        assertEquals(Optional.empty(), passing(60).passed());
    }

    private static CallReason passing(int waitedSeconds, PassedLine... lines) {
        return new CallReason(
                CallReason.Order.PRIORITY_FIRST,
                waitedSeconds,
                lines.length,
                Optional.empty(),
                Optional.of(List.of(lines)));
    }

    @Test
    void whoIsSentBackToACounterThatHasClosedMayBeCalledByAny() {
        Office office = Office.alwaysOpen().open(C1, Office.C2);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.transfers(C1, new Command.Target.ToService(WAGES), Placement.OWN);
        office.accepted(new Command.CloseCounter(C1, Office.clerk(C1)));
        office.callsNext(Office.C2);
        office.transfers(Office.C2, new Command.Target.Back(), Placement.OWN);
        assertEquals(PERMITS, office.step(ticket).service());
        assertEquals(Optional.empty(), office.step(ticket).directedTo());
        assertEquals(ticket, office.callsNext(Office.C2));
    }
}
