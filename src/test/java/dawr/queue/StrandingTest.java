package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Event.LinesStranded;
import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody who waits is left without a counter unless somebody is told, and no change of rules takes the last one that there is. */
class StrandingTest {
    private final Office office = Office.alwaysOpen().open(C1, C3);

    private static List<LinesStranded.Line> stranded(List<Event> events) {
        return events.stream()
                .filter(LinesStranded.class::isInstance)
                .map(LinesStranded.class::cast)
                .flatMap(event -> event.lines().stream())
                .toList();
    }

    private static Command close(CounterId counter) {
        return new Command.CloseCounter(counter, clerk(counter));
    }

    private BranchSetup with(HouseRules rules) {
        return office.state.setup().with(rules);
    }

    private List<Event> changesTo(BranchSetup setup) {
        return office.accepted(
                new Command.ChangeSetup(setup, office.state.setup().version()));
    }

    private List<ServiceId> served(CounterId counter) {
        return office.state.counter(counter).orElseThrow().services();
    }

    @Test
    void whoClosesTheLastCounterForSomebodyIsToldForWhom() {
        office.arrives(PERMITS);
        office.arrives(PERMITS);
        office.arrives(WAGES);
        assertEquals(List.of(new LinesStranded.Line(PERMITS, 2)), stranded(office.accepted(close(C1))));
    }

    @Test
    void nothingIsToldWhereAnotherOpenCounterMayCallThem() {
        office.open(C2);
        office.arrives(PERMITS);
        assertTrue(stranded(office.accepted(close(C1))).isEmpty());
        assertTrue(stranded(office.accepted(close(C3))).isEmpty(), "nobody waits for what it serves");
    }

    @Test
    void aPauseLeavesThemAsAClosingDoes() {
        office.open(C2);
        office.arrives(PERMITS);
        office.accepted(new Command.PauseCounter(C2, clerk(C2), PauseReason.MEETING, Optional.empty()));
        List<Event> paused =
                office.accepted(new Command.PauseCounter(C1, clerk(C1), PauseReason.PRAYER, Optional.empty()));
        assertEquals(List.of(new LinesStranded.Line(PERMITS, 1)), stranded(paused));
        assertTrue(stranded(office.accepted(close(C2))).isEmpty(), "they were left before");
    }

    @Test
    void whoWasSentToACounterThatPausesWaitsForNobodyElseButIsFreeWhereItCloses() {
        office.open(C2);
        TicketId sent = office.arrives(PERMITS);
        office.calls(C2, sent);
        office.transfers(C2, new Command.Target.ToCounter(C1), Placement.OWN);
        List<Event> paused =
                office.accepted(new Command.PauseCounter(C1, clerk(C1), PauseReason.MEETING, Optional.empty()));
        assertEquals(List.of(new LinesStranded.Line(PERMITS, 1)), stranded(paused));
        assertTrue(stranded(office.accepted(close(C1))).isEmpty());
        assertEquals(sent, office.callsNext(C2));
    }

    @Test
    void aQuickDeskIsOneAtOnceAndWhoeverItLeavesIsNamed() {
        office.arrives(PERMITS);
        QuickDesks quick = new QuickDesks(List.of(C1), 5, Map.of(WAGES, 3));
        List<Event> events = changesTo(with(HouseRules.PLAIN.with(quick)));
        assertEquals(List.of(WAGES), served(C1));
        assertEquals(List.of(new LinesStranded.Line(PERMITS, 1)), stranded(events));
        changesTo(with(HouseRules.PLAIN));
        assertEquals(List.of(PERMITS, WAGES), served(C1), "and an ordinary one again");
        assertEquals(Described.of(office.state), Described.of(office.replayed()));
    }

    @Test
    void skillsCountAtOnceAtTheCounterThatIsOpen() {
        changesTo(with(HouseRules.PLAIN.with(Map.of(clerk(C1).staff(), List.of(PERMITS)))));
        assertEquals(List.of(PERMITS), served(C1));
        assertEquals(List.of(WAGES), served(C3), "of a colleague nothing was said");
    }

    @Test
    void whatAClerkOpenedACounterForIsNotWidened() {
        office.accepted(new Command.OpenCounter(C2, clerk(C2), List.of(WAGES), List.of()));
        changesTo(with(HouseRules.PLAIN.with(new Matching(Optional.of(60), Optional.empty()))));
        assertEquals(List.of(WAGES), served(C2));
    }

    @Test
    void aCounterLearnsWhatIsAddedToIt() {
        List<BranchSetup.Counter> counters = List.of(
                Office.counter(C1, PERMITS, WAGES),
                Office.counter(C2, PERMITS, WAGES),
                Office.counter(C3, WAGES, PERMITS));
        BranchSetup old = office.state.setup();
        changesTo(
                Office.setup("riyadh-olaya", old.services(), counters, old.hours(), old.callingOrder(), old.limits()));
        assertEquals(List.of(WAGES, PERMITS), served(C3));
    }

    @Test
    void noChangeTakesTheLastCounterFromSomebodyInTheHouse() {
        Matching stepFree = new Matching(Optional.empty(), Optional.of(Map.of("hall", List.of(Need.STEP_FREE))));
        changesTo(with(HouseRules.PLAIN.with(stepFree)));
        Command.IssueTicket plain = Office.issue(PriorityClass.NONE, PERMITS);
        office.accepted(new Command.IssueTicket(
                plain.services(),
                "ar",
                PriorityClass.NONE,
                Channel.KIOSK,
                plain.promise(),
                1,
                List.of(Need.STEP_FREE),
                Optional.empty()));
        Refusal no = office.refused(Why.SETUP_IN_USE, new Command.ChangeSetup(with(HouseRules.PLAIN), 2));
        assertEquals("services/permits/counters", no.field());
        QuickDesks quick = new QuickDesks(List.of(C1, C2), 5, Map.of(WAGES, 3));
        office.refused(
                Why.SETUP_IN_USE,
                new Command.ChangeSetup(with(HouseRules.PLAIN.with(stepFree).with(quick)), 2));
    }
}
