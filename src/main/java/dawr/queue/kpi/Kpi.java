package dawr.queue.kpi;

import dawr.queue.Named;

/**
 * The figures by which a day is judged, each defined here and nowhere else. What has no meaning on a day (the mean of nothing) is not a number.
 * W = t_call − t_in is the wait of a step until its first call, without the time in which calling stood still, which is a figure of its own;
 * percentiles are nearest-rank.
 */
public enum Kpi implements Named {
    /** Steps that joined a line. */
    ARRIVED(Unit.PEOPLE),
    /** Who came and got no ticket. */
    TURNED_AWAY(Unit.PEOPLE),
    /** Steps called at least once. */
    CALLED(Unit.PEOPLE),
    /** Steps that ended at a counter. */
    SERVED(Unit.PEOPLE),
    /** Served / arrived. */
    SERVED_SHARE(Unit.PERCENT),
    /** Mean of W over called steps. */
    MEAN_WAIT(Unit.MINUTES),
    /** Half waited no longer. */
    WAIT_P50(Unit.MINUTES),
    /** Nine in ten waited no longer. */
    WAIT_P90(Unit.MINUTES),
    /** Nineteen in twenty waited no longer. */
    WAIT_P95(Unit.MINUTES),
    /** The longest W. */
    WAIT_MAX(Unit.MINUTES),
    /** Mean of W* = t_start − t_in over started steps. */
    MEAN_WAIT_TO_START(Unit.MINUTES),
    /** Mean over steps of the time until the call in which nobody could be called because calling stood still; no part of W and W*. */
    STANDSTILL_WAIT(Unit.MINUTES),
    /** Mean of t_start − t_call over started steps. */
    MEAN_WALK(Unit.MINUTES),
    /** Mean of t_end − t_start over steps that were started and ended. */
    MEAN_SERVICE(Unit.MINUTES),
    /** Mean of t_exit − first t_in over visits that ended. */
    MEAN_TIME_IN_BRANCH(Unit.MINUTES),
    /** Served with W within the service's target / (served + lost with W beyond it). */
    SERVICE_LEVEL(Unit.PERCENT),
    /** No-shows / called. */
    NO_SHOW(Unit.PERCENT),
    /** (Left + no-show + never called) / arrived, which is whoever was not served. */
    ABANDONMENT(Unit.PERCENT),
    /** Not called when the day was over. */
    UNSERVED(Unit.PEOPLE),
    /** ρ = service time / open counter time; above 85 the line is unstable. */
    OCCUPANCY(Unit.PERCENT),
    /** Served / open counter-hour. */
    THROUGHPUT(Unit.PER_HOUR),
    /** Open counter time / time that counters are meant to be staffed. */
    ADHERENCE(Unit.PERCENT),
    /** For how long counters were open and free while somebody waited whom they might have called, all counters together. */
    IDLE_WITH_QUEUE(Unit.MINUTES),
    /** Transfers and returns after a missed call, mean over visits. */
    HOPS(Unit.TIMES),
    /** Calls / distinct called. */
    RECALL_RATE(Unit.TIMES),
    /** Called within the upper end promised at issue / called or waited past that end. */
    PROMISE_KEPT(Unit.PERCENT),
    /** Mean of |W − the middle of the range that was told| over those called. */
    FORECAST_MAE(Unit.MINUTES),
    /** Mean of W − the middle of the range that was told; below 0 people were told too long a wait. */
    FORECAST_BIAS(Unit.MINUTES),
    /** Who waited over ten minutes longer than the upper end, of those called. */
    TOLD_TOO_SHORT(Unit.PERCENT),
    /** P95 of W of those with a claim. */
    PRIORITY_WAIT_P95(Unit.MINUTES),
    /** P95 of W of those without one. */
    OTHERS_WAIT_P95(Unit.MINUTES),
    /** P90 of those with a claim / P90 of all. */
    PRIORITY_DISPARITY(Unit.TIMES),
    /** How many of later seniority, servable by the same counter, went before a person without a claim; mean. */
    OVERTAKEN(Unit.TIMES),
    /** The most that went before anybody. */
    OVERTAKEN_MAX(Unit.TIMES);

