package dawr.office;

import dawr.branch.Branches;
import dawr.live.JsonShapes;
import dawr.live.LiveDesk;
import dawr.queue.BranchSetup;
import dawr.queue.Refusal;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where managers say what the screens of their branch show beside the calls: messages, pictures, silent films, each for its halls and its days. */
final class ScreenLoopDesk {
    /** Those before, for whoever wants to go back. */
    private static final int VERSIONS_MAX = 30;

    private static final String FIRST_LANGUAGE = "ar";
    private static final Pattern VERSION = Pattern.compile("\"?([0-9]{1,7})\"?");

    private final ScreenLoops loops;
    private final Branches branches;
    private final LongSupplier clock;

    ScreenLoopDesk(ScreenLoops loops, Branches branches, LongSupplier clock) {
        this.loops = loops;
        this.branches = branches;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations
                .on("screenLoop", this::inForce)
                .on("putScreenLoop", this::put)
                .on("screenLoopVersions", this::versions);
    }

    private Future<Answer> inForce(Request request) {
        return loops.inForce(request.branch()).map(loop -> Answer.ok(shown(loop)));
    }

    private Future<Answer> versions(Request request) {
        return loops.versions(request.branch(), VERSIONS_MAX).map(all -> {
            JsonArray versions = new JsonArray();
            all.forEach(loop -> versions.add(shown(loop)));
            return Answer.ok(new JsonObject().put("versions", versions));
        });
    }

    private Future<Answer> put(Request request) {
        Matcher seen = VERSION.matcher(request.parameter("If-Match").orElse(""));
        if (!seen.matches()) {
            return Future.succeededFuture(Problem.of(ProblemKind.PARAMETER_INVALID, "If-Match"));
        }
        JsonArray items = request.body().getJsonArray("items");
        return refused(request, items)
                .compose(refused -> refused.map(Future::succeededFuture)
                        .orElseGet(() -> loops.put(
                                        request.branch(),
                                        Integer.parseInt(seen.group(1)),
                                        clock.getAsLong(),
                                        request.actor(),
                                        items)
                                .map(put -> put.<Answer>map(loop -> Answer.ok(shown(loop)))
                                        .orElseGet(() -> Problems.of(
                                                new Refusal(Refusal.Why.VERSION_OUTDATED, "If-Match", ""))))));
    }

    private Future<Optional<Answer>> refused(Request request, JsonArray items) {
        return loops.media(request.branch())
                .compose(media -> LiveDesk.seen(
                        branches,
                        request.branch(),
                        state -> flaw(items, media, state.setup())
                                .<Answer>map(field -> Problem.of(ProblemKind.FIELD_INVALID, field))
                                .orElseGet(Answer::nothing)))
                .map(answer -> answer instanceof Problem ? Optional.of(answer) : Optional.empty());
    }

    /** The field that is wrong. */
    private static Optional<String> flaw(JsonArray items, Set<String> media, BranchSetup setup) {
        Set<String> halls = setup.halls().stream().map(BranchSetup.Hall::id).collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < items.size(); i++) {
            Optional<String> field = flaw(items.getJsonObject(i), media, halls);
            if (field.isPresent()) {
                return Optional.of("items/" + i + "/" + field.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> flaw(JsonObject item, Set<String> media, Set<String> halls) {
        boolean silent = !item.containsKey("media");
        JsonObject texts = item.getJsonObject("texts", new JsonObject());
        if ((silent || !texts.isEmpty()) && !texts.containsKey(FIRST_LANGUAGE)) {
            return Optional.of("texts/" + FIRST_LANGUAGE);
        }
        if (!silent && !media.contains(item.getString("media"))) {
            return Optional.of("media");
        }
        if (!halls.containsAll(item.getJsonArray("halls", new JsonArray()).getList())) {
            return Optional.of("halls");
        }
        return day(item, "until", LocalDate.MAX).isBefore(day(item, "from", LocalDate.MIN))
                ? Optional.of("until")
                : Optional.empty();
    }

    private static LocalDate day(JsonObject item, String name, LocalDate unless) {
        return Optional.ofNullable(item.getString(name)).map(LocalDate::parse).orElse(unless);
    }

    private static JsonObject shown(ScreenLoops.Loop loop) {
        JsonObject shown = new JsonObject().put("version", loop.version()).put("items", loop.items());
        return loop.version() == 0
                ? shown
                : shown.put("at", JsonShapes.instant(loop.atMillis())).put("by", loop.actor());
    }
}
