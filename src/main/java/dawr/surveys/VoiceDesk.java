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
import dawr.web.AskedDays;
import dawr.web.FewAtOnce;
import dawr.web.Operations;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Answers a manager how satisfied those are who were here, what moves them, and what looks odd. Works it out on a thread of its own. */
public final class VoiceDesk {
    /** Asked or waiting; a manager's page asks once an hour. */
    private static final int AT_ONCE_MAX = 16;

    private static final long WORKING_MAX_SECONDS = 40;

    private final Branches branches;
    private final VoiceBook book;
    private final Function<Request, Future<List<BranchId>>> visible;
    private final WorkerExecutor thinker;
    private final FewAtOnce few = new FewAtOnce(AT_ONCE_MAX);

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

    private Future<Answer> asked(Request request, Function<AskedDays, Future<? extends Answer>> answer) {
        return period(
                request,
                period -> LiveDesk.ifThere(branches, request.branch(), () -> few.let(() -> answer.apply(period))));
    }

    private static Future<Answer> period(Request request, Function<AskedDays, Future<Answer>> answer) {
        return AskedDays.of(request).map(answer).orElseGet(() -> Future.succeededFuture(AskedDays.refused()));
    }

    private Future<JsonObject> said(BranchId branch, AskedDays period) {
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

    private static JsonObject dated(JsonObject json, AskedDays period) {
        return json.put("from", period.from().toString()).put("to", period.to().toString());
    }

    private Future<VoiceBook.Anonymous> anonymous(BranchId branch, BranchSetup setup, AskedDays period) {
        return book.anonymous(
                branch,
                WordsDesk.start(setup, period.from()),
                WordsDesk.start(setup, period.to().plusDays(1)));
    }

    /** All branches whose manager the caller is above, for a comparison; each is as its own page says. */
    private Future<Answer> network(Request request, AskedDays period) {
        return visible.apply(request).compose(all -> few.let(() -> compared(all, period)));
    }

    private Future<Answer> compared(List<BranchId> all, AskedDays period) {
        JsonArray branches = new JsonArray();
        List<Sample> samples = new ArrayList<>();
        Future<?> told = Future.succeededFuture();
        for (BranchId branch : all) {
            told = told.compose(before -> book.visits(branch, period))
                    .compose(found -> thinker.executeBlocking(() -> VoiceJson.all(found, new Voice(found)), false))
                    .onSuccess(said -> branches.add(Objects.requireNonNull(said).put("branch", branch.value())))
                    .compose(said -> book.samples(branch, period))
                    .onSuccess(found -> samples.addAll(Parity.asOne(found, "branch", branch.value())));
        }
        return told.map(any -> {
            JsonObject json = dated(new JsonObject().put("branches", branches), period);
            MovingJson.put(json, Parity.of(samples), Voice.ANSWERS_MIN);
            return Answer.ok(json);
        });
    }
}
