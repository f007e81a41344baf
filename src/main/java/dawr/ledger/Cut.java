package dawr.ledger;

import dawr.queue.Named;

/** Into what a stretch of days is cut before the figures are drawn; {@code kpi_bucket} says what falls where. */
public enum Cut implements Named {
    ALL,
    BRANCH,
    DAY,
    WEEK,
    MONTH,
    HOUR,
    WEEKDAY_HOUR,
    SERVICE,
    COUNTER,
    STAFF,
    CHANNEL,
    PRIORITY,
    LANGUAGE
}
