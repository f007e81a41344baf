package dawr.ledger;

import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Outcome;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.StepRef;
import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.StepFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of some days, told from the bare events by the simplest means, without the rules: what the ledger is compared with. */
final class Told {
    /** A step as the events tell it. */
    private static final class Line {
        String ticket = "";
        ServiceId service = new ServiceId("none");
        boolean claim;
        long in;
        long seniority;
        Optional<CounterId> only = Optional.empty();
        Optional<Long> called = Optional.empty();
        Optional<Long> started = Optional.empty();
        Optional<Long> ended = Optional.empty();
        Optional<Outcome> outcome = Optional.empty();
        int calls;
        int overtaken;
        int target;
        Optional<Promise.Range> told = Optional.empty();
        boolean away;
        boolean gone;
        boolean closedUpon;
        long stoodStill;

        boolean waits() {
            return called.isEmpty() && ended.isEmpty() && !away;
        }
    }

    private record Key(String ticket, int step) {}

    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final Map<CounterId, List<ServiceId>> services = new HashMap<>();
    private final Map<ServiceId, Integer> targets = new HashMap<>();
    private final ToldStill still = new ToldStill();
    private long at;

    void hear(Entry entry) {
        at = entry.atMillis();
        entry.events().forEach(event -> {
            still.hear(event, at);
            hear(event);
        });
    }

    private void hear(Event event) {
        switch (event) {
            case Event.DayOpened opened -> open(opened);
            case Event.SetupChanged changed -> {
                changed.setup().services().forEach(service -> targets.put(service.id(), service.targetMinutes()));
                services.replaceAll((counter, all) -> all.stream()
                        .filter(service -> changed.setup().service(service).isPresent())
                        .toList());
                services.keySet()
                        .removeIf(counter -> changed.setup().counter(counter).isEmpty());
            }
            case Event.TicketIssued issued -> {
                Line line = join(
                        new Key(issued.ticket().value(), 1), issued.services().getFirst(), issued.seniority());
                line.claim = issued.priority().claimsPriority();
                line.told = issued.promise() instanceof Promise.Range range ? Optional.of(range) : Optional.empty();
            }
            case Event.StepQueued queued -> {
                Line line = join(key(queued.of()), queued.of().service(), queued.seniority());
                line.claim = line(new Key(queued.of().ticket().value(), 1)).claim;
                line.only = queued.counter();
            }
            case Event.DayClosed closed ->
                lines.forEach((key, line) -> {
                    if (closed.unserved().stream()
                            .anyMatch(ticket -> ticket.value().equals(key.ticket()))) {
                        closeUpon(line);
                    }
                });
            case Event.CounterOpened opened -> services.put(opened.counter(), opened.services());
            case Event.CounterClosed closed ->
                lines.values().stream()
                        .filter(line -> line.only.equals(Optional.of(closed.counter())))
                        .filter(Line::waits)
                        .forEach(line -> line.only = Optional.empty());
            default -> hearOfStep(event);
        }
    }

    private void hearOfStep(Event event) {
        switch (event) {
            case Event.TicketCalled called -> call(called);
            case Event.TicketRecalled recalled -> line(recalled.of()).calls++;
            case Event.ServiceStarted started ->
                line(started.of()).started = line(started.of()).started.or(() -> Optional.of(at));
            case Event.TicketPostponed postponed -> {
                line(postponed.of()).away = true;
                line(postponed.of()).told = Optional.empty();
            }
            case Event.TicketReturned returned -> comeBack(line(returned.of()));
            case Event.PlaceGivenUp given -> {
                line(given.of()).seniority = given.seniority();
                line(given.of()).told = Optional.empty();
            }
            case Event.ClaimSettled settled ->
                lines.forEach((key, line) -> {
                    if (key.ticket().equals(settled.of().ticket().value())) {
                        line.claim &= settled.holds();
                    }
                });
            case Event.ClaimGranted granted ->
                lines.forEach((key, line) -> {
                    if (key.ticket().equals(granted.of().ticket().value())) {
                        line.claim = true;
                    }
                });
            case Event.StepEnded ended -> end(line(ended.of()), ended.outcome());
            default -> {}
        }
    }

