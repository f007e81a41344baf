package dawr.verify;

import dawr.queue.BranchId;
import java.util.ArrayList;
import java.util.List;

/** What a checker has found so far in one branch. */
final class Findings {
    private final BranchId branch;
    private final List<Finding> all = new ArrayList<>();
    private long seq;

    Findings(BranchId branch) {
        this.branch = branch;
    }

    /** From now on findings are about this entry. */
    void about(long entry) {
        seq = entry;
    }

    void add(Invariant rule, String what) {
        addAbout(seq, rule, what);
    }

    void addAbout(long entry, Invariant rule, String what) {
        all.add(new Finding(branch, entry, rule, what));
    }

    /** Hands over what was found since the last time. */
    List<Finding> take() {
        List<Finding> taken = List.copyOf(all);
        all.clear();
        return taken;
    }
}
