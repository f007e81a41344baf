package dawr.surveys.cases;

import dawr.queue.Named;

/** What a case is about. */
public enum Kind implements Named {
    LOW_SCORE,
    /** What was written speaks of something that nobody may leave lying. */
    FLAGGED,
    /** The answers of one counter have become far more or fewer, or far better or worse. */
    JUMP,
    COMPLAINT,
    SUGGESTION
}
