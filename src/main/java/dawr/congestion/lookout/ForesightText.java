package dawr.congestion.lookout;

import dawr.congestion.ahead.Came;
import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Futures;
import dawr.congestion.ahead.Range;
import dawr.congestion.next.Expected;
import dawr.congestion.next.Opening;
import dawr.congestion.next.Spread;
import dawr.queue.BranchState;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** What the next hours hold, as it is told. Schema {@code CongestionNext} of the contract. */
final class ForesightText {
    private static final long QUARTER_MILLIS = 900_000;
    private static final long HOUR_MILLIS = 4 * QUARTER_MILLIS;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;
    private static final double MOST = 0.9;

    private ForesightText() {}

    static JsonObject of(BranchState state, Futures futures, Foresight foresight, long at) {
        JsonObject json = new JsonObject()
                .put("branch", state.setup().id().value())
                .put("at", Instant.ofEpochMilli(at).toString())
                .put("until", Instant.ofEpochMilli(futures.until()).toString())
                .put("futures", foresight.size())
                .put("index", index(foresight, at))
                .put("meanWaitMinutes", foresight.of(Came::meanWait).json())
                .put(
                        "longWaitMinutes",
                        foresight.of(came -> came.waitBelow(MOST)).json())
                .put("late", foresight.of(Came::late).json())
                .put("bands", bands(state, foresight))
                .put("arrivals", arrivals(futures.expected()));
        return json.put("unservedAtClose", unserved(foresight).json());
    }

    /** The day until it closes, hour by hour. */
    static JsonObject rest(Futures futures, Foresight foresight, long at) {
        JsonArray hours = new JsonArray();
        for (int hour = 0; hour < foresight.hours(); hour++) {
            String from = Instant.ofEpochMilli(at + hour * HOUR_MILLIS).toString();
            hours.add(foresight.hour(hour).json().put("from", from));
        }
        return new JsonObject()
                .put("until", Instant.ofEpochMilli(futures.until()).toString())
                .put("futures", foresight.size())
                .put("hours", hours)
                .put("meanWaitMinutes", foresight.of(Came::meanWait).json())
                .put(
                        "longWaitMinutes",
                        foresight.of(came -> came.waitBelow(MOST)).json())
                .put("late", foresight.of(Came::late).json())
                .put("unservedAtClose", unserved(foresight).json());
    }

    private static Range unserved(Foresight foresight) {
        return foresight.of(came -> came.unserved() < 0 ? Double.NaN : came.unserved());
    }

    private static JsonArray index(Foresight foresight, long at) {
        JsonArray quarters = new JsonArray();
        for (int quarter = 0; quarter < foresight.quarters(); quarter++) {
            quarters.add(foresight
                    .index(quarter)
                    .json()
                    .put(
                            "from",
                            Instant.ofEpochMilli(at + quarter * QUARTER_MILLIS).toString()));
        }
        return quarters;
    }

    /** How likely each band is reached within two hours, and in how many minutes if it is. */
    private static JsonArray bands(BranchState state, Foresight foresight) {
        JsonArray bands = new JsonArray();
        for (double limit : state.setup().congestionBands()) {
            JsonObject band =
                    new JsonObject().put("index", limit).put("likely", foresight.likely(limit, Foresight.QUARTERS));
            foresight
                    .leadMinutes(limit, Foresight.QUARTERS)
                    .ifPresent(minutes -> band.put("leadMinutes", Math.round(minutes)));
            bands.add(band);
        }
        return bands;
    }

    private static JsonArray arrivals(Expected expected) {
        JsonArray arrivals = new JsonArray();
        int to = Math.min(Opening.QUARTERS, expected.from() + Foresight.QUARTERS);
        for (int service = 0; service < expected.services().size(); service++) {
            JsonArray quarters = new JsonArray();
            for (int quarter = expected.from(); quarter < to; quarter++) {
                Spread spread = expected.of(service, quarter);
                quarters.add(new JsonObject()
                        .put("quarter", quarter)
                        .put("expected", Math.round(spread.mean() * 100) / 100.0)
                        .put("low", spread.quantile(LOW))
                        .put("mid", spread.mid())
                        .put("high", spread.quantile(HIGH)));
            }
            arrivals.add(new JsonObject()
                    .put("service", expected.services().get(service))
                    .put("quarters", quarters));
        }
        return arrivals;
    }
}
