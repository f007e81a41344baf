package dawr.surveys;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import dawr.surveys.form.Questionnaire;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where survey answers lie: beside the journal, the comment encrypted. */
public interface Answers {
    /**
     * Keeps an answer; keeping the same one again changes nothing.
     *
     * @param givenAtMillis epoch milliseconds
     */
    Future<Void> keep(BranchId branch, TicketId ticket, long givenAtMillis, Given given, Hand hand);

    /** Keeps an answer that belongs to no visit, unless the tablet gave one just before. */
    Future<Taken> keepAnonymous(BranchId branch, UUID id, String device, long givenAtMillis, Given given);

    /**
     * What somebody said on the way out.
     *
     * @param marks what was touched, by question; the satisfaction is always among them
     * @param version of the questions; none where only the satisfaction was asked
     */
    record Given(
            Map<String, Integer> marks,
            Optional<Integer> version,
            Optional<String> comment,
            Optional<String> language) {
        public Given {
            marks = Map.copyOf(marks);
        }

        /** 1 (bad) to 5 (excellent). */
        int satisfaction() {
            return Objects.requireNonNull(marks.get(Questionnaire.SATISFACTION));
        }
    }

    /**
     * Through whose hands an answer came in.
     *
     * @param tablet by the door, where the code of the ticket was shown to it
     * @param staff whether somebody who works here was signed in
     */
    record Hand(Optional<String> tablet, boolean staff) {}

    /** What became of an answer without a ticket. */
    enum Taken {
        KEPT,
        /** The same tablet gave another a moment before. */
        TOO_SOON
    }
}
