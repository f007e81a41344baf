package dawr.surveys.cases;

import dawr.queue.Named;
import java.util.function.Supplier;

/** What may be done about a case, and what comes of it: pure arithmetic. */
public final class CaseRules {
    /** Two days of an ordinary office. */
    public static final long CLOSE_WITHIN_MILLIS = 16L * 3_600_000;

    /** Past it, whoever stands above is given one more day. */
    static final long ESCALATE_AGAIN_MILLIS = 8L * 3_600_000;

    /** To the manager, then to the director; nobody stands higher. */
    static final int ESCALATIONS_MAX = 2;

    /** Somebody who gives this face or a worse one is unhappy. */
    public static final int UNHAPPY_FACE_MAX = 2;

    private CaseRules() {}

    /** What came of it. */
    public sealed interface Outcome {
        record Changed(Case now) implements Outcome {}

        record No(Why why) implements Outcome {}
    }

    /** Why not. */
    public enum Why implements Named {
        CASE_CLOSED,
        CASE_NOT_CLOSED,
        CAUSE_MISSING,
        REPLY_MISSING,
        NOBODY_TO_REPLY_TO,
        ASKED_ALREADY,
        NOT_DUE
    }

    /**
     * Decides.
     *
     * @param now epoch milliseconds
     */
    public static Outcome decide(Case before, Deed deed, long now, BusinessTime time) {
        return switch (deed) {
            case Deed.Give give -> unlessClosed(before, () -> yes(before.ownedBy(give.owner())));
            case Deed.Note note -> yes(before);
            case Deed.Find find -> unlessClosed(before, () -> yes(before.because(find.cause())));
            case Deed.Reply reply -> unlessClosed(before, () -> reply(before, now));
            case Deed.Close close -> unlessClosed(before, () -> close(before, now, time));
            case Deed.Reopen reopen ->
                before.state() == CaseState.CLOSED ? yes(reopened(before, now, time)) : no(Why.CASE_NOT_CLOSED);
            case Deed.AskedAgain asked -> askedAgain(before, asked.face(), now, time);
            case Deed.Escalate escalate -> unlessClosed(before, () -> escalate(before, now, time));
            case Deed.Bounce bounce -> before.reachable() ? yes(before.unreachable()) : no(Why.NOBODY_TO_REPLY_TO);
        };
    }

    private static Outcome reply(Case before, long now) {
        return before.reachable() ? yes(before.repliedAt(now)) : no(Why.NOBODY_TO_REPLY_TO);
    }

    private static Outcome close(Case before, long now, BusinessTime time) {
        if (before.settling().cause().isEmpty()) {
            return no(Why.CAUSE_MISSING);
        }
        if (before.reachable() && before.settling().repliedAt().isEmpty()) {
            return no(Why.REPLY_MISSING);
        }
        return yes(before.closedAt(now, time.between(before.openedAt(), now)));
    }

    /** Who is still unhappy is not done with. */
    private static Outcome askedAgain(Case before, int face, long now, BusinessTime time) {
        if (before.settling().askedAgain().isPresent()) {
            return no(Why.ASKED_ALREADY);
        }
        Case told = before.askedAgain(face);
        boolean again = face <= UNHAPPY_FACE_MAX && before.state() != CaseState.OPEN;
        return yes(again ? reopened(told, now, time) : told);
    }

    private static Case reopened(Case before, long now, BusinessTime time) {
        return before.reopened(time.after(now, CLOSE_WITHIN_MILLIS));
    }

    private static Outcome escalate(Case before, long now, BusinessTime time) {
        boolean due = before.dueAt() <= now && before.deadline().escalations() < ESCALATIONS_MAX;
        return due ? yes(before.escalated(time.after(now, ESCALATE_AGAIN_MILLIS))) : no(Why.NOT_DUE);
    }

    private static Outcome unlessClosed(Case before, Supplier<Outcome> rule) {
        return before.state() == CaseState.CLOSED ? no(Why.CASE_CLOSED) : rule.get();
    }

    private static Outcome yes(Case now) {
        return new Outcome.Changed(now);
    }

    private static Outcome no(Why why) {
        return new Outcome.No(why);
    }
}
