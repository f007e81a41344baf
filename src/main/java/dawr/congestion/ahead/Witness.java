package dawr.congestion.ahead;

import dawr.congestion.next.ArrivalHabits;
import dawr.congestion.next.Opening;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.OldVisit;
import dawr.queue.Outcome;
import dawr.queue.Step;
import dawr.queue.StepRef;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One branch as it is seen by whoever looks ahead: its own copy of the state, made of the same entries, and what can be learned from them. */
public final class Witness {
    private static final double MINUTE_MILLIS = 60_000;
    private static final long QUARTER_MILLIS = 900_000;
    private static final int DATES_MAX = 60;

    final ArrivalHabits arrivals = new ArrivalHabits(date -> Openings.of(state().setup(), date));
    final Paces paces = new Paces();
    final StaffHabits staff = new StaffHabits();
    final Kinds kinds = new Kinds();
    private final Waited waited = new Waited();
    private final Map<CounterId, Long> freeSince = new HashMap<>();
    private LocalDate begun = LocalDate.MIN;
    private BranchState state = new BranchState();
    private boolean lost;
    private long heardUntil;
    private final Map<LocalDate, Opening> openings = new HashMap<>();
    private int openingsOf = -1;

    public BranchState state() {
        return state;
    }

    /** Is an entry missing, so that nothing that follows can be understood? */
    public boolean isLost() {
        return lost;
    }

    /** Nothing can be said of a branch that has not been founded. */
    public boolean knows() {
        return state.founded() && !lost;
    }

    /** An entry has become true; one that is known already, or that does not follow, is not. */
    public void happened(Entry entry) {
        boolean opens = entry.events().stream().anyMatch(Event.DayOpened.class::isInstance);
        if (entry.seq() != state.seq() + 1) {
            if (!opens || entry.seq() <= state.seq()) {
                lost |= state.founded() && entry.seq() > state.seq();
                return;
            }
            state = new BranchState();
        }
        if (state.founded()) {
            time(state.atMillis(), entry.atMillis());
        }
        state.apply(entry);
        begins(entry.atMillis());
        heardUntil = Math.max(heardUntil, entry.atMillis());
        entry.events().forEach(event -> happened(event, entry.atMillis()));
    }

    private void begins(long at) {
        LocalDate date = Openings.date(at, state.setup().timeZone());
        if (date.isAfter(begun)) {
            begun = date;
            staff.punctuality.begins(state, at);
        }
    }

    /** So many have waited, and counters been staffed, from then until now. */
    private void time(long from, long to) {
        waitedUntil(to);
        long staffed = state.counters().stream()
                .filter(counter -> counter.state() != CounterState.CLOSED)
                .count();
        ZoneId zone = state.setup().timeZone();
        long at = from;
        while (at < to) {
            long next = Math.min(to, Math.floorDiv(at, QUARTER_MILLIS) * QUARTER_MILLIS + QUARTER_MILLIS);
            staff.staffed(
                    Openings.date(at, zone), Openings.quarter(at, zone), (int) staffed, (next - at) / MINUTE_MILLIS);
            at = next;
        }
    }

    private void happened(Event event, long at) {
        switch (event) {
            case Event.DayOpened opened -> dayOpened();
            case Event.TicketIssued issued -> issued(issued, at);
            case Event.TicketCalled called -> called(called, at);
            case Event.StepEnded ended -> ended(ended, at);
            case Event.CounterOpened opened -> {
                freeSince.put(opened.counter(), at);
                staff.punctuality.came(opened.counter(), at);
            }
            case Event.CounterPaused paused -> {
                if (state.plan(at).breakAt(at).isEmpty()) {
                    staff.paused(paused.counter(), at);
                }
            }
            case Event.CounterResumed resumed -> resumed(resumed.counter(), at);
            case Event.CounterClosed closed -> freeSince.remove(closed.counter());
            case Event.HistoryImported history -> history.visits().forEach(this::inherited);
            default -> {
                // Nothing else says how long anything takes
            }
        }
    }

