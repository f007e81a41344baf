package dawr.congestion;

import dawr.branch.Branches;
import dawr.congestion.alarm.Look;
import dawr.congestion.alarm.Skill;
import dawr.congestion.kept.Alarm;
import dawr.congestion.kept.Diary;
import dawr.congestion.kept.KeptLook;
import dawr.congestion.kept.Taken;
import dawr.congestion.kept.Threshold;
import dawr.journal.DatabaseAddress;
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
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** Answers which warnings a branch was given, what came of each, and what they have been worth; and takes of what it wants to be warned. */
public final class AlarmDesk {
    private static final long WEEKS_MILLIS = 28L * 24 * 3_600_000;
    private static final int TOLD_MAX = 50;
    private static final int AT_ONCE_MAX = 32;
    private static final int COME_AGAIN_SECONDS = 5;
    private static final long ASKING_MAX_SECONDS = 20;

    private final Branches branches;
    private final DatabaseAddress database;
    private final LongSupplier clock;
    private final WorkerExecutor askers;
    private final AtomicInteger underWay = new AtomicInteger();

    public AlarmDesk(Vertx vertx, Branches branches, DatabaseAddress database, LongSupplier clock) {
        this.branches = branches;
        this.database = database;
        this.clock = clock;
        this.askers = vertx.createSharedWorkerExecutor("alarms", 1, ASKING_MAX_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("congestionAlarms", this::alarms).on("setAlarmThreshold", this::set);
    }

    private Future<Answer> alarms(Request request) {
        BranchId branch = request.branch();
        return branches.look(branch, state -> state.founded() ? Threshold.of(state.setup()) : new Threshold(0, 1))
                .compose(usual -> LiveDesk.ifThere(branches, branch, () -> ask(diary -> told(diary, branch, usual))));
    }

    private Future<Answer> set(Request request) {
        Threshold threshold =
                new Threshold(request.body().getDouble("index"), request.body().getDouble("likely"));
        BranchId branch = request.branch();
        return LiveDesk.ifThere(
                branches,
                branch,
                () -> ask(diary -> {
                    diary.set(branch, threshold);
                    return threshold.json();
                }));
    }

    private interface Asking {
        JsonObject of(Diary diary);
    }

    private Future<Answer> ask(Asking asking) {
        if (underWay.incrementAndGet() > AT_ONCE_MAX) {
            underWay.decrementAndGet();
            return Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS));
        }
        return askers.executeBlocking(
                        () -> {
                            try (Diary diary = Diary.open(database)) {
                                return asking.of(diary);
                            }
                        },
                        false)
                .onComplete(done -> underWay.decrementAndGet())
                .map(said -> Answer.ok(Objects.requireNonNull(said)));
    }

    private JsonObject told(Diary diary, BranchId branch, Threshold usual) {
        long since = clock.getAsLong() - WEEKS_MILLIS;
        Threshold threshold = diary.threshold(branch).orElse(usual);
        List<Alarm> alarms = diary.alarms(branch, since);
        JsonArray told = new JsonArray();
        alarms.reversed().stream().limit(TOLD_MAX).map(AlarmDesk::json).forEach(told::add);
        JsonArray taken = new JsonArray();
        diary.taken(branch, since).reversed().stream()
                .limit(TOLD_MAX)
                .map(AlarmDesk::json)
                .forEach(taken::add);
        return new JsonObject()
                .put("branch", branch.value())
                .put("threshold", threshold.json())
                .put("alarms", told)
                .put("taken", taken)
                .put("score", score(diary.looks(branch, since), alarms, threshold));
    }

    private static JsonObject json(Alarm alarm) {
        JsonObject json = new JsonObject()
                .put("at", Instant.ofEpochMilli(alarm.at()).toString())
                .put("index", alarm.above())
                .put("likely", hundredths(alarm.likely()));
        alarm.leadMinutes().ifPresent(minutes -> json.put("leadMinutes", Math.round(minutes)));
        alarm.action().ifPresent(action -> json.put("action", action));
        alarm.outcome().ifPresent(outcome -> json.put("outcome", outcome.slug()));
        alarm.cameAt()
                .ifPresent(at -> json.put("cameAt", Instant.ofEpochMilli(at).toString()));
        return json;
    }

    private static JsonObject json(Taken taken) {
        JsonObject json = new JsonObject()
                .put("at", Instant.ofEpochMilli(taken.at()).toString())
                .put("action", taken.said())
                .put(
                        "foretoldMinutes",
                        new JsonObject()
                                .put("low", taken.low())
                                .put("mid", taken.mid())
                                .put("high", taken.high()))
                .put("judged", taken.judged());
        taken.measured().ifPresent(minutes -> json.put("measuredMinutes", Math.round(minutes * 10) / 10.0));
        return json;
    }

    private static JsonObject score(List<KeptLook> kept, List<Alarm> alarms, Threshold threshold) {
        List<Look> looks = kept.stream()
                .filter(look -> look.passed().isPresent())
                .map(KeptLook::look)
                .toList();
        JsonObject score = new JsonObject().put("looks", looks.size());
        for (Alarm.Outcome outcome : Alarm.Outcome.values()) {
            score.put(outcome.slug(), count(alarms, outcome));
        }
        alarms.stream()
                .filter(alarm ->
                        alarm.outcome().filter(Alarm.Outcome.HIT::equals).isPresent())
                .mapToDouble(alarm -> (alarm.cameAt().orElse(alarm.at()) - alarm.at()) / 60_000.0)
                .average()
                .ifPresent(minutes -> score.put("leadMinutes", Math.round(minutes)));
        return looks.isEmpty() ? score : score.mergeIn(skill(new Skill(looks), threshold));
    }

    private static long count(List<Alarm> alarms, Alarm.Outcome outcome) {
        return alarms.stream()
                .filter(alarm -> alarm.outcome().filter(outcome::equals).isPresent())
                .count();
    }

    private static JsonObject skill(Skill skill, Threshold threshold) {
        Skill.Counts ours = skill.at(threshold.likely());
        JsonObject json = new JsonObject();
        put(json, "frequency", skill.frequency());
        put(json, "brier", skill.brier());
        put(json, "climateBrier", skill.climateBrier());
        // Where nothing has come yet, whoever says "never" is always right: that is no skill
        if (skill.frequency() > 0) {
            put(json, "skill", skill.overClimate());
        }
        put(json, "precision", ours.precision());
        put(json, "recall", ours.recall());
        if (Double.isFinite(ours.recall())) {
            put(json, "plainPrecision", skill.plainWithRecall(ours.recall()).precision());
        }
        return json;
    }

    private static void put(JsonObject json, String name, double value) {
        if (Double.isFinite(value)) {
            json.put(name, Math.round(value * 1000) / 1000.0);
        }
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
