package dawr.outbox;

import dawr.queue.Named;

/** What a message is about. */
public enum Kind implements Named {
    /** Few are before them in line. */
    NEARS,
    /** To the seat by a desk. */
    SEAT,
    /** To a counter. */
    CALLED,
    /** It takes longer than was promised. */
    PROMISE,
    /** How was it? */
    SURVEY,
    /** To a manager: the hall fills. */
    ALARM,
    /** To a manager: a report, as was asked for every so often. */
    REPORT,
    /** To somebody who wrote to the office: its answer. */
    REPLY,
    /** To another system: what happened. */
    EVENT
}
