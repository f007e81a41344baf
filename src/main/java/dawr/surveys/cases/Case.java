package dawr.surveys.cases;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Something that a visitor was unhappy with or wishes, until it is settled. Instants are epoch milliseconds.
 *
 * @param face what they gave on the way out
 * @param owner the account that sees to it
 * @param dueAt by when it is to be closed; past it, it is escalated
 * @param workedMillis of business from opening to its latest closing
 * @param reachable whether they left a contact that letters have not come back from
 */
public record Case(
        CaseState state,
        OptionalInt face,
        Optional<String> owner,
        long openedAt,
        long dueAt,
        int escalations,
        Optional<Cause> cause,
        OptionalLong repliedAt,
        OptionalLong closedAt,
        OptionalLong workedMillis,
        int reopened,
        OptionalInt askedAgain,
        boolean reachable,
        boolean bounced) {

    /** A case that has just come in. */
    public static Case opened(OptionalInt face, boolean reachable, long now, BusinessTime time) {
        return new Case(
                CaseState.OPEN,
                face,
                Optional.empty(),
                now,
                time.after(now, CaseRules.CLOSE_WITHIN_MILLIS),
                0,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                0,
                OptionalInt.empty(),
                reachable,
                false);
    }

    Case ownedBy(Optional<String> next) {
        return new Case(
                state,
                face,
                next,
                openedAt,
                dueAt,
                escalations,
                cause,
                repliedAt,
                closedAt,
                workedMillis,
                reopened,
                askedAgain,
                reachable,
                bounced);
    }

    Case because(Cause found) {
        return new Case(
                state,
                face,
                owner,
                openedAt,
                dueAt,
                escalations,
                Optional.of(found),
                repliedAt,
                closedAt,
                workedMillis,
                reopened,
                askedAgain,
                reachable,
                bounced);
    }

    Case repliedAt(long now) {
        return new Case(
                CaseState.ANSWERED,
                face,
                owner,
                openedAt,
                dueAt,
                escalations,
                cause,
                OptionalLong.of(now),
                closedAt,
                workedMillis,
                reopened,
                askedAgain,
                reachable,
                bounced);
    }

    Case closedAt(long now, long worked) {
        return new Case(
                CaseState.CLOSED,
                face,
                owner,
                openedAt,
                dueAt,
                escalations,
                cause,
                repliedAt,
                OptionalLong.of(now),
                OptionalLong.of(worked),
                reopened,
                askedAgain,
                reachable,
                bounced);
    }

    /** Begins anew: whoever closed it has to find the cause again, and to answer again. */
    Case reopened(long due) {
        return new Case(
                CaseState.OPEN,
                face,
                owner,
                openedAt,
                due,
                escalations,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                reopened + 1,
                askedAgain,
                reachable,
                bounced);
    }

    Case askedAgain(int given) {
        return new Case(
                state,
                face,
                owner,
                openedAt,
                dueAt,
                escalations,
                cause,
                repliedAt,
                closedAt,
                workedMillis,
                reopened,
                OptionalInt.of(given),
                reachable,
                bounced);
    }

    Case escalated(long due) {
        return new Case(
                state,
                face,
                owner,
                openedAt,
                due,
                escalations + 1,
                cause,
                repliedAt,
                closedAt,
                workedMillis,
                reopened,
                askedAgain,
                reachable,
                bounced);
    }

    /** The letter came back: nobody has been answered. */
    Case unreachable() {
        CaseState back = state == CaseState.ANSWERED ? CaseState.OPEN : state;
        return new Case(
                back,
                face,
                owner,
                openedAt,
                dueAt,
                escalations,
                cause,
                OptionalLong.empty(),
                closedAt,
                workedMillis,
                reopened,
                askedAgain,
                false,
                true);
    }
}
