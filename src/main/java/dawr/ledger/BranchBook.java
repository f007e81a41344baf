package dawr.ledger;

import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.CallReason;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Mark;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.StepRef;
import dawr.queue.StepState;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One branch's part of the ledger while its journal is read. The branch's own rules make each entry true; what that changed is written down as
 * rows. The same entries always make the same rows.
 */
final class BranchBook {
    private record Place(TicketId ticket, int step) {}

    private final BranchId branch;
    private BranchState state = new BranchState();
    private Waiting waiting = new Waiting();
    private final CounterTimes times = new CounterTimes();
    private StillTimes still = new StillTimes();
    private final Map<TicketId, Map<Integer, Beside>> beside = new HashMap<>();
    private Optional<DayCount> day = Optional.empty();
    private int namedVersion = -1;
    private long takenTo;
    private long at;

    private final Set<TicketId> touched = new LinkedHashSet<>();
    private final Set<TicketId> unwritten = new LinkedHashSet<>();
    private final Map<Place, StepRow> steps = new LinkedHashMap<>();
    private final Map<TicketId, VisitRow> visits = new LinkedHashMap<>();
    private final Map<String, DayRow> days = new LinkedHashMap<>();
    private final Map<String, NameRow> names = new LinkedHashMap<>();
    private final Set<String> rated = new LinkedHashSet<>();
    private final Set<TicketId> fresh = new HashSet<>();
    private final Map<String, Sheet.ImportedDay> imported = new LinkedHashMap<>();
    private final Set<TicketId> gone = new LinkedHashSet<>();
    /** Upon whom the office has just closed. */
    private final Set<TicketId> unserved = new HashSet<>();

    private long seq;

    BranchBook(BranchId branch) {
        this.branch = branch;
    }

    /** The newest entry taken in; 0 before the first. */
    long seq() {
        return seq;
    }

    /** Takes in the next entry. */
    void read(Entry entry) {
        int opening = opening(entry.events());
        seq = entry.seq();
        at = entry.atMillis();
        if (opening < 0) {
            happen(entry, entry.events());
            return;
        }
        if (state.founded()) {
            closeDay(entry, entry.events().subList(0, opening));
        }
        openDay(entry, entry.events().subList(opening, entry.events().size()));
    }

