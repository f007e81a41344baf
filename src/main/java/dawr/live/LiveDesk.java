package dawr.live;

import dawr.branch.Branches;
import dawr.branch.Unavailable;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Refusal;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Answers who asks for the live board, once or for ever: from this node's own committed state, or, while the journal can't be read, from the newest shared one. */
public final class LiveDesk {
    private final Vertx vertx;
    private final Branches branches;
    private final Board board;
    private final SharedBoards shared;
    private final TicketStream.TicketPicture picture;
    private final String epoch;
    private final LongSupplier clock;
    /** Touched on the branches' thread alone. */
    private final Map<BranchId, BranchStream> boards = new HashMap<>();

    private final Map<BranchId, TicketStream> phones = new HashMap<>();

    /**
     * @param epoch the journal's incarnation
     * @param clock epoch milliseconds
     */
    public LiveDesk(
            Vertx vertx,
            Branches branches,
            Board board,
            SharedBoards shared,
            TicketStream.TicketPicture picture,
            String epoch,
            LongSupplier clock) {
        this.vertx = vertx;
        this.branches = branches;
        this.board = board;
        this.shared = shared;
        this.picture = picture;
        this.epoch = epoch;
        this.clock = clock;
    }

    /** Takes its operations, and hears from now on what every branch does. */
    public void open(Operations operations) {
        operations.on("live", this::live).on("branchEvents", this::branchEvents).on("ticketEvents", this::ticketEvents);
        branches.followAll(this::hear);
    }

    /** What is expected of a branch has been worked out anew: those who look on see it within a second. */
    public void expectsAnew(BranchId branch) {
        branches.look(branch, state -> {
            Optional.ofNullable(boards.get(branch)).ifPresent(board -> board.soon(branches, branch));
            Optional.ofNullable(phones.get(branch)).ifPresent(some -> some.soon(branches, branch));
            return true;
        });
    }

    private void hear(Branches.News news) {
        shared.changed(branches, news);
        stream(news.state()).hear(branches, news);
        phones(news.state()).hear(branches, news);
    }

    private Future<Answer> live(Request request) {
        return seen(branches, request.branch(), state -> Answer.ok(drawn(state)))
                .recover(cause ->
                        cause instanceof Unavailable ? lastShared(request, cause) : Future.failedFuture(cause));
    }

    private Future<Answer> lastShared(Request request, Throwable cause) {
        return shared.find(request.branch())
                .compose(found -> found.map(Future::succeededFuture).orElseGet(() -> Future.failedFuture(cause)))
                .map(drawn -> Answer.ok(drawn.put("epoch", epoch)));
    }

    private Future<Answer> branchEvents(Request request) {
        Optional<String> lastHeard = request.parameter("Last-Event-ID").or(() -> request.parameter("after"));
        return seen(
                branches,
                request.branch(),
                state -> new Answer.Stream(listener -> branches.look(request.branch(), now -> {
                    stream(now).join(listener, lastHeard, now);
                    return true;
                })));
    }

    private Future<Answer> ticketEvents(Request request) {
        Function<BranchState, Boolean> known =
                state -> picture.of(state, request.ticket(), clock.getAsLong()).isPresent();
        return branches.look(request.branch(), known)
                .compose(there -> there ? Future.succeededFuture(true) : branches.lookFresh(request.branch(), known))
                .map(there -> there ? phoneStream(request) : Problem.of(ProblemKind.TICKET_UNKNOWN));
    }

    private Answer phoneStream(Request request) {
        return new Answer.Stream(listener -> branches.look(request.branch(), now -> {
            phones(now).join(listener, request.ticket(), now);
            return true;
        }));
    }

    private BranchStream stream(BranchState state) {
        return boards.computeIfAbsent(state.setup().id(), any -> new BranchStream(vertx, board, epoch, clock));
    }

    private TicketStream phones(BranchState state) {
        return phones.computeIfAbsent(state.setup().id(), any -> new TicketStream(vertx, picture, clock));
    }

    private JsonObject drawn(BranchState state) {
        return board.draw(state, clock.getAsLong()).put("epoch", epoch);
    }

    /** Answers from a branch's committed state; 404 if there is no such branch, which is said only of the newest state. */
    public static Future<Answer> seen(Branches branches, BranchId branch, Function<BranchState, Answer> answer) {
        Function<BranchState, Optional<Answer>> look =
                state -> state.founded() ? Optional.of(answer.apply(state)) : Optional.empty();
        return branches.look(branch, look)
                .compose(seen -> seen.isPresent() ? Future.succeededFuture(seen) : branches.lookFresh(branch, look))
                .map(seen -> seen.orElseGet(
                        () -> Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", branch.value()))));
    }

    /** The same where the answer takes its time and needs no state. */
    public static Future<Answer> ifThere(Branches branches, BranchId branch, Supplier<Future<Answer>> answer) {
        return seen(branches, branch, state -> Answer.nothing())
                .compose(found -> found instanceof Problem ? Future.succeededFuture(found) : answer.get());
    }
}
