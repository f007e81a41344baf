package dawr.estimation;

import dawr.estimation.floor.Floor;
import dawr.estimation.floor.Waiting;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Event;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.StepState;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.util.List;
import java.util.Optional;

/** Tells a floor what the journal says has happened. */
final class FloorNews {
    private final Floor floor;

    FloorNews(Floor floor) {
        this.floor = floor;
    }

    /** One event of an entry, at a second of the floor, with the state that the entry has led to; says who was called out of a line. */
    Optional<Waiting> happened(Event event, long at, BranchState state) {
        if (event instanceof Event.TicketCalled called) {
            return floor.call(at, called.of().ticket().value(), called.counter().value());
        }
        tell(event, at, state);
        return Optional.empty();
    }

    private void tell(Event event, long at, BranchState state) {
        switch (event) {
            case Event.DayOpened opened -> dayOpened(opened, at, state);
            case Event.DayClosed closed -> floor.clear();
            case Event.TicketIssued issued -> back(issued.ticket(), at, state);
            case Event.StepQueued queued -> back(queued.of().ticket(), at, state);
            case Event.TicketReturned returned -> back(returned.of().ticket(), at, state);
            case Event.PlaceGivenUp given -> back(given.of().ticket(), at, state);
            case Event.ClaimGranted granted -> back(granted.of().ticket(), at, state);
            case Event.TicketPostponed postponed ->
                floor.stepOut(postponed.of().ticket().value());
            case Event.TicketParked parked ->
                floor.release(at, parked.of().ticket().value());
            case Event.StepEnded ended -> ended(ended, at);
            case Event.VisitHeld held -> floor.noShow(at, held.ticket().value());
            case Event.VisitEnded ended -> floor.leave(ended.ticket().value());
            case Event.CounterOpened opened -> counter(opened.counter(), at, state);
            case Event.CounterPaused paused -> counter(paused.counter(), at, state);
            case Event.CounterResumed resumed -> counter(resumed.counter(), at, state);
            case Event.CounterClosed closed -> floor.closed(closed.counter().value());
            default -> {
                // Nothing else moves a line or a counter
            }
        }
    }

    private void dayOpened(Event.DayOpened opened, long at, BranchState state) {
        floor.clear();
        opened.setup().services().forEach(service -> floor.service(service.id().value()));
        opened.inTheHouse().forEach(visit -> back(visit.id(), at, state));
        opened.counters().forEach(counter -> counter(counter.id(), at, state));
    }

    private void counter(CounterId id, long at, BranchState state) {
        state.counter(id).ifPresent(counter -> {
            if (counter.state() == CounterState.CLOSED) {
                floor.closed(id.value());
            } else {
                there(counter, at, state);
            }
        });
    }

    private void there(CounterNow counter, long at, BranchState state) {
        List<Integer> skills = counter.services().stream()
                .map(ServiceId::value)
                .map(floor::service)
                .toList();
        floor.opened(at, counter.id().value(), skills);
        if (counter.state() == CounterState.PAUSED) {
            floor.paused(
                    counter.id().value(),
                    counter.until().map(until -> Floor.seconds(state, until)).orElse(Long.MAX_VALUE));
        }
    }

    private void back(TicketId ticket, long at, BranchState state) {
        state.visit(ticket).ifPresent(visit -> back(visit, at, state));
    }

    private void back(Visit visit, long at, BranchState state) {
        floor.stepOut(visit.id().value());
        visit.current()
                .filter(step -> step.state() == StepState.WAITING)
                .ifPresent(step -> floor.join(
                        at,
                        visit.id().value(),
                        floor.service(step.service().value()),
                        claim(visit.priority()),
                        Floor.seconds(state, step.place())));
    }

    /** How the floor counts a class: by whether it has a claim. */
    static int claim(PriorityClass priority) {
        return priority.claimsPriority() ? 1 : 0;
    }

    private void ended(Event.StepEnded ended, long at) {
        String ticket = ended.of().ticket().value();
        boolean served = ended.outcome() == Outcome.SERVED
                || ended.outcome() == Outcome.NOT_COMPLETED
                || ended.outcome() == Outcome.TRANSFERRED;
        if (served) {
            floor.finish(at, ticket);
        } else {
            floor.release(at, ticket);
            floor.leave(ticket);
        }
    }
}
