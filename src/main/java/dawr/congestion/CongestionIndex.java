package dawr.congestion;

import dawr.queue.BranchState;
import dawr.queue.Forecast;
import dawr.queue.InLine;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * The congestion index: expected person-minutes of waiting in the next 60 minutes per seat (60 = every seat taken all hour).
 *
 * @param value minutes per seat
 * @param band the branch's own word for it
 */
public record CongestionIndex(double value, Band band) {
    private static final double HOUR_MINUTES = 60;
    private static final long HOUR_MILLIS = 3_600_000;

    /** The index of a branch now: each service's line goes on growing or shrinking at its present rates of arrivals and calls. */
    public static CongestionIndex of(BranchState state, Forecast forecast, long now) {
        double personMinutes = 0;
        for (var service : state.setup().services()) {
            personMinutes += personMinutes(state, forecast, service.id(), now);
        }
        return on(personMinutes, state.setup().seats(), state.setup().congestionBands());
    }

    /** The index of so many person-minutes of waiting on so many seats. */
    static CongestionIndex on(double personMinutes, int seats, List<Double> limits) {
        double index = Math.round(personMinutes / Math.max(1, seats) * 10) / 10.0;
        return new CongestionIndex(index, Band.of(index, limits));
    }

    JsonObject json() {
        return new JsonObject().put("index", value).put("band", band.number()).put("word", band.slug());
    }

    /** What a service will cost in the next hour. */
    static double personMinutes(BranchState state, Forecast forecast, ServiceId service, long now) {
        double perMinute = arrivedLastHour(state, service, now) / HOUR_MINUTES;
        var secondsPerCall = forecast.secondsPerCall(state, service);
        double callsPerMinute = secondsPerCall.isEmpty() ? 0 : 60 / secondsPerCall.getAsDouble();
        return personMinutes(InLine.waiting(state, service), perMinute - callsPerMinute);
    }

    /** Area under a line that starts with so many people, changes by so many a minute, and never goes below none, over an hour. */
    static double personMinutes(int waiting, double changePerMinute) {
        double end = waiting + changePerMinute * HOUR_MINUTES;
        if (end >= 0) {
            return (waiting + end) / 2 * HOUR_MINUTES;
        }
        double emptyAfterMinutes = waiting / -changePerMinute;
        return waiting * emptyAfterMinutes / 2;
    }

    /** Visits that came for a service as their first in the last hour. */
    static int arrivedLastHour(BranchState state, ServiceId service, long now) {
        return state.arrivedSince(service, now - HOUR_MILLIS);
    }
}
