package dawr.issuance;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.queue.Appointment;
import dawr.queue.AppointmentId;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Forecast;
import dawr.queue.Promise;
import dawr.queue.Refusal;
import dawr.queue.ServiceId;
import dawr.queue.Slots;
import dawr.queue.TicketId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Whoever wants to come at a time, or has come to theirs, is answered here. */
public final class Bookings {
    private final Branches branches;
    private final Forecast forecast;
    private final TicketLinks links;
    private final BookingPace pace;
    private final Function<String, Optional<Caller.Visitor>> secrets;
    private final LongSupplier clock;
    private final TicketIssuing issuing;

    /**
     * @param secrets what a secret opens: for an appointment, its name stands where a ticket's would
     * @param clock epoch milliseconds
     */
    public Bookings(
            Branches branches,
            Forecast forecast,
            TicketLinks links,
            Function<String, Optional<Caller.Visitor>> secrets,
            LongSupplier clock) {
        this.branches = branches;
        this.forecast = forecast;
        this.links = links;
        this.pace = new BookingPace(clock);
        this.secrets = secrets;
        this.clock = clock;
        this.issuing = new TicketIssuing(links);
    }

    /** The free slots of a service on a day; today's unless a day is named. */
    Future<Answer> free(Request request) {
        ServiceId service = new ServiceId(request.parameter("service").orElseThrow());
        Function<BranchState, Optional<JsonObject>> look = state ->
                state.founded() ? Optional.of(free(state, service, request.parameter("day"))) : Optional.empty();
        return branches.lookFresh(request.branch(), look)
                .map(seen -> seen.<Answer>map(Answer::ok)
                        .orElseGet(() -> Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", ""))));
    }

    private JsonObject free(BranchState state, ServiceId service, Optional<String> day) {
        long now = now(state);
        LocalDate date = day.map(LocalDate::parse)
                .orElseGet(() -> LocalDate.ofInstant(
                        Instant.ofEpochMilli(now), state.setup().timeZone()));
        JsonArray slots = new JsonArray();
        for (Slots.Free slot : Slots.free(state, service, date, now)) {
            slots.add(new JsonObject().put("at", JsonShapes.instant(slot.at())).put("places", slot.places()));
        }
        return new JsonObject()
                .put("service", service.value())
                .put("day", date.toString())
                .put("slots", slots);
    }

    Future<Answer> book(Request request) {
        boolean anybody = request.caller() instanceof Caller.Nobody;
        return anybody ? ifOpen(request) : submit(request, any -> wish(request), this::booked);
    }

    /** Anybody may book where the branch says so, but not all slots at once. */
    private Future<Answer> ifOpen(Request request) {
        String address = request.address();
        if (!pace.admits(address)) {
            return Future.succeededFuture(Problem.later(ProblemKind.TOO_MANY_TRIES, BookingPace.AGAIN_SECONDS));
        }
        return branches.look(request.branch(), Bookings::isOpen)
                .compose(open -> open
                        ? submit(request, any -> wish(request), this::booked)
                        : Future.succeededFuture(Problem.of(ProblemKind.NOT_SIGNED_IN)))
                .onComplete(answered -> {
                    if (!(answered.result() instanceof Answer.Whole)) {
                        pace.bookedNothing(address);
                    }
                });
    }

    private static boolean isOpen(BranchState state) {
        return !state.founded()
                || state.setup()
                        .rules()
                        .arrivalRules()
                        .booking()
                        .filter(booking -> booking.open())
                        .isPresent();
    }

    private Command wish(Request request) {
        TicketWish wish = TicketWish.of(request).orElseThrow();
        return new Command.BookAppointment(
                wish.services().getFirst(),
                Instant.parse(request.body().getString("at")).toEpochMilli(),
                wish.language(),
                wish.priority(),
                links.secrets().newestKey(),
                wish.needs());
    }

    private Answer booked(Entry entry) {
        Appointment booked = ((Event.AppointmentBooked) entry.events().getFirst()).appointment();
        String token =
                links.secrets().token(entry.branch(), new TicketId(booked.id().value()), booked.tokenKey());
        return Answer.created(json(booked).put("token", token).put("url", links.url(token)));
    }

    static JsonObject json(Appointment booked) {
        return new JsonObject()
                .put("appointmentId", booked.id().value())
                .put("service", booked.service().value())
                .put("at", JsonShapes.instant(booked.at()))
                .put("language", booked.language());
    }

    /** The appointment that a secret opens, as it stands. */
    Future<Answer> appointment(Request request) {
        AppointmentId id = new AppointmentId(request.ticket().value());
        return branches.lookFresh(
                        request.branch(),
                        state -> state.appointments()
                                .find(id)
                                .map(booked -> json(booked).mergeIn(keptWith(state, id))))
                .map(seen -> seen.<Answer>map(Answer::ok).orElseGet(Tickets::unknown));
    }

    /** Who has come to it goes on with the ticket that they got. */
    private JsonObject keptWith(BranchState state, AppointmentId id) {
        return state.appointments()
                .keptWith(id)
                .flatMap(state::visit)
                .map(visit -> links.secrets().token(state.setup().id(), visit))
                .map(token -> new JsonObject().put("ticket", token))
                .orElseGet(JsonObject::new);
    }

    Future<Answer> cancel(Request request) {
        return named(
                request,
                id -> submit(
                        request,
                        state -> new Command.CancelAppointment(id),
                        entry -> Answer.ok(new JsonObject().put("appointmentId", id.value()))));
    }

    Future<Answer> checkIn(Request request) {
        return named(
                request,
                id -> submit(
                        request,
                        state -> new Command.CheckIn(
                                id, promise(state, id), links.secrets().newestKey()),
                        entry -> Answer.created(issuing.answer(entry))));
    }

    /** The bearer of its secret names an appointment, and so may the staff. */
    private Future<Answer> named(Request request, Function<AppointmentId, Future<Answer>> act) {
        Optional<String> id = Optional.ofNullable(request.body().getString("appointmentId"));
        if (id.isPresent() && request.caller() instanceof Caller.Staff) {
            return act.apply(new AppointmentId(id.get()));
        }
        return Optional.ofNullable(request.body().getString("token"))
                .flatMap(secrets)
                .filter(opened -> opened.at().equals(request.branch()))
                .map(opened -> act.apply(new AppointmentId(opened.ticket().value())))
                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.TICKET_UNKNOWN, "token")));
    }

    /** What a walk-in would be promised now, but nobody is promised a call before their time. */
    private Promise promise(BranchState state, AppointmentId id) {
        return state.appointments()
                .find(id)
                .map(appointment -> AppointmentPromise.of(forecast, state, appointment, now(state)))
                .orElseGet(Promise.NoCounterOpen::new);
    }

    private Future<Answer> submit(
            Request request, Function<BranchState, Command> command, Function<Entry, Answer> answer) {
        return branches.submit(
                        new Submission(request.branch(), request.key(), request.actor(), request.digest(), command))
                .map(reply -> Problems.answer(reply, answer));
    }

    private long now(BranchState state) {
        return Math.max(clock.getAsLong(), state.atMillis());
    }
}
