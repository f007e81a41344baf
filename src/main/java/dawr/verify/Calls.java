package dawr.verify;

import dawr.queue.CallReason;
import dawr.queue.CallingOrder;
import dawr.queue.CounterId;
import dawr.queue.CounterState;
import dawr.queue.Event;
import dawr.queue.PriorityClass;
import java.util.Optional;

/** What the checker holds about counters, and about who was called to one. */
final class Calls {
    private final Floor floor;
    private final Findings findings;

    Calls(Floor floor, Findings findings) {
        this.floor = floor;
        this.findings = findings;
    }

    void check(Event.TicketCalled called, Person person) {
        Counter counter = floor.counter(called.counter());
        if (counter.state != CounterState.OPEN) {
            findings.add(Invariant.STATE_ORDER, counter.id + " calls " + person + " while " + counter.state.slug());
        }
        if (called.reason().order() != CallReason.Order.BY_STAFF && person.is(dawr.queue.VisitPhase.WAITING)) {
            fair(called, counter, person);
        }
    }

    private void fair(Event.TicketCalled called, Counter counter, Person person) {
        floor.queues()
                .before(person)
                .ifPresent(passed ->
                        findings.add(Invariant.NOBODY_PASSED, person.number + " is called before " + passed.ticket()));
        CallingOrder order = floor.setup().callingOrder();
        InQueue own = person.inQueue();
        boolean named = floor.queues()
                .next(counter.id, counter.services, order)
                .filter(next -> !next.goesBefore(own, order))
                .isPresent();
        boolean mayServe =
                person.sentTo.map(counter.id::equals).orElseGet(() -> counter.services.contains(person.service));
        if (!named || !mayServe) {
            findings.add(
                    Invariant.POLICY_KEPT,
                    counter.id + " calls " + person.number + ", whom " + order.slug() + " does not name");
        }
        if (called.reason().order() != expected(person, order)) {
            findings.add(
                    Invariant.POLICY_KEPT,
                    person.number + " is called as " + called.reason().order().slug());
        }
    }

    private static CallReason.Order expected(Person person, CallingOrder order) {
        if (person.sentTo.isPresent()) {
            return CallReason.Order.DIRECTED;
        }
        return switch (order) {
            case LONGEST_WAITING_FIRST -> CallReason.Order.LONGEST_WAITING_FIRST;
            case PRIORITY_FIRST -> CallReason.Order.PRIORITY_FIRST;
        };
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
