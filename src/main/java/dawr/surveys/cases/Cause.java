package dawr.surveys.cases;

import dawr.queue.Named;

/** Why it came to this: no case is closed without somebody having said so. */
public enum Cause implements Named {
    WAIT,
    STAFF_CONDUCT,
    STAFF_KNOWLEDGE,
    UNCLEAR_PROCEDURE,
    PAPERS,
    SYSTEM,
    PLACE,
    RULES,
    MISUNDERSTANDING,
    OTHER
}
