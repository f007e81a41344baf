package dawr.congestion.report;

import static dawr.ledger.Measure.*;

import dawr.ledger.Cut;
import dawr.ledger.Measure;
import dawr.queue.Named;
import java.util.List;
import java.util.Optional;

/** The reports that can be asked for, and what stands in each. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are List.of(…), which nobody can change
public enum Report implements Named {
    DAILY(
            List.of(ARRIVED, MEAN_WAIT, SERVED_SHARE, PROMISE_KEPT),
            Figures.OF_A_DAY,
            Part.charted(Cut.HOUR, ARRIVED, CALLED, MEAN_WAIT, WAIT_P90, WAIT_MAX, OPEN_HOURS, IDLE_WITH_QUEUE),
            Part.of(Cut.SERVICE, Figures.OF_A_SERVICE),
            Part.of(Cut.COUNTER, SERVED, MEAN_SERVICE, OPEN_HOURS, OCCUPANCY, THROUGHPUT, ADHERENCE, IDLE_WITH_QUEUE)),
    WEEKLY(
            List.of(ARRIVED, MEAN_WAIT, WAIT_P90, PROMISE_KEPT),
            Figures.OF_A_DAY,
            Part.charted(Cut.DAY, ARRIVED, SERVED, MEAN_WAIT, WAIT_P90, SERVICE_LEVEL, PROMISE_KEPT, ABANDONMENT),
            Part.of(Cut.SERVICE, Figures.OF_A_SERVICE)),
    MONTHLY(
            List.of(ARRIVED, MEAN_WAIT, WAIT_P90, PROMISE_KEPT),
            Figures.OF_A_DAY,
            Part.charted(Cut.WEEK, ARRIVED, SERVED, MEAN_WAIT, WAIT_P90, SERVICE_LEVEL, PROMISE_KEPT, ABANDONMENT),
            Part.of(Cut.DAY, ARRIVED, SERVED, MEAN_WAIT, WAIT_P90, SERVICE_LEVEL, PROMISE_KEPT, ABANDONMENT),
            Part.of(Cut.SERVICE, Figures.OF_A_SERVICE)),
    SERVICE(
            List.of(ARRIVED, SERVED, SERVICE_LEVEL, MEAN_SERVICE),
            List.of(ARRIVED, SERVED, SERVED_SHARE, MEAN_WAIT, WAIT_P90, MEAN_SERVICE, SERVICE_LEVEL, ABANDONMENT),
            Part.charted(Cut.SERVICE, Figures.OF_A_SERVICE),
            Part.of(Cut.SERVICE, CALLED, WAIT_P50, WAIT_P95, WAIT_MAX, MEAN_WALK, NO_SHOW, RECALL_RATE)
                    .called("service-calls")),
    WAITING_AND_FAIRNESS(
            List.of(MEAN_WAIT, WAIT_P90, PRIORITY_DISPARITY, OVERTAKEN),
            List.of(
                    MEAN_WAIT,
                    WAIT_P50,
                    WAIT_P90,
                    WAIT_P95,
                    WAIT_MAX,
                    MEAN_WAIT_TO_START,
                    ABANDONMENT,
                    PRIORITY_WAIT_P95,
                    OTHERS_WAIT_P95,
                    PRIORITY_DISPARITY,
                    OVERTAKEN,
                    OVERTAKEN_MAX,
                    OVERTAKEN_BY_STAFF,
                    HOPS),
            Part.charted(Cut.HOUR, ARRIVED, MEAN_WAIT, WAIT_P50, WAIT_P90, WAIT_P95, WAIT_MAX, ABANDONMENT),
            Part.of(Cut.PRIORITY, Figures.OF_A_GROUP),
            Part.of(Cut.CHANNEL, Figures.OF_A_GROUP),
            Part.of(Cut.LANGUAGE, Figures.OF_A_GROUP)),
    PROMISE_ACCURACY(
            List.of(PROMISE_JUDGED, PROMISE_KEPT, FORECAST_MAE, TOLD_TOO_SHORT),
            List.of(PROMISE_JUDGED, PROMISE_KEPT, FORECAST_MAE, FORECAST_BIAS, TOLD_TOO_SHORT),
            Part.charted(Cut.DAY, Figures.OF_A_PROMISE),
            Part.of(Cut.SERVICE, Figures.OF_A_PROMISE),
            Part.of(Cut.HOUR, Figures.OF_A_PROMISE)),
    STAFF(
            List.of(SERVED, MEAN_SERVICE, OPEN_HOURS, OCCUPANCY),
            List.of(SERVED, MEAN_SERVICE, OPEN_HOURS, OCCUPANCY, THROUGHPUT, ADHERENCE, IDLE_WITH_QUEUE),
            Part.of(Cut.STAFF, SERVED, MEAN_SERVICE, OPEN_HOURS, OCCUPANCY, IDLE_WITH_QUEUE)),
    EVIDENCE(
            List.of(SERVED_SHARE, MEAN_WAIT, PROMISE_KEPT, FIRST_VISIT_RESOLUTION),
            List.of(),
            Part.of(Cut.CHANNEL, Figures.OF_A_GROUP),
            Part.of(Cut.PRIORITY, Figures.OF_A_GROUP)),
    ALARMS(List.of(ARRIVED, MEAN_WAIT, WAIT_P90, WAIT_MAX), List.of()),
    COUNCIL(
            List.of(ARRIVED, MEAN_WAIT, PROMISE_KEPT, FIRST_VISIT_RESOLUTION),
            List.of(ARRIVED, SERVED_SHARE, MEAN_WAIT, WAIT_P90, PROMISE_KEPT, FIRST_VISIT_RESOLUTION, SURVEY_RESPONSE),
            Part.of(Cut.SERVICE, ARRIVED, MEAN_WAIT, WAIT_P90, SERVICE_LEVEL, ABANDONMENT)),
    NETWORK(
            List.of(ARRIVED, MEAN_WAIT, WAIT_P90, PROMISE_KEPT),
            Figures.OF_A_DAY,
            Part.charted(
                    Cut.BRANCH,
                    ARRIVED,
                    SERVED_SHARE,
                    MEAN_WAIT,
                    WAIT_P90,
                    SERVICE_LEVEL,
                    PROMISE_KEPT,
                    WAIT_DISPARITY));

    /** Lists that several reports share. */
    private static final class Figures {
        static final List<Measure> OF_A_DAY = List.of(
                ARRIVED,
                CALLED,
                SERVED,
                SERVED_SHARE,
                MEAN_WAIT,
                WAIT_P50,
                WAIT_P90,
                WAIT_P95,
                WAIT_MAX,
                MEAN_SERVICE,
                MEAN_TIME_IN_BRANCH,
                SERVICE_LEVEL,
                NO_SHOW,
                ABANDONMENT,
                UNSERVED,
                OCCUPANCY,
                THROUGHPUT,
                ADHERENCE,
                IDLE_WITH_QUEUE,
                PROMISE_KEPT,
                EFFORT,
                FIRST_VISIT_RESOLUTION,
                STANDSTILL_WAIT,
                SURVEY_RESPONSE);
        static final Measure[] OF_A_SERVICE = {
            ARRIVED, SERVED, MEAN_WAIT, WAIT_P90, MEAN_SERVICE, SERVICE_LEVEL, ABANDONMENT
        };
        static final Measure[] OF_A_GROUP = {
            ARRIVED, MEAN_WAIT, WAIT_GAP, WAIT_MARGIN, WAIT_P90, WAIT_DISPARITY, ABANDONMENT
        };
        static final Measure[] OF_A_PROMISE = {PROMISE_JUDGED, PROMISE_KEPT, FORECAST_MAE, FORECAST_BIAS, TOLD_TOO_SHORT
        };
    }

    /**
     * A table of a report.
     *
     * @param cut what its lines are
     * @param title its title's word, behind {@code report.by-}; that of the cut, unless another table of the report bears it
     * @param measures its columns, seven at most
     * @param chart the column that is drawn as well
     */
    record Part(Cut cut, String title, List<Measure> measures, Optional<Measure> chart) {
        static Part of(Cut cut, Measure... measures) {
            return new Part(cut, cut.slug(), List.of(measures), Optional.empty());
        }

        Part called(String otherTitle) {
            return new Part(cut, otherTitle, measures, chart);
        }

        /** With its waits drawn, or its kept promises, or else its first column. */
        static Part charted(Cut cut, Measure... measures) {
            List<Measure> columns = List.of(measures);
            Measure drawn = columns.contains(WAIT_P90)
                    ? WAIT_P90
                    : columns.contains(PROMISE_KEPT) ? PROMISE_KEPT : columns.getFirst();
            return new Part(cut, cut.slug(), columns, Optional.of(drawn));
        }
    }

    private final List<Measure> tiles;
    private final List<Measure> overview;
    private final List<Part> parts;

    Report(List<Measure> tiles, List<Measure> overview, Part... parts) {
        this.tiles = tiles;
        this.overview = overview;
        this.parts = List.of(parts);
    }

    /** The four figures that stand large at the top. */
    List<Measure> tiles() {
        return tiles;
    }

    /** The figures of the whole period, beside those of the period before. */
    List<Measure> overview() {
        return overview;
    }

    List<Part> parts() {
        return parts;
    }
}
