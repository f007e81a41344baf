package dawr.queue;

/**
 * How a branch orders its calls: the order and its dials. A score is in hundredths of a millisecond of waiting, grows with the wait, and is the
 * same for everybody of one line who has waited the same.
 */
public record CallingPolicy(CallingOrder order, CallingTerms terms) {
    /** A wait counts a hundred percent; so a rate in percent needs no fractions. */
    static final int ONCE = 100;

    /** Longer than anybody can wait (31 years), and far from overflow. */
    private static final long ALWAYS_FIRST = ONCE * 1_000_000_000_000L;

    /**
     * The score of somebody in a line; below nothing for those whose time is still to come.
     *
     * @param claim whether their class has a claim to go earlier
     * @param targetMillis within what time their service means to call
     * @param claimsTurn where a ratio is kept: whether it is the turn of the claims
     */
    public long score(long waitedMillis, boolean claim, long targetMillis, boolean claimsTurn) {
        return scale(claimsTurn).score(waitedMillis, claim, targetMillis);
    }

    /** What all scores of one choice have in common, worked out once for all who are looked at. */
    Scale scale(boolean claimsTurn) {
        return new Scale(
                rate(true, 1),
                headStart(true, 0, claimsTurn),
                headStart(false, 0, claimsTurn),
                order == CallingOrder.TARGET_WAIT);
    }

    /** The score as a sum: what the wait counts, where one starts, and what the target takes off. */
    record Scale(int claimPercent, long claimStart, long ordinaryStart, boolean targetCounts) {
        long score(long waitedMillis, boolean claim, long targetMillis) {
            long target = targetCounts ? ONCE * targetMillis : 0;
            long percent = claim && waitedMillis > 0 ? claimPercent : ONCE;
            return percent * waitedMillis + (claim ? claimStart : ordinaryStart) - target;
        }
    }

    /** Percent of a wait that count for this class. Before one's time there is no wait, and nobody is set back by their claim. */
    int rate(boolean claim, long waited) {
        return claim && waited > 0 && order == CallingOrder.ACCUMULATING ? terms.ratePercent() : ONCE;
    }

    /** What counts beside the wait. */
    long headStart(boolean claim, long targetMillis, boolean claimsTurn) {
        return switch (order) {
            case LONGEST_WAITING_FIRST -> 0;
            case PRIORITY_FIRST -> claim ? ALWAYS_FIRST : 0;
            case RATIO -> claim == claimsTurn ? ALWAYS_FIRST : 0;
            case ACCUMULATING -> claim ? ONCE * 1_000L * terms.headStartSeconds() : 0;
            case TARGET_WAIT -> -ONCE * targetMillis;
        };
    }

    /** Where a ratio is kept: have so many without a claim been called that it is the turn of one with it? */
    public boolean claimsTurn(int ordinarySinceClaim) {
        return ordinarySinceClaim >= terms.ordinaryPerClaim();
    }

    /** Is there a limit to how often others go first, or to how long anybody waits? */
    public boolean isLimited() {
        return terms.overtakesMax().isPresent() || terms.waitMaxMinutes().isPresent();
    }
}
