package dawr.queue;

/**
 * The choice at the heart of the office, reduced to numbers: hand it the first of each line that a counter may call from, and it says whose turn
 * it is. The office, the estimator and the simulator choose with it. Made once and used over and over it allocates nothing; not safe for several
 * threads.
 *
 * <p>The highest score goes first, but nobody goes before an earlier one who was passed often enough or has waited long enough. Of equal scores
 * the earlier place goes first, then the earlier entry.
 */
public final class Pick {
    /** A counter for twenty services, with and without a claim, in two languages. */
    static final int LINES_USUAL = 80;

    private final CallingPolicy policy;
    private final int passedMost;
    private final long waitMostMillis;
    private long[] places = new long[LINES_USUAL];
    private long[] ties = new long[LINES_USUAL];
    private long[] scores = new long[LINES_USUAL];
    private int count;
    private long now;
    private CallingPolicy.Scale scale;
    /** The place of the earliest one whom nobody later may pass. */
    private long guarded;

    public Pick(CallingPolicy policy) {
        this.policy = policy;
        this.passedMost = policy.terms().passedMost();
        this.waitMostMillis = policy.terms().waitMostMillis();
        this.scale = policy.scale(false);
    }

    /** Begins a choice at an instant (epoch milliseconds). {@code ordinarySinceClaim} is {@link BranchState#ordinarySinceClaim}. */
    public void begin(long atMillis, int ordinarySinceClaim) {
        count = 0;
        now = atMillis;
        scale = policy.scale(policy.claimsTurn(ordinarySinceClaim));
        guarded = Long.MAX_VALUE;
    }

    /**
     * The first of a line.
     *
     * @param place what the line is ordered by, epoch milliseconds
     * @param tie tells equal places apart
     * @param claim whether the class has a claim to go earlier
     * @param targetMillis within what time the service means to call
     * @param timesPassed how often later ones were called before, {@link Line#timesPassed}
     */
    public void consider(long place, long tie, boolean claim, long targetMillis, int timesPassed) {
        consider(place, tie, claim, targetMillis, timesPassed, 0);
    }

    /** As the other, where a match with the counter counts for so much, as if waited. */
    public void consider(
            long place, long tie, boolean claim, long targetMillis, int timesPassed, long headStartMillis) {
        if (count == places.length) {
            grow();
        }
        places[count] = place;
        ties[count] = tie;
        scores[count] = scale.score(now - place, claim, targetMillis) + CallingPolicy.ONCE * headStartMillis;
        count++;
        if (place < guarded && (timesPassed >= passedMost || now - place >= waitMostMillis)) {
            guarded = place;
        }
    }

    /** Which of those considered is called, counted from 0 in the order in which they were considered; -1 if there was none. */
    public int best() {
        int best = -1;
        for (int i = 0; i < count; i++) {
            if (places[i] <= guarded && (best < 0 || goesBefore(i, best))) {
                best = i;
            }
        }
        return best;
    }

    /** Would somebody who is not among those considered be called instead of the best of them, as {@link #best} has just said? */
    public boolean goesBefore(int best, long place, long tie, boolean claim, long targetMillis) {
        if (place > guarded) {
            return false;
        }
        long score = scale.score(now - place, claim, targetMillis);
        return score > scores[best]
                || (score == scores[best] && (place < places[best] || (place == places[best] && tie < ties[best])));
    }

    private boolean goesBefore(int one, int other) {
        if (scores[one] != scores[other]) {
            return scores[one] > scores[other];
        }
        return places[one] != places[other] ? places[one] < places[other] : ties[one] < ties[other];
    }

    private void grow() {
        places = twice(places);
        ties = twice(ties);
        scores = twice(scores);
    }

    private static long[] twice(long[] some) {
        long[] more = new long[2 * some.length];
        System.arraycopy(some, 0, more, 0, some.length);
        return more;
    }
}
