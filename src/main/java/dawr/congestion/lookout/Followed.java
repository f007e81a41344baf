package dawr.congestion.lookout;

import dawr.congestion.ahead.LivedDay;
import dawr.congestion.kept.Diary;
import dawr.congestion.kept.DiaryUnavailable;
import dawr.congestion.kept.Taken;
import dawr.journal.DatabaseAddress;
import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices when somebody does what was advised (the journal tells, nobody has to say so), and two hours later lives them again without it: the difference is
 * what it was worth.
 */
final class Followed {
    private static final Logger LOG = LoggerFactory.getLogger(Followed.class);

    /** Advice is good for so long. */
    private static final long GOOD_MILLIS = 1_200_000;

    private static final long TWO_HOURS_MILLIS = 7_200_000;
    private static final long LOOK_BACK_MILLIS = 24L * 3_600_000;
    private static final int PAGE_ROWS = 500;

    private final DatabaseAddress database;
    private final Journal journal;
    private final Map<BranchId, Offer> offers = new HashMap<>();
    private final Map<BranchId, List<Taken>> open = new HashMap<>();

    private record Offer(JsonObject advice, long at) {}

    Followed(DatabaseAddress database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    void offer(BranchId branch, JsonObject advice, long at) {
        offers.put(branch, new Offer(advice, at));
    }

    /** An entry of a branch that stood so before it. */
    void hear(BranchId branch, Entry entry, BranchState before) {
        Offer offer = offers.get(branch);
        if (offer == null || entry.atMillis() - offer.at() > GOOD_MILLIS || entry.atMillis() < offer.at()) {
            return;
        }
        Optional<JsonObject> done = offer.advice().getJsonArray("actions").stream()
                .map(JsonObject.class::cast)
                .filter(action -> isAdvised(action) && Doing.does(entry.events(), action, before))
                .findFirst();
        done.ifPresent(action -> follow(branch, entry.atMillis(), action));
    }

    /** Whoever does what would have helped nobody has not followed advice. */
    private static boolean isAdvised(JsonObject action) {
        return action.getJsonObject("waitedMinutes").getDouble("mid", 0.0) < 0;
    }

    private void follow(BranchId branch, long at, JsonObject action) {
        JsonObject waited = action.getJsonObject("waitedMinutes");
        Taken taken = new Taken(
                at,
                action.getString("id"),
                action,
                waited.getDouble("low", 0.0),
                waited.getDouble("mid", 0.0),
                waited.getDouble("high", 0.0),
                OptionalDouble.empty(),
                false);
        List<Taken> its = open.computeIfAbsent(branch, this::unmeasured);
        if (its.stream().noneMatch(other -> other.action().equals(taken.action()))) {
            its.add(taken);
            write(branch, diary -> diary.keep(branch, taken));
        }
    }

    private interface Writing {
        void write(Diary diary);
    }

    private void write(BranchId branch, Writing writing) {
        try (Diary diary = Diary.open(database)) {
            writing.write(diary);
        } catch (DiaryUnavailable failure) {
            LOG.warn("What was advised and done could not be kept branch={}", branch, failure);
        }
    }

    /** What a server that was here before has left to be measured. */
    private List<Taken> unmeasured(BranchId branch) {
        List<Taken> left = new ArrayList<>();
        write(
                branch,
                diary -> diary.taken(branch, 0).stream()
                        .filter(taken -> !taken.judged())
                        .forEach(left::add));
        return left;
    }

    /** Measures one thing that was done in a branch two hours ago, if there is one. */
    Future<Void> measure(BranchId branch, long now) {
        Optional<Taken> due = open.computeIfAbsent(branch, this::unmeasured).stream()
                .filter(taken -> taken.at() + TWO_HOURS_MILLIS <= now)
                .findFirst();
        if (due.isEmpty()) {
            return Future.succeededFuture();
        }
        open.getOrDefault(branch, new ArrayList<>()).remove(due.get());
        return measured(branch, due.get(), now)
                .onSuccess(effect -> {
                    write(branch, diary -> diary.judge(branch, due.get(), effect));
                    LOG.info(
                            "Measured branch={} action={} foretold={} measured={}",
                            branch,
                            due.get().action(),
                            due.get().mid(),
                            effect);
                })
                .onFailure(cause -> later(branch, due.get(), cause))
                .mapEmpty();
    }

    /** A journal that does not answer is asked again at the next look, as long as the day may still be in it. */
    private void later(BranchId branch, Taken taken, Throwable cause) {
        LOG.warn("What was done can't be measured yet branch={}", branch, cause);
        open.computeIfAbsent(branch, this::unmeasured).add(taken);
    }

    private Future<OptionalDouble> measured(BranchId branch, Taken taken, long now) {
        if (now - taken.at() > LOOK_BACK_MILLIS) {
            return Future.succeededFuture(OptionalDouble.empty());
        }
        LivedDay day = new LivedDay(taken.at(), taken.at() + TWO_HOURS_MILLIS);
        return journal.currentDay(branch, PAGE_ROWS)
                .compose(rows -> readOn(branch, day, rows))
                .map(read -> day.isThere() ? OptionalDouble.of(Doing.worth(day, taken)) : OptionalDouble.empty());
    }

    private Future<Boolean> readOn(BranchId branch, LivedDay day, List<Row> rows) {
        rows.forEach(row -> day.happened(row.entry()));
        return rows.size() < PAGE_ROWS
                ? Future.succeededFuture(true)
                : journal.after(branch, rows.getLast().entry().seq(), PAGE_ROWS)
                        .compose(more -> readOn(branch, day, more));
    }
}
