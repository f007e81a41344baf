package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dawr.queue.Command.Finish;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A small labour office to try the rules in: two services, three counters, a clerk for each, and a clock that only the test moves. */
public final class Office {
    public static final ServiceId PERMITS = new ServiceId("permits");
    public static final ServiceId WAGES = new ServiceId("wages");
    public static final CounterId C1 = new CounterId("c1");
    public static final CounterId C2 = new CounterId("c2");
    public static final CounterId C3 = new CounterId("c3");
    public static final Finish SERVED = new Finish(Outcome.SERVED, Optional.empty(), List.of());
    public static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    /** A Sunday, ten in the morning in Riyadh. */
    public static final long OPENING = Instant.parse("2026-11-22T07:00:00Z").toEpochMilli();

    public final BranchState state = new BranchState();
    public final List<Entry> entries = new ArrayList<>();
    public long now = OPENING;

    private Office() {}

    /** An office that never closes, with all counters still closed. */
    public static Office alwaysOpen() {
        return with(setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL));
    }

    /** An office that is open on Sundays from eight to four. */
    static Office thatCloses() {
        OpeningHours week = new OpeningHours.Week(List.of(new OpeningHours.Span(DayOfWeek.SUNDAY, 480, 960)));
        return with(setup(week, CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL));
    }

    public static Office with(BranchSetup setup) {
        Office office = new Office();
        office.accepted(new Command.Found(setup));
        return office;
    }

    static Office withLimits(Limits limits) {
        return with(setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, limits));
    }

    /** Founded, two counters open, three tickets, the first called, served and gone, the second called and started: eleven entries. */
    public static List<Entry> anOrdinaryMorning() {
        Office office = alwaysOpen().open(C1, C2);
        for (int i = 0; i < 3; i++) {
            office.arrives(PERMITS);
        }
        office.callsNext(C1);
        office.starts(C1);
        office.finishes(C1);
        office.callsNext(C1);
        office.starts(C1);
        return List.copyOf(office.entries);
    }

    public static BranchSetup setup(OpeningHours hours, CallingOrder order, Limits limits) {
        return setup(
                "riyadh-olaya", List.of(service(PERMITS, "A"), service(WAGES, "B")), counters(), hours, order, limits);
    }

    static List<BranchSetup.Counter> counters() {
        return List.of(counter(C1, PERMITS, WAGES), counter(C2, PERMITS, WAGES), counter(C3, WAGES));
    }

    public static BranchSetup setup(
            String branch,
            List<BranchSetup.Service> services,
            List<BranchSetup.Counter> counters,
            OpeningHours hours,
            CallingOrder order,
            Limits limits) {
        return new BranchSetup(
                new BranchId(branch),
                1,
                Map.of("en", "Olaya"),
                RIYADH,
                "plain",
                LocalTime.of(3, 0),
                hours,
                List.of("ar", "en"),
                List.of(new BranchSetup.Hall("hall", Map.of(), 40)),
                services,
                counters,
                order,
                limits,
                List.of(15.0, 30.0, 45.0, 60.0),
                Optional.empty(),
                Optional.empty());
    }

    public static BranchSetup.Service service(ServiceId id, String letter) {
        return new BranchSetup.Service(id, letter, Map.of(), Map.of(), "paper", 15, 1, List.of());
    }

    /** The same branch, where one service means to call within so many minutes. */
    static BranchSetup withTarget(BranchSetup setup, ServiceId service, int minutes) {
        List<BranchSetup.Service> services = setup.services().stream()
                .map(one -> one.id().equals(service)
                        ? new BranchSetup.Service(
                                one.id(), one.letter(), Map.of(), Map.of(), "paper", minutes, 1, List.of())
                        : one)
                .toList();
        return setup("riyadh-olaya", services, counters(), setup.hours(), setup.callingOrder(), setup.limits());
    }

    public static BranchSetup.Counter counter(CounterId id, ServiceId... services) {
        return counterIn("hall", id, services);
    }

    static BranchSetup.Counter counterIn(String hall, CounterId id, ServiceId... services) {
        return new BranchSetup.Counter(id, id.value(), hall, List.of(services), List.of("ar"));
    }

    /** The clerk who holds a counter. */
    public static By clerk(CounterId counter) {
        return new By(new StaffId("clerk-" + counter), false);
    }

    Decision ask(Command command) {
        return Rules.decide(state, command, now);
    }

    /** Has a command decided that must be accepted, and makes it true. */
    public List<Event> accepted(Command command) {
        Decision.Accepted yes = assertInstanceOf(Decision.Accepted.class, ask(command), command.toString());
        long seq = state.seq() + 1;
        BranchId branch = new BranchId("riyadh-olaya");
        Entry entry = new Entry(branch, seq, new UUID(1, seq), now, "test", "", yes.events());
        state.apply(entry);
        entries.add(entry);
        return yes.events();
    }

    /** Has a command decided that must be refused for this reason. */
    Refusal refused(Refusal.Why why, Command command) {
        String before = Described.of(state);
        Refusal refusal = assertInstanceOf(Decision.Refused.class, ask(command), command.toString())
                .refusal();
        assertEquals(why, refusal.why());
        assertEquals(before, Described.of(state), "a no changes nothing");
        return refusal;
    }

    public Office open(CounterId... counters) {
        for (CounterId counter : counters) {
            accepted(new Command.OpenCounter(counter, clerk(counter), List.of(), List.of()));
        }
        return this;
    }

    /** A minute goes by and somebody takes a ticket. */
    public TicketId arrives(ServiceId... services) {
        return arrives(PriorityClass.NONE, services);
    }

    public TicketId arrives(PriorityClass priority, ServiceId... services) {
        minutes(1);
        return ((Event.TicketIssued) accepted(issue(priority, services)).getFirst()).ticket();
    }

    public static Command.IssueTicket issue(PriorityClass priority, ServiceId... services) {
        return new Command.IssueTicket(
                Arrays.asList(services), "ar", priority, Channel.KIOSK, new Promise.NoCounterOpen(), 1);
    }

    public TicketId callsNext(CounterId counter) {
        return called(accepted(new Command.CallNext(counter, clerk(counter), Optional.empty())));
    }

    TicketId finishesAndCallsNext(CounterId counter) {
        return called(accepted(new Command.CallNext(counter, clerk(counter), Optional.of(SERVED))));
    }

    static TicketId called(List<Event> events) {
        return assertInstanceOf(Event.TicketCalled.class, events.getLast()).of().ticket();
    }

    public void calls(CounterId counter, TicketId ticket) {
        accepted(new Command.CallTicket(counter, clerk(counter), ticket));
    }

    public void starts(CounterId counter) {
        accepted(new Command.StartService(counter, clerk(counter)));
    }

    public void finishes(CounterId counter) {
        accepted(new Command.FinishStep(counter, clerk(counter), SERVED));
    }

    public void doesNotCome(CounterId counter) {
        accepted(new Command.MarkNoShow(counter, clerk(counter)));
    }

    void parks(CounterId counter) {
        accepted(new Command.Park(counter, clerk(counter), Optional.empty()));
    }

    public void transfers(CounterId counter, Command.Target to, Placement place) {
        accepted(new Command.Transfer(counter, clerk(counter), to, place));
    }

    void leaves(TicketId ticket) {
        accepted(new Command.Leave(ticket));
    }

    public void minutes(int minutes) {
        now += minutes * 60_000L;
    }

    /** Everything that has fallen due by now happens. */
    public void settles() {
        for (Optional<Command> due = Rules.due(state, now); due.isPresent(); due = Rules.due(state, now)) {
            accepted(due.get());
        }
    }

    VisitPhase phase(TicketId ticket) {
        return state.visit(ticket).orElseThrow().phase();
    }

    Step step(TicketId ticket) {
        return state.visit(ticket).orElseThrow().latest();
    }

    boolean nobodyFor(CounterId counter) {
        return ask(new Command.CallNext(counter, clerk(counter), Optional.empty())) instanceof Decision.NobodyWaits;
    }

    /** A state made from the entries alone, from the newest opening of a day. */
    BranchState replayed() {
        int start = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).events().stream().anyMatch(Event.DayOpened.class::isInstance)) {
                start = i;
            }
        }
        BranchState again = new BranchState();
        entries.subList(start, entries.size()).forEach(again::apply);
        return again;
    }
}
