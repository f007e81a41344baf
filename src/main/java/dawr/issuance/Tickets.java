package dawr.issuance;

import dawr.branch.Branches;
import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.live.StepAfter;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Forecast;
import dawr.queue.Promise;
import dawr.queue.Refusal;
import dawr.queue.ServiceId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Whoever takes a ticket, looks at it, gives it up or comes back is answered here. */
public final class Tickets {
    private final Branches branches;
    private final TicketView view;
    private final Forecast forecast;
    private final TicketLinks links;
    private final KioskPace pace;
    private final Brought brought;
    private final Elsewhere elsewhere;
    private final LongSupplier clock;
    private final TicketIssuing issuing;
    private final Returns returns;

    public Tickets(
            Branches branches,
            TicketView view,
            Forecast forecast,
            TicketLinks links,
            KioskPace pace,
            Brought brought,
            Elsewhere elsewhere,
            LongSupplier clock) {
        this.branches = branches;
        this.view = view;
        this.forecast = forecast;
        this.links = links;
        this.pace = pace;
        this.brought = brought;
        this.elsewhere = elsewhere;
        this.clock = clock;
        this.issuing = new TicketIssuing(links);
        this.returns = new Returns(branches, forecast, links, brought, clock);
    }

    Future<Answer> issue(Request request) {
        Optional<Problem> unfit = brought.unfit(request);
        if (unfit.isPresent()) {
            return Future.succeededFuture(unfit.get());
        }
        return TicketWish.of(request)
                .map(wish -> pace.admit(request, turn -> issue(request, wish, turn)))
                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "service")));
    }

    private Future<Answer> issue(Request request, TicketWish wish, Runnable turn) {
        Function<BranchState, Command> command = state -> {
            turn.run();
            return command(request, state, wish);
        };
        return branches.submit(submission(request, command))
                .compose(reply -> answer(
                        request, wish, reply, Problems.answer(reply, entry -> Answer.created(issuing.answer(entry)))));
    }

    /** Whoever can't be served before closing hears what they may do instead. */
    private Future<Answer> answer(Request request, TicketWish wish, Reply reply, Answer answer) {
        boolean late = reply instanceof Reply.Refused no && no.refusal().why() == Refusal.Why.NOT_BY_CLOSING;
        return late && answer instanceof Problem problem && wish.services().size() == 1
                ? elsewhere.instead(request, wish.services().getFirst(), problem)
                : Future.succeededFuture(answer);
    }

    Future<Answer> voucher(Request request) {
        return elsewhere.voucher(request);
    }

    Future<Answer> comeBack(Request request) {
        return returns.comeBack(request);
    }

    private Command command(Request request, BranchState state, TicketWish wish) {
        long now = now(state);
        List<ServiceId> services = wish.servicesAt(state, now);
        Promise promise = state.founded() && !services.isEmpty()
                ? forecast.promise(state, services.getFirst(), wish.priority(), now)
                : new Promise.NoCounterOpen();
        return new Command.IssueTicket(
                services,
                wish.language(),
                wish.priority(),
                wish.channel(),
                promise,
                links.secrets().newestKey(),
                wish.needs(),
                wish.bundle(),
                brought.of(request, wish, state, now));
    }

    Future<Answer> ticket(Request request) {
        Function<BranchState, Optional<JsonObject>> look = state -> view.of(state, request.ticket(), now(state));
        return branches.look(request.branch(), look)
                .compose(seen ->
                        seen.isPresent() ? Future.succeededFuture(seen) : branches.lookFresh(request.branch(), look))
                .map(seen -> seen.<Answer>map(Answer::ok).orElseGet(Tickets::unknown));
    }

    Future<Answer> leave(Request request) {
        boolean comesBack = request.body().getBoolean("keepMyPlace", false);
        return submit(
                request,
                comesBack ? new Command.LeaveKeepingPlace(request.ticket()) : new Command.Leave(request.ticket()));
    }

    Future<Answer> postpone(Request request) {
        return postponement(request)
                .map(command -> submit(request, command))
                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "places")));
    }

    Future<Answer> reactivate(Request request) {
        return submit(request, new Command.Reactivate(request.ticket()));
    }

    /** Either so many places or until a time. */
    private static Optional<Command> postponement(Request request) {
        Optional<Integer> places = Optional.ofNullable(request.body().getInteger("places"));
        Optional<String> until = Optional.ofNullable(request.body().getString("until"));
        if (places.isPresent() == until.isPresent()) {
            return Optional.empty();
        }
        return places.<Command>map(count -> new Command.PostponePlaces(request.ticket(), count))
                .or(() -> until.map(time -> new Command.PostponeUntil(
                        request.ticket(), Instant.parse(time).toEpochMilli())));
    }

    private Future<Answer> submit(Request request, Command command) {
        return branches.submit(submission(request, state -> command)).map(reply -> answer(request, reply));
    }

    /** A visitor whose visit is no longer known hears what the holder of a wrong secret hears. */
    private static Answer answer(Request request, Reply reply) {
        boolean gone = reply instanceof Reply.Refused no
                && no.refusal().why() == Refusal.Why.TICKET_UNKNOWN
                && request.caller() instanceof Caller.Visitor;
        return gone ? unknown() : Problems.answer(reply, entry -> Answer.ok(StepAfter.of(entry)));
    }

    static Problem unknown() {
        return Problem.of(ProblemKind.TICKET_UNKNOWN);
    }

    private long now(BranchState state) {
        return Math.max(clock.getAsLong(), state.atMillis());
    }

    private static Submission submission(Request request, Function<BranchState, Command> command) {
        return new Submission(request.branch(), request.key(), request.actor(), request.digest(), command);
    }
}
