package dawr.congestion.film;

import dawr.branch.Branches;
import dawr.congestion.bygone.BygoneDays;
import dawr.journal.DatabaseAddress;
import dawr.journal.Journal;
import dawr.ledger.Figures;
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
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands out past days as films, made by one thread of its own, of which few may wait. */
public final class FilmDesk {
    private static final int AT_ONCE_MAX = 8;
    private static final int COME_AGAIN_SECONDS = 5;
    private static final long MAKING_MAX_SECONDS = 40;

    /** A larger day would be a film of many megabytes; the fullest that a branch may have is not. */
    private static final int ENTRIES_MAX = 80_000;

    private final Branches branches;
    private final BygoneDays days;
    private final WorkerExecutor maker;
    private final AtomicInteger underWay = new AtomicInteger();

    public FilmDesk(Vertx vertx, Branches branches, Journal journal, DatabaseAddress database) {
        this.branches = branches;
        this.days = new BygoneDays(journal, database);
        this.maker = vertx.createSharedWorkerExecutor("films", 1, MAKING_MAX_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes its operation. */
    public void take(Operations operations) {
        operations.on("dayFilm", this::answer);
    }

    private Future<Answer> answer(Request request) {
        LocalDate day = LocalDate.parse(request.parameter("day").orElseThrow());
        return LiveDesk.ifThere(branches, request.branch(), () -> ask(request.branch(), day));
    }

    private Future<Answer> ask(BranchId branch, LocalDate day) {
        if (underWay.incrementAndGet() > AT_ONCE_MAX) {
            underWay.decrementAndGet();
            return Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS));
        }
        return maker.executeBlocking(() -> made(branch, day), false)
                .onComplete(done -> underWay.decrementAndGet())
                .map(Objects::requireNonNull);
    }

    private Answer made(BranchId branch, LocalDate day)
            throws InterruptedException, ExecutionException, TimeoutException {
        Optional<Figures.Day> known = days.find(branch, day);
        Film film = new Film();
        if (known.isPresent()) {
            days.tell(branch, known.get(), entry -> {
                film.happened(entry);
                return film.entries() < ENTRIES_MAX;
            });
        }
        return film.isThere() && film.entries() < ENTRIES_MAX
                ? Answer.ok(film.json().put("day", day.toString()))
                : Problem.of(ProblemKind.DAY_UNKNOWN, "day");
    }
}
