package dawr.surveys.cases;

import dawr.queue.Named;

/** Where a case stands. */
public enum CaseState implements Named {
    OPEN,
    /** The giver has had a reply. */
    ANSWERED,
    CLOSED
}
