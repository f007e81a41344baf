package dawr.congestion.whatif;

import dawr.branch.Branches;
import dawr.congestion.ahead.LivedDay;
import dawr.congestion.ahead.Outset;
import dawr.congestion.bygone.BygoneDays;
import dawr.congestion.layout.FloorPlan;
import dawr.congestion.layout.Stays;
import dawr.congestion.layout.Walked;
import dawr.congestion.layout.Walkthrough;
import dawr.journal.DatabaseAddress;
import dawr.journal.Journal;
import dawr.ledger.Figures;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Answers what would have been: a day lived again with changes. One thread of its own works at it, for so long at most, and few may wait; whoever asks again,
 * or says stop, ends what they had asked before.
 */
public final class WhatIfDesk {
    private static final int COURSES = 12;
    private static final int AT_ONCE_MAX = 8;
    private static final int COME_AGAIN_SECONDS = 10;
    private static final long WORK_MAX_MILLIS = 20_000;
    private static final long WORK_MAX_SECONDS = 40;

    /** More than the fullest day that a branch may have; so much fits into memory. */
    private static final int ENTRIES_MAX = 80_000;

    private final Branches branches;
    private final BygoneDays days;
    private final LongSupplier clock;
    private final WorkerExecutor worker;
    private final AtomicInteger underWay = new AtomicInteger();
    private final ConcurrentMap<String, AtomicBoolean> running = new ConcurrentHashMap<>();

    /** {@code clock}: the office's, epoch milliseconds. */
    public WhatIfDesk(Vertx vertx, Branches branches, Journal journal, DatabaseAddress database, LongSupplier clock) {
        this.branches = branches;
        this.days = new BygoneDays(journal, database);
        this.clock = clock;
        this.worker = vertx.createSharedWorkerExecutor("what-if", 1, WORK_MAX_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("whatIf", this::ask).on("stopWhatIf", this::stop);
    }

    private static String whose(Request request) {
        return request.actor() + ' ' + request.branch();
    }

    private Future<Answer> stop(Request request) {
        Optional.ofNullable(running.remove(whose(request))).ifPresent(goesOn -> goesOn.set(false));
        return Future.succeededFuture(Answer.nothing());
    }

    private Future<Answer> ask(Request request) {
        BranchId branch = request.branch();
        return branches.look(
                        branch, state -> state.founded() ? Optional.of(state.setup()) : Optional.<BranchSetup>empty())
                .compose(setup -> LiveDesk.ifThere(branches, branch, () -> begin(request, setup)));
    }

    private Future<Answer> begin(Request request, Optional<BranchSetup> setup) {
        if (underWay.incrementAndGet() > AT_ONCE_MAX) {
            underWay.decrementAndGet();
            return Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS));
        }
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Optional.ofNullable(running.put(whose(request), goesOn)).ifPresent(before -> before.set(false));
        return worker.executeBlocking(() -> work(request, setup.orElseThrow(), goesOn), false)
                .onComplete(done -> {
                    underWay.decrementAndGet();
                    running.remove(whose(request), goesOn);
                })
                .map(Objects::requireNonNull);
    }

    private Answer work(Request request, BranchSetup setup, AtomicBoolean goesOn)
            throws InterruptedException, ExecutionException, TimeoutException {
        Wish wish = wish(request.body(), setup);
        Optional<Figures.Day> known = days.find(request.branch(), wish.day());
        if (known.isEmpty()) {
            return Problem.of(ProblemKind.DAY_UNKNOWN, "day");
        }
        if (wish.layouts().isPresent()) {
            return walked(request.branch(), wish, known.get(), goesOn);
        }
        LivedDay day = new LivedDay(0, Math.min(clock.getAsLong(), end(setup, wish.day())));
        days.tell(request.branch(), known.get(), entry -> {
            day.happened(entry);
            return goesOn.get() && day.entries() < ENTRIES_MAX;
        });
        if (!day.isThere() || day.entries() >= ENTRIES_MAX) {
            return Problem.of(ProblemKind.DAY_UNKNOWN, "day");
        }
        Outset outset = day.outset();
        Optional<List<Change>> changes = wish.changes(outset);
        return changes.isEmpty()
                ? Problem.of(ProblemKind.WHAT_IF_IMPOSSIBLE, "changes")
                : lived(wish, new Rerun(day, outset, changes.get()), goesOn);
    }

    /** The day itself, walked through both plans. */
    private Answer walked(BranchId branch, Wish wish, Figures.Day known, AtomicBoolean goesOn)
            throws InterruptedException, ExecutionException, TimeoutException {
        Stays stays = new Stays();
        AtomicInteger entries = new AtomicInteger();
        days.tell(branch, known, entry -> {
            stays.happened(entry);
            return goesOn.get() && entries.incrementAndGet() < ENTRIES_MAX;
        });
        if (!goesOn.get()) {
            return Problem.of(ProblemKind.WHAT_IF_STOPPED);
        }
        JsonObject plans = wish.layouts().orElseThrow();
        Optional<FloorPlan> before = plan(plans.getJsonObject("before"), stays);
        Optional<FloorPlan> after = plan(plans.getJsonObject("after"), stays);
        return before.isEmpty() || after.isEmpty()
                ? Problem.of(ProblemKind.LAYOUT_INVALID, before.isEmpty() ? "layouts/before" : "layouts/after")
                : Answer.ok(new JsonObject()
                        .put("day", wish.day().toString())
                        .put("entries", entries.get())
                        .put(
                                "layouts",
                                Walked.compared(
                                        Walkthrough.of(before.get(), stays), Walkthrough.of(after.get(), stays))));
    }

    private static Optional<FloorPlan> plan(JsonObject drawn, Stays stays) {
        return FloorPlan.of(drawn).filter(plan -> plan.leadsTo(stays.called()));
    }

    private Answer lived(Wish wish, Rerun rerun, AtomicBoolean goesOn) {
        long most = clock.getAsLong() + WORK_MAX_MILLIS;
        rerun.live(COURSES, () -> goesOn.get() && clock.getAsLong() < most);
        return goesOn.get() && rerun.courses() > 0
                ? Answer.ok(rerun.json().put("day", wish.day().toString()))
                : Problem.of(ProblemKind.WHAT_IF_STOPPED);
    }

    private Wish wish(JsonObject asked, BranchSetup setup) {
        Optional<Long> at = Optional.ofNullable(asked.getString("at"))
                .map(text -> Instant.parse(text).toEpochMilli());
        LocalDate day = Optional.ofNullable(asked.getString("day"))
                .map(LocalDate::parse)
                .orElseGet(() -> setup.dayOf(at.orElseGet(clock::getAsLong)).date());
        return new Wish(day, at.orElse(0L), asked);
    }

    private static long end(BranchSetup setup, LocalDate day) {
        return day.plusDays(1)
                .atTime(setup.turnsAt())
                .atZone(setup.timeZone())
                .toInstant()
                .toEpochMilli();
    }
}
