package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is let in with what they bring, and from when their wait counts. */
class DoorTest {
    private static final long MINUTE = 60_000;
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final BranchId JEDDAH = new BranchId("jeddah");

    private final Office office = office(ArrivalRules.PLAIN
            .withClosing(95)
            .withReturns(2)
            .withBatches(3)
            .with(new OneTicket(true, Optional.of(new OneTicket.InARow(2, 60)))));

    private static Office office(ArrivalRules rules) {
        BranchSetup setup = Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        return Office.with(setup.with(HouseRules.PLAIN.with(rules))).open(C1);
    }

    private static Command.IssueTicket wish(CameBy came, ServiceId... services) {
        Command.IssueTicket plain = Office.issue(PriorityClass.NONE, services);
        return new Command.IssueTicket(
                plain.services(),
                plain.language(),
                plain.priority(),
                plain.channel(),
                plain.promise(),
                plain.tokenKey(),
                List.of(),
                Optional.empty(),
                came);
    }

    private TicketId comes(CameBy came, ServiceId service) {
        return ((Event.TicketIssued) office.accepted(wish(came, service)).getFirst()).ticket();
    }

    private Voucher voucher(BranchId to, long since) {
        return new Voucher("20261122-v7", JEDDAH, to, PERMITS, since, since + Limits.VOUCHER_HOLDS_MILLIS, 1);
    }

    private void cannotBeDone() {
        Command.Finish finish =
                new Command.Finish(Outcome.NOT_COMPLETED, Optional.of(Shortfall.MISSING_DOCUMENT), List.of());
        office.accepted(new Command.FinishStep(C1, clerk(C1), finish));
    }

    @Test
    void aTicketIsOnlyForWhomWillLikelyBeServedBeforeClosing() {
        Refusal no = office.refused(Refusal.Why.NOT_BY_CLOSING, wish(CameBy.WALKING_IN.likelyByClosing(94), PERMITS));
        assertEquals("94", no.subject());
        comes(CameBy.WALKING_IN.likelyByClosing(95), PERMITS);
        Office without = office(ArrivalRules.PLAIN);
        without.accepted(wish(CameBy.WALKING_IN.likelyByClosing(1), PERMITS));
    }

    @Test
    void aVoucherIsGivenOnlyToWhomThisBranchCannotServe() {
        office.refused(Refusal.Why.VOUCHER_NOT_NEEDED, new Command.GiveVoucher(PERMITS, JEDDAH, 95, 1));
        office.refused(Refusal.Why.VOUCHER_NOT_NEEDED, new Command.GiveVoucher(PERMITS, OLAYA, 10, 1));
        Event given =
                office.accepted(new Command.GiveVoucher(PERMITS, JEDDAH, 10, 1)).getFirst();
        Voucher voucher = ((Event.VoucherGiven) given).voucher();
        assertEquals(office.now, voucher.seniority());
        assertEquals(JEDDAH, voucher.to());
    }

    @Test
    void aVoucherKeepsTheSeniorityOfTheFirstBranchAndIsTakenOnce() {
        TicketId here = office.arrives(PERMITS);
        Voucher voucher = voucher(OLAYA, office.now - 40 * MINUTE);
        TicketId brought = comes(CameBy.WALKING_IN.with(voucher), PERMITS);
        assertEquals(brought, office.callsNext(C1));
        assertEquals(here, office.finishesAndCallsNext(C1));
        office.refused(Refusal.Why.VOUCHER_TAKEN, wish(CameBy.WALKING_IN.with(voucher), PERMITS));
        office.now += 20 * 60 * MINUTE;
        office.settles();
        office.refused(Refusal.Why.VOUCHER_UNFIT, wish(CameBy.WALKING_IN.with(voucher), PERMITS));
    }

    @Test
    void aTakenVoucherIsRememberedOverTheNight() {
        office.now = office.state.dayEndsAtMillis() - MINUTE;
        Voucher voucher = voucher(OLAYA, office.now);
        comes(CameBy.WALKING_IN.with(voucher), PERMITS);
        office.now += 2 * MINUTE;
        office.settles();
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
        office.refused(Refusal.Why.VOUCHER_TAKEN, wish(CameBy.WALKING_IN.with(voucher), PERMITS));
    }

    @Test
    void aVoucherHoldsForOneBranchAndOneService() {
        office.refused(Refusal.Why.VOUCHER_UNFIT, wish(CameBy.WALKING_IN.with(voucher(JEDDAH, office.now)), PERMITS));
        office.refused(Refusal.Why.VOUCHER_UNFIT, wish(CameBy.WALKING_IN.with(voucher(OLAYA, office.now)), WAGES));
    }

    @Test
    void whoWasSentAwayForAPaperWaitsNoSecondTime() {
        TicketId first = office.arrives(PERMITS);
        office.callsNext(C1);
        cannotBeDone();
        TicketId other = office.arrives(PERMITS);
        office.minutes(30);
        TicketId back = comes(CameBy.WALKING_IN.after(first), PERMITS);
        assertEquals(back, office.callsNext(C1));
        assertEquals(other, office.finishesAndCallsNext(C1));
        office.refused(Refusal.Why.RETURN_TOO_LATE, wish(CameBy.WALKING_IN.after(first), PERMITS));
    }

