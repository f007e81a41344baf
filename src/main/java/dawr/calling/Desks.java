package dawr.calling;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.live.StepAfter;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Forecast;
import dawr.queue.Refusal;
import dawr.queue.TicketId;
import dawr.web.Answer;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What staff ask at a counter, and what they are answered. */
public final class Desks {
    private static final Logger LOG = LoggerFactory.getLogger(Desks.class);

    private final Branches branches;
    private final DeskView view;
    private final ParkNotes notes;
    private final Forecast forecast;
    private final LongSupplier clock;
    private final TransferPreview preview;

    public Desks(Branches branches, DeskView view, ParkNotes notes, Forecast forecast, LongSupplier clock) {
        this.branches = branches;
        this.view = view;
        this.notes = notes;
        this.forecast = forecast;
        this.clock = clock;
        this.preview = new TransferPreview(forecast);
    }

    Future<Answer> desk(Request request) {
        return branches.lookFresh(request.branch(), state -> view.of(state, request.counter(), clock.getAsLong()))
                .compose(desk -> desk.<Future<Answer>>map(
                                json -> withNote(request, json).map(Answer::ok))
                        .orElseGet(() -> Future.succeededFuture(Problems.of(new Refusal(
                                Refusal.Why.COUNTER_UNKNOWN,
                                "counter",
                                request.counter().value())))));
    }

    private Future<JsonObject> withNote(Request request, JsonObject desk) {
        JsonObject visit = desk.getJsonObject("visit");
        if (visit == null) {
            return Future.succeededFuture(desk);
        }
        return notes.find(request.branch(), new TicketId(visit.getString("ticketId")))
                .map(note -> {
                    JsonShapes.put(visit, "note", note);
                    return desk;
                });
    }

    Future<Answer> open(Request request) {
        return submit(request, Wishes.open(request), Desks::counter);
    }

    Future<Answer> pause(Request request) {
        return submit(request, Wishes.pause(request), Desks::counter);
    }

    Future<Answer> resume(Request request) {
        return submit(request, new Command.ResumeCounter(request.counter(), request.by()), Desks::counter);
    }

    Future<Answer> close(Request request) {
        return submit(request, new Command.CloseCounter(request.counter(), request.by()), Desks::counter);
    }

    Future<Answer> callNext(Request request) {
        return submit(request, Wishes.callNext(request), Desks::call);
    }

    Future<Answer> callTicket(Request request) {
        return submit(request, Wishes.callTicket(request), Desks::call);
    }

    Future<Answer> recall(Request request) {
        return submit(request, new Command.Recall(request.counter(), request.by()), StepAfter::of);
    }

    Future<Answer> start(Request request) {
        return submit(request, state -> Wishes.meant(request, start(request, state)), StepAfter::of);
    }

    /** What is foretold of the service travels with the command, so that the seat by the desk can be given in time. */
    private Command start(Request request, BranchState state) {
        OptionalLong end = forecast.predictedEnd(state, request.counter());
        Optional<Long> likelyEnd = end.isPresent() ? Optional.of(end.getAsLong()) : Optional.empty();
        return new Command.StartService(request.counter(), request.by(), likelyEnd);
    }

    Future<Answer> emptySeat(Request request) {
        return submit(request, new Command.EmptySeat(request.counter(), request.by()), StepAfter::of);
    }

    Future<Answer> noShow(Request request) {
        return submit(request, new Command.MarkNoShow(request.counter(), request.by()), StepAfter::of);
    }

    Future<Answer> park(Request request) {
        Future<Answer> parked = submit(request, Wishes.park(request), StepAfter::of);
        String note = request.body().getString("note");
        return note == null ? parked : parked.compose(answer -> keep(request, answer, note));
    }

    /** Whoever serves somebody writes down what the next colleague has to know. */
    Future<Answer> note(Request request) {
        TicketId meant = new TicketId(request.body().getString("ticketId"));
        return branches.lookFresh(request.branch(), state -> Notable.refusal(state, request, meant))
                .compose(no -> no.map(why -> Future.succeededFuture((Answer) Problems.of(why)))
                        .orElseGet(() -> notes.keep(
                                        request.branch(), meant, request.body().getString("note"))
                                .map(Answer.ok(new JsonObject().put("ticketId", meant.value())))));
    }

