package dawr.surveys.councils;

import dawr.branch.Branches;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The counter of councils: shows them to everybody, takes votes and ideas from whoever has a ticket, and lets managers call and answer. */
public final class CouncilDesk {
    private static final Set<Role> INSIDE = EnumSet.of(Role.MANAGER, Role.DIRECTOR, Role.ADMIN);

    private final Branches branches;
    private final CouncilBook book;
    private final Function<String, Optional<Caller.Visitor>> tickets;
    private final Function<BranchId, String> code;
    private final LongSupplier clock;

    /**
     * A counter.
     *
     * @param tickets whose ticket a secret token opens, if any
     * @param code for the wall, as SVG: opens a branch's councils on a phone
     * @param clock epoch milliseconds
     */
    public CouncilDesk(
            Branches branches,
            CouncilBook book,
            Function<String, Optional<Caller.Visitor>> tickets,
            Function<BranchId, String> code,
            LongSupplier clock) {
        this.branches = branches;
        this.book = book;
        this.tickets = tickets;
        this.code = code;
        this.clock = clock;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations
                .on("councils", this::all)
                .on("councilsCode", this::code)
                .on("callCouncil", this::call)
                .on("holdCouncil", this::hold)
                .on("settleCouncil", this::settle)
                .on("voteAtCouncil", this::vote)
                .on("suggestAtCouncil", this::suggest)
                .on("followIdea", this::follow);
    }

    private Future<Answer> all(Request request) {
        boolean inside = INSIDE.contains(request.caller().role());
        return ifThere(
                request,
                () -> book.all(request.branch()).map(all -> Answer.ok(CouncilJson.of(all, inside, clock.getAsLong()))));
    }

    private Future<Answer> code(Request request) {
        return ifThere(
                request,
                () -> Future.succeededFuture(
                        Answer.file("image/svg+xml", Buffer.buffer(code.apply(request.branch())))));
    }

    private Future<Answer> call(Request request) {
        JsonObject body = request.body();
        OptionalLong closes = instant(body);
        List<Map<String, String>> options = body.getJsonArray("options").stream()
                .map(option -> CouncilJson.names(new JsonObject().put("names", option), "names"))
                .toList();
        boolean over = closes.isPresent() && closes.getAsLong() <= clock.getAsLong();
        if (over || closes.isPresent() != (options.size() > 1)) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "closesAt"));
        }
        CouncilBook.Called called = new CouncilBook.Called(
                request.key(),
                CouncilJson.names(body, "topic"),
                LocalDate.parse(body.getString("heldOn")),
                Named.find(Council.Manner.class, body.getString("manner")).orElseThrow(),
                closes,
                options,
                request.actor());
        return ifThere(
                request,
                () -> book.call(request.branch(), called)
                        .map(id -> Answer.created(new JsonObject().put("council", id))));
    }

    private Future<Answer> hold(Request request) {
        JsonObject body = request.body();
        OptionalInt came =
                body.containsKey("attendance") ? OptionalInt.of(body.getInteger("attendance")) : OptionalInt.empty();
        return ifThere(
                request,
                () -> book.held(request.branch(), number(request, "council"), came, instant(body))
                        .map(kept -> kept ? Answer.ok(new JsonObject()) : unknown()));
    }

    private Future<Answer> vote(Request request) {
        int choice = request.body().getInteger("choice");
        return withTicket(
                request,
                visitor -> book.vote(
                                request.branch(),
                                number(request, "council"),
                                visitor.ticket().value(),
                                choice,
                                clock.getAsLong())
                        .map(CouncilDesk::said));
    }

    private static Answer said(CouncilBook.Voted voted) {
        return switch (voted) {
            case COUNTED -> Answer.created(new JsonObject());
            case ALREADY -> Problem.of(ProblemKind.VOTED_ALREADY);
            case CLOSED -> Problem.of(ProblemKind.VOTE_CLOSED);
            case NO_SUCH_CHOICE -> Problem.of(ProblemKind.FIELD_INVALID, "choice");
            case UNKNOWN -> unknown();
        };
    }

    /** Whoever has a ticket may suggest; what is said at a session is written down by the office. */
    private Future<Answer> suggest(Request request) {
        return INSIDE.contains(request.caller().role())
                ? ifThere(request, () -> keep(request))
                : withTicket(request, visitor -> keep(request));
    }

    private Future<Answer> keep(Request request) {
        return book.suggest(
                        request.branch(),
                        number(request, "council"),
                        request.key(),
                        request.body().getString("text"),
                        clock.getAsLong())
                .map(id -> id.<Answer>map(kept -> Answer.created(new JsonObject().put("idea", kept)))
                        .orElseGet(CouncilDesk::unknown));
    }

    private Future<Answer> follow(Request request) {
        return answered(
                request,
                come -> book.follow(
                        request.branch(),
                        number(request, "council"),
                        number(request, "idea"),
                        come.state(),
                        come.answer(),
                        clock.getAsLong()));
    }

    private Future<Answer> settle(Request request) {
        return answered(request, come -> book.settle(request.branch(), number(request, "council"), come));
    }

    /** Nothing is done or refused without an answer that everybody can read. */
    private Future<Answer> answered(Request request, Function<Council.Outcome, Future<Boolean>> keep) {
        Council.State state = Named.find(Council.State.class, request.body().getString("state"))
                .orElseThrow();
        Map<String, String> answer = CouncilJson.names(request.body(), "answer");
        boolean inBoth = Stream.of("ar", "en")
                .allMatch(language -> !answer.getOrDefault(language, "").isBlank());
        return state.wantsAnswer() && !inBoth
                ? Future.succeededFuture(Problem.of(ProblemKind.ANSWER_MISSING, "answer"))
                : ifThere(
                        request,
                        () -> keep.apply(new Council.Outcome(state, answer))
                                .map(kept -> kept ? Answer.ok(new JsonObject()) : unknown()));
    }

    private Future<Answer> withTicket(Request request, Function<Caller.Visitor, Future<Answer>> answer) {
        return tickets.apply(request.body().getString("token", ""))
                .filter(visitor -> visitor.at().equals(request.branch()))
                .map(visitor -> ifThere(request, () -> answer.apply(visitor)))
                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.TICKET_UNKNOWN, "token")));
    }

    private static Answer unknown() {
        return Problem.of(ProblemKind.COUNCIL_UNKNOWN);
    }

    private static OptionalLong instant(JsonObject body) {
        return body.containsKey("closesAt")
                ? OptionalLong.of(Instant.parse(body.getString("closesAt")).toEpochMilli())
                : OptionalLong.empty();
    }

    private static int number(Request request, String name) {
        return Integer.parseInt(request.parameter(name).orElseThrow());
    }

    private Future<Answer> ifThere(Request request, Supplier<Future<Answer>> answer) {
        return LiveDesk.ifThere(branches, request.branch(), answer);
    }
}
