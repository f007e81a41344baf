package dawr.congestion;

import dawr.branch.Branches;
import dawr.ledger.Cut;
import dawr.ledger.Figures;
import dawr.ledger.Measure;
import dawr.ledger.Period;
import dawr.ledger.ReadingRoom;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Answers how congested the hours of past weeks were, and how a period compares with the week before it. */
public final class HistoryDesk {
    /** Asked or waiting; a manager's page asks once an hour. */
    private static final int AT_ONCE_MAX = 32;

    private static final long ASKING_MAX_SECONDS = 40;

    private static final List<Measure> COMPARED = List.of(
            Measure.ARRIVED,
            Measure.SERVED_SHARE,
            Measure.MEAN_WAIT,
            Measure.WAIT_P90,
            Measure.SERVICE_LEVEL,
            Measure.PROMISE_KEPT);

    private final Branches branches;
    private final ReadingRoom ledger;
    private final WorkerExecutor askers;
    private final FewAtOnce few = new FewAtOnce(AT_ONCE_MAX);

    public HistoryDesk(Vertx vertx, Branches branches, ReadingRoom ledger) {
        this.branches = branches;
        this.ledger = ledger;
        this.askers = vertx.createSharedWorkerExecutor("history", 1, ASKING_MAX_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes its operation. */
    public void take(Operations operations) {
        operations.on("congestionHistory", this::answer);
    }

    private Future<Answer> answer(Request request) {
        return AskedDays.of(request)
                .map(days ->
                        LiveDesk.ifThere(branches, request.branch(), () -> few.let(() -> ask(request.branch(), days))))
                .orElseGet(() -> Future.succeededFuture(AskedDays.refused()));
    }

    private Future<Answer> ask(BranchId branch, AskedDays days) {
        return askers.executeBlocking(() -> history(branch, new Period(days.from(), days.to())), false)
                .map(history -> Answer.ok(Objects.requireNonNull(history)));
    }

    private JsonObject history(BranchId branch, Period period) {
        try (Figures figures = ledger.figures()) {
            JsonArray hours = new JsonArray();
            figures.week(branch, period).forEach(hour -> hours.add(json(hour)));
            return new JsonObject()
                    .put("from", period.from().toString())
                    .put("to", period.to().toString())
                    .put("hours", hours)
                    .put("compared", compared(figures, branch, lastWeekOf(period)));
        }
    }

    /** The last seven days, or fewer if fewer were asked for. */
    private static Period lastWeekOf(Period period) {
        return period.days() <= 7 ? period : new Period(period.to().minusDays(6), period.to());
    }

    private static JsonObject json(Figures.WeekHour hour) {
        JsonObject json = new JsonObject()
                .put("weekday", hour.weekday())
                .put("hour", hour.hour())
                .put("days", hour.days())
                .put("index", tenths(hour.index()))
                .put("band", hour.band())
                .put("arrived", tenths(hour.arrived()));
        hour.meanWait().ifPresent(minutes -> json.put("meanWaitMinutes", tenths(minutes)));
        return json;
    }

    private static JsonArray compared(Figures figures, BranchId branch, Period week) {
        JsonObject now = whole(figures, branch, week);
        JsonObject before = whole(figures, branch, week.weeksBefore(1));
        JsonArray compared = new JsonArray();
        for (Measure measure : COMPARED) {
            compared.add(new JsonObject()
                    .put("measure", measure.slug())
                    .put("now", now.getValue(measure.slug()))
                    .put("weekBefore", before.getValue(measure.slug())));
        }
        return compared;
    }

    private static JsonObject whole(Figures figures, BranchId branch, Period period) {
        JsonObject whole = new JsonObject();
        for (Figures.Row row : figures.rows(List.of(branch), period, Cut.ALL)) {
            COMPARED.forEach(measure -> row.of(measure).ifPresent(figure -> whole.put(measure.slug(), tenths(figure))));
        }
        return whole;
    }

    private static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
