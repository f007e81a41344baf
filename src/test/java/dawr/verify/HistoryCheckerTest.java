package dawr.verify;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.journal.Chain;
import dawr.journal.Codec;
import dawr.journal.Hash;
import dawr.journal.MemoryJournal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.CallReason;
import dawr.queue.CallingOrder;
import dawr.queue.CallingTerms;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.HouseRules;
import dawr.queue.Limits;
import dawr.queue.Office;
import dawr.queue.OpeningHours;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.StepRef;
import dawr.queue.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The checker is believed only as far as it finds what was put there to be found. */
class HistoryCheckerTest {
    private static final BranchId BRANCH = new BranchId("riyadh-olaya");

    /** Found, two counters open, three tickets, one called, served and gone, the next called and started. */
    private static List<Entry> visit() {
        return Office.anOrdinaryMorning();
    }

    @Test
    void anOrdinaryMorningIsClean() {
        assertEquals(List.of(), findings(visit()));
    }

    @Test
    void aNumberGivenTwiceIsFound() {
        assertFound(Invariant.NUMBER_UNIQUE, 5, with(visit(), 5, 4));
    }

    @Test
    void aNumberLeftOutIsFound() {
        assertFound(Invariant.NUMBERS_GAPLESS, 5, changed(visit(), 5, HistoryCheckerTest::numberNine));
    }

