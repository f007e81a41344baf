package dawr.issuance;

import dawr.live.JsonShapes;
import dawr.queue.CounterId;
import dawr.queue.Event;
import dawr.queue.KeptPlace;
import dawr.queue.Mark;
import dawr.queue.StepRef;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Supplier;

/** What an event says about one visit, as staff read it. */
final class EventOfVisit {
    private EventOfVisit() {}

    /** Empty if the event is about something else. */
    static Optional<JsonObject> of(Event event, TicketId ticket) {
        return switch (event) {
            case Event.TicketIssued issued -> about(issued.ticket(), ticket, () -> issued(issued));
            case Event.VoucherGiven other -> Optional.empty();
            case Event.PaperLapsed lapsed ->
                about(
                        lapsed.ticket(),
                        ticket,
                        () -> named("paper-lapsed").put("why", lapsed.why().slug()));
            case Event.AppointmentBooked other -> Optional.empty();
            case Event.AppointmentCancelled other -> Optional.empty();
            case Event.AppointmentKept kept ->
                about(
                        kept.ticket(),
                        ticket,
                        () -> named("appointment-kept")
                                .put("appointmentId", kept.appointment().value())
                                .put("punctuality", kept.punctuality().slug()));
            case Event.StepQueued queued ->
                of(queued.of(), ticket, "step-queued", queued.counter())
                        .map(json -> json.put("seniority", JsonShapes.instant(queued.seniority()))
                                .put("putFirst", queued.place() < queued.seniority()));
            case Event.TicketCalled called ->
                of(called.of(), ticket, "ticket-called", called.counter())
                        .map(json ->
                                json.put("calls", called.calls()).put("reason", JsonShapes.reason(called.reason())));
            case Event.TicketRecalled recalled ->
                of(recalled.of(), ticket, "ticket-recalled", recalled.counter())
                        .map(json -> json.put("calls", recalled.calls()));
            case Event.TicketNears nears ->
                of(nears.of(), ticket, "ticket-nears", Optional.empty()).map(json -> json.put("place", nears.place()));
            case Event.ClaimSettled settled ->
                of(settled.of(), ticket, "claim-settled", settled.counter())
                        .map(json -> json.put("holds", settled.holds()));
            case Event.ClaimGranted granted ->
                of(granted.of(), ticket, "claim-granted", Optional.empty())
                        .map(json -> json.put("claim", granted.claim().slug())
                                .put("ground", granted.ground().slug()));
            case Event.SecretRenewed renewed ->
                about(renewed.ticket(), ticket, () -> named("secret-renewed").put("turn", renewed.turn()));
            case Event.ServiceStarted started -> of(started.of(), ticket, "service-started", started.counter());
            case Event.SeatGiven given ->
                of(given.of(), ticket, "seat-given", given.counter())
                        .map(json -> until(json, given.until()).put("reason", JsonShapes.reason(given.reason())));
            case Event.SeatLeft left ->
                of(left.of(), ticket, "seat-left", left.counter())
                        .map(json -> json.put("why", left.why().slug()));
            case Event.TicketParked parked ->
                of(parked.of(), ticket, "ticket-parked", parked.counter()).map(json -> until(json, parked.until()));
            case Event.TicketReturned returned -> of(returned.of(), ticket, "ticket-returned", Optional.empty());
            case Event.PlaceGivenUp given ->
                of(given.of(), ticket, "place-given-up", Optional.empty())
                        .map(json -> json.put("places", given.places()));
            case Event.TicketPostponed postponed ->
                of(postponed.of(), ticket, "ticket-postponed", Optional.empty())
                        .map(json -> until(json, postponed.until()));
            case Event.StepMarked marked ->
                of(marked.of(), ticket, "step-marked", Optional.of(marked.counter()))
                        .map(json -> json.put(
                                "marks",
                                JsonShapes.list(
                                        marked.marks().stream().map(Mark::slug).toList())));
            case Event.StepEnded ended ->
                of(ended.of(), ticket, "step-ended", ended.counter()).map(json -> ended(json, ended));
            case Event.VisitHeld held -> about(held.ticket(), ticket, () -> until(named("visit-held"), held.until()));
            case Event.VisitEnded ended -> about(ended.ticket(), ticket, () -> named("visit-ended"));
            case Event.SurveyGiven given -> about(given.ticket(), ticket, () -> named("survey-given"));
            case Event.DayOpened opened -> carriedOver(opened, ticket);
            case Event.DayClosed closed ->
                closed.unserved().contains(ticket) ? Optional.of(named("day-closed")) : Optional.empty();
            case Event.SetupChanged other -> Optional.empty();
            case Event.HistoryImported other -> Optional.empty();
            case Event.CounterOpened other -> Optional.empty();
            case Event.CounterHandedOver other -> Optional.empty();
            case Event.CounterPaused other -> Optional.empty();
            case Event.CounterResumed other -> Optional.empty();
            case Event.CounterClosed other -> Optional.empty();
            case Event.PlaceKept kept -> about(kept.place().ticket(), ticket, () -> placeKept(kept.place()));
            case Event.CounterServes other -> Optional.empty();
            case Event.LinesStranded other -> Optional.empty();
            case Event.BreakBegan other -> Optional.empty();
            case Event.BreakEnded other -> Optional.empty();
            case Event.StandstillBegan other -> Optional.empty();
            case Event.StandstillEnded other -> Optional.empty();
        };
    }

