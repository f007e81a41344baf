package dawr.surveys.cases;

import dawr.queue.Named;

/** What a case is about. */
public enum Kind implements Named {
    LOW_SCORE,
    /** What was written speaks of something that nobody may leave lying. */
    FLAGGED,
    COMPLAINT,
    SUGGESTION
}
