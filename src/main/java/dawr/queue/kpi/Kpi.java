package dawr.queue.kpi;

import dawr.queue.Named;
import java.util.function.ToDoubleFunction;

/**
 * The figures by which a day is judged, each defined here and nowhere else. What has no meaning on a day (the mean of nothing) is not a number.
 * W = t_call − t_in is the wait of a step until its first call; percentiles are nearest-rank.
 */
public enum Kpi implements Named {
    /** Steps that joined a line. */
    ARRIVED(Unit.PEOPLE, facts -> facts.steps().size()),
    /** Who came and got no ticket. */
    TURNED_AWAY(Unit.PEOPLE, DayFacts::turnedAway),
    /** Steps called at least once. */
    CALLED(Unit.PEOPLE, facts -> facts.called().count()),
    /** Steps that ended at a counter. */
    SERVED(Unit.PEOPLE, facts -> facts.served().count()),
    /** Served / arrived. */
    SERVED_SHARE(Unit.PERCENT, facts -> share(facts.served().count(), facts.steps().size())),
    /** Mean of W over called steps. */
    MEAN_WAIT(Unit.MINUTES, DayFacts::meanWait),
    /** Half waited no longer. */
    WAIT_P50(Unit.MINUTES, facts -> facts.waitPercentile(0.5)),
    /** Nine in ten waited no longer. */
    WAIT_P90(Unit.MINUTES, facts -> facts.waitPercentile(0.9)),
    /** Nineteen in twenty waited no longer. */
    WAIT_P95(Unit.MINUTES, facts -> facts.waitPercentile(0.95)),
    /** The longest W. */
    WAIT_MAX(Unit.MINUTES, facts -> facts.waitPercentile(1)),
    /** Mean of W* = t_start − t_in over started steps. */
    MEAN_WAIT_TO_START(
            Unit.MINUTES,
            facts -> DayFacts.mean(facts.steps().stream()
                    .filter(step -> step.startedAt().isPresent())
                    .mapToDouble(StepFact::waitToStartMinutes))),
    /** Mean of t_start − t_call over started steps. */
    MEAN_WALK(
            Unit.MINUTES,
            facts -> DayFacts.mean(facts.steps().stream()
                    .filter(step -> step.startedAt().isPresent() && step.called())
                    .mapToDouble(step -> StepFact.minutes(
                            step.startedAt().orElseThrow() - step.calledAt().orElseThrow())))),
    /** Mean of t_exit − first t_in over visits that ended. */
    MEAN_TIME_IN_BRANCH(Unit.MINUTES, DayFacts::meanVisit),
    /** Served with W within the service's target / (served + lost with W beyond it). */
    SERVICE_LEVEL(Unit.PERCENT, Kpi::serviceLevel),
    /** No-shows / called. */
    NO_SHOW(
            Unit.PERCENT,
            facts -> share(
                    facts.called().filter(StepFact::noShow).count(),
                    facts.called().count())),
    /** (Left + no-show + never called) / arrived, which is whoever was not served. */
    ABANDONMENT(
            Unit.PERCENT,
            facts -> share(facts.steps().size() - facts.served().count(), facts.steps().size())),
    /** Not called when the day was over. */
    UNSERVED(
            Unit.PEOPLE,
            facts -> facts.steps().stream()
                    .filter(step -> !step.called() && step.outcome().isEmpty())
                    .count()),
    /** ρ = service time / open counter time; above 85 the line is unstable. */
    OCCUPANCY(Unit.PERCENT, facts -> share(facts.sum(StepFact::serviceMinutes), facts.openCounterMinutes())),
    /** Served / open counter-hour. */
    THROUGHPUT(Unit.PER_HOUR, facts -> facts.served().count() * 60 / facts.openCounterMinutes()),
    /** Calls / distinct called. */
    RECALL_RATE(
            Unit.TIMES, facts -> facts.sum(StepFact::calls) / facts.called().count()),
    /** P95 of W of those with a claim. */
    PRIORITY_WAIT_P95(Unit.MINUTES, facts -> facts.only(StepFact::claim).waitPercentile(0.95)),
    /** P95 of W of those without one. */
    OTHERS_WAIT_P95(Unit.MINUTES, facts -> facts.only(step -> !step.claim()).waitPercentile(0.95)),
    /** P90 of those with a claim / P90 of all. */
    PRIORITY_DISPARITY(
            Unit.TIMES, facts -> facts.only(StepFact::claim).waitPercentile(0.9) / facts.waitPercentile(0.9)),
    /** How many of later seniority, servable by the same counter, went before a person without a claim; mean. */
    OVERTAKEN(
            Unit.TIMES,
            facts -> DayFacts.mean(facts.called().filter(step -> !step.claim()).mapToDouble(StepFact::overtaken))),
    /** The most that went before anybody. */
    OVERTAKEN_MAX(
            Unit.TIMES, facts -> facts.called().mapToInt(StepFact::overtaken).max().orElse(0));

    /** What a figure counts in. */
    public enum Unit {
        PEOPLE,
        MINUTES,
        PERCENT,
        PER_HOUR,
        TIMES
    }

    private final Unit unit;
    private final transient ToDoubleFunction<DayFacts> formula;

    Kpi(Unit unit, ToDoubleFunction<DayFacts> formula) {
        this.unit = unit;
        this.formula = formula;
    }

    public Unit unit() {
        return unit;
    }

    /** The figure of a day; not a number where the day has none. */
    public double of(DayFacts facts) {
        return formula.applyAsDouble(facts);
    }

    private static double serviceLevel(DayFacts facts) {
        long inTime = facts.served().filter(step -> step.inTime(facts.endsAt())).count();
        long lostLate = facts.steps().stream()
                .filter(step -> !step.served() && !step.inTime(facts.endsAt()))
                .count();
        return share(inTime, facts.served().count() + lostLate);
    }

    private static double share(double part, double whole) {
        return 100 * part / whole;
    }
}
