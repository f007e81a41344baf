package dawr.verify;

import dawr.queue.CallReason;
import dawr.queue.CounterId;
import dawr.queue.CounterState;
import dawr.queue.Event;
import dawr.queue.PriorityClass;
import java.util.List;
import java.util.Optional;

/** What the checker holds about counters, and about who was called to one. */
final class Calls {
    private final Floor floor;
    private final Findings findings;

    Calls(Floor floor, Findings findings) {
        this.floor = floor;
        this.findings = findings;
    }

    void check(Event.TicketCalled called, Person person, long now) {
        Counter counter = floor.counter(called.counter());
        if (counter.state != CounterState.OPEN) {
            findings.add(Invariant.STATE_ORDER, counter.id + " calls " + person + " while " + counter.state.slug());
        }
        if (floor.standsStill(counter.id) || floor.standsStill(person.service)) {
            findings.add(Invariant.STATE_ORDER, counter.id + " calls " + person + " in a standstill");
        }
        if (called.reason().order() != CallReason.Order.BY_STAFF && person.is(dawr.queue.VisitPhase.WAITING)) {
            Fairness fairness = new Fairness(floor.setup(), counter, now, floor.ordinarySinceClaim());
            fair(called, counter, person, fairness);
            reasons(called.reason(), counter, person);
            limits(counter, person, fairness);
        }
    }

    private void fair(Event.TicketCalled called, Counter counter, Person person, Fairness fairness) {
        floor.queues()
                .before(person)
                .ifPresent(passed ->
                        findings.add(Invariant.NOBODY_PASSED, person.number + " is called before " + passed.ticket()));
        boolean named = floor.queues()
                .next(counter, fairness)
                .filter(next -> !fairness.goesBefore(next, person.inQueue()))
                .isPresent();
        boolean mayServe = person.sentTo
                .map(counter.id::equals)
                .orElseGet(() -> counter.services.contains(person.service) && floor.suits(counter.id, person.needs));
        String order = floor.setup().callingOrder().slug();
        if (!named || !mayServe) {
            findings.add(
                    Invariant.POLICY_KEPT,
                    counter.id + " calls " + person.number + ", whom " + order + " does not name");
        }
        String said = called.reason().order().slug();
        if (!said.equals(person.sentTo.isPresent() ? CallReason.Order.DIRECTED.slug() : order)) {
            findings.add(Invariant.POLICY_KEPT, person.number + " is called as " + said);
        }
    }

    /** Every line whose first came earlier is named with its cause; calls from before causes were recorded name none. */
    private void reasons(CallReason reason, Counter counter, Person person) {
        List<InQueue> passed = floor.queues().heads(counter).stream()
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
    private void limits(Counter counter, Person person, Fairness fairness) {
        for (InQueue passed : floor.queues().before(counter, person.inQueue())) {
            Person other = floor.person(passed.ticket()).orElseThrow();
            if (fairness.passedTooOften(other.overtaken) || fairness.waitedTooLong(passed)) {
                findings.add(
                        Invariant.LIMITS_KEPT,
                        person.number + " goes before " + other + ", passed " + other.overtaken + " times");
            }
        }
    }

    /** Once somebody has left their line to be called, whoever came earlier has been passed once more. */
    void passed(Event.TicketCalled called, Person person) {
        if (called.reason().order() == CallReason.Order.BY_STAFF) {
            return;
        }
        Counter counter = floor.counter(called.counter());
        floor.policyCalled(person);
        if (new Fairness(floor.setup(), counter, 0, 0).countsPasses()) {
            floor.queues()
                    .before(counter, person.inQueue())
                    .forEach(one -> floor.person(one.ticket()).ifPresent(other -> other.overtaken++));
            floor.queues().passes(counter, person.inQueue());
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
