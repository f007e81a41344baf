package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.Refusal.Why;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whoever waits while calling stands still may go, and comes back to their place. */
class ReturnTest {
    private static final long MINUTE = 60_000;
    private static final int HISTORIES = 400;

    private final Office office = sundaysAndTuesdays(HouseRules.PLAIN);

    /** Open on Sundays and Tuesdays from eight to four. */
    private static Office sundaysAndTuesdays(HouseRules rules) {
        OpeningHours week = new OpeningHours.Week(List.of(
                new OpeningHours.Span(DayOfWeek.SUNDAY, 480, 960), new OpeningHours.Span(DayOfWeek.TUESDAY, 480, 960)));
        BranchSetup setup = Office.setup(week, CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
        return Office.with(setup.with(rules)).open(C1);
    }

    private static void stops(Office office, Scope scope) {
        office.accepted(new Command.BeginStandstill(scope, Standstill.Reason.SYSTEM_DOWN, Optional.empty()));
    }

    private static Command back(TicketId earlier) {
        return new Command.ComeBack(earlier, Channel.PHONE, new Promise.NoCounterOpen(), 1);
    }

    private static TicketId comesBack(Office office, TicketId earlier) {
        return ((Event.TicketIssued) office.accepted(back(earlier)).getFirst()).ticket();
    }

    private static void goesKeepingTheirPlace(Office office, TicketId ticket) {
        office.accepted(new Command.LeaveKeepingPlace(ticket));
    }

    /** The office opens again on Tuesday at eight. */
    private static long tuesday(Office office) {
        office.now = Office.OPENING + 2 * 24 * 60 * MINUTE - 120 * MINUTE;
        office.settles();
        return office.now;
    }

    @Test
    void whoGoesWhileCallingStandsStillComesBackToTheirPlaceTheSameDay() {
        TicketId first = office.arrives(PERMITS);
        stops(office, Scope.service(PERMITS));
        goesKeepingTheirPlace(office, first);
        assertEquals(VisitPhase.ENDED, office.phase(first));
        TicketId stays = office.arrives(PERMITS);
        office.accepted(new Command.EndStandstill(Scope.service(PERMITS)));
        office.minutes(60);
        TicketId again = comesBack(office, first);
        assertEquals(again, office.callsNext(C1));
        assertEquals(stays, office.finishesAndCallsNext(C1));
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
    }

    @Test
    void onTheNextOpenDayTheyStandBeforeAllWhoComeThatDayInTheirOldOrder() {
        TicketId first = office.arrives(PERMITS);
        office.minutes(9);
        TicketId second = office.arrives(PERMITS);
        office.minutes(10);
        stops(office, Scope.BRANCH);
        office.minutes(20);
        goesKeepingTheirPlace(office, second);
        goesKeepingTheirPlace(office, first);
        long eight = tuesday(office);
        office.open(C1);
        TicketId newcomer = office.arrives(PERMITS);
        office.minutes(30);
        TicketId secondAgain = comesBack(office, second);
        TicketId firstAgain = comesBack(office, first);
        assertEquals(eight - 20 * MINUTE, office.step(firstAgain).seniority(), "twenty minutes until calling stopped");
        assertEquals(eight - 10 * MINUTE, office.step(secondAgain).seniority());
        assertEquals(firstAgain, office.callsNext(C1));
        assertEquals(secondAgain, office.finishesAndCallsNext(C1));
        assertEquals(newcomer, office.finishesAndCallsNext(C1));
    }

    @Test
    void thePlaceIsKeptOnceAndForTheNextOpenDayOnly() {
        TicketId first = office.arrives(PERMITS);
        TicketId second = office.arrives(PERMITS);
        stops(office, Scope.service(PERMITS));
        goesKeepingTheirPlace(office, first);
        goesKeepingTheirPlace(office, second);
        office.accepted(new Command.EndStandstill(Scope.service(PERMITS)));
        tuesday(office);
        comesBack(office, first);
        office.refused(Why.NO_PLACE_KEPT, back(first));
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
        office.minutes(24 * 60);
        office.settles();
        office.refused(Why.NO_PLACE_KEPT, back(second));
    }

    @Test
    void aDayThatStoodStillToItsEndIsNoDayToComeBackOn() {
        TicketId first = office.arrives(PERMITS);
        stops(office, Scope.service(PERMITS));
        goesKeepingTheirPlace(office, first);
        tuesday(office);
        stops(office, Scope.service(PERMITS));
        office.now = Office.OPENING + 7 * 24 * 60 * MINUTE;
        office.settles();
        comesBack(office, first);
    }

    @Test
    void whoWasStillWaitingWhenADayThatStoodStillEndedNeedNotHaveAsked() {
        TicketId patient = office.arrives(PERMITS);
        TicketId served = office.arrives(WAGES);
        stops(office, Scope.service(PERMITS));
        office.callsNext(C1);
        office.starts(C1);
        tuesday(office);
        comesBack(office, patient);
        office.refused(Why.NO_PLACE_KEPT, back(served));
    }

    @Test
    void whoGoesWhileCallingGoesOnGivesTheirPlaceUp() {
        TicketId ticket = office.arrives(PERMITS);
        office.refused(Why.NOTHING_STANDS_STILL, new Command.LeaveKeepingPlace(ticket));
        stops(office, Scope.service(WAGES));
        office.refused(Why.NOTHING_STANDS_STILL, new Command.LeaveKeepingPlace(ticket));
        office.leaves(ticket);
        office.refused(Why.NO_PLACE_KEPT, back(ticket));
    }

    @Test
    void whoeverIsInAHallThatStandsStillMayGo() {
        TicketId ticket = office.arrives(PERMITS);
        stops(office, Scope.hall("hall"));
        goesKeepingTheirPlace(office, ticket);
        office.accepted(new Command.EndStandstill(Scope.hall("hall")));
        assertEquals(comesBack(office, ticket), office.callsNext(C1));
    }

    @Test
    void whatWasSettledAndWhatIsStillToDoComesBackWithThem() {
        TicketId ticket = office.arrives(PriorityClass.SENIOR, PERMITS, WAGES);
        stops(office, Scope.BRANCH);
        goesKeepingTheirPlace(office, ticket);
        tuesday(office);
        Visit again = office.state.visit(comesBack(office, ticket)).orElseThrow();
        assertEquals(PriorityClass.SENIOR, again.priority());
        assertEquals(
                List.of(PERMITS, WAGES),
                again.steps().stream().map(Step::service).toList());
    }

    @Test
    void atTheKioskTheEarlierTicketWillDoForTheSameMatter() {
        TicketId ticket = office.arrives(PERMITS);
        stops(office, Scope.service(PERMITS));
        office.minutes(5);
        goesKeepingTheirPlace(office, ticket);
        long eight = tuesday(office);
        office.minutes(60);
        Command.IssueTicket plain = Office.issue(PriorityClass.NONE, PERMITS);
        Command.IssueTicket wish = new Command.IssueTicket(
                plain.services(),
                "ar",
                PriorityClass.NONE,
                Channel.KIOSK,
                plain.promise(),
                1,
                List.of(),
                Optional.empty(),
                CameBy.WALKING_IN.after(ticket));
        TicketId again = ((Event.TicketIssued) office.accepted(wish).getFirst()).ticket();
        assertEquals(eight, office.step(again).seniority(), "they had only just come when calling stopped");
        office.refused(Why.NO_PLACE_KEPT, back(ticket));
    }

    @Test
    void aServiceForWhichSomebodyMayComeBackCannotVanish() {
        TicketId ticket = office.arrives(PERMITS);
        stops(office, Scope.service(PERMITS));
        goesKeepingTheirPlace(office, ticket);
        BranchSetup without = Office.setup(
                "riyadh-olaya",
                List.of(Office.service(WAGES, "B")),
                List.of(Office.counter(C1, WAGES), Office.counter(C2, WAGES)),
                office.state.setup().hours(),
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL);
        office.refused(Why.SETUP_IN_USE, new Command.ChangeSetup(without, 1));
    }

    @Test
    void standstillTimeIsCountedApartHoweverItOverlaps() {
        TicketId ticket = office.arrives(PERMITS);
        long came = office.now;
        office.minutes(10);
        stops(office, Scope.service(PERMITS));
        office.minutes(5);
        stops(office, Scope.BRANCH);
        office.minutes(5);
        office.accepted(new Command.EndStandstill(Scope.service(PERMITS)));
        office.minutes(5);
        office.accepted(new Command.EndStandstill(Scope.BRANCH));
        office.minutes(5);
        stops(office, Scope.hall("hall"));
        office.minutes(2);
        assertEquals(17 * MINUTE, office.state.stoodStillMillis(PERMITS, came, office.now));
        assertEquals(12 * MINUTE, office.state.stoodStillMillis(WAGES, came, office.now));
        assertEquals(0, office.state.stoodStillMillis(PERMITS, came, came + 10 * MINUTE));
        assertEquals(VisitPhase.WAITING, office.phase(ticket));
    }

    /** Any history of coming, stopping, going and coming back the same or the next open day: those who were there stand as they stood, before all others. */
    @Test
    void inAnyHistoryWhoWentStandsBeforeWhoCameSinceAndAmongThemselvesAsTheyStood() {
        for (int seed = 1; seed <= HISTORIES; seed++) {
            anyHistory(new Random(seed), seed);
        }
    }

    private static void anyHistory(Random chance, int seed) {
        Office office = sundaysAndTuesdays(HouseRules.PLAIN);
        List<TicketId> went = new ArrayList<>();
        for (int people = 2 + chance.nextInt(8); people > 0; people--) {
            office.minutes(chance.nextInt(12));
            went.add(office.arrives(PERMITS));
        }
        Scope scope = chance.nextBoolean() ? Scope.BRANCH : Scope.service(PERMITS);
        stops(office, scope);
        office.minutes(chance.nextInt(90));
        went.forEach(ticket -> goesKeepingTheirPlace(office, ticket));
        if (chance.nextInt(3) == 0) {
            office.accepted(new Command.EndStandstill(scope));
        } else {
            tuesday(office);
            office.open(C1);
        }
        TicketId newcomer = office.arrives(PERMITS);
        List<TicketId> again = new ArrayList<>(went);
        Collections.shuffle(again, chance);
        again.forEach(ticket -> comesBack(office, ticket));
        went.add(newcomer);
        assertEquals(went, calledOneByOne(office, went.size()), "seed " + seed);
    }

    /** Whose turn it was, by the ticket that they came with first. */
    private static List<TicketId> calledOneByOne(Office office, int people) {
        List<TicketId> called = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            TicketId now = office.callsNext(C1);
            Visit visit = office.state.visit(now).orElseThrow();
            called.add(visit.came().flatMap(CameBy::after).orElse(now));
            office.finishes(C1);
        }
        return called;
    }
}