    private static Event numberNine(Event event) {
        Event.TicketIssued issued = (Event.TicketIssued) event;
        return new Event.TicketIssued(
                new TicketId("20261122-A009"),
                "A-009",
                issued.services(),
                issued.language(),
                issued.priority(),
                issued.channel(),
                issued.seniority(),
                issued.ahead(),
                issued.promise(),
                issued.tokenKey(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void whoeverIsCalledBeforeTheirTurnIsFound() {
        assertFound(Invariant.NOBODY_PASSED, 7, changed(visit(), 7, HistoryCheckerTest::secondFirst));
    }

    private static Event secondFirst(Event event) {
        Event.TicketCalled called = (Event.TicketCalled) event;
        StepRef second = new StepRef(new TicketId("20261122-A002"), "A-002", 1, PERMITS, "ar");
        return new Event.TicketCalled(second, called.counter(), 1, called.reason());
    }

    @Test
    void aLineThatIsPassedWithoutARecordedReasonIsFound() {
        Office office = officeWithTheClaimsFirst(Optional.empty());
        office.arrives(PERMITS);
        office.arrives(WAGES);
        office.arrives(PriorityClass.CARER, PERMITS);
        office.callsNext(C1);
        assertEquals(List.of(), findings(office.entries));
        List<Entry> history = changed(office.entries, office.entries.size(), HistoryCheckerTest::namingOneLine);
        assertFound(Invariant.NOBODY_PASSED, history.size(), history);
    }

    private static Event namingOneLine(Event event) {
        Event.TicketCalled called = (Event.TicketCalled) event;
        CallReason why = called.reason();
        List<CallReason.PassedLine> one = why.passed().orElseThrow().subList(0, 1);
        CallReason less =
                new CallReason(why.order(), why.waitedSeconds(), why.overtaken(), why.terms(), Optional.of(one));
        return new Event.TicketCalled(called.of(), called.counter(), called.calls(), less);
    }

    /** One without a claim, then three with it; the counter calls as often as it is told. */
    private static Office ordinaryThenClaims(Optional<Integer> overtakesMax) {
        Office office = officeWithTheClaimsFirst(overtakesMax);
        office.arrives(PERMITS);
        for (int i = 0; i < 3; i++) {
            office.arrives(PriorityClass.CARER, PERMITS);
        }
        return office;
    }

    private static Office officeWithTheClaimsFirst(Optional<Integer> overtakesMax) {
        CallingTerms terms = new CallingTerms(300, 120, 2, overtakesMax, Optional.empty());
        BranchSetup setup = Office.setup(new OpeningHours.Always(), CallingOrder.PRIORITY_FIRST, Limits.USUAL);
        return Office.with(setup.with(HouseRules.of(terms))).open(C1);
    }

    @Test
    void whoeverIsPassedMoreOftenThanTheCapIsFound() {
        Office capped = ordinaryThenClaims(Optional.of(1));
        Office careless = ordinaryThenClaims(Optional.empty());
        for (Office office : List.of(capped, careless)) {
            office.callsNext(C1);
            office.finishes(C1);
        }
        careless.callsNext(C1);
        List<Entry> history = new ArrayList<>(capped.entries);
        history.add(careless.entries.getLast());
        assertFound(Invariant.LIMITS_KEPT, history.size(), history);
    }

    @Test
    void whatStaffDecideDoesNotUseUpTheCap() {
        Office office = ordinaryThenClaims(Optional.of(1));
        for (int second = 2; second <= 3; second++) {
            office.calls(C1, new TicketId("20261122-A00" + second));
            office.finishes(C1);
        }
        assertEquals(new TicketId("20261122-A004"), office.callsNext(C1));
        office.finishes(C1);
        assertEquals(new TicketId("20261122-A001"), office.callsNext(C1));
        assertEquals(List.of(), findings(office.entries));
    }

    @Test
    void somebodyWhoIsCountedTwiceIsFound() {
        assertFound(Invariant.ALL_COUNTED, 5, with(visit(), 5, 4));
    }

    @Test
    void aCallThatTheOrderDoesNotNameIsFound() {
        List<Entry> history = changed(visit(), 7, event -> {
            Event.TicketCalled called = (Event.TicketCalled) event;
            CallReason odd = CallReason.plain(CallReason.Order.PRIORITY_FIRST, 0, 0);
            return new Event.TicketCalled(called.of(), called.counter(), 1, odd);
        });
        assertFound(Invariant.POLICY_KEPT, 7, history);
    }

    @Test
    void twoCountersForOneTicketAreFound() {
        List<Entry> history = new ArrayList<>(visit().subList(0, 7));
        Event.TicketCalled called =
                (Event.TicketCalled) history.getLast().events().getFirst();
        CallReason byStaff = CallReason.plain(CallReason.Order.BY_STAFF, 0, 0);
        history.add(next(history, new Event.TicketCalled(called.of(), Office.C2, 2, byStaff)));
        assertFound(Invariant.ONE_COUNTER, 8, history);
    }

    @Test
    void whoHasEndedDoesNotComeBack() {
        List<Entry> history = new ArrayList<>(visit());
        StepRef gone = new StepRef(new TicketId("20261122-A001"), "A-001", 1, PERMITS, "ar");
        history.add(next(history, new Event.StepQueued(gone, Optional.empty(), 0, 0)));
        assertFound(Invariant.STATE_ORDER, history.size(), history);
    }

    @Test
    void aStepThatLeadsNowhereIsFound() {
        List<Entry> history = new ArrayList<>(visit().subList(0, 7));
        Event.TicketCalled called =
                (Event.TicketCalled) history.getLast().events().getFirst();
        history.add(next(
                history,
                new Event.StepEnded(called.of(), Optional.of(C1), Outcome.SERVED, Optional.empty(), List.of())));
        assertFound(Invariant.STATE_ORDER, 8, history);
    }

    @Test
    void aRatingBeforeServiceIsFound() {
        List<Entry> history = new ArrayList<>(visit());
        history.add(next(history, new Event.SurveyGiven(new TicketId("20261122-A003"))));
        assertFound(Invariant.ONE_SURVEY, history.size(), history);
    }

    @Test
    void anEntryOfSomebodyUnknownCannotBeReplayed() {
        List<Entry> history = new ArrayList<>(visit());
        history.add(next(history, new Event.CounterResumed(new CounterId("c9"))));
        assertFound(Invariant.REPLAY_EQUALS, history.size(), history);
    }

    @Test
    void aDayThatTurnsTooEarlyIsFound() {
        List<Entry> history = new ArrayList<>(visit());
        history.add(next(history, history.getFirst().events().getFirst()));
        assertFound(Invariant.DAY_TURNS_ONCE, history.size(), history);
    }

    @Test
    void aTicketOfADayThatIsOverIsFound() {
        List<Entry> history = new ArrayList<>(visit());
        Entry last = history.removeLast();
        history.add(at(last, last.atMillis() + 24 * 3_600_000L));
        assertFound(Invariant.DAY_TURNS_ONCE, history.size(), history);
    }

    @Test
    void timeThatGoesBackIsFound() {
        List<Entry> history = new ArrayList<>(visit());
        history.set(5, at(history.get(5), history.get(4).atMillis() - 1));
        assertFound(Invariant.TIME, 6, history);
    }

    @Test
    void aCommandWithTwoEffectsIsFound() {
        List<Entry> history = new ArrayList<>(visit());
        Entry last = history.getLast();
        history.set(
                history.size() - 1,
                new Entry(BRANCH, last.seq(), history.get(3).command(), last.atMillis(), "test", "", last.events()));
        assertFound(Invariant.ONE_EFFECT, history.size(), history);
    }

    @Test
    void anEntryOfNobodyIsFound() {
        List<Entry> history = new ArrayList<>(visit());
        Entry last = history.getLast();
        history.set(
                history.size() - 1,
                new Entry(BRANCH, last.seq(), last.command(), last.atMillis(), "", "", last.events()));
        assertFound(Invariant.NO_ENTRY_WITHOUT_COMMAND, history.size(), history);
    }

    @Test
    void anEntryThatIsMissingIsFound() {
        List<Entry> history = new ArrayList<>(visit());
        history.remove(4);
        assertFound(Invariant.SEQUENCE, 6, history);
    }

    @Test
    void theFirstAlteredRowIsNamed() {
        List<Row> rows = new ArrayList<>(rows(visit()));
        Row row = rows.get(4);
        rows.set(4, new Row(row.entry(), row.events().replace("A-002", "A-007"), row.previous(), row.hash()));
        assertEquals(List.of(5L), altered(rows));
    }

    @Test
    void aRowThatWasAlteredTogetherWithItsHashIsNamed() {
        List<Row> rows = new ArrayList<>(rows(visit()));
        Row row = rows.get(4);
        rows.set(4, Chain.row(row.entry(), row.events().replace("A-002", "A-007"), row.previous()));
        assertEquals(List.of(5L), altered(rows));
    }

    @Test
    void aWholeJournalIsWalkedPageByPage() {
        MemoryJournal journal = new MemoryJournal(() -> 0);
        journal.append(rows(visit()));
        Verification.Report report =
                new Verification(journal, any -> {}).walk(BRANCH).result();
        assertEquals(visit().size(), report.entries());
        assertTrue(report.clean(), report.findings().toString());
    }

    // ---- planting

    private static List<Finding> findings(List<Entry> history) {
        HistoryChecker checker = new HistoryChecker(BRANCH);
        return history.stream().flatMap(entry -> checker.check(entry).stream()).toList();
    }

    private static void assertFound(Invariant rule, long seq, List<Entry> history) {
        List<Finding> findings = findings(history);
        assertTrue(
                findings.stream().anyMatch(finding -> finding.rule() == rule && finding.seq() == seq),
                () -> rule + " not among " + findings);
    }

    private static List<Row> rows(List<Entry> history) {
        List<Row> rows = new ArrayList<>();
        Hash hash = Chain.START;
        for (Entry entry : history) {
            rows.add(Chain.row(entry, Codec.write(entry.events()), hash));
            hash = rows.getLast().hash();
        }
        return rows;
    }

    private static List<Long> altered(List<Row> rows) {
        HistoryChecker checker = new HistoryChecker(BRANCH);
        return rows.stream()
                .flatMap(row -> checker.check(row).stream())
                .filter(finding -> finding.rule() == Invariant.CHAIN)
                .map(Finding::seq)
                .toList();
    }

    /** The history with the events of entry {@code from} in entry {@code to} as well. */
    private static List<Entry> with(List<Entry> history, int to, int from) {
        Event again = history.get(from - 1).events().getFirst();
        return changed(history, to, event -> again);
    }

    private static List<Entry> changed(List<Entry> history, int seq, UnaryOperator<Event> change) {
        List<Entry> changed = new ArrayList<>(history.subList(0, seq));
        Entry old = changed.getLast();
        Event event = change.apply(old.events().getFirst());
        changed.set(seq - 1, new Entry(BRANCH, seq, old.command(), old.atMillis(), "test", "", List.of(event)));
        return changed;
    }

    private static Entry next(List<Entry> history, Event event) {
        Entry last = history.getLast();
        return new Entry(
                BRANCH, last.seq() + 1, new UUID(9, last.seq()), last.atMillis() + 1, "test", "", List.of(event));
    }

    private static Entry at(Entry entry, long atMillis) {
        return new Entry(BRANCH, entry.seq(), entry.command(), atMillis, entry.actor(), entry.digest(), entry.events());
    }
}
