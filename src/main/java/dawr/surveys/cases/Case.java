package dawr.surveys.cases;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Something that a visitor was unhappy with or wishes, until it is settled. Instants are epoch milliseconds.
 *
 * @param face what they gave on the way out
 * @param owner the account that sees to it
 */
public record Case(
        OptionalInt face, long openedAt, Optional<String> owner, Deadline deadline, Settling settling, Reach reach) {

    /**
     * By when it is to be closed.
     *
     * @param dueAt past it, the case is handed up
     * @param escalations how often it was
     */
    public record Deadline(long dueAt, int escalations) {}

    /**
     * How far it is settled.
     *
     * @param workedMillis of business from opening to its latest closing
     * @param reopened how often it began anew
     * @param askedAgain the face given when the giver was asked again
     */
    public record Settling(
            CaseState state,
            Optional<Cause> cause,
            OptionalLong repliedAt,
            OptionalLong closedAt,
            OptionalLong workedMillis,
            int reopened,
            OptionalInt askedAgain) {
        private static final Settling NOT_YET = new Settling(
                CaseState.OPEN,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                0,
                OptionalInt.empty());

        private Settling because(Cause found) {
            return new Settling(state, Optional.of(found), repliedAt, closedAt, workedMillis, reopened, askedAgain);
        }

        /** Each reply asks its giver again. */
        private Settling replied(long at) {
            return new Settling(
                    CaseState.ANSWERED,
                    cause,
                    OptionalLong.of(at),
                    closedAt,
                    workedMillis,
                    reopened,
                    OptionalInt.empty());
        }

        private Settling unanswered() {
            CaseState back = state == CaseState.ANSWERED ? CaseState.OPEN : state;
            return new Settling(back, cause, OptionalLong.empty(), closedAt, workedMillis, reopened, askedAgain);
        }

        private Settling closed(long now, long worked) {
            return new Settling(
                    CaseState.CLOSED,
                    cause,
                    repliedAt,
                    OptionalLong.of(now),
                    OptionalLong.of(worked),
                    reopened,
                    askedAgain);
        }

        private Settling anew() {
            return new Settling(
                    CaseState.OPEN,
                    Optional.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    reopened + 1,
                    askedAgain);
        }

        private Settling asked(int face) {
            return new Settling(state, cause, repliedAt, closedAt, workedMillis, reopened, OptionalInt.of(face));
        }
    }

    /** Can its giver be written to? */
    public enum Reach {
        /** They left nothing to reach them by, or it is forgotten. */
        NOT,
        BY_LETTER,
        /** Letters come back. */
        BOUNCED;

        public static Reach of(boolean contact, boolean bounced) {
            return bounced ? BOUNCED : contact ? BY_LETTER : NOT;
        }
    }

    /** A case that has just come in. */
    public static Case opened(OptionalInt face, boolean reachable, long now, BusinessTime time) {
        return new Case(
                face,
                now,
                Optional.empty(),
                new Deadline(time.after(now, CaseRules.CLOSE_WITHIN_MILLIS), 0),
                Settling.NOT_YET,
                Reach.of(reachable, false));
    }

    public CaseState state() {
        return settling.state();
    }

    public long dueAt() {
        return deadline.dueAt();
    }

    public boolean reachable() {
        return reach == Reach.BY_LETTER;
    }

    Case ownedBy(Optional<String> next) {
        return new Case(face, openedAt, next, deadline, settling, reach);
    }

    Case because(Cause found) {
        return settled(settling.because(found));
    }

    Case repliedAt(long now) {
        return settled(settling.replied(now));
    }

    Case closedAt(long now, long worked) {
        return settled(settling.closed(now, worked));
    }

    /** Begins anew: whoever closed it has to find the cause again, and to answer again. */
    Case reopened(long due) {
        return settled(settling.anew()).due(new Deadline(due, deadline.escalations()));
    }

    Case askedAgain(int given) {
        return settled(settling.asked(given));
    }

    Case escalated(long due) {
        return due(new Deadline(due, deadline.escalations() + 1));
    }

    /** The letter came back: nobody has been answered. */
    Case unreachable() {
        return new Case(face, openedAt, owner, deadline, settling.unanswered(), Reach.BOUNCED);
    }

    private Case settled(Settling next) {
        return new Case(face, openedAt, owner, deadline, next, reach);
    }

    private Case due(Deadline next) {
        return new Case(face, openedAt, owner, next, settling, reach);
    }
}
