package dawr.live;

import dawr.branch.Branches;
import dawr.branch.Unavailable;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.function.LongSupplier;

/** Answers who asks for the live board: from this node's own committed state, or while the journal can't be read from the newest shared one. */
public final class LiveDesk {
    private final Branches branches;
    private final Board board;
    private final SharedBoards shared;
    private final String epoch;
    private final LongSupplier clock;

    public LiveDesk(Branches branches, Board board, SharedBoards shared, String epoch, LongSupplier clock) {
        this.branches = branches;
        this.board = board;
        this.shared = shared;
        this.epoch = epoch;
        this.clock = clock;
    }

    /** Takes its operation. */
    public void take(Operations operations) {
        operations.on("live", this::live);
    }

    private Future<Answer> live(Request request) {
        return branches.look(request.branch(), state -> board.draw(state, clock.getAsLong()))
                .recover(
                        cause -> cause instanceof Unavailable ? lastShared(request, cause) : Future.failedFuture(cause))
                .map(drawn -> Answer.ok(drawn.put("epoch", epoch)));
    }

    private Future<JsonObject> lastShared(Request request, Throwable cause) {
        return shared.find(request.branch())
                .compose(found -> found.map(Future::succeededFuture).orElseGet(() -> Future.failedFuture(cause)));
    }
}
