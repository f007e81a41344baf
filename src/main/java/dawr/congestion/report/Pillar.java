package dawr.congestion.report;

import static dawr.ledger.Measure.*;

import dawr.ledger.Measure;
import dawr.queue.Named;
import java.util.List;

/**
 * What the evidence book is ordered by: the eight pillars of the Global Star Rating System for Services and the five criteria of Adaa, each with the
 * figures of the ledger that speak of it. Their own criteria and weights are not public, so there is no score.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are List.of(…), which nobody can change
enum Pillar implements Named {
    STRATEGIC_ALIGNMENT(PROMISE_KEPT, SERVICE_LEVEL, SERVED_SHARE),
    CUSTOMERS(VISITS, EFFORT, PRIORITY_WAIT_P95, OTHERS_WAIT_P95, PRIORITY_DISPARITY, OVERTAKEN),
    SERVICES(ARRIVED, SERVED, FIRST_VISIT_RESOLUTION, HOPS, NO_SHOW),
    CHANNELS(RECALL_RATE, SURVEY_RESPONSE),
    CUSTOMER_EXPERIENCE(MEAN_WAIT, WAIT_P50, WAIT_P90, WAIT_P95, WAIT_MAX, MEAN_TIME_IN_BRANCH, ABANDONMENT),
    EFFICIENCY_AND_INNOVATION(OCCUPANCY, THROUGHPUT, IDLE_WITH_QUEUE, FORECAST_MAE),
    PEOPLE(ADHERENCE, OPEN_HOURS, OVERTAKEN_BY_STAFF),
    INTEGRATED_TECHNOLOGY(PROMISE_JUDGED, FORECAST_BIAS, TOLD_TOO_SHORT, STANDSTILL_WAIT),
    CLEAR_PROCEDURES(EFFORT, HOPS, FIRST_VISIT_RESOLUTION),
    LOCATION_READINESS(ADHERENCE, OPEN_HOURS, UNSERVED, STANDSTILL_WAIT),
    SPEED_OF_SERVICE(MEAN_WAIT, WAIT_P90, MEAN_WALK, MEAN_WAIT_TO_START, MEAN_SERVICE, SERVICE_LEVEL),
    EMPLOYEES_PERFORMANCE(MEAN_SERVICE, OCCUPANCY, THROUGHPUT),
    SATISFACTION_WITH_THE_RESULT(SERVED_SHARE, SURVEY_RESPONSE);

    private final List<Measure> measures;

    Pillar(Measure... measures) {
        this.measures = List.of(measures);
    }

    List<Measure> measures() {
        return measures;
    }
}
