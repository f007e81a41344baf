package dawr.verify;

import dawr.queue.BranchId;

/**
 * Something in a branch's history that must not be.
 *
 * @param seq the entry that breaks the rule
 * @param what the case, with the numbers and names in it
 */
public record Finding(BranchId branch, long seq, Invariant rule, String what) {
    @Override
    public String toString() {
        return branch + " entry " + seq + ": " + rule.code() + " (" + rule.sentence() + "): " + what;
    }
}