    @Test
    void whoWasServedOrLeftWaitsAgainButKeepsWhatWasSettled() {
        TicketId senior = office.arrives(PriorityClass.SENIOR, PERMITS);
        office.callsNext(C1);
        office.accepted(new Command.SettleClaim(C1, clerk(C1), false));
        office.finishes(C1);
        Command.IssueTicket claims =
                wish(CameBy.WALKING_IN.after(senior), PERMITS).as(PriorityClass.SENIOR, List.of());
        office.minutes(5);
        TicketId back = ((Event.TicketIssued) office.accepted(claims).getFirst()).ticket();
        assertEquals(PriorityClass.NONE, office.state.visit(back).orElseThrow().priority());
        assertEquals(office.now, office.step(back).seniority());
    }

    @Test
    void onlyWhoseVisitIsOverComesBackAndOnlySoon() {
        TicketId first = office.arrives(PERMITS);
        office.refused(Refusal.Why.TICKET_STILL_LIVES, wish(CameBy.WALKING_IN.after(first), PERMITS));
        office.callsNext(C1);
        cannotBeDone();
        office.now += 121 * MINUTE;
        office.refused(Refusal.Why.RETURN_TOO_LATE, wish(CameBy.WALKING_IN.after(first), PERMITS));
        office.refused(
                Refusal.Why.TICKET_UNKNOWN, wish(CameBy.WALKING_IN.after(new TicketId("20261121-A001")), PERMITS));
    }

    @Test
    void aPersonHoldsOneTicketAtATime() {
        TicketId first = comes(CameBy.WALKING_IN.of("somebody"), PERMITS);
        office.refused(Refusal.Why.TICKET_STILL_LIVES, wish(CameBy.WALKING_IN.of("somebody"), WAGES));
        comes(CameBy.WALKING_IN.of("somebody else"), PERMITS);
        office.leaves(first);
        comes(CameBy.WALKING_IN.of("somebody"), WAGES);
    }

    @Test
    void whoeverHeldTwoTicketsBeforeTheRuleCameGetsNoThirdWhileOneOfThemLives() {
        BranchSetup lenient = Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        Office before = Office.with(lenient).open(C1);
        before.accepted(wish(CameBy.WALKING_IN.of("somebody"), PERMITS));
        Event later =
                before.accepted(wish(CameBy.WALKING_IN.of("somebody"), WAGES)).getFirst();
        BranchSetup strict =
                lenient.with(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(new OneTicket(true, Optional.empty()))));
        before.accepted(new Command.ChangeSetup(strict, lenient.version()));
        before.leaves(((Event.TicketIssued) later).ticket());
        before.refused(Refusal.Why.TICKET_STILL_LIVES, wish(CameBy.WALKING_IN.of("somebody"), WAGES));
    }

    @Test
    void oneKioskGivesOnlySoManyTicketsOfAServiceInARow() {
        comes(CameBy.WALKING_IN.at("kiosk-1"), PERMITS);
        comes(CameBy.WALKING_IN.at("kiosk-1"), PERMITS);
        office.refused(Refusal.Why.TOO_MANY_IN_A_ROW, wish(CameBy.WALKING_IN.at("kiosk-1"), PERMITS));
        comes(CameBy.WALKING_IN.at("kiosk-1"), WAGES);
        comes(CameBy.WALKING_IN.at("kiosk-2"), PERMITS);
        office.minutes(1);
        comes(CameBy.WALKING_IN.at("kiosk-1"), PERMITS);
    }

    @Test
    void whoRunsErrandsForOthersIsChargedByTheTransaction() {
        TicketId runner = comes(CameBy.WALKING_IN.with(new Batch(7, 3)), PERMITS);
        TicketId one = office.arrives(PERMITS);
        assertEquals(runner, office.callsNext(C1), "three of seven");
        assertEquals("1: 3", turn(runner));
        office.minutes(1);
        assertEquals(one, office.finishesAndCallsNext(C1));
        TicketId two = office.arrives(PERMITS);
        assertEquals(runner, office.finishesAndCallsNext(C1), "six of seven");
        office.minutes(1);
        assertEquals(two, office.finishesAndCallsNext(C1));
        assertEquals(runner, office.finishesAndCallsNext(C1), "all seven");
        assertEquals("3: 1", turn(runner), "the last turn settles what is left");
        office.finishes(C1);
        assertEquals(VisitPhase.ENDED, office.phase(runner));
    }

    private String turn(TicketId runner) {
        Visit visit = office.state.visit(runner).orElseThrow();
        Batch batch = visit.came().flatMap(CameBy::batch).orElseThrow();
        return batch.turn(visit) + ": " + batch.settledIn(batch.turn(visit));
    }

    @Test
    void aBatchIsOnlyTakenAsTheBranchTakesIt() {
        office.refused(Refusal.Why.NO_BATCHES, wish(CameBy.WALKING_IN.with(new Batch(7, 7)), PERMITS));
        office.refused(Refusal.Why.NO_BATCHES, wish(CameBy.WALKING_IN.with(new Batch(7, 3)), PERMITS, WAGES));
        office.refused(Refusal.Why.STEPS_EXHAUSTED, wish(CameBy.WALKING_IN.with(new Batch(25, 3)), PERMITS));
    }

    @Test
    void whoHoldsATicketOverTheNightTakesNoSecond() {
        TicketId first = comes(CameBy.WALKING_IN.of("somebody"), PERMITS);
        office.minutes(24 * 60);
        office.settles();
        office.refused(Refusal.Why.TICKET_STILL_LIVES, wish(CameBy.WALKING_IN.of("somebody"), WAGES));
        office.leaves(first);
        comes(CameBy.WALKING_IN.of("somebody"), WAGES);
    }
}
