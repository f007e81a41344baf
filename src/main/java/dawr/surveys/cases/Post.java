package dawr.surveys.cases;

import dawr.queue.BranchId;
import io.vertx.core.Future;

/** Sends letters to givers of cases. A letter that comes back stands in {@link CaseBook#cameBack}. */
public interface Post {
    /** Is anybody there who takes letters that go by this channel? */
    boolean goes(String channel);

    /** Hands a letter over; when the future succeeds it will be sent, whatever happens here. */
    Future<Void> send(Letter letter);

    /**
     * What goes out; neither contact nor words are ever printed.
     *
     * @param cause the same for the same letter, so that it goes out once however often it is handed over
     */
    record Letter(
            BranchId branch,
            int caseId,
            String cause,
            Opened.Contact to,
            String language,
            String subject,
            String text) {
        @Override
        public String toString() {
            return "letter of case " + caseId;
        }
    }
}
