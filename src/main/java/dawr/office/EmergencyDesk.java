package dawr.office;

import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.queue.Refusal;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Where reception or manager put a message on every screen of the branch at once, and take it away again. */
final class EmergencyDesk {
    /** The office has words for these in every language; whoever writes their own begins with Arabic. */
    private static final List<String> READY = List.of("evacuation", "stay-inside", "keep-clear");

    private static final String OWN_WORDS = "own-words";
    private static final String FIRST_LANGUAGE = "ar";

    /** Those before, for whoever asks what was shown when. */
    private static final int SHOWN_MAX = 20;

    private final Table table;
    private final Emergencies emergencies;
    private final BranchTable branches;
    private final Words words;
    private final LongSupplier clock;

    EmergencyDesk(Table table, Emergencies emergencies, BranchTable branches, Words words, LongSupplier clock) {
        this.table = table;
        this.emergencies = emergencies;
        this.branches = branches;
        this.words = words;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations
                .on("emergencies", this::all)
                .on("beginEmergency", this::begin)
                .on("endEmergency", this::end);
    }

    private Future<Answer> all(Request request) {
        return table.run("emergency-all", request.branch().value(), SHOWN_MAX).map(rows -> {
            JsonArray emergencies = new JsonArray();
            Table.rows(rows).forEach(row -> emergencies.add(told(row)));
            return Answer.ok(new JsonObject().put("emergencies", emergencies).put("ready", ready()));
        });
    }

    private JsonArray ready() {
        JsonArray ready = new JsonArray();
        READY.forEach(kind -> ready.add(new JsonObject().put("kind", kind).put("texts", readyTexts(kind))));
        return ready;
    }

    private JsonObject readyTexts(String kind) {
        JsonObject texts = new JsonObject();
        if (!kind.equals(OWN_WORDS)) {
            words.languages()
                    .forEach(language -> texts.put(language, words.in(language).say("emergency." + kind)));
        }
        return texts;
    }

    /** What is written goes before what the office has ready. */
    private Future<Answer> begin(Request request) {
        BranchId branch = request.branch();
        String kind = request.body().getString("kind");
        JsonObject texts = readyTexts(kind).mergeIn(request.body().getJsonObject("texts", new JsonObject()));
        if (!texts.containsKey(FIRST_LANGUAGE)) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "texts/" + FIRST_LANGUAGE));
        }
        Optional<String> unknown = unknownLanguage(texts);
        if (unknown.isPresent()) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "texts/" + unknown.get()));
        }
        return branches.all()
                .compose(known -> known.contains(branch)
                        ? begin(request, kind, texts)
                        : Future.succeededFuture(
                                Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", branch.value()))));
    }

    private Optional<String> unknownLanguage(JsonObject texts) {
        return texts.fieldNames().stream()
                .filter(language -> !words.languages().contains(language))
                .findFirst();
    }

    private Future<Answer> begin(Request request, String kind, JsonObject texts) {
        return table.first(
                        "emergency-begin",
                        request.branch().value(),
                        request.key(),
                        clock.getAsLong(),
                        request.actor(),
                        kind,
                        texts.encode())
                .compose(row -> emergencies.changed().map(known -> Answer.created(told(row.orElseThrow()))));
    }

    private Future<Answer> end(Request request) {
        return table.run("emergency-end", request.branch().value(), clock.getAsLong(), request.actor())
                .compose(ended -> emergencies
                        .changed()
                        .map(known -> ended.rowCount() > 0
                                ? Answer.nothing()
                                : Problem.of(ProblemKind.NOT_FOUND, "emergency")));
    }

    private static JsonObject told(Row row) {
        JsonObject told = new JsonObject()
                .put("emergency", row.getUUID("id").toString())
                .put("kind", row.getString("kind"))
                .put("texts", new JsonObject(row.getString("texts")))
                .put("begunAt", JsonShapes.instant(row.getLong("begun_at")))
                .put("begunBy", row.getString("begun_by"));
        Optional.ofNullable(row.getLong("ended_at"))
                .ifPresent(at -> told.put("endedAt", JsonShapes.instant(at)).put("endedBy", row.getString("ended_by")));
        return told;
    }
}
