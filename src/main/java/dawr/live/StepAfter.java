package dawr.live;

import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.StepRef;
import dawr.queue.StepState;
import dawr.queue.VisitPhase;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/**
 * The step as an entry left it, schema {@code Step}: told by the entry alone, so that a repeated command gets the very same answer whatever has
 * happened since.
 */
public final class StepAfter {
    private StepAfter() {}

    /** The step that the entry is about: where it opened a further one for a person sent on or come back, that one. */
    public static JsonObject of(Entry entry) {
        JsonObject step = new JsonObject();
        boolean sentOn = false;
        for (Event event : entry.events()) {
            boolean opensNext = event instanceof Event.StepQueued && !sentOn && !step.isEmpty();
            if (!opensNext) {
                step = after(step, event);
            }
            sentOn |= event instanceof Event.StepEnded ended && ended.outcome() == dawr.queue.Outcome.TRANSFERRED;
        }
        return step;
    }

    private static JsonObject after(JsonObject before, Event event) {
        return switch (event) {
            case Event.TicketCalled called ->
                step(called.of(), StepState.CALLED.slug(), Optional.of(called.counter()))
                        .put("calls", called.calls());
            case Event.TicketRecalled recalled ->
                step(recalled.of(), StepState.CALLED.slug(), Optional.of(recalled.counter()))
                        .put("calls", recalled.calls());
            case Event.ServiceStarted started ->
                step(started.of(), StepState.SERVING.slug(), Optional.of(started.counter()));
            case Event.SeatGiven given ->
                step(given.of(), StepState.SEATED.slug(), Optional.of(given.counter()))
                        .put("until", JsonShapes.instant(given.until()));
            case Event.SeatLeft left -> step(left.of(), StepState.WAITING.slug(), Optional.empty());
            case Event.TicketParked parked ->
                step(parked.of(), StepState.PARKED.slug(), Optional.of(parked.counter()))
                        .put("until", JsonShapes.instant(parked.until()));
            case Event.TicketReturned returned -> step(returned.of(), StepState.WAITING.slug(), Optional.empty());
            case Event.PlaceGivenUp given -> step(given.of(), StepState.WAITING.slug(), Optional.empty());
            case Event.TicketPostponed postponed ->
                step(postponed.of(), StepState.POSTPONED.slug(), Optional.empty())
                        .put("until", JsonShapes.instant(postponed.until()));
            case Event.StepQueued queued -> step(queued.of(), StepState.WAITING.slug(), queued.counter());
            case Event.StepEnded ended -> ended(ended);
            case Event.VisitHeld held ->
                before.put("state", VisitPhase.HELD.slug()).put("until", JsonShapes.instant(held.until()));
            case Event.VisitEnded ended -> before.isEmpty() ? visit(ended) : before;
            case Event.ClaimSettled settled ->
                step(settled.of(), Optional.of(settled.counter())).put("holds", settled.holds());
            case Event.ClaimGranted granted -> step(granted.of(), Optional.empty());
            case Event.StepMarked other -> before;
            case Event.SecretRenewed other -> before;
            case Event.TicketNears other -> before;
            case Event.PlaceKept kept -> before.put("placeKept", true);
            case Event.CounterServes other -> before;
            case Event.LinesStranded other -> before;
            case Event.BreakBegan other -> before;
            case Event.BreakEnded other -> before;
            case Event.StandstillBegan other -> before;
            case Event.StandstillEnded other -> before;
            case Event.TicketIssued other -> before;
            case Event.VoucherGiven other -> before;
            case Event.PaperLapsed other -> before;
            case Event.AppointmentBooked other -> before;
            case Event.AppointmentCancelled other -> before;
            case Event.AppointmentKept other -> before;
            case Event.DayOpened other -> before;
            case Event.DayClosed other -> before;
            case Event.SetupChanged other -> before;
            case Event.CounterOpened other -> before;
            case Event.CounterHandedOver other -> before;
            case Event.CounterPaused other -> before;
            case Event.CounterResumed other -> before;
            case Event.CounterClosed other -> before;
            case Event.SurveyGiven other -> before;
            case Event.HistoryImported other -> before;
        };
    }

    private static JsonObject ended(Event.StepEnded ended) {
        JsonObject step = step(ended.of(), StepState.ENDED.slug(), ended.counter())
                .put("outcome", ended.outcome().slug());
        JsonShapes.putWord(step, "reason", ended.reason());
        return step;
    }

    private static JsonObject visit(Event.VisitEnded ended) {
        return new JsonObject().put("ticketId", ended.ticket().value()).put("state", VisitPhase.ENDED.slug());
    }

    private static JsonObject step(StepRef of, String state, Optional<CounterId> counter) {
        return step(of, counter).put("state", state);
    }

    private static JsonObject step(StepRef of, Optional<CounterId> counter) {
        JsonObject step = new JsonObject()
                .put("ticketId", of.ticket().value())
                .put("number", of.number())
                .put("step", of.step())
                .put("service", of.service().value())
                .put("language", of.language());
        JsonShapes.put(step, "counter", counter);
        return step;
    }
}
