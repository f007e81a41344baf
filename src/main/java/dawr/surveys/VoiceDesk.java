package dawr.surveys;

import dawr.branch.Branches;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.surveys.figures.Voice;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers a manager how satisfied those are who were here. Works it out on a thread of its own. */
public final class VoiceDesk {
    private static final int DAYS_MAX = 400;

    /** Asked or waiting; a manager's page asks once an hour. */
    private static final int AT_ONCE_MAX = 16;

    private static final int COME_AGAIN_SECONDS = 5;
    private static final long WORKING_MAX_SECONDS = 40;

    private final Branches branches;
    private final RateableVisits visits;
    private final WorkerExecutor thinker;
    private final AtomicInteger underWay = new AtomicInteger();

    public VoiceDesk(Vertx vertx, Branches branches, RateableVisits visits) {
        this.branches = branches;
        this.visits = visits;
        this.thinker = vertx.createSharedWorkerExecutor("voice", 1, WORKING_MAX_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes its operation. */
    public void take(Operations operations) {
        operations.on("branchVoice", this::answer);
    }

    private Future<Answer> answer(Request request) {
        LocalDate from = LocalDate.parse(request.parameter("from").orElseThrow());
        LocalDate to = LocalDate.parse(request.parameter("to").orElseThrow());
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > DAYS_MAX) {
            return Future.succeededFuture(Problem.of(ProblemKind.PERIOD_INVALID, "to"));
        }
        return LiveDesk.ifThere(branches, request.branch(), () -> ask(request.branch(), from, to));
    }

    private Future<Answer> ask(BranchId branch, LocalDate from, LocalDate to) {
        if (underWay.incrementAndGet() > AT_ONCE_MAX) {
            underWay.decrementAndGet();
            return Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS));
        }
        return visits.of(branch, from, to)
                .compose(found -> thinker.executeBlocking(() -> VoiceJson.of(found, new Voice(found)), false))
                .onComplete(done -> underWay.decrementAndGet())
                .map(said -> Answer.ok(Objects.requireNonNull(said)
                        .put("from", from.toString())
                        .put("to", to.toString())));
    }
}