    /** What a figure counts in. */
    public enum Unit {
        PEOPLE,
        MINUTES,
        PERCENT,
        PER_HOUR,
        TIMES
    }

    private final Unit unit;

    Kpi(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** The figure of a day; not a number where the day has none. */
    public double of(DayFacts facts) {
        return switch (this) {
            case ARRIVED -> facts.steps().size();
            case TURNED_AWAY -> facts.turnedAway();
            case CALLED -> facts.called().count();
            case SERVED -> facts.served().count();
            case SERVED_SHARE -> share(facts.served().count(), facts.steps().size());
            case MEAN_WAIT -> facts.meanWait();
            case WAIT_P50 -> facts.waitPercentile(0.5);
            case WAIT_P90 -> facts.waitPercentile(0.9);
            case WAIT_P95 -> facts.waitPercentile(0.95);
            case WAIT_MAX -> facts.waitPercentile(1);
            case MEAN_WAIT_TO_START -> DayFacts.mean(facts.started().mapToDouble(StepFact::waitToStartMinutes));
            case STANDSTILL_WAIT -> DayFacts.mean(facts.steps().stream().mapToDouble(StepFact::stoodStillMinutes));
            case MEAN_WALK -> DayFacts.mean(facts.started().mapToDouble(StepFact::walkMinutes));
            case MEAN_SERVICE -> DayFacts.mean(facts.ended().mapToDouble(StepFact::serviceMinutes));
            case MEAN_TIME_IN_BRANCH -> facts.meanVisit();
            case SERVICE_LEVEL -> serviceLevel(facts);
            case NO_SHOW ->
                share(
                        facts.called().filter(StepFact::noShow).count(),
                        facts.called().count());
            case ABANDONMENT ->
                share(
                        facts.steps().size() - facts.served().count(),
                        facts.steps().size());
            case UNSERVED -> facts.neverCalled();
            case OCCUPANCY -> 100 * facts.sum(StepFact::serviceMinutes) / facts.openCounterMinutes();
            case THROUGHPUT -> facts.served().count() * 60 / facts.openCounterMinutes();
            case ADHERENCE -> 100 * facts.openCounterMinutes() / facts.scheduledMinutes();
            case IDLE_WITH_QUEUE -> facts.idleWithQueueMinutes();
            case HOPS -> facts.meanHops();
            case RECALL_RATE -> facts.sum(StepFact::calls) / facts.called().count();
            case PROMISE_KEPT ->
                share(
                        facts.judged().filter(StepFact::keptPromise).count(),
                        facts.judged().count());
            case FORECAST_MAE -> DayFacts.mean(facts.foreseen().mapToDouble(step -> Math.abs(step.errorMinutes())));
            case FORECAST_BIAS -> DayFacts.mean(facts.foreseen().mapToDouble(StepFact::errorMinutes));
            case TOLD_TOO_SHORT ->
                share(
                        facts.foreseen().filter(StepFact::misled).count(),
                        facts.foreseen().count());
            case PRIORITY_WAIT_P95 -> facts.only(StepFact::claim).waitPercentile(0.95);
            case OTHERS_WAIT_P95 -> facts.only(step -> !step.claim()).waitPercentile(0.95);
            case PRIORITY_DISPARITY -> facts.only(StepFact::claim).waitPercentile(0.9) / facts.waitPercentile(0.9);
            case OVERTAKEN ->
                DayFacts.mean(facts.called().filter(step -> !step.claim()).mapToDouble(StepFact::overtaken));
            case OVERTAKEN_MAX ->
                facts.called().mapToInt(StepFact::overtaken).max().orElse(0);
        };
    }

    private static double serviceLevel(DayFacts facts) {
        long inTime = facts.served().filter(step -> step.inTime(facts.endsAt())).count();
        long lostLate = facts.steps().stream()
                .filter(step -> !step.served() && !step.inTime(facts.endsAt()))
                .count();
        return share(inTime, facts.served().count() + lostLate);
    }

    private static double share(long part, long whole) {
        return 100.0 * part / whole;
    }
}
