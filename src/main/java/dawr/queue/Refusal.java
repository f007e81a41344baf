package dawr.queue;

/**
 * A no of the rules.
 *
 * @param why the reason; each has words in every language and a page of its own
 * @param field the part of the request that it is about, empty if none
 * @param subject whom or what it is about, for example the number of the person still at the counter; empty if nothing
 */
public record Refusal(Why why, String field, String subject) {
    /** Why the rules say no. */
    public enum Why implements Named {
        BRANCH_UNKNOWN(Kind.ABSENT),
        BRANCH_EXISTS(Kind.CONFLICT),
        OFFICE_CLOSED(Kind.CONFLICT),
        OFFICE_ON_BREAK(Kind.CONFLICT),
        COUNTER_ON_BREAK(Kind.CONFLICT),
        HALL_FULL(Kind.CONFLICT),
        SERIES_FULL(Kind.CONFLICT),
        SERIES_TAKEN(Kind.CONFLICT),
        PAPER_OUT_OF_TURN(Kind.CONFLICT),
        SERVICE_UNKNOWN(Kind.UNFIT),
        SERVICE_TWICE(Kind.UNFIT),
        COUNTER_UNKNOWN(Kind.ABSENT),
        COUNTER_NOT_OPEN(Kind.CONFLICT),
        COUNTER_PAUSED(Kind.CONFLICT),
        COUNTER_NOT_PAUSED(Kind.CONFLICT),
        COUNTER_ALREADY_OPEN(Kind.CONFLICT),
        COUNTER_OF_ANOTHER(Kind.CONFLICT),
        STAFF_AT_ANOTHER_COUNTER(Kind.CONFLICT),
        COLLEAGUE_UNKNOWN(Kind.UNFIT),
        COLLEAGUE_AT_A_COUNTER(Kind.CONFLICT),
        COLLEAGUE_UNSKILLED(Kind.CONFLICT),
        SERVICE_NOT_AT_COUNTER(Kind.UNFIT),
        BUNDLE_UNKNOWN(Kind.UNFIT),
        VOUCHER_UNFIT(Kind.UNFIT),
        VOUCHER_TAKEN(Kind.CONFLICT),
        VOUCHER_NOT_NEEDED(Kind.CONFLICT),
        NOT_BY_CLOSING(Kind.CONFLICT),
        TICKET_STILL_LIVES(Kind.CONFLICT),
        RETURN_TOO_LATE(Kind.CONFLICT),
        TOO_MANY_IN_A_ROW(Kind.CONFLICT),
        NO_BATCHES(Kind.UNFIT),
        NO_APPOINTMENTS(Kind.UNFIT),
        NO_SLOT(Kind.UNFIT),
        CLOSED_THEN(Kind.UNFIT),
        SLOT_FULL(Kind.CONFLICT),
        APPOINTMENT_UNKNOWN(Kind.ABSENT),
        NOT_TODAY(Kind.CONFLICT),
        CHECKED_IN_ALREADY(Kind.CONFLICT),
        NOT_SENT_HERE(Kind.CONFLICT),
        NEED_UNMET(Kind.UNFIT),
        LANGUAGE_UNKNOWN(Kind.UNFIT),
        COUNTER_BUSY(Kind.CONFLICT),
        ANOTHER_AT_COUNTER(Kind.CONFLICT),
        SEAT_FREE(Kind.CONFLICT),
        STANDS_STILL(Kind.CONFLICT),
        SCOPE_UNKNOWN(Kind.UNFIT),
        NO_STANDSTILL(Kind.CONFLICT),
        NOTHING_STANDS_STILL(Kind.CONFLICT),
        NO_PLACE_KEPT(Kind.CONFLICT),
        NO_CLAIM(Kind.CONFLICT),
        CLAIM_MADE(Kind.CONFLICT),
        RENEWED_TOO_OFTEN(Kind.CONFLICT),
        NOBODY_AT_COUNTER(Kind.CONFLICT),
        ALREADY_STARTED(Kind.CONFLICT),
        RECALL_LIMIT_REACHED(Kind.CONFLICT),
        TICKET_UNKNOWN(Kind.ABSENT),
        TICKET_AT_COUNTER(Kind.CONFLICT),
        TICKET_ENDED(Kind.CONFLICT),
        TICKET_NOT_WAITING(Kind.CONFLICT),
        TICKET_NOT_HELD(Kind.CONFLICT),
        NOBODY_BEHIND(Kind.CONFLICT),
        TIME_OUT_OF_RANGE(Kind.UNFIT),
        STEPS_EXHAUSTED(Kind.CONFLICT),
        REASON_MISSING(Kind.UNFIT),
        REASON_UNFIT(Kind.UNFIT),
        TARGET_IS_HERE(Kind.UNFIT),
        NOT_SERVED(Kind.CONFLICT),
        SURVEY_GIVEN(Kind.CONFLICT),
        SURVEY_CLOSED(Kind.CONFLICT),
        VERSION_OUTDATED(Kind.OUTDATED),
        SETUP_IN_USE(Kind.CONFLICT),
        NOT_DUE(Kind.CONFLICT);

        private final Kind kind;

        Why(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** What sort of no it is; the web turns it into a status code. */
    public enum Kind {
        /** What was named does not exist here. */
        ABSENT,
        /** The request makes no sense in itself. */
        UNFIT,
        /** It makes sense, but not as things stand. */
        CONFLICT,
        /** It was written against an older version. */
        OUTDATED
    }
}
