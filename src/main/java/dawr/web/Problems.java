package dawr.web;

import dawr.branch.Reply;
import dawr.queue.Entry;
import dawr.queue.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns what the branch says into what the web says. */
public final class Problems {
    private Problems() {}

    /** A no of the rules. */
    public static Problem of(Refusal refusal) {
        Problem problem = new Problem(
                refusal.why().slug(), status(refusal.why().kind()), refusal.field(), Map.of(), Map.of(), List.of());
        return refusal.subject().isEmpty() ? problem : problem.naming(subject(refusal.why()), refusal.subject());
    }

    /** The answer to a command: what is made of its entry, or why there is none. */
    public static Answer answer(Reply reply, Function<Entry, Answer> done) {
        return switch (reply) {
            case Reply.Done yes -> done.apply(yes.entry());
            case Reply.Refused no -> of(no.refusal());
            case Reply.NobodyWaits nobody -> Answer.nothing();
            case Reply.OtherRequest other -> Problem.of(ProblemKind.KEY_REUSED);
        };
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case ABSENT -> 404;
            case UNFIT -> 422;
            case CONFLICT -> 409;
            case OUTDATED -> 412;
        };
    }

    /** What the subject of a refusal is called in the contract. */
    private static String subject(Refusal.Why why) {
        return switch (why) {
            case COUNTER_BUSY,
                    ANOTHER_AT_COUNTER,
                    ALREADY_STARTED,
                    RECALL_LIMIT_REACHED,
                    TICKET_AT_COUNTER,
                    TICKET_ENDED,
                    TICKET_NOT_WAITING,
                    TICKET_NOT_HELD,
                    NOBODY_BEHIND,
                    NO_CLAIM,
                    CLAIM_MADE,
                    RENEWED_TOO_OFTEN,
                    NOT_SENT_HERE,
                    NOTHING_STANDS_STILL,
                    NO_PLACE_KEPT,
                    CHECKED_IN_ALREADY,
                    TICKET_STILL_LIVES,
                    RETURN_TOO_LATE,
                    PAPER_OUT_OF_TURN,
                    STEPS_EXHAUSTED -> "number";
            case COUNTER_UNKNOWN,
                    COUNTER_NOT_OPEN,
                    COUNTER_PAUSED,
                    COUNTER_NOT_PAUSED,
                    COUNTER_ALREADY_OPEN,
                    COUNTER_OF_ANOTHER,
                    STAFF_AT_ANOTHER_COUNTER,
                    COLLEAGUE_AT_A_COUNTER,
                    NOBODY_AT_COUNTER,
                    SEAT_FREE,
                    TARGET_IS_HERE -> "counter";
            case TICKET_UNKNOWN -> "ticketId";
            case BRANCH_UNKNOWN,
                    BRANCH_EXISTS,
                    OFFICE_CLOSED,
                    OFFICE_ON_BREAK,
                    COUNTER_ON_BREAK,
                    HALL_FULL,
                    SERIES_FULL,
                    SERIES_TAKEN,
                    SERVICE_UNKNOWN,
                    SERVICE_TWICE,
                    SERVICE_NOT_AT_COUNTER,
                    COLLEAGUE_UNKNOWN,
                    COLLEAGUE_UNSKILLED,
                    LANGUAGE_UNKNOWN,
                    NEED_UNMET,
                    BUNDLE_UNKNOWN,
                    VOUCHER_UNFIT,
                    VOUCHER_TAKEN,
                    VOUCHER_NOT_NEEDED,
                    NOT_BY_CLOSING,
                    TOO_MANY_IN_A_ROW,
                    NO_BATCHES,
                    NO_APPOINTMENTS,
                    NO_SLOT,
                    CLOSED_THEN,
                    SLOT_FULL,
                    APPOINTMENT_UNKNOWN,
                    NOT_TODAY,
                    TIME_OUT_OF_RANGE,
                    REASON_MISSING,
                    REASON_UNFIT,
                    NOT_SERVED,
                    SURVEY_GIVEN,
                    SURVEY_CLOSED,
                    VERSION_OUTDATED,
                    STANDS_STILL,
                    SCOPE_UNKNOWN,
                    NO_STANDSTILL,
                    SETUP_IN_USE,
                    NOT_DUE -> "subject";
        };
    }
}
