package dawr.congestion.whatif;

import dawr.congestion.ahead.Came;
import dawr.congestion.ahead.LivedDay;
import dawr.congestion.ahead.Outset;
import dawr.congestion.ahead.Range;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/** A day lived again with changes and without, and how both came out. Schema {@code WhatIf} of the contract. */
final class Rerun {
    private static final long QUARTER_MILLIS = 900_000;
    private static final double MOST = 0.9;

    private final LivedDay day;
    private final Outset outset;
    private final List<Change> changes;
    private final Trial trial = new Trial();

    Rerun(LivedDay day, Outset outset, List<Change> changes) {
        this.day = day;
        this.outset = outset;
        this.changes = changes;
    }

    /** Lives so many courses, or fewer if it is told to stop. */
    void live(int courses, BooleanSupplier goesOn) {
        for (long seed = 1; seed <= courses && goesOn.getAsBoolean(); seed++) {
            trial.add(outset, changes, day.fate(seed));
        }
    }

    int courses() {
        return trial.allBefore().size();
    }

    private int seats() {
        return outset.state().setup().seats();
    }

    private Map<String, ToDoubleFunction<Came>> figures() {
        Map<String, ToDoubleFunction<Came>> figures = new LinkedHashMap<>();
        figures.put("waited-minutes", Came::waited);
        figures.put("called", came -> came.waits().length);
        figures.put("mean-wait", Came::meanWait);
        figures.put("wait-p90", came -> came.waitBelow(MOST));
        figures.put("late", Came::late);
        figures.put("left", Came::lost);
        figures.put("peak-index", came -> came.peak(seats()));
        figures.put("unserved", came -> came.unserved() < 0 ? Double.NaN : came.unserved());
        return figures;
    }

    JsonObject json() {
        Came truly = day.came();
        JsonArray measures = new JsonArray();
        figures().forEach((name, figure) -> {
            Range before = trial.before(figure);
            if (Double.isFinite(before.mid())) {
                measures.add(new JsonObject()
                        .put("measure", name)
                        .put("truly", tenths(figure.applyAsDouble(truly)))
                        .put("before", before.json())
                        .put("after", trial.after(figure).json())
                        .put("effect", trial.effect(figure).json()));
            }
        });
        return new JsonObject()
                .put("from", Instant.ofEpochMilli(outset.now()).toString())
                .put("until", Instant.ofEpochMilli(outset.until()).toString())
                .put("courses", courses())
                .put("entries", day.entries())
                .put("measures", measures)
                .put("index", index(truly));
    }

    /** Quarter by quarter, from the first in which anybody waited to the last. */
    private JsonArray index(Came truly) {
        JsonArray index = new JsonArray();
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int quarter = 0; quarter < truly.personMinutes().length; quarter++) {
            if (truly.personMinutes()[quarter] > 0 || before(quarter) > 0 || after(quarter) > 0) {
                first = Math.min(first, quarter);
                last = quarter;
            }
        }
        for (int quarter = first; quarter <= last; quarter++) {
            index.add(new JsonObject()
                    .put(
                            "from",
                            Instant.ofEpochMilli(outset.now() + quarter * QUARTER_MILLIS)
                                    .toString())
                    .put("truly", tenths(truly.index(quarter, seats())))
                    .put("before", tenths(before(quarter)))
                    .put("after", tenths(after(quarter))));
        }
        return index;
    }

    private double before(int quarter) {
        return trial.before(came -> came.index(quarter, seats())).mid();
    }

    private double after(int quarter) {
        return trial.after(came -> came.index(quarter, seats())).mid();
    }

    private static Double tenths(double value) {
        return Double.isFinite(value) ? Math.round(value * 10) / 10.0 : 0.0;
    }
}