    private static JsonObject issued(Event.TicketIssued issued) {
        return named("ticket-issued")
                .put("number", issued.number())
                .put("services", JsonShapes.list(issued.services()))
                .put("language", issued.language())
                .put("priority", issued.priority().slug())
                .put("channel", issued.channel().slug())
                .put("ahead", issued.ahead())
                .put("promise", JsonShapes.promise(issued.promise()));
    }

    private static JsonObject placeKept(KeptPlace place) {
        return named("place-kept")
                .put("services", JsonShapes.list(place.services()))
                .put("seniority", JsonShapes.instant(place.seniority()))
                .put("waitedMinutes", place.waitedMillis() / 60_000);
    }

    private static JsonObject ended(JsonObject json, Event.StepEnded ended) {
        json.put("outcome", ended.outcome().slug()).put("delivered", JsonShapes.list(ended.delivered()));
        JsonShapes.putWord(json, "reason", ended.reason());
        return json;
    }

    /** Where the office does not close, a visit goes on into the new day. */
    private static Optional<JsonObject> carriedOver(Event.DayOpened opened, TicketId ticket) {
        return opened.inTheHouse().stream()
                .filter(visit -> visit.id().equals(ticket))
                .findFirst()
                .map(EventOfVisit::carriedOver);
    }

    private static JsonObject carriedOver(Visit visit) {
        return named("day-opened")
                .put("number", visit.number())
                .put("state", visit.phase().slug())
                .put("issuedAt", JsonShapes.instant(visit.issuedAt()))
                .put("steps", JsonShapes.steps(visit));
    }

    private static Optional<JsonObject> of(StepRef of, TicketId ticket, String name, CounterId counter) {
        return of(of, ticket, name, Optional.of(counter));
    }

    private static Optional<JsonObject> of(StepRef of, TicketId ticket, String name, Optional<CounterId> counter) {
        return about(of.ticket(), ticket, () -> {
            JsonObject json = named(name)
                    .put("step", of.step())
                    .put("service", of.service().value());
            JsonShapes.put(json, "counter", counter);
            return json;
        });
    }

    private static Optional<JsonObject> about(TicketId which, TicketId ticket, Supplier<JsonObject> telling) {
        return which.equals(ticket) ? Optional.of(telling.get()) : Optional.empty();
    }

    private static JsonObject until(JsonObject json, long until) {
        return json.put("until", JsonShapes.instant(until));
    }

    private static JsonObject named(String name) {
        return new JsonObject().put("event", name);
    }
}
