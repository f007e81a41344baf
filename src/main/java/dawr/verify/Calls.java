package dawr.verify;

import dawr.queue.CallReason;
import dawr.queue.CounterId;
import dawr.queue.CounterState;
import dawr.queue.Event;
import dawr.queue.PriorityClass;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the checker holds about counters, and about who was called to one. */
final class Calls {
    private final Floor floor;
    private final Findings findings;

    Calls(Floor floor, Findings findings) {
        this.floor = floor;
        this.findings = findings;
    }

    void check(Turn turn, Person person, long now) {
        Counter counter = working(turn, person, true);
        Fairness fairness = new Fairness(floor.setup(), counter, now, floor.ordinarySinceClaim());
        if (!turn.byStaff() && (person.is(VisitPhase.WAITING) || turn.seatAt().isPresent())) {
            Optional<Person> seated = seatedFor(counter, fairness);
            if (!seated.map(one -> one.ticket).equals(turn.seatAt().map(seat -> person.ticket))) {
                findings.add(
                        Invariant.POLICY_KEPT,
                        counter.id + " calls " + person.number + ", but " + seated + " sits there");
            }
        }
        checkTurn(turn, counter, person, fairness);
    }

    void checkSeat(Turn turn, Person person, long now) {
        Counter counter = working(turn, person, turn.seatAt().isEmpty());
        checkTurn(turn, counter, person, new Fairness(floor.setup(), counter, now, floor.ordinarySinceClaim()));
    }

    /** {@code calls} is false where somebody only moves on to another seat, which a standstill does not hinder. */
    private Counter working(Turn turn, Person person, boolean calls) {
        Counter counter = floor.counter(turn.counter());
        if (counter.state != CounterState.OPEN) {
            findings.add(Invariant.STATE_ORDER, counter.id + " calls " + person + " while " + counter.state.slug());
        }
        boolean still = floor.standsStill(counter.id) || floor.standsStill(person.service);
        if (still && calls) {
            findings.add(Invariant.STATE_ORDER, counter.id + " calls " + person + " in a standstill");
        }
        return counter;
    }

    private void checkTurn(Turn turn, Counter counter, Person person, Fairness fairness) {
        if (turn.byStaff()) {
            return;
        }
        if (turn.seatAt().isPresent()) {
            fromSeat(turn, counter, person, fairness);
        } else if (person.is(VisitPhase.WAITING)) {
            fair(turn, counter, person, fairness);
            reasons(turn.reason(), floor.queues().heads(counter), person);
            limits(person, floor.queues().before(counter, person.inQueue()), fairness);
        }
    }

    /** The first of those who sit by a desk whom this counter may call, and who passes nobody there that must not be passed. */
    private Optional<Person> seatedFor(Counter counter, Fairness fairness) {
        return floor.seated().stream()
                .filter(person -> maySend(counter, person) && !floor.standsStill(person.service))
                .filter(person -> unsettled(counter, person.seatAt.orElseThrow(), person).stream()
                        .noneMatch(head -> fairness.guards(head, floor.queues().times(head))))
                .findFirst();
    }

    /** The first of every line that a counter may call from, and whoever sits by a desk and may be sent to it. */
    List<TicketId> eligibleAt(Counter counter) {
        Stream<TicketId> seated = floor.seated().stream()
                .filter(person -> maySend(counter, person) && !floor.standsStill(person.service))
                .map(person -> person.ticket);
        return Stream.concat(floor.queues().heads(counter).stream().map(InQueue::ticket), seated)
                .toList();
    }

    private boolean maySend(Counter counter, Person person) {
        return person.sentTo
                .map(counter.id::equals)
                .orElseGet(() -> counter.services.contains(person.service) && floor.suits(counter.id, person.needs));
    }

    /** The heads of lines with an earlier place that this counter may call and the desk of the seat may not. */
    private List<InQueue> unsettled(Counter counter, CounterId seatAt, Person person) {
        return unsettledHeads(counter, seatAt).stream()
                .filter(head -> head.place() < person.place)
                .toList();
    }

    private List<InQueue> unsettledHeads(Counter counter, CounterId seatAt) {
        if (counter.id.equals(seatAt)) {
            return List.of();
        }
        List<InQueue> settled = floor.queues().heads(floor.counter(seatAt));
        return floor.queues().heads(counter).stream()
                .filter(head -> !settled.contains(head))
                .toList();
    }

    private void fromSeat(Turn turn, Counter counter, Person person, Fairness fairness) {
        CounterId seatAt = turn.seatAt().orElseThrow();
        if (turn.reason().order() != CallReason.Order.SEATED || !maySend(counter, person)) {
            findings.add(Invariant.POLICY_KEPT, person.number + " goes from a seat to " + counter.id);
        }
        reasons(turn.reason(), unsettledHeads(counter, seatAt), person);
        limits(person, beforeUnsettled(counter, seatAt, person), fairness);
    }

    private List<InQueue> beforeUnsettled(Counter counter, CounterId seatAt, Person person) {
        if (counter.id.equals(seatAt)) {
            return List.of();
        }
        List<InQueue> settled = floor.queues().before(floor.counter(seatAt), person.inQueue());
        return floor.queues().before(counter, person.inQueue()).stream()
                .filter(one -> !settled.contains(one))
                .toList();
    }

