package dawr.branch;

import io.vertx.core.Promise;

/**
 * A no that has been decided and may not be said yet. It may be said when the state it rests on is proven to have been the newest: by a row of
 * our own landing on or directly behind it, or by a look at the journal's head; and when the journal holds no earlier answer to the command.
 */
final class Doubt {
    final Submission submission;
    final Promise<Reply> asking;
    final Reply no;
    /** The entry that the no was decided on. */
    final long basis;
    /** Whether the landing of the basis itself is the proof, because it was still being written. */
    final boolean basisInFlight;

    final int tries;
    boolean firstAnswerLookedFor;
    boolean headSeen;

    Doubt(Submission submission, Promise<Reply> asking, Reply no, long basis, boolean basisInFlight, int tries) {
        this.submission = submission;
        this.asking = asking;
        this.no = no;
        this.basis = basis;
        this.basisInFlight = basisInFlight;
        this.tries = tries;
    }

    boolean needsHead() {
        return !basisInFlight && !headSeen;
    }

    /** May the no be said, now that everything up to {@code committed} is known to have happened? */
    boolean proven(long committed) {
        boolean basisWasNewest = committed > basis || (committed == basis && (headSeen || basisInFlight));
        return firstAnswerLookedFor && basisWasNewest;
    }
}
