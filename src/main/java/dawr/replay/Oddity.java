package dawr.replay;

/** What an old log does that no office can do, or that this one has no word for, and how it was played instead. */
public enum Oddity {
    COUNTER_OVERLAP("a counter began with somebody before the one before was done: the one before was finished first"),
    STAFF_AT_TWO_COUNTERS(
            "somebody of the staff was busy at two counters at once: the earlier counter was finished and closed first"),
    NEXT_STEP_TOO_EARLY("a follow-up began before the earlier step was done: the earlier step was finished first"),
    END_BEFORE_START("a service ended before it began: it was given no duration"),
    START_BEFORE_ISSUE("a service began before its ticket was issued: it began with the ticket"),
    END_MISSING("a service has no end: it was given the usual duration"),
    COUNTER_MISSING("a service names no counter: one was set up for it"),
    TRANSFERRED_OUT(
            "somebody was transferred and does not come back in the log: their step ended not-completed (other), transferred out of the branch"),
    EARLIER_TICKET_ABSENT("a follow-up's earlier ticket is not in the range: it was given a ticket of its own"),
    EARLIER_TICKET_UNFIT(
            "a follow-up's earlier ticket came later, had left, or was followed by another already: it was given a ticket of its own"),
    FOLLOWED_AFTER_SERVED("a step counts as served and is followed by another: it was transferred"),
    TOO_MANY_STEPS("a visit had more than eight steps: it went on under a new ticket"),
    LEFT_UNSEEN("somebody left at a time that the log does not say: they left at the end of their day"),
    CANCELLED_AT_CLOSING("somebody's ticket was cancelled at closing: they left");

    private final String explanation;

    Oddity(String explanation) {
        this.explanation = explanation;
    }

    /** In one sentence, with what was done about it. */
    public String explanation() {
        return explanation;
    }
}