    private void dayOpened() {
        freeSince.clear();
        staff.dayOpened();
    }

    private void resumed(CounterId counter, long at) {
        freeSince.put(counter, at);
        staff.resumed(counter, at);
    }

    private void issued(Event.TicketIssued issued, long at) {
        ZoneId zone = state.setup().timeZone();
        LocalDate date = Openings.date(at, zone);
        arrivals.arrived(
                date, Openings.quarter(at, zone), issued.services().getFirst().value());
        kinds.came(issued);
    }

    /** What an earlier system knew of says when people come, and how long their service takes. */
    private void inherited(OldVisit old) {
        ZoneId zone = state.setup().timeZone();
        arrivals.hadArrived(
                Openings.date(old.issuedAt(), zone),
                Openings.quarter(old.issuedAt(), zone),
                old.service().value());
        old.calledAt()
                .flatMap(called -> old.endedAt().map(ended -> ended - called))
                .filter(served -> served > 0)
                .ifPresent(served -> paces.served(old.service(), served / MINUTE_MILLIS));
    }

    Optional<Step> step(StepRef of) {
        return state.visit(of.ticket())
                .flatMap(visit -> visit.steps().stream()
                        .filter(step -> step.ordinal() == of.step())
                        .findFirst());
    }

    private void called(Event.TicketCalled called, long at) {
        if (called.calls() > 1) {
            return;
        }
        Optional<Step> step = step(called.of());
        Long free = freeSince.remove(called.counter());
        step.ifPresent(who -> {
            paces.stood((at - who.queuedAt()) / MINUTE_MILLIS, false);
            if (free != null) {
                boolean idle = who.queuedAt() > free;
                paces.gap(idle, (at - Math.max(free, who.queuedAt())) / MINUTE_MILLIS);
            }
        });
    }

    private void ended(Event.StepEnded ended, long at) {
        step(ended.of()).ifPresent(step -> {
            boolean at0 = ended.counter().isPresent();
            boolean served = ended.outcome() == Outcome.SERVED
                    || ended.outcome() == Outcome.NOT_COMPLETED
                    || ended.outcome() == Outcome.TRANSFERRED;
            if (at0 && served) {
                long since = step.lastCalledAt().or(step::calledAt).orElse(at);
                paces.served(step.service(), (at - since) / MINUTE_MILLIS);
                paces.came(true);
            } else if (ended.outcome() == Outcome.NO_SHOW) {
                paces.came(false);
            } else if (ended.outcome() == Outcome.LEFT) {
                paces.stood((at - step.queuedAt()) / MINUTE_MILLIS, true);
            }
        });
        ended.counter().ifPresent(counter -> freeSince.put(counter, at));
    }

    /** How many have waited when. */
    public Waited waited() {
        return waited;
    }

    /** Does the branch mean to be open in the quarter of an hour of an instant? */
    public boolean isOpen(long at) {
        LocalDate date = Openings.date(at, state.setup().timeZone());
        if (openings.size() > DATES_MAX || openingsOf != state.setup().version()) {
            openings.clear();
            openingsOf = state.setup().version();
        }
        Opening opening = openings.computeIfAbsent(date, any -> Openings.of(state.setup(), any));
        int quarter = quarterOfDay(at);
        return opening.from() <= quarter && quarter < opening.to();
    }

    /** 0 to 95, local. */
    public int quarterOfDay(long at) {
        return Openings.quarter(at, state.setup().timeZone());
    }

    /** Nobody has been heard of for a while, and so many still wait. */
    public void waitedUntil(long at) {
        if (at > heardUntil) {
            waited.add(heardUntil, at, waiting());
            heardUntil = at;
        }
    }

    /** How many stand in line. */
    public int waiting() {
        return Waited.inLine(state);
    }

    /** The counters that are staffed now. */
    public long staffed() {
        return state.counters().stream()
                .map(CounterNow::state)
                .filter(each -> each != CounterState.CLOSED)
                .count();
    }
}
