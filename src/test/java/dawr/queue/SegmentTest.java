package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules of the door, pools, and desks for what is soon done. */
class SegmentTest {
    private static final ServiceId TAXES = new ServiceId("taxes");
    private static final Segment.When ERRANDS =
            new Segment.When(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(true));
    private static final Segment.When ANYBODY =
            new Segment.When(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    private static final Pools RUNNERS = new Pools(Map.of("runners", List.of(C2)), Map.of(), Map.of());

    private static BranchSetup plain() {
        return Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
    }

    private static BranchSetup with(Pools pools, Segment... segments) {
        ArrivalRules rules = ArrivalRules.PLAIN.withBatches(2).with(List.of(segments));
        return plain().with(HouseRules.PLAIN.with(rules).with(pools));
    }

    private static Segment.Then pool(String pool) {
        return new Segment.Then(Optional.empty(), Optional.empty(), Optional.of(pool));
    }

    private static Segment.Then priority(PriorityClass priority) {
        return new Segment.Then(Optional.of(priority), Optional.empty(), Optional.empty());
    }

    private static Command.IssueTicket withBatch() {
        Command.IssueTicket one = Office.issue(PriorityClass.NONE, PERMITS);
        return new Command.IssueTicket(
                one.services(),
                one.language(),
                one.priority(),
                one.channel(),
                one.promise(),
                one.tokenKey(),
                List.of(),
                Optional.empty(),
                CameBy.WALKING_IN.with(new Batch(4, 2)));
    }

    private static List<SetupCheck.Flaw> flaws(BranchSetup setup) {
        return SetupCheck.flaws(setup);
    }

    @Test
    void whoIsSentToAPoolIsCalledByItsCountersOnly() {
        Office office = Office.with(with(RUNNERS, new Segment("runners", ERRANDS, pool("runners"))))
                .open(C1, C2);
        TicketId runner = ((Event.TicketIssued) office.accepted(withBatch()).getFirst()).ticket();
        TicketId other = office.arrives(PERMITS);
        assertEquals(other, office.callsNext(C1), "the runner waits for their own desk");
        assertEquals(runner, office.callsNext(C2));
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
    }

    @Test
    void theRulesOfTheDoorAreGoneThroughInOrderAndOverrideNothing() {
        Segment first = new Segment("first", ANYBODY, priority(PriorityClass.SENIOR));
        Segment.When seniors = new Segment.When(
                List.of(), List.of(PriorityClass.SENIOR), List.of(), List.of(), List.of(), Optional.empty());
        Segment second = new Segment("second", seniors, pool("runners"));
        Segment third = new Segment("third", ANYBODY, priority(PriorityClass.CARER));
        Office office = Office.with(with(RUNNERS, first, second, third)).open(C1, C2);
        Visit visit = office.state.visit(office.arrives(PERMITS)).orElseThrow();
        assertEquals(PriorityClass.SENIOR, visit.priority());
        assertEquals(Optional.of("runners"), visit.needs().pool());
        Visit claims = office.state
                .visit(office.arrives(PriorityClass.PREGNANT, PERMITS))
                .orElseThrow();
        assertEquals(PriorityClass.PREGNANT, claims.priority());
        assertEquals(Optional.empty(), claims.needs().pool());
    }

    @Test
    void whoComesToTheWrongLineIsPutInTheRightOne() {
        Segment.Then wages = new Segment.Then(Optional.empty(), Optional.of(WAGES), Optional.empty());
        Office office = Office.with(with(Pools.NONE, new Segment("wages", ANYBODY, wages)));
        assertEquals(WAGES, office.step(office.arrives(PERMITS)).service());
    }

    @Test
    void aPoolIsNotTakenFromThoseWhoWaitForIt() {
        Office office = Office.with(with(RUNNERS, new Segment("all", ANYBODY, pool("runners"))));
        office.arrives(PERMITS);
        Refusal no = office.refused(Refusal.Why.SETUP_IN_USE, new Command.ChangeSetup(plain(), 1));
        assertEquals("pools/counters/runners", no.field());
    }

    @Test
    void whatContradictsItselfIsNamed() {
        assertEquals(
                "segments/0/then/pool",
                flaws(with(Pools.NONE, new Segment("a", ANYBODY, pool("nobody"))))
                        .getFirst()
                        .field());
        assertEquals(
                "segments/0/then",
                flaws(with(RUNNERS, new Segment("a", ANYBODY, Segment.Then.NOTHING)))
                        .getFirst()
                        .field());
        Segment twice = new Segment("a", ANYBODY, priority(PriorityClass.CARER));
        assertEquals("segments/1", flaws(with(RUNNERS, twice, twice)).getFirst().field());
        Pools unknown = new Pools(Map.of("x", List.of(new CounterId("c9"))), Map.of(), Map.of());
        assertEquals("pools/counters/x", flaws(with(unknown)).getFirst().field());
        QuickDesks slow = new QuickDesks(List.of(C1), 5, Map.of(PERMITS, 20));
        assertTrue(flaws(plain().with(HouseRules.PLAIN.with(slow))).stream()
                .anyMatch(flaw -> flaw.kind() == SetupCheck.Kind.CONTRADICTS));
    }

    @Test
    void aQuickDeskServesOnlyWhatIsSoonDone() {
        QuickDesks quick = new QuickDesks(List.of(C1), 5, Map.of(PERMITS, 20, WAGES, 4));
        Office office = Office.with(plain().with(HouseRules.PLAIN.with(quick))).open(C1, C2);
        TicketId matter = office.arrives(PERMITS);
        TicketId soon = office.arrives(WAGES);
        assertEquals(soon, office.callsNext(C1));
        assertEquals(matter, office.callsNext(C2));
    }

    @Test
    void poolsOfServicesAndStaffStandInSkills() {
        Pools pools = new Pools(
                Map.of(),
                Map.of("labour", List.of(PERMITS)),
                Map.of("evening", List.of(clerk(C1).staff())));
        Map<StaffId, List<ServiceId>> skills = Map.of(new StaffId("evening"), List.of(new ServiceId("labour")));
        BranchSetup setup = plain().with(HouseRules.PLAIN.with(pools).with(skills));
        assertTrue(flaws(setup).stream().noneMatch(flaw -> flaw.field().startsWith("skills")));
        Office office = Office.with(setup).open(C1, C2);
        assertEquals(List.of(PERMITS), office.state.counter(C1).orElseThrow().services());
        assertTrue(office.state.counter(C2).orElseThrow().services().contains(WAGES));
    }

    private static SetupCheck.Flaw flaw(String field, SetupCheck.Kind kind, String subject) {
        return new SetupCheck.Flaw(field, kind, subject);
    }

    private static Segment.When forServices(List<String> languages, ServiceId... services) {
        return new Segment.When(languages, List.of(), List.of(), List.of(services), List.of(), Optional.empty());
    }

    private static Segment.Then queue(ServiceId service, Optional<String> pool) {
        return new Segment.Then(Optional.empty(), Optional.of(service), pool);
    }

    @Test
    void aRuleOfTheDoorSpeaksOfWhatIsThere() {
        Segment.When french = forServices(List.of("fr", "ar"), TAXES, PERMITS);
        assertEquals(
                List.of(
                        flaw("segments/0/when/languages", SetupCheck.Kind.UNKNOWN, "fr"),
                        flaw("segments/0/when/services", SetupCheck.Kind.UNKNOWN, "taxes"),
                        flaw("segments/0/then/queue", SetupCheck.Kind.UNKNOWN, "taxes")),
                ArrivalCheck.flaws(with(Pools.NONE, new Segment("a", french, queue(TAXES, Optional.empty())))));
    }

    @Test
    void nobodyIsSentToCountersThatDoNotServeWhatTheyCameFor() {
        Pools wagesOnly = new Pools(Map.of("slow", List.of(Office.C3)), Map.of(), Map.of());
        List<SetupCheck.Flaw> noCounter = List.of(flaw("segments/0/then/pool", SetupCheck.Kind.NO_COUNTER, "permits"));
        Optional<String> slow = Optional.of("slow");
        assertEquals(noCounter, ArrivalCheck.flaws(with(wagesOnly, new Segment("a", ANYBODY, pool("slow")))));
        assertEquals(noCounter, ArrivalCheck.flaws(with(wagesOnly, new Segment("a", ANYBODY, queue(PERMITS, slow)))));
        assertEquals(List.of(), ArrivalCheck.flaws(with(wagesOnly, new Segment("a", ANYBODY, queue(WAGES, slow)))));
        Segment.When wages = forServices(List.of(), WAGES);
        assertEquals(List.of(), ArrivalCheck.flaws(with(wagesOnly, new Segment("a", wages, pool("slow")))));
    }

    @Test
    void aPoolOfServicesHoldsSuchAsAreThereAndIsNamedLikeNoneOfThem() {
        Pools pools = new Pools(Map.of(), Map.of("permits", List.of(WAGES, TAXES)), Map.of());
        assertEquals(
                List.of(
                        flaw("pools/services/permits", SetupCheck.Kind.UNKNOWN, "taxes"),
                        flaw("pools/services/permits", SetupCheck.Kind.USED_TWICE, "permits")),
                ArrivalCheck.flaws(with(pools)));
        Pools other = new Pools(Map.of(), Map.of("papers", List.of(PERMITS, WAGES)), Map.of());
        assertEquals(List.of(), ArrivalCheck.flaws(with(other)));
    }

    @Test
    void rulesOfTheDoorHaveNamesOfTheirOwnAndAppointmentsAreForWhatIsThere() {
        Segment first = new Segment("first", ANYBODY, priority(PriorityClass.CARER));
        Segment second = new Segment("second", ANYBODY, priority(PriorityClass.CARER));
        assertEquals(List.of(), ArrivalCheck.flaws(with(RUNNERS, first, second)));
        Booking.Capacity quarters = new Booking.Capacity(15, 1);
        ArrivalRules booking =
                ArrivalRules.PLAIN.with(new Booking(Map.of(TAXES, quarters, WAGES, quarters), 5, 10, 7, true));
        assertEquals(
                List.of(flaw("appointments/services/taxes", SetupCheck.Kind.UNKNOWN, "taxes")),
                ArrivalCheck.flaws(plain().with(HouseRules.PLAIN.with(booking))));
    }
}
