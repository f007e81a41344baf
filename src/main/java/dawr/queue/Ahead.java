package dawr.queue;

/** How many are called before somebody, if nobody else comes: of the same service, or of those sent to the same counter. */
final class Ahead {
    private final BranchState state;
    private final CallingPolicy policy;
    private final Place place;
    private final long now;

    private Ahead(BranchState state, Place place, long now) {
        this.state = state;
        this.policy = state.calling();
        this.place = place;
        this.now = now;
    }

    /** The place need not be taken. */
    static int of(BranchState state, Place place, long now) {
        Ahead ahead = new Ahead(state, place, now);
        int seated = InLine.seated(state, place.service());
        return seated + (policyKeepsRatio(state) ? ahead.byRatio() : ahead.byScore());
    }

    private static boolean policyKeepsRatio(BranchState state) {
        return state.calling().order() == CallingOrder.RATIO;
    }

    private int byScore() {
        boolean claim = place.priority().claimsPriority();
        long score = policy.score(now - place.place(), claim, 0, false);
        int ahead = 0;
        for (Line line : state.people.lines.beside(place)) {
            ahead += line.isOf(place) ? line.before(place) : higher(line, score);
        }
        return ahead;
    }

    /** How many of another class have a higher score, or the same and an earlier place. */
    private int higher(Line line, long score) {
        boolean claim = line.priority().claimsPriority();
        long wait = score - policy.headStart(claim, 0, false);
        int rate = policy.rate(claim, wait);
        long waited = Math.floorDiv(wait, rate);
        long equal = now - waited;
        if (Math.floorMod(wait, rate) != 0 || equal > place.place()) {
            return line.beforeInstant(equal);
        }
        return equal < place.place() ? line.beforeInstant(equal + 1) : line.before(place);
    }

    private int byRatio() {
        boolean claim = place.priority().claimsPriority();
        int before = 0;
        int others = 0;
        for (Line line : state.people.lines.beside(place)) {
            if (line.priority().claimsPriority() == claim) {
                before += line.before(place);
            } else {
                others += line.size();
            }
        }
        return before + Math.min(others, turnsBefore(claim, before));
    }

    /** How many turns the other side of the ratio has before the turn of whoever has so many of their own side before them. */
    private int turnsBefore(boolean claim, int before) {
        long perClaim = policy.terms().ordinaryPerClaim();
        long since = Math.min(state.ordinarySinceClaim(), perClaim);
        long turns = claim ? perClaim * (before + 1) - since : (since + before) / perClaim;
        return Math.clamp(turns, 0, Integer.MAX_VALUE);
    }
}
