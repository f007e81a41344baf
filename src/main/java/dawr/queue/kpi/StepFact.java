package dawr.queue.kpi;

import dawr.queue.Outcome;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import java.util.Optional;

/**
 * One step of a visit as it ended, times in epoch milliseconds.
 *
 * @param ticket the visit that it belongs to
 * @param claim whether the person has a claim by law or custom
 * @param inAt t_in, when it joined the line
 * @param calledAt t_call, its first call to a counter
 * @param startedAt t_start
 * @param endedAt t_end, whatever the outcome
 * @param outcome none if it was still open when the day's figures were drawn
 * @param calls how often it was called
 * @param overtaken how many of later seniority, whom the same counter could serve, were called first
 * @param targetMinutes within which its service means to call
 * @param stoodStillMillis of the time until its first call, or its end, while nobody could be called because calling stood still; no part of a wait
 * @param told what the person was promised when the step began; nothing of a later step, of who stepped back by their own wish, and where nobody promises anything
 */
public record StepFact(
        String ticket,
        ServiceId service,
        boolean claim,
        long inAt,
        Optional<Long> calledAt,
        Optional<Long> startedAt,
        Optional<Long> endedAt,
        Optional<Outcome> outcome,
        int calls,
        int overtaken,
        int targetMinutes,
        long stoodStillMillis,
        Optional<Promise.Range> told) {

    /** Told so much too short, somebody has been misled. */
    private static final double MISLED_MINUTES = 10;

    private static final double MILLIS_PER_MINUTE = 60_000;

    /** Of a line that never stood still, where nothing was promised. */
    public StepFact(
            String ticket,
            ServiceId service,
            boolean claim,
            long inAt,
            Optional<Long> calledAt,
            Optional<Long> startedAt,
            Optional<Long> endedAt,
            Optional<Outcome> outcome,
            int calls,
            int overtaken,
            int targetMinutes) {
        this(
                ticket,
                service,
                claim,
                inAt,
                calledAt,
                startedAt,
                endedAt,
                outcome,
                calls,
                overtaken,
                targetMinutes,
                0,
                Optional.empty());
    }

    public boolean called() {
        return calledAt.isPresent();
    }

    /** Was the person at a counter until the end? */
    public boolean served() {
        return outcome.filter(how -> switch (how) {
                    case SERVED, NOT_COMPLETED, TRANSFERRED -> true;
                    case NO_SHOW, LEFT, ENDED -> false;
                })
                .isPresent();
    }

    boolean sentOn() {
        return outcome.equals(Optional.of(Outcome.TRANSFERRED));
    }

    public boolean noShow() {
        return outcome.equals(Optional.of(Outcome.NO_SHOW));
    }

    /** W = t_call − t_in without what stood still, minutes; for who was never called the time until they were gone or the day was over. */
    public double waitMinutes(long dayEndsAt) {
        return minutes(calledAt.or(() -> endedAt).orElse(dayEndsAt) - inAt - stoodStillMillis);
    }

    /** W* = t_start − t_in without what stood still, minutes; only of what was started. */
    public double waitToStartMinutes() {
        return minutes(startedAt.orElseThrow() - inAt - stoodStillMillis);
    }

    /** While nobody could be called because calling stood still, minutes. */
    double stoodStillMinutes() {
        return minutes(stoodStillMillis);
    }

    /** t_start − t_call, minutes; only of what was started. */
    double walkMinutes() {
        long start = startedAt.orElseThrow();
        return minutes(start - calledAt.orElse(start));
    }

    /** t_end − t_start in minutes, 0 for what was never started or has not ended. */
    public double serviceMinutes() {
        return startedAt.isPresent() && endedAt.isPresent() ? minutes(endedAt.get() - startedAt.get()) : 0;
    }

    boolean inTime(long dayEndsAt) {
        return waitMinutes(dayEndsAt) <= targetMinutes;
    }

    /** Is it known whether the promise was kept: was the person called, or did they wait until it was broken? */
    boolean isJudged(long dayEndsAt) {
        return told.isPresent()
                && (called() || waitMinutes(dayEndsAt) > told.get().highMinutes());
    }

    /** Called within what was promised; only where something was. */
    boolean keptPromise() {
        return called() && waitMinutes(inAt) <= told.orElseThrow().highMinutes();
    }

    /** By how much the wait was longer than the middle of what was told, minutes; only of who was called. */
    double errorMinutes() {
        Promise.Range range = told.orElseThrow();
        return waitMinutes(inAt) - (range.lowMinutes() + range.highMinutes()) / 2.0;
    }

    /** Was the wait far beyond what was promised? Only of who was called. */
    boolean misled() {
        return waitMinutes(inAt) > told.orElseThrow().highMinutes() + MISLED_MINUTES;
    }

    static double minutes(long millis) {
        return millis / MILLIS_PER_MINUTE;
    }
}
