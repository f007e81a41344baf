package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.Refusal.Why;
import dawr.verify.HistoryChecker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the reception may do for those whom the kiosk couldn't serve. */
class ReceptionTest {
    private final Office office = Office.with(
                    Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL))
            .open(C1);

    private static Command.GrantClaim senior(TicketId ticket) {
        return new Command.GrantClaim(ticket, PriorityClass.SENIOR, ClaimGround.SEEN);
    }

    private Optional<Integer> turn(TicketId ticket) {
        return office.state.visit(ticket).orElseThrow().secretTurn();
    }

    @Test
    void whoeverIsGrantedAClaimStandsAmongThoseWhoHaveItAtTheirOwnPlaceInTime() {
        TicketId first = office.arrives(PERMITS);
        TicketId later = office.arrives(PriorityClass.SENIOR, PERMITS);
        TicketId granted = office.arrives(PERMITS);
        TicketId last = office.arrives(PriorityClass.SENIOR, PERMITS);
        office.accepted(senior(granted));
        assertEquals(later, office.callsNext(C1));
        assertEquals(granted, office.finishesAndCallsNext(C1));
        assertEquals(last, office.finishesAndCallsNext(C1));
        assertEquals(first, office.finishesAndCallsNext(C1));
        assertEquals(3, office.state.claims().claimed());
        HistoryChecker checker = new HistoryChecker(office.state.setup().id());
        office.entries.forEach(entry -> assertEquals(List.of(), checker.check(entry)));
    }

    @Test
    void aClaimIsGrantedToThoseAloneWhoStillWaitForTheirCall() {
        TicketId called = office.arrives(PERMITS);
        office.callsNext(C1);
        office.refused(Why.TICKET_NOT_WAITING, senior(called));
        office.finishes(C1);
        office.refused(Why.TICKET_ENDED, senior(called));
        TicketId waits = office.arrives(PriorityClass.SENIOR, PERMITS);
        office.refused(Why.CLAIM_MADE, senior(waits));
        office.refused(Why.CLAIM_MADE, new Command.GrantClaim(waits, PriorityClass.NONE, ClaimGround.SEEN));
        office.refused(Why.TICKET_UNKNOWN, senior(new TicketId("20261122-Z999")));
    }

    @Test
    void aGrantedClaimMayFallAtTheCounterAsAnyOther() {
        TicketId granted = office.arrives(PERMITS);
        office.accepted(senior(granted));
        office.callsNext(C1);
        office.accepted(new Command.SettleClaim(C1, Office.clerk(C1), false));
        assertEquals(
                PriorityClass.NONE, office.state.visit(granted).orElseThrow().priority());
    }

    @Test
    void aPersonWhoHasSteppedOutComesBackWithTheClaim() {
        TicketId out = office.arrives(PERMITS);
        office.accepted(new Command.PostponeUntil(out, office.now + 600_000));
        office.accepted(senior(out));
        TicketId other = office.arrives(PERMITS);
        office.minutes(15);
        office.settles();
        assertEquals(out, office.callsNext(C1));
        assertEquals(other, office.finishesAndCallsNext(C1));
    }

    @Test
    void eachFurtherSecretIsCountedAndThereIsAnEndToIt() {
        TicketId lost = office.arrives(PERMITS);
        assertEquals(Optional.empty(), turn(lost));
        for (int turn = 1; turn <= Limits.SECRETS_PER_TICKET_MAX; turn++) {
            office.accepted(new Command.RenewSecret(lost));
            assertEquals(Optional.of(turn), turn(lost));
        }
        office.refused(Why.RENEWED_TOO_OFTEN, new Command.RenewSecret(lost));
        assertEquals(lost, office.callsNext(C1));
        assertEquals(Optional.of(Limits.SECRETS_PER_TICKET_MAX), turn(lost));
        office.finishes(C1);
        office.refused(Why.TICKET_ENDED, new Command.RenewSecret(lost));
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
    }
}
