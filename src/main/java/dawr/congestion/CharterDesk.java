package dawr.congestion;

import dawr.branch.Branches;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.ledger.ReadingRoom;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Answers everybody, in the hall and on the phone, whether the branch keeps what it has published: today so far and in the last thirty days. Worked
 * out at most every ten seconds for a branch, however many ask.
 */
public final class CharterDesk {
    private static final long FRESH_MILLIS = 10_000;
    private static final int MONTH_DAYS = 30;
    private static final int AT_ONCE_MAX = 64;
    private static final int COME_AGAIN_SECONDS = 5;
    private static final long ASKING_MAX_SECONDS = 40;

    private record Known(long atMillis, Future<JsonObject> charter) {}

    private final Branches branches;
    private final ReadingRoom ledger;
    private final CharterWords words;
    private final LongSupplier clock;
    private final WorkerExecutor askers;
    private final ConcurrentMap<BranchId, Known> known = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();

    public CharterDesk(Vertx vertx, Branches branches, ReadingRoom ledger, CharterWords words, LongSupplier clock) {
        this.branches = branches;
        this.ledger = ledger;
        this.words = words;
        this.clock = clock;
        this.askers = vertx.createSharedWorkerExecutor("charter", 1, ASKING_MAX_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes its operation. */
    public void take(Operations operations) {
        operations.on("charter", this::answer);
    }

    private Future<Answer> answer(Request request) {
        BranchId branch = request.branch();
        return branches.look(
                        branch, state -> state.founded() ? state.day().date().toString() : "")
                .compose(day -> LiveDesk.ifThere(branches, branch, () -> charter(branch, day)));
    }

    private Future<Answer> charter(BranchId branch, String today) {
        Known last = known.get(branch);
        if (last != null
                && clock.getAsLong() - last.atMillis() < FRESH_MILLIS
                && !last.charter().failed()) {
            return last.charter().map(Answer::ok);
        }
        if (underWay.incrementAndGet() > AT_ONCE_MAX) {
            underWay.decrementAndGet();
            return Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS));
        }
        Future<JsonObject> fresh = askers.executeBlocking(() -> look(branch, LocalDate.parse(today)))
                .onComplete(done -> underWay.decrementAndGet())
                .map(Objects::requireNonNull);
        known.put(branch, new Known(clock.getAsLong(), fresh));
        return fresh.map(Answer::ok);
    }

    private JsonObject look(BranchId branch, LocalDate today) {
        try (Figures figures = ledger.figures()) {
            Period month = new Period(today.minusDays(MONTH_DAYS - 1), today);
            return words.json(
                    branch,
                    figures.names(List.of(branch)),
                    figures.charter(List.of(branch), new Period(today, today)),
                    figures.charter(List.of(branch), month));
        }
    }
}
