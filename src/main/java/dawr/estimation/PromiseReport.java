package dawr.estimation;

import dawr.queue.BranchState;
import dawr.queue.BusinessDay;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How a branch's promises were kept, today and in seven days, and whether they are getting worse: schema {@code PromiseReport} of the contract. */
final class PromiseReport {
    private static final int WEEK = 7;

    /** The weeks that the present one is compared with. */
    private static final int BEFORE = 21;

    /** Fewer promises say nothing of a drift. */
    private static final long ENOUGH = 60;

    /** Kept so rarely, an alert is due: nine in ten are promised. */
    private static final double KEPT_ALERT = 80;

    private static final double KEPT_WATCH = 85;

    /** Missing by so much more than in the weeks before is a drift. */
    private static final double WORSE = 1.3;

    private final Accuracy accuracy;
    private final BusinessDay today;

    PromiseReport(Accuracy accuracy, BusinessDay today) {
        this.accuracy = accuracy;
        this.today = today;
    }

    JsonObject of(BranchState state, long now) {
        return new JsonObject()
                .put("branch", state.setup().id().value())
                .put("at", Instant.ofEpochMilli(now).toString())
                .put("today", figures(accuracy.of(today, 1)))
                .put("week", figures(accuracy.of(today, WEEK)))
                .put("drift", drift().name().toLowerCase(Locale.ROOT))
                .put("services", by("service", cell -> cell.service().value()))
                .put("hours", by("hour", Accuracy.Cell::hour))
                .put("cells", cells());
    }

    /** How far what is promised has moved from what comes. */
    enum Drift {
        NONE(0),
        WATCH(1),
        ALERT(2);

        /** As it is measured: the higher the worse. */
        final int level;

        Drift(int level) {
            this.level = level;
        }
    }

    Drift drift() {
        Kept week = accuracy.of(today, WEEK);
        Kept day = accuracy.of(today, 1);
        Kept before = accuracy.of(new BusinessDay(today.date().minusDays(WEEK)), BEFORE);
        boolean worse =
                before.count() >= ENOUGH && week.count() >= ENOUGH && week.meanMiss() > WORSE * before.meanMiss();
        if (worse || isKeptLess(week, KEPT_ALERT) || isKeptLess(day, KEPT_ALERT)) {
            return Drift.ALERT;
        }
        return isKeptLess(week, KEPT_WATCH) || isKeptLess(day, KEPT_WATCH) ? Drift.WATCH : Drift.NONE;
    }

    private static boolean isKeptLess(Kept kept, double percent) {
        return kept.count() >= ENOUGH && kept.keptPercent() < percent;
    }

    private <K extends Comparable<K>> JsonArray by(String name, Function<Accuracy.Cell, K> key) {
        Map<K, Kept> days = grouped(1, key);
        JsonArray all = new JsonArray();
        grouped(WEEK, key)
                .forEach((one, week) -> all.add(new JsonObject()
                        .put(name, one)
                        .put("today", figures(days.getOrDefault(one, new Kept())))
                        .put("week", figures(week))));
        return all;
    }

    private <K extends Comparable<K>> Map<K, Kept> grouped(int days, Function<Accuracy.Cell, K> key) {
        Map<K, Kept> groups = new TreeMap<>();
        accuracy.byCell(today, days)
                .forEach((cell, kept) -> groups.computeIfAbsent(key.apply(cell), any -> new Kept())
                        .add(kept));
        return groups;
    }

    private JsonArray cells() {
        JsonArray all = new JsonArray();
        Map<String, JsonObject> sorted = new TreeMap<>();
        accuracy.byCell(today, WEEK)
                .forEach((cell, kept) -> sorted.put(
                        cell.service().value() + '/' + (100 + cell.hour()),
                        figures(kept).put("service", cell.service().value()).put("hour", cell.hour())));
        sorted.values().forEach(all::add);
        return all;
    }

    private static JsonObject figures(Kept kept) {
        JsonObject figures = new JsonObject().put("judged", kept.count());
        return kept.count() == 0
                ? figures
                : figures.put("meanMissMinutes", rounded(kept.meanMiss()))
                        .put("biasMinutes", rounded(kept.bias()))
                        .put("keptPercent", rounded(kept.keptPercent()))
                        .put("withinPercent", rounded(kept.withinPercent()))
                        .put("overTenShortPercent", rounded(kept.tooShortPercent()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