    /** Forgets what was noted of visits that are long over. */
    void forgetNotes() {
        notes.forget(clock.getAsLong())
                .onFailure(later -> LOG.warn("Old notes are not forgotten yet why={}", later.getMessage()));
    }

    /** The note is kept before the answer is given; a repeat of the command keeps it again. */
    private Future<Answer> keep(Request request, Answer answer, String note) {
        return answer instanceof Answer.Whole whole
                ? notes.keep(
                                request.branch(),
                                new TicketId(whole.body().toJsonObject().getString("ticketId")),
                                note)
                        .map(answer)
                : Future.succeededFuture(answer);
    }

    Future<Answer> transfer(Request request) {
        return Wishes.transferUnclear(request)
                .<Future<Answer>>map(Future::succeededFuture)
                .orElseGet(() -> submit(request, Wishes.transfer(request), StepAfter::of));
    }

    Future<Answer> previewTransfer(Request request) {
        return branches.lookFresh(request.branch(), state -> preview.of(state, request, clock.getAsLong()));
    }

    Future<Answer> settleClaim(Request request) {
        boolean holds = request.body().getBoolean("holds");
        return submit(request, new Command.SettleClaim(request.counter(), request.by(), holds), StepAfter::of);
    }

    Future<Answer> finish(Request request) {
        Command.FinishStep finish =
                new Command.FinishStep(request.counter(), request.by(), Wishes.finish(request.body()));
        return submit(request, finish, StepAfter::of);
    }

    private Future<Answer> submit(Request request, Command command, Function<Entry, JsonObject> answer) {
        return submit(request, state -> Wishes.meant(request, command), answer);
    }

    private Future<Answer> submit(
            Request request, Function<BranchState, Command> command, Function<Entry, JsonObject> answer) {
        Submission submission =
                new Submission(request.branch(), request.key(), request.actor(), request.digest(), command);
        return branches.submit(submission)
                .map(reply -> Problems.answer(reply, entry -> Answer.ok(answer.apply(entry))));
    }

    private static JsonObject call(Entry entry) {
        return entry.events().stream()
                .filter(Event.TicketCalled.class::isInstance)
                .map(Event.TicketCalled.class::cast)
                .findFirst()
                .map(Desks::call)
                .orElseThrow();
    }

    private static JsonObject call(Event.TicketCalled called) {
        return new JsonObject()
                .put(
                        "call",
                        new JsonObject()
                                .put("ticketId", called.of().ticket().value())
                                .put("number", called.of().number())
                                .put("step", called.of().step())
                                .put("service", called.of().service().value())
                                .put("language", called.of().language())
                                .put("counter", called.counter().value())
                                .put("reason", JsonShapes.reason(called.reason())));
    }

    private static JsonObject counter(Entry entry) {
        JsonObject answer = entry.events().stream()
                .flatMap(event -> counter(event).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no counter's entry: " + entry.seq()));
        entry.events().stream()
                .filter(Event.LinesStranded.class::isInstance)
                .map(Event.LinesStranded.class::cast)
                .findFirst()
                .ifPresent(stranded -> answer.put("stranded", JsonShapes.stranded(stranded)));
        return answer;
    }

    private static Optional<JsonObject> counter(Event event) {
        return switch (event) {
            case Event.CounterOpened opened ->
                Optional.of(standing(opened.counter().value(), CounterState.OPEN)
                        .put("staff", opened.staff().value())
                        .put("services", JsonShapes.list(opened.services()))
                        .put("languages", JsonShapes.list(opened.languages())));
            case Event.CounterPaused paused -> {
                JsonObject json = standing(paused.counter().value(), CounterState.PAUSED);
                JsonShapes.putWord(json, "reason", Optional.of(paused.reason()));
                JsonShapes.putInstant(json, "until", paused.until());
                yield Optional.of(json);
            }
            case Event.CounterResumed resumed ->
                Optional.of(standing(resumed.counter().value(), CounterState.OPEN));
            case Event.CounterClosed closed ->
                Optional.of(standing(closed.counter().value(), CounterState.CLOSED));
            default -> Optional.empty();
        };
    }

    private static JsonObject standing(String counter, CounterState state) {
        return new JsonObject().put("counter", counter).put("state", state.slug());
    }
}
