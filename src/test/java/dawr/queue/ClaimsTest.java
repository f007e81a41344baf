package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How often priority is claimed, and how often the claim holds. */
class ClaimsTest {
    private final Office office = Office.alwaysOpen().open(C1);

    @Test
    void howOftenPriorityIsClaimedAndFallsIsCountedOfNobodyByName() {
        office.arrives(PriorityClass.SENIOR, PERMITS);
        office.arrives(PriorityClass.CARER, PERMITS);
        office.arrives(PERMITS);
        office.callsNext(C1);
        office.accepted(new Command.SettleClaim(C1, clerk(C1), false));
        assertEquals(new Claims(2, 0, 1), office.state.claims());
        office.finishesAndCallsNext(C1);
        office.accepted(new Command.SettleClaim(C1, clerk(C1), true));
        assertEquals(new Claims(2, 1, 1), office.state.claims());
    }
}
