package dawr.office;

import dawr.queue.BranchSetup;

/** The demonstration's branches as they are founded, for tests of what a full set-up must survive. */
public final class DemonstrationSetups {
    private DemonstrationSetups() {}

    /** Real hours, breaks, shifts, holidays and Ramadan. */
    public static BranchSetup deira() {
        return Demonstration.setup(Demonstration.DEIRA);
    }
}
