package dawr.web;

import dawr.queue.Named;

/** The web's own reasons to say no; the rules have theirs in {@link dawr.queue.Refusal.Why}. */
public enum ProblemKind implements Named {
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    BODY_TOO_LARGE(413),
    CONTENT_TYPE_UNKNOWN(415),
    BODY_MALFORMED(400),
    TEXT_UNCLEAN(422),
    FIELD_INVALID(422),
    KEY_MISSING(400),
    KEY_REUSED(409),
    PARAMETER_INVALID(400),
    FOREIGN_PAGE(403),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    /** One word for wrong and expired secrets alike. */
    TICKET_UNKNOWN(401),
    /** A kiosk gave it that has not reached the office since. */
    TICKET_NOT_YET(404),
    /** Not signed by the kiosk that is named, or not since its last contact. */
    PAPER_UNFIT(422),
    /** Every series of letters has its kiosk. */
    NO_SERIES_FREE(409),
    CREDENTIALS_WRONG(401),
    CODE_WRONG(401),
    TOO_MANY_TRIES(429),
    TOO_MANY_TICKETS(429),
    TOO_MANY_STREAMS(429),
    SETUP_FLAWED(422),
    /** No printer's address, or one that leads where nothing is printed. */
    PRINTER_REFUSED(422),
    /** From after to, or more days than a report holds. */
    PERIOD_INVALID(422),
    REPORT_UNKNOWN(404),
    REPORTS_BUSY(503),
    /** One person's, not made yet. */
    TOO_MANY_ORDERS(429),
    ORDER_UNKNOWN(404),
    ORDER_NOT_READY(409),
    /** A branch writes to so many at most. */
    MAILING_FULL(409),
    FLOOR_PLANS_FULL(409),
    MAILED_ALREADY(409),
    /** Nothing is known of that business day, or too much to be lived again. */
    DAY_UNKNOWN(404),
    WHAT_IF_IMPOSSIBLE(422),
    WHAT_IF_STOPPED(409),
    /** A floor plan that nobody can walk through. */
    LAYOUT_INVALID(422),
    /** The answer belongs to questions that are no longer asked. */
    QUESTIONS_CHANGED(409),
    ANSWERS_TOO_FAST(429),
    CASE_UNKNOWN(404),
    CASE_CLOSED(409),
    CASE_NOT_CLOSED(409),
    /** Nothing is closed before somebody has said why it came to it. */
    CAUSE_MISSING(422),
    REPLY_MISSING(422),
    NOBODY_TO_REPLY_TO(409),
    ASKED_ALREADY(409),
    OWNER_UNKNOWN(422),
    NO_POST(409),
    /** Neither a picture nor a film that screens can show, whatever its name says. */
    MEDIA_UNKNOWN(422),
    /** A branch keeps so much at most. */
    MEDIA_FULL(409),
    MEDIA_SHOWN(409),
    COUNCIL_UNKNOWN(404),
    VOTE_CLOSED(409),
    VOTED_ALREADY(409),
    /** Nothing is settled before everybody can read why. */
    ANSWER_MISSING(422),
    VERSION_MISSING(428),
    UNAVAILABLE(503),
    BROKEN(500);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
