package dawr.ledger;

import dawr.queue.Named;

/** The figures that the ledger knows of; what each means is said once, in {@code db/V7__sums_and_charter.sql} and
 * {@code db/V8__standstill_and_foresight.sql}, whose columns bear these names. */
public enum Measure implements Named {
    ARRIVED(Unit.NUMBER),
    CALLED(Unit.NUMBER),
    SERVED(Unit.NUMBER),
    SERVED_SHARE(Unit.PERCENT),
    MEAN_WAIT(Unit.MINUTES),
    WAIT_P50(Unit.MINUTES),
    WAIT_P90(Unit.MINUTES),
    WAIT_P95(Unit.MINUTES),
    WAIT_MAX(Unit.MINUTES),
    MEAN_WAIT_TO_START(Unit.MINUTES),
    MEAN_WALK(Unit.MINUTES),
    MEAN_SERVICE(Unit.MINUTES),
    MEAN_TIME_IN_BRANCH(Unit.MINUTES),
    SERVICE_LEVEL(Unit.PERCENT),
    NO_SHOW(Unit.PERCENT),
    ABANDONMENT(Unit.PERCENT),
    UNSERVED(Unit.NUMBER),
    OCCUPANCY(Unit.PERCENT),
    THROUGHPUT(Unit.PER_HOUR),
    ADHERENCE(Unit.PERCENT),
    OPEN_HOURS(Unit.HOURS),
    IDLE_WITH_QUEUE(Unit.MINUTES),
    RECALL_RATE(Unit.TIMES),
    HOPS(Unit.TIMES),
    PRIORITY_WAIT_P95(Unit.MINUTES),
    OTHERS_WAIT_P95(Unit.MINUTES),
    PRIORITY_DISPARITY(Unit.TIMES),
    OVERTAKEN(Unit.TIMES),
    OVERTAKEN_MAX(Unit.NUMBER),
    OVERTAKEN_BY_STAFF(Unit.NUMBER),
    PROMISE_JUDGED(Unit.NUMBER),
    PROMISE_KEPT(Unit.PERCENT),
    FORECAST_MAE(Unit.MINUTES),
    FORECAST_BIAS(Unit.MINUTES),
    TOLD_TOO_SHORT(Unit.PERCENT),
    VISITS(Unit.NUMBER),
    SURVEY_RESPONSE(Unit.PERCENT),
    WAIT_DISPARITY(Unit.TIMES),
    WAIT_GAP(Unit.MINUTES),
    WAIT_MARGIN(Unit.MINUTES),
    EFFORT(Unit.NUMBER),
    FIRST_VISIT_RESOLUTION(Unit.PERCENT),
    STANDSTILL_WAIT(Unit.MINUTES);

    /** What a figure counts in. */
    public enum Unit implements Named {
        NUMBER,
        MINUTES,
        PERCENT,
        PER_HOUR,
        HOURS,
        TIMES
    }

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    String column() {
        return slug().replace('-', '_');
    }
}
