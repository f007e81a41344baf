package dawr.queue.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Outcome;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of a day that can be worked out by hand. */
class KpiTest {
    private static final int NEVER = -1;

    /** Minutes of the day: joined, called, started, ended. */
    private static StepFact step(
            String ticket,
            boolean claim,
            int in,
            int called,
            int started,
            int ended,
            Outcome outcome,
            int calls,
            int overtaken) {
        return new StepFact(
                ticket,
                new ServiceId("permits"),
                claim,
                in * 60_000L,
                minute(called),
                minute(started),
                minute(ended),
                Optional.of(outcome),
                calls,
                overtaken,
                15);
    }

    private static Optional<Long> minute(int minute) {
        return minute == NEVER ? Optional.empty() : Optional.of(minute * 60_000L);
    }

    /**
     * Four served after 5, 10, 20 and 8 minutes, the last of them with a claim and the third in a visit's second step; one who did not come when
     * called after 12; one who left after 30; one who left after 2. Two counters were open for two hours.
     */
    private static final DayFacts DAY = new DayFacts(
            List.of(
                    step("a", false, 0, 5, 6, 16, Outcome.SERVED, 1, 0),
                    step("b", false, 0, 10, 12, 20, Outcome.SERVED, 2, 1),
                    step("a", false, 16, 36, 37, 47, Outcome.NOT_COMPLETED, 1, 3),
                    step("c", true, 20, 28, 29, 41, Outcome.SERVED, 1, 0),
                    step("d", false, 30, 42, NEVER, 44, Outcome.NO_SHOW, 3, 0),
                    step("e", false, 40, NEVER, NEVER, 70, Outcome.LEFT, 0, 0),
                    step("f", false, 50, NEVER, NEVER, 52, Outcome.LEFT, 0, 0)),
            240,
            300,
            7,
            2,
            120 * 60_000L);

    @ParameterizedTest
    @CsvSource(textBlock = """
            ARRIVED, 7
            TURNED_AWAY, 2
            CALLED, 5
            SERVED, 4
            SERVED_SHARE, 57.142857
            MEAN_WAIT, 11
            WAIT_P50, 10
            WAIT_P90, 20
            WAIT_P95, 20
            WAIT_MAX, 20
            MEAN_WAIT_TO_START, 12
            STANDSTILL_WAIT, 0
            MEAN_WALK, 1.25
            MEAN_SERVICE, 10
            MEAN_TIME_IN_BRANCH, 22.333333
            SERVICE_LEVEL, 60
            NO_SHOW, 20
            ABANDONMENT, 42.857143
            UNSERVED, 0
            OCCUPANCY, 16.666667
            THROUGHPUT, 1
            ADHERENCE, 80
            IDLE_WITH_QUEUE, 7
            HOPS, 0
            RECALL_RATE, 1.6
            PRIORITY_WAIT_P95, 8
            OTHERS_WAIT_P95, 20
            PRIORITY_DISPARITY, 0.4
            OVERTAKEN, 1
            OVERTAKEN_MAX, 3
            """)
    void everyFigureIsWhatItsFormulaSays(Kpi kpi, double expected) {
        assertEquals(expected, kpi.of(DAY), 1e-5);
    }

    /** One sent on, one missed who came back, one missed who did not, one who had two services. */
    @Test
    void whoIsSentOnOrComesBackAfterAMissedCallHops() {
        DayFacts day = new DayFacts(
                List.of(
                        step("a", false, 0, 5, 6, 16, Outcome.TRANSFERRED, 1, 0),
                        step("a", false, 16, 20, 21, 30, Outcome.SERVED, 1, 0),
                        step("b", false, 0, 5, NEVER, 7, Outcome.NO_SHOW, 1, 0),
                        step("b", false, 12, 15, 16, 20, Outcome.SERVED, 1, 0),
                        step("c", false, 0, 5, NEVER, 7, Outcome.NO_SHOW, 1, 0),
                        step("d", false, 0, 5, 6, 7, Outcome.SERVED, 1, 0),
                        step("d", false, 7, 9, 10, 12, Outcome.SERVED, 1, 0)),
                240,
                0,
                120 * 60_000L);
        assertEquals(0.5, Kpi.HOPS.of(day));
        assertTrue(Double.isNaN(Kpi.ADHERENCE.of(day)), "nobody knows what was meant");
    }

    @Test
    void aDayWithoutAnybodyHasNoMeans() {
        DayFacts empty = new DayFacts(List.of(), 0, 0, 0);
        assertEquals(0, Kpi.ARRIVED.of(empty));
        assertTrue(Double.isNaN(Kpi.MEAN_WAIT.of(empty)));
        assertTrue(Double.isNaN(Kpi.SERVICE_LEVEL.of(empty)));
        assertEquals(0, Kpi.OVERTAKEN_MAX.of(empty));
    }

