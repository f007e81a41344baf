package dawr.branch;

import io.vertx.core.Promise;

/**
 * A no that has been decided and may not be said yet. It may be said when the state it rests on is proven to have been the newest at some instant
 * since it was asked for: by a row of our own that left after that and landed on or directly behind it, or by a look at the journal's head; and
 * when the journal holds no earlier answer to the command.
 */
final class Doubt {
    final Submission submission;
    final Promise<Reply> asking;
    final Reply no;
    /** The entry that the no was decided on. */
    final long basis;
    /** The newest entry that the lane knew to be durable then. */
    final long committedThen;

    final int tries;
    boolean firstAnswerLookedFor;
    /** The newest entry of the journal that a look has shown; none before the look. */
    long headSeen = -1;

    /** Whether the landing of the basis is the proof: it was not in the journal yet at some instant since the no was asked for. */
    private boolean landingProves;

    /** @param basisStaysBehind whether the basis is still to leave for the journal */
    Doubt(
            Submission submission,
            Promise<Reply> asking,
            Reply no,
            long basis,
            long committedThen,
            boolean basisStaysBehind,
            int tries) {
        this.submission = submission;
        this.asking = asking;
        this.no = no;
        this.basis = basis;
        this.committedThen = committedThen;
        this.landingProves = basisStaysBehind;
        this.tries = tries;
    }

    boolean needsHead() {
        return !landingProves;
    }

    /** The journal's head was looked at after the no was asked for. */
    void saw(long head) {
        headSeen = head;
        landingProves |= head < basis;
    }

    /** May the no be said, now that everything up to {@code committed} is known to have happened? */
    boolean proven(long committed) {
        boolean basisWasNewest = committed > basis || (committed == basis && (headSeen == basis || landingProves));
        return firstAnswerLookedFor && basisWasNewest;
    }
}