    /** Who was being served then went at a time that nobody has told. */
    private void closeUpon(Line line) {
        goHome(line);
        if (line.ended.isEmpty()) {
            line.closedUpon = true;
            line.ended = line.started.isEmpty() ? Optional.of(at) : Optional.empty();
        }
    }

    /** Of those who are still in the house, who was never called. */
    long waiting() {
        return lines.values().stream()
                .filter(line -> line.outcome.isEmpty() && !line.closedUpon && line.called.isEmpty())
                .count();
    }

    /** Steps of those who are still in the house. */
    long present() {
        return lines.values().stream()
                .filter(line -> line.outcome.isEmpty() && !line.closedUpon)
                .count();
    }

    private void goHome(Line line) {
        if (line.called.isEmpty() && line.ended.isEmpty() && !line.gone) {
            line.stoodStill = still.millis(line.service, line.in, at);
            line.gone = true;
        }
    }

    private void end(Line line, Outcome outcome) {
        goHome(line);
        line.ended = Optional.of(at);
        line.outcome = Optional.of(outcome);
    }

    private void comeBack(Line line) {
        line.away = false;
        line.only = line.only.filter(services::containsKey);
    }

    private void open(Event.DayOpened opened) {
        services.clear();
        opened.counters().forEach(counter -> {
            if (counter.staff().isPresent()) {
                services.put(counter.id(), counter.services());
            }
        });
        opened.setup().services().forEach(service -> targets.put(service.id(), service.targetMinutes()));
    }

    private static Key key(StepRef of) {
        return new Key(of.ticket().value(), of.step());
    }

    private Line line(StepRef of) {
        return line(key(of));
    }

    private Line line(Key key) {
        return java.util.Objects.requireNonNull(lines.get(key));
    }

    private Line join(Key key, ServiceId service, long seniority) {
        Line line = lines.computeIfAbsent(key, any -> new Line());
        line.ticket = key.ticket();
        line.service = service;
        line.in = at;
        line.seniority = seniority;
        line.target = targets.getOrDefault(service, 0);
        return line;
    }

    private void call(Event.TicketCalled called) {
        Line line = line(called.of());
        line.calls++;
        if (line.called.isEmpty()) {
            line.called = Optional.of(at);
            line.stoodStill = still.millis(line.service, line.in, at);
            boolean byStaff = called.reason().order() == dawr.queue.CallReason.Order.BY_STAFF;
            List<ServiceId> served = services.getOrDefault(called.counter(), List.of());
            lines.values().stream()
                    .filter(other -> !byStaff && other.waits() && other.seniority < line.seniority)
                    .filter(other -> other.only.map(called.counter()::equals).orElse(served.contains(other.service)))
                    .forEach(other -> other.overtaken++);
        }
    }

    /** What was told so far, given how long counters were open. */
    DayFacts facts(double openCounterMinutes) {
        return facts(openCounterMinutes, true);
    }

    /** The same, knowing of nobody upon whom the office closed when they went. */
    DayFacts factsOfThoseWhoWent(double openCounterMinutes) {
        return facts(openCounterMinutes, false);
    }

    private DayFacts facts(double openCounterMinutes, boolean closingEnds) {
        List<StepFact> facts = new ArrayList<>();
        for (Line line : lines.values()) {
            boolean open = line.called.isEmpty() && line.ended.isEmpty() && !line.gone;
            boolean neverCalled = line.called.isEmpty() && line.outcome.equals(Optional.of(Outcome.ENDED));
            facts.add(new StepFact(
                    line.ticket,
                    line.service,
                    line.claim,
                    line.in,
                    line.called,
                    line.started,
                    closingEnds || !line.closedUpon ? line.ended : Optional.empty(),
                    neverCalled ? Optional.empty() : line.outcome,
                    line.calls,
                    line.overtaken,
                    line.target,
                    open ? still.millis(line.service, line.in, at) : line.stoodStill,
                    line.told));
        }
        return new DayFacts(facts, openCounterMinutes, 0, at);
    }
}