    @Test
    void aShareOfTheFiguresIsFoundInWhateverOrderTheyCome() {
        double[] minutes = {9, 1, 5, 3, 7};
        assertEquals(5, DayFacts.percentileOf(minutes, 0.5));
        assertEquals(9, DayFacts.percentileOf(minutes, 0.95));
        assertEquals(1, DayFacts.percentileOf(minutes, 0));
        assertEquals(9, minutes[0], "they stay as they came");
        assertTrue(Double.isNaN(DayFacts.percentileOf(new double[0], 0.9)));
        assertTrue(Double.isNaN(Kpi.WAIT_P90.of(new DayFacts(List.of(), 0, 0, 0))));
    }

    @Test
    void aVisitOfSeveralStepsIsLessAllThatStoodStillInIt() {
        DayFacts day = new DayFacts(List.of(still(0, 20, 5), still(20, 60, 10)), 120, 0, 80 * 60_000L);
        assertEquals(45, Kpi.MEAN_TIME_IN_BRANCH.of(day));
    }

    private static StepFact still(int from, int to, int stillMinutes) {
        return new StepFact(
                "a",
                new ServiceId("permits"),
                false,
                from * 60_000L,
                minute(to - 2),
                minute(to - 1),
                minute(to),
                Optional.of(Outcome.SERVED),
                1,
                0,
                15,
                stillMinutes * 60_000L,
                Optional.empty());
    }

    /** Called after half an hour, of which calling stood still for twenty minutes; and one who never had to wait for that. */
    @Test
    void whatStoodStillIsNoWaitAndIsCountedApart() {
        StepFact waited = new StepFact(
                "a",
                new ServiceId("permits"),
                false,
                0,
                minute(30),
                minute(31),
                minute(40),
                Optional.of(Outcome.SERVED),
                1,
                0,
                15,
                20 * 60_000L,
                Optional.empty());
        DayFacts day = new DayFacts(
                List.of(waited, step("b", false, 50, 55, 56, 60, Outcome.SERVED, 1, 0)), 120, 0, 80 * 60_000L);
        assertEquals(7.5, Kpi.MEAN_WAIT.of(day));
        assertEquals(10, Kpi.WAIT_MAX.of(day));
        assertEquals(8.5, Kpi.MEAN_WAIT_TO_START.of(day));
        assertEquals(15, Kpi.MEAN_TIME_IN_BRANCH.of(day));
        assertEquals(100, Kpi.SERVICE_LEVEL.of(day));
        assertEquals(10, Kpi.STANDSTILL_WAIT.of(day));
    }

    /**
     * Told 5 to 20 minutes, the middle 12.5: called after 12 (kept) and after 35 (broken, misled); gone after 25 (broken) and after 15 (nobody knows); and
     * one who was told nothing.
     */
    @Test
    void aPromiseIsKeptOrBrokenByWhoWasCalledOrWaitedBeyondIt() {
        DayFacts day = new DayFacts(
                List.of(
                        told(12, Outcome.SERVED),
                        told(35, Outcome.SERVED),
                        told(25, Outcome.LEFT),
                        told(15, Outcome.LEFT),
                        step("z", false, 0, 90, 91, 95, Outcome.SERVED, 1, 0)),
                120,
                0,
                120 * 60_000L);
        assertEquals(100 / 3.0, Kpi.PROMISE_KEPT.of(day), 1e-9);
        assertEquals((0.5 + 22.5) / 2, Kpi.FORECAST_MAE.of(day));
        assertEquals((-0.5 + 22.5) / 2, Kpi.FORECAST_BIAS.of(day));
        assertEquals(50, Kpi.TOLD_TOO_SHORT.of(day));
        assertTrue(Double.isNaN(Kpi.PROMISE_KEPT.of(DAY)), "nothing was promised");
    }

    private static StepFact told(int minutes, Outcome outcome) {
        boolean called = outcome == Outcome.SERVED;
        return new StepFact(
                "t" + minutes,
                new ServiceId("permits"),
                false,
                0,
                called ? minute(minutes) : Optional.empty(),
                called ? minute(minutes) : Optional.empty(),
                minute(called ? minutes + 5 : minutes),
                Optional.of(outcome),
                called ? 1 : 0,
                0,
                15,
                0,
                Optional.of(new Promise.Range(5, 20, 20 * 60_000L, Optional.of(600))));
    }
}
