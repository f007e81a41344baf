package dawr.surveys;

import dawr.branch.Branches;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.surveys.figures.Alike;
import dawr.surveys.figures.Drivers;
import dawr.surveys.figures.Jumps;
import dawr.surveys.figures.Parity;
import dawr.surveys.figures.Sample;
import dawr.surveys.figures.Voice;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers a manager how satisfied those are who were here, what moves them, and what looks odd. Works it out on a thread of its own. */
public final class VoiceDesk {
    /** Asked or waiting; a manager's page asks once an hour. */
    private static final int AT_ONCE_MAX = 16;

    private static final int COME_AGAIN_SECONDS = 5;
    private static final long WORKING_MAX_SECONDS = 40;

    private final Branches branches;
    private final VoiceBook book;
    private final Function<Request, Future<List<BranchId>>> visible;
    private final WorkerExecutor thinker;
    private final AtomicInteger underWay = new AtomicInteger();

    /** @param visible which branches whoever asks may see */
    public VoiceDesk(
            Vertx vertx, Branches branches, VoiceBook book, Function<Request, Future<List<BranchId>>> visible) {
        this.branches = branches;
        this.book = book;
        this.visible = visible;
        this.thinker = vertx.createSharedWorkerExecutor("voice", 1, WORKING_MAX_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations
                .on(
                        "branchVoice",
                        request -> asked(
                                request,
                                period -> said(request.branch(), period).map(Answer::ok)))
                .on(
                        "branchVoiceTable",
                        request -> asked(
                                request,
                                period -> said(request.branch(), period).map(VoiceTable::of)))
                .on("networkVoice", request -> period(request, period -> network(request, period)));
    }

    private Future<Answer> asked(Request request, Function<Period, Future<? extends Answer>> answer) {
        return period(
                request,
                period -> LiveDesk.ifThere(branches, request.branch(), () -> oneOfFew(() -> answer.apply(period))));
    }

    private static Future<Answer> period(Request request, Function<Period, Future<Answer>> answer) {
        return Period.of(request).map(answer).orElseGet(() -> Future.succeededFuture(Period.refused()));
    }

    private Future<Answer> oneOfFew(Supplier<Future<? extends Answer>> answer) {
        if (underWay.incrementAndGet() > AT_ONCE_MAX) {
            underWay.decrementAndGet();
            return Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS));
        }
        return answer.get().<Answer>map(said -> said).onComplete(done -> underWay.decrementAndGet());
    }

    private Future<JsonObject> said(BranchId branch, Period period) {
        Future<List<Alike>> visits = book.visits(branch, period);
        Future<List<Sample>> samples = book.samples(branch, period);
        Future<List<Jumps.CounterDay>> counters = book.counters(branch, period);
        Future<List<VoiceBook.Odd>> odd = book.odd(branch, period);
        Future<VoiceBook.Anonymous> anonymous =
                branches.look(branch, state -> state.setup()).compose(setup -> anonymous(branch, setup, period));
        return Future.all(visits, samples, counters, odd, anonymous)
                .compose(all -> thinker.executeBlocking(
                        () -> {
                            JsonObject json = VoiceJson.of(visits.result(), new Voice(visits.result()));
                            MovingJson.put(json, new Drivers(visits.result()).ranked());
                            MovingJson.put(json, Parity.of(samples.result()), Voice.ANSWERS_MIN);
                            return json.put("jumps", MovingJson.jumps(Jumps.of(counters.result(), period.to())))
                                    .put("odd", MovingJson.odd(odd.result()))
                                    .put("anonymous", MovingJson.anonymous(anonymous.result()));
                        },
                        false))
                .map(json -> dated(Objects.requireNonNull(json), period));
    }

    private static JsonObject dated(JsonObject json, Period period) {
        return json.put("from", period.from().toString()).put("to", period.to().toString());
    }

    private Future<VoiceBook.Anonymous> anonymous(BranchId branch, BranchSetup setup, Period period) {
        return book.anonymous(
                branch, start(setup, period.from()), start(setup, period.to().plusDays(1)));
    }

    private static long start(BranchSetup setup, LocalDate day) {
        return day.atStartOfDay(setup.timetable().zone()).toInstant().toEpochMilli();
    }

    /** All branches whose manager the caller is above, for a comparison; each is as its own page says. */
    private Future<Answer> network(Request request, Period period) {
        return visible.apply(request).compose(all -> oneOfFew(() -> compared(all, period)));
    }

    private Future<Answer> compared(List<BranchId> all, Period period) {
        Future<JsonArray> told = Future.succeededFuture(new JsonArray());
        for (BranchId branch : all) {
            told = told.compose(json -> book.visits(branch, period)
                    .compose(found -> thinker.executeBlocking(() -> VoiceJson.all(found, new Voice(found)), false))
                    .map(said -> json.add(Objects.requireNonNull(said).put("branch", branch.value()))));
        }
        return told.map(json -> Answer.ok(dated(new JsonObject().put("branches", json), period)));
    }
}
