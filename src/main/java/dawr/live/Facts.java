package dawr.live;

import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.StepRef;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** What screens may know of an entry: who was called where, which counters opened. Never who has priority, who works where, or anything of a ticket's secret. */
public final class Facts {
    private Facts() {}

    /** The public facts of an entry; an entry of which the public learns nothing has none. */
    public static JsonArray of(Entry entry, BranchState state) {
        JsonArray facts = new JsonArray();
        entry.events().forEach(event -> {
            JsonObject fact = fact(event, state);
            if (!fact.isEmpty()) {
                facts.add(fact);
            }
        });
        return facts;
    }

    private static JsonObject fact(Event event, BranchState state) {
        return switch (event) {
            case Event.TicketIssued issued ->
                named("ticket-issued")
                        .put("ticketId", issued.ticket().value())
                        .put("number", issued.number())
                        .put("services", JsonShapes.list(issued.services()))
                        .put("language", issued.language());
            case Event.VoucherGiven given -> new JsonObject();
            case Event.PaperLapsed lapsed -> new JsonObject();
            case Event.AppointmentBooked booked -> new JsonObject();
            case Event.AppointmentCancelled cancelled -> new JsonObject();
            case Event.AppointmentKept kept -> new JsonObject();
            case Event.TicketCalled called ->
                at(step("ticket-called", called.of()), called.counter(), state).put("calls", called.calls());
            case Event.TicketRecalled recalled ->
                at(step("ticket-recalled", recalled.of()), recalled.counter(), state)
                        .put("calls", recalled.calls());
            case Event.TicketNears nears -> step("ticket-nears", nears.of()).put("place", nears.place());
            case Event.ClaimSettled settled -> new JsonObject();
            case Event.ClaimGranted granted -> new JsonObject();
            case Event.StepMarked marked -> new JsonObject();
            case Event.SecretRenewed renewed -> new JsonObject();
            case Event.PlaceKept kept -> new JsonObject();
            case Event.CounterServes serves -> at(named("counter-serves"), serves.counter(), state);
            case Event.LinesStranded stranded -> named("lines-stranded").put("lines", JsonShapes.stranded(stranded));
            case Event.BreakBegan began ->
                named("break-began")
                        .put("id", began.id())
                        .put("reason", began.reason().slug())
                        .put("manner", began.manner().slug())
                        .put("until", JsonShapes.instant(began.until()));
            case Event.BreakEnded ended -> named("break-ended").put("id", ended.id());
            case Event.StandstillBegan began -> named("standstill-began").put("scope", JsonShapes.scope(began.scope()));
            case Event.StandstillEnded ended -> named("standstill-ended").put("scope", JsonShapes.scope(ended.scope()));
            case Event.ServiceStarted started -> at(step("service-started", started.of()), started.counter(), state);
            case Event.SeatGiven given -> at(step("seat-given", given.of()), given.counter(), state);
            case Event.SeatLeft left ->
                at(step("seat-left", left.of()), left.counter(), state)
                        .put("why", left.why().slug());
            case Event.StepQueued queued -> step("step-queued", queued.of());
            case Event.TicketParked parked -> step("ticket-parked", parked.of());
            case Event.TicketReturned returned -> step("ticket-returned", returned.of());
            case Event.PlaceGivenUp given -> step("place-given-up", given.of());
            case Event.TicketPostponed postponed -> step("ticket-postponed", postponed.of());
            case Event.StepEnded ended ->
                step("step-ended", ended.of()).put("outcome", ended.outcome().slug());
            case Event.VisitHeld held -> ticket("visit-held", held.ticket().value());
            case Event.VisitEnded ended -> ticket("visit-ended", ended.ticket().value());
            case Event.CounterOpened opened -> at(named("counter-opened"), opened.counter(), state);
            case Event.CounterHandedOver handed -> at(named("counter-handed-over"), handed.counter(), state);
            case Event.CounterPaused paused -> at(named("counter-paused"), paused.counter(), state);
            case Event.CounterResumed resumed -> at(named("counter-resumed"), resumed.counter(), state);
            case Event.CounterClosed closed -> at(named("counter-closed"), closed.counter(), state);
            case Event.SetupChanged changed ->
                named("setup-changed").put("version", changed.setup().version());
            case Event.DayOpened opened ->
                named("day-opened").put("day", opened.day().date().toString());
            case Event.DayClosed closed ->
                named("day-closed").put("day", closed.day().date().toString());
            case Event.SurveyGiven given -> new JsonObject();
            case Event.HistoryImported imported -> new JsonObject();
        };
    }

    private static JsonObject named(String fact) {
        return new JsonObject().put("fact", fact);
    }

    private static JsonObject ticket(String fact, String ticket) {
        return named(fact).put("ticketId", ticket);
    }

    private static JsonObject step(String fact, StepRef of) {
        return ticket(fact, of.ticket().value())
                .put("number", of.number())
                .put("service", of.service().value())
                .put("language", of.language());
    }

    private static JsonObject at(JsonObject fact, CounterId counter, BranchState state) {
        fact.put("counter", counter.value());
        BranchSetup setup = state.setup();
        setup.counter(counter).ifPresent(there -> fact.put("hall", there.hall()).put("label", there.label()));
        return fact;
    }
}