    private static int opening(List<Event> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof Event.DayOpened) {
                return i;
            }
        }
        return -1;
    }

    /** What the opening entry still says of the day before. */
    private void closeDay(Entry entry, List<Event> events) {
        if (!events.isEmpty()) {
            happen(entry, events);
        }
        state.visits().stream().filter(visit -> visit.endedAt().isEmpty()).forEach(visit -> touched.add(visit.id()));
        settle();
        writeDown();
        unserved.clear();
        times.turn(today(), state.setup().timeZone(), at);
        day.ifPresent(over -> days.put(over.day(), over.row(state.setup(), Optional.of(at), still.ofBranch(at))));
    }

    private void openDay(Entry entry, List<Event> events) {
        state = new BranchState();
        apply(entry, events);
        day = Optional.of(new DayCount(state.day().date().toString(), seq, at));
        waiting = new Waiting();
        still = new StillTimes();
        still.look(state, at);
        state.visits().forEach(waiting::follow);
        beside.keySet().removeIf(ticket -> state.visit(ticket).isEmpty());
        planned();
        count(events);
        times.look(state, today(), waiting, at);
    }

    private void planned() {
        times.plan(state, today(), at);
        if (state.setup().version() != namedVersion) {
            namedVersion = state.setup().version();
            NameRow.of(state.setup()).forEach(name -> names.put(name.kind() + '/' + name.id(), name));
        }
    }

    private void happen(Entry entry, List<Event> events) {
        if (events.stream().anyMatch(Event.SetupChanged.class::isInstance)) {
            writeDown();
        }
        apply(entry, events);
        events.forEach(this::note);
        count(events);
        touched.forEach(ticket -> state.visit(ticket).ifPresent(waiting::follow));
        settle();
        times.look(state, today(), waiting, at);
    }

    private void apply(Entry entry, List<Event> events) {
        state.apply(new Entry(
                entry.branch(), entry.seq(), entry.command(), entry.atMillis(), entry.actor(), entry.digest(), events));
    }

    private void count(List<Event> events) {
        events.forEach(event -> day.ifPresent(today -> today.count(event, seq)));
    }

    private String today() {
        return state.day().date().toString();
    }

    private void note(Event event) {
        switch (event) {
            case Event.TicketIssued issued -> {
                fresh.add(issued.ticket());
                joined(issued.ticket(), 1, issued.services().getFirst());
            }
            case Event.StepQueued queued ->
                joined(queued.of().ticket(), queued.of().step(), queued.of().service());
            case Event.TicketCalled called -> called(called);
            case Event.TicketRecalled recalled -> held(recalled.of(), recalled.counter());
            case Event.ServiceStarted started -> touch(started.of());
            case Event.TicketParked parked -> touch(parked.of());
            case Event.TicketReturned returned -> touch(returned.of());
            case Event.PlaceGivenUp given -> steppedBack(given.of());
            case Event.TicketPostponed postponed -> steppedBack(postponed.of());
            case Event.StepEnded ended -> ended(ended);
            case Event.ClaimSettled settled -> touch(settled.of());
            case Event.ClaimGranted granted -> touch(granted.of());
            case Event.StepMarked marked -> marked(marked);
            case Event.CounterHandedOver handed -> goesOn(handed);
            case Event.VisitHeld held -> touched.add(held.ticket());
            case Event.VisitEnded ended -> touched.add(ended.ticket());
            case Event.SurveyGiven given -> rated(given.ticket());
            case Event.SetupChanged changed -> planned();
            case Event.CounterClosed closed -> state.visits().forEach(waiting::follow);
            case Event.StandstillBegan began -> still.look(state, at);
            case Event.StandstillEnded ended -> still.look(state, at);
            case Event.HistoryImported history -> inherit(history);
            case Event.DayClosed closed -> unserved.addAll(closed.unserved());
            // Days, counters and appointments are no part of a visit
            default -> {}
        }
    }

    private void touch(StepRef of) {
        touched.add(of.ticket());
    }

    private void joined(TicketId ticket, int step, ServiceId service) {
        int target = state.setup()
                .service(service)
                .map(known -> known.targetMinutes())
                .orElse(0);
        Beside fresh = new Beside(today(), hour(), target);
        beside.computeIfAbsent(ticket, any -> new HashMap<>()).put(step, fresh);
        touched.add(ticket);
    }

    /** What an earlier system knew; nobody of it stood in a line here. */
    private void inherit(Event.HistoryImported history) {
        OldRows old = new OldRows(state.setup(), seq);
        history.visits().forEach(visit -> {
            OldRows.Rows rows = old.of(visit);
            TicketId ticket = new TicketId(rows.visit().ticket());
            fresh.add(ticket);
            steps.put(new Place(ticket, 1), rows.step());
            visits.put(ticket, rows.visit());
            imported.put(rows.visit().day(), old.day(rows.visit().day()));
        });
    }

    private int hour() {
        return Instant.ofEpochMilli(at).atZone(state.setup().timeZone()).getHour();
    }

    private void called(Event.TicketCalled called) {
        held(called.of(), called.counter());
        TicketId ticket = called.of().ticket();
        Visit visit = state.visit(ticket).orElseThrow();
        Waiting.Standing stood = waiting.leave(ticket)
                .orElseGet(() ->
                        Waiting.Standing.of(visit, visit.steps().get(called.of().step() - 1)));
        if (called.calls() == 1) {
            CounterNow counter = state.counter(called.counter()).orElseThrow();
            boolean byStaff = called.reason().order() == CallReason.Order.BY_STAFF;
            waiting.passedBy(stood, counter).forEach(passed -> pass(passed, byStaff));
        }
    }

    private void pass(Waiting.Standing passed, boolean byStaff) {
        Beside of = beside(new Place(passed.ticket(), passed.step()));
        of.overtaken += byStaff ? 0 : 1;
        of.overtakenByStaff += byStaff ? 1 : 0;
        touched.add(passed.ticket());
    }

    private void held(StepRef of, CounterId counter) {
        touch(of);
        beside(new Place(of.ticket(), of.step())).staff = state.counter(counter)
                .flatMap(CounterNow::staff)
                .map(Object::toString)
                .orElse("");
    }

    /** The step counts for whoever brings it to its end; what each of them worked at the counter is in its hours. */
    private void goesOn(Event.CounterHandedOver handed) {
        state.counter(handed.counter())
                .flatMap(CounterNow::ticket)
                .flatMap(state::visit)
                .ifPresent(visit -> visit.current().ifPresent(step -> {
                    beside(new Place(visit.id(), step.ordinal())).staff =
                            handed.to().value();
                    touched.add(visit.id());
                }));
    }

    private void ended(Event.StepEnded ended) {
        touch(ended.of());
        beside(new Place(ended.of().ticket(), ended.of().step())).delivered =
                ended.delivered().stream().map(ServiceId::value).toList();
    }

    private void marked(Event.StepMarked marked) {
        touch(marked.of());
        beside(new Place(marked.of().ticket(), marked.of().step())).marks =
                marked.marks().stream().map(Mark::slug).toList();
    }

    private void steppedBack(StepRef of) {
        touch(of);
        beside(new Place(of.ticket(), of.step())).steppedBack = true;
    }

    /** It may be of a visit that this very page has written, or of one that was gone long before. */
    private void rated(TicketId ticket) {
        rated.add(ticket.value());
        visits.computeIfPresent(ticket, (same, row) -> row.withRating());
    }

    private Beside beside(Place place) {
        return beside.computeIfAbsent(place.ticket(), any -> new HashMap<>())
                .computeIfAbsent(place.step(), any -> new Beside(today(), hour(), 0));
    }

    /** Whoever was touched is to be written down: once, when the page or the day ends or another set-up comes, however often they are touched. */
    private void settle() {
        if (still.hasStood()) {
            touched.forEach(ticket -> state.visit(ticket).ifPresent(this::stoodStill));
        }
        unwritten.addAll(touched);
        touched.clear();
    }

    /** Writes down how everybody stands who was touched. */
    private void writeDown() {
        unwritten.forEach(ticket -> state.visit(ticket).ifPresent(this::write));
        unwritten.clear();
    }

    private Optional<Long> closing(Visit visit) {
        return unserved.contains(visit.id()) ? Optional.of(at) : Optional.empty();
    }

    private boolean stoodStill(Visit visit) {
        boolean more = false;
        for (Step step : visit.steps()) {
            if (step.state() != StepState.PLANNED) {
                more |= stoodStill(step, beside(new Place(visit.id(), step.ordinal())));
            }
        }
        return more;
    }

    private void write(Visit visit) {
        for (Step step : visit.steps()) {
            if (step.state() != StepState.PLANNED) {
                Place place = new Place(visit.id(), step.ordinal());
                steps.put(place, StepRow.of(branch.value(), visit, step, beside(place), closing(visit)));
            }
        }
        VisitRow row = VisitRow.of(state.setup(), visit, beside(new Place(visit.id(), 1)), closing(visit));
        visits.put(visit.id(), rated.contains(visit.id().value()) ? row.withRating() : row);
        if (visit.endedAt().isPresent()) {
            gone.add(visit.id());
        }
    }

    /** By the set-up of the moment; of whoever has been called, or is gone, it stays as it was then. */
    private boolean stoodStill(Step step, Beside said) {
        Optional<Long> until = step.calledAt().or(step::endedAt);
        boolean settled = until.filter(over -> over < at).isPresent();
        long millis = settled ? said.standstillMillis : state.stoodStillMillis(step.service(), step.queuedAt(), at);
        boolean more = millis != said.standstillMillis;
        said.standstillMillis = millis;
        return more;
    }

    /** Whoever waits while the office stands still has stood still for longer, even if nothing happens to them. */
    private void writeEverybodyDown() {
        if (still.hasStood()) {
            state.visits().stream()
                    .filter(visit -> visit.endedAt().isEmpty() && stoodStill(visit))
                    .forEach(visit -> unwritten.add(visit.id()));
        }
        writeDown();
    }

    /** Hands over what has changed since the last time. */
    Sheet take() {
        writeEverybodyDown();
        times.tick(today(), state.setup().timeZone(), at);
        day.ifPresent(now -> days.put(now.day(), now.row(state.setup(), Optional.empty(), still.ofBranch(at))));
        Sheet sheet = new Sheet(
                branch.value(),
                takenTo,
                seq,
                at,
                List.copyOf(steps.values()),
                List.copyOf(visits.values()),
                visits.keySet().stream()
                        .filter(ticket -> !fresh.contains(ticket))
                        .map(TicketId::value)
                        .toList(),
                times.take(branch.value()),
                List.copyOf(days.values()),
                List.copyOf(names.values()),
                List.copyOf(rated),
                List.copyOf(imported.values()));
        takenTo = seq;
        gone.forEach(beside::remove);
        gone.clear();
        steps.clear();
        visits.clear();
        days.clear();
        names.clear();
        rated.clear();
        fresh.clear();
        imported.clear();
        return sheet;
    }

    /** What the ledger said of a step that is still open when it was left off. */
    void remember(TicketId ticket, int step, Beside said) {
        beside.computeIfAbsent(ticket, any -> new HashMap<>()).put(step, said);
    }
}
