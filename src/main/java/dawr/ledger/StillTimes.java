package dawr.ledger;

import dawr.queue.BranchState;
import dawr.queue.Scope;
import java.util.Optional;

/** The clock that runs while a whole branch stands still, and whether anything of it has; it begins anew each business day. */
final class StillTimes {
    private long millis;
    private Optional<Long> since = Optional.empty();
    private boolean hasStood;

    /** Has anything stood still this day? */
    boolean hasStood() {
        return hasStood;
    }

    /** Looks at what stands still after something has begun or ended. */
    void look(BranchState state, long at) {
        hasStood |= !state.standstills().isEmpty();
        millis = ofBranch(at);
        boolean still =
                state.standstills().stream().anyMatch(each -> each.scope().equals(Scope.BRANCH));
        since = still ? Optional.of(at) : Optional.empty();
    }

    /** How long the whole branch has stood still this day. */
    long ofBranch(long at) {
        return millis + since.map(began -> Math.max(0, at - began)).orElse(0L);
    }
}
