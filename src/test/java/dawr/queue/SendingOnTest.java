package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dawr.queue.Command.Target;
import dawr.queue.Refusal.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendingOnTest {
    private final Office office = Office.alwaysOpen().open(C1, C2);
    private final TicketId sent = office.arrives(PERMITS);

    SendingOnTest() {
        office.callsNext(C1);
        office.minutes(1);
        office.arrives(WAGES);
        office.minutes(1);
        office.arrives(WAGES);
        office.minutes(1);
    }

    private SendingOn.Way look(Target target, Placement place) {
        return SendingOn.look(office.state, new Command.Transfer(C1, clerk(C1), target, place), office.now);
    }

    private SendingOn there(Target target, Placement place) {
        return assertInstanceOf(SendingOn.Way.Open.class, look(target, place)).there();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToldBeforehandIsWhereThePersonThenStands(Placement place) {
        Target wages = new Target.ToService(WAGES);
        SendingOn told = there(wages, place);
        office.transfers(C1, wages, place);
        Visit visit = office.state.visit(sent).orElseThrow();
        assertEquals(told.ahead(), InLine.ahead(office.state, visit, office.now));
        assertEquals(visit.steps(), told.visit().steps());
    }

    @Test
    void itIsToldHowManyAPlaceAtTheEndLetsGoFirst() {
        SendingOn told = there(new Target.ToService(WAGES), Placement.LAST);
        assertEquals(2, told.ahead());
        assertEquals(0, told.aheadByArrival());
    }

    @Test
    void itIsToldHowManyAPlaceAtTheFrontPasses() {
        office.transfers(C1, new Target.ToService(WAGES), Placement.LAST);
        TicketId late = office.arrives(PERMITS);
        office.calls(C1, late);
        SendingOn told = there(new Target.ToService(WAGES), Placement.FIRST);
        assertEquals(0, told.ahead());
        assertEquals(3, told.aheadByArrival());
    }

    @Test
    void lookingMovesNobody() {
        String before = Described.of(office.state);
        look(new Target.ToCounter(C2), Placement.FIRST);
        assertEquals(before, Described.of(office.state));
    }

    @Test
    void aWayThatWouldBeRefusedIsToldToBeShut() {
        assertEquals(Why.COUNTER_NOT_OPEN, shut(new Target.ToCounter(C3)));
        assertEquals(Why.NOT_SENT_HERE, shut(new Target.Back()));
    }

    private Why shut(Target target) {
        return assertInstanceOf(SendingOn.Way.Shut.class, look(target, Placement.OWN))
                .refusal()
                .why();
    }
}