    private void fair(Turn turn, Counter counter, Person person, Fairness fairness) {
        floor.queues()
                .before(person)
                .ifPresent(passed ->
                        findings.add(Invariant.NOBODY_PASSED, person.number + " is called before " + passed.ticket()));
        boolean named = floor.queues()
                .next(counter, fairness)
                .filter(next -> !fairness.goesBefore(next, person.inQueue()))
                .isPresent();
        boolean mayServe = maySend(counter, person);
        String order = floor.setup().callingOrder().slug();
        if (!named || !mayServe) {
            findings.add(
                    Invariant.POLICY_KEPT,
                    counter.id + " calls " + person.number + ", whom " + order + " does not name");
        }
        String said = turn.reason().order().slug();
        if (!said.equals(person.sentTo.isPresent() ? CallReason.Order.DIRECTED.slug() : order)) {
            findings.add(Invariant.POLICY_KEPT, person.number + " is called as " + said);
        }
    }

    /** Every line whose first came earlier is named with its cause; calls from before causes were recorded name none. */
    private void reasons(CallReason reason, List<InQueue> heads, Person person) {
        List<InQueue> passed = heads.stream()
                .filter(head -> head.seniority() < person.seniority)
                .toList();
        if (passed.size() != reason.overtaken()) {
            findings.add(
                    Invariant.NOBODY_PASSED,
                    person.number + " goes before " + passed.size() + " lines, not " + reason.overtaken());
        }
        for (InQueue head : passed) {
            boolean named = reason.passed().stream()
                    .flatMap(List::stream)
                    .anyMatch(line -> line.service().equals(head.service()) && line.claim() == head.claims());
            if (reason.passed().isPresent() && !named) {
                findings.add(Invariant.NOBODY_PASSED, head.ticket() + " is passed without a recorded reason");
            }
        }
    }

    /** Looks at each person who is passed, where the rules look at lines only. */
    private void limits(Person person, List<InQueue> before, Fairness fairness) {
        for (InQueue passed : before) {
            Person other = floor.person(passed.ticket()).orElseThrow();
            if (fairness.passedTooOften(other.overtaken) || fairness.waitedTooLong(passed)) {
                findings.add(
                        Invariant.LIMITS_KEPT,
                        person.number + " goes before " + other + ", passed " + other.overtaken + " times");
            }
        }
    }

    /** Once somebody has left their line to be called or given a seat, whoever came earlier has been passed once more. */
    void passed(Turn turn, Person person) {
        if (turn.byStaff()) {
            return;
        }
        Counter counter = floor.counter(turn.counter());
        if (turn.seatAt().isEmpty()) {
            floor.policyCalled(person);
        }
        if (new Fairness(floor.setup(), counter, 0, 0).countsPasses()) {
            List<InQueue> before = turn.seatAt()
                    .map(seat -> beforeUnsettled(counter, seat, person))
                    .orElseGet(() -> floor.queues().before(counter, person.inQueue()));
            before.forEach(one -> floor.person(one.ticket()).ifPresent(other -> other.overtaken++));
            Predicate<InQueue> counts = turn.seatAt()
                    .<Predicate<InQueue>>map(seat -> unsettledHeads(counter, seat)::contains)
                    .orElse(any -> true);
            floor.queues().passes(counter, person.inQueue(), counts);
        }
    }

    void take(CounterId id, Person person) {
        Counter counter = floor.counter(id);
        counter.ticket.ifPresent(present -> findings.add(
                Invariant.ONE_COUNTER, id + " calls " + person.number + " while " + present + " is there"));
        person.at.ifPresent(elsewhere ->
                findings.add(Invariant.ONE_COUNTER, person.number + " is at " + elsewhere + " and at " + id));
        counter.ticket = Optional.of(person.ticket);
        person.at = Optional.of(id);
    }

    void free(Person person) {
        person.at.map(floor::counter).ifPresent(counter -> counter.ticket = Optional.empty());
        person.at = Optional.empty();
    }

    void opened(Event.CounterOpened opened) {
        Counter counter = floor.counter(opened.counter());
        expect(counter.state == CounterState.CLOSED, counter, "opens");
        if (floor.holdsACounter(opened.staff())) {
            findings.add(Invariant.ONE_COUNTER, opened.staff() + " holds two counters");
        }
        counter.state = CounterState.OPEN;
        counter.staff = Optional.of(opened.staff());
        counter.services = opened.services();
        counter.languages = opened.languages();
    }

    void handedOver(Event.CounterHandedOver handed) {
        Counter counter = floor.counter(handed.counter());
        expect(counter.staff.equals(Optional.of(handed.from())), counter, "changes hands");
        if (floor.holdsACounter(handed.to())) {
            findings.add(Invariant.ONE_COUNTER, handed.to() + " holds two counters");
        }
        counter.staff = Optional.of(handed.to());
    }

    void paused(CounterId id) {
        Counter counter = floor.counter(id);
        expect(counter.state == CounterState.OPEN, counter, "pauses");
        counter.state = CounterState.PAUSED;
    }

    void resumed(CounterId id) {
        Counter counter = floor.counter(id);
        expect(counter.state == CounterState.PAUSED, counter, "resumes");
        counter.state = CounterState.OPEN;
    }

    void closed(CounterId id) {
        Counter counter = floor.counter(id);
        expect(counter.state != CounterState.CLOSED && counter.ticket.isEmpty(), counter, "closes");
        counter.close();
        for (PriorityClass priority : PriorityClass.values()) {
            floor.freeWhoWasSentTo(id, priority);
        }
    }

    private void expect(boolean mayBe, Counter counter, String what) {
        if (!mayBe) {
            findings.add(Invariant.STATE_ORDER, counter.id + " (" + counter.state.slug() + ") " + what);
        }
    }
}
