package dawr.queue;

import java.util.Optional;

/**
 * The dials of a calling order, and the two limits that no order may break.
 *
 * @param ratePercent how fast a claim's wait counts where waits accumulate; 300 is three times as fast
 * @param headStartSeconds what a claim counts for on arrival where waits accumulate
 * @param ordinaryPerClaim how many without a claim are called after one with it, where a ratio is kept
 * @param overtakesMax how often the order may let later ones go before the same person; none if it may always
 * @param waitMaxMinutes after so long nobody later goes before a person any more; none if it may always
 */
public record CallingTerms(
        int ratePercent,
        int headStartSeconds,
        int ordinaryPerClaim,
        Optional<Integer> overtakesMax,
        Optional<Integer> waitMaxMinutes) {
    /** As the orders were before they had dials: no limits. */
    public static final CallingTerms PLAIN = new CallingTerms(300, 120, 2, Optional.empty(), Optional.empty());

    /** What a new branch begins with: overtaken six times at most, and not at all after an hour and a half. */
    public static final CallingTerms USUAL = new CallingTerms(300, 120, 2, Optional.of(6), Optional.of(90));

    /** Must nobody later go before a person who has been passed so often and has waited so long? */
    boolean guards(int timesPassed, long waitedMillis) {
        return passedEnough(timesPassed) || waitedEnough(waitedMillis);
    }

    boolean passedEnough(int timesPassed) {
        return timesPassed >= passedMost();
    }

    boolean waitedEnough(long waitedMillis) {
        return waitedMillis >= waitMostMillis();
    }

    /** Whoever has been passed so often is not passed any more; more often than anybody can be if there is no limit. */
    int passedMost() {
        return overtakesMax.orElse(Integer.MAX_VALUE);
    }

    /** Whoever has waited so long is not passed any more; longer than anybody can if there is no limit. */
    long waitMostMillis() {
        return waitMaxMinutes.isPresent() ? waitMaxMinutes.get() * 60_000L : Long.MAX_VALUE;
    }
}
