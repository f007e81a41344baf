package dawr.surveys.cases;

import dawr.queue.Named;

/** By which way a case came in. */
public enum Source implements Named {
    /** The exit survey. */
    SURVEY,
    RECEPTION,
    /** The page of somebody's ticket. */
    PHONE,
    WEB,
    /** The office itself, which watches its own figures. */
    OFFICE
}
