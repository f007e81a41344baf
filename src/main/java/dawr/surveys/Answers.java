package dawr.surveys;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import dawr.surveys.form.Questionnaire;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where survey answers lie: beside the journal, the comment encrypted. */
public interface Answers {
    /** A voice is known by its sound; by then whoever answers for the branch has heard it. */
    long SPOKEN_MILLIS = 90L * 24 * 3_600_000;

    /**
     * Keeps an answer; keeping the same one again changes nothing.
     *
     * @param givenAtMillis epoch milliseconds
     */
    Future<Void> keep(BranchId branch, TicketId ticket, long givenAtMillis, Given given, Hand hand);

    /** Keeps an answer that belongs to no visit, unless the tablet gave one just before. */
    Future<Taken> keepAnonymous(BranchId branch, UUID id, String device, long givenAtMillis, Given given);

    /** What visitors wrote or said aloud, the newest first; both instants epoch milliseconds, the second not included. */
    Future<List<InWords>> inWords(BranchId branch, long fromMillis, long beforeMillis);

    /** A recording, if there is one of this answer. */
    Future<Optional<Spoken>> spoken(BranchId branch, String answer);

    /** Forgets recordings of answers that were given before an instant; says how many. */
    Future<Integer> forgetSpoken(long beforeMillis);

    /**
     * An answer with words of its giver.
     *
     * @param id of the ticket, or of an answer without one
     * @param comment what they wrote, opened
     * @param spoken whether there is a recording
     * @param ofVisit whether it belongs to a visit
     */
    record InWords(
            String id,
            long givenAtMillis,
            int face,
            String language,
            Optional<String> service,
            Optional<String> comment,
            boolean spoken,
            boolean ofVisit) {}

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
            Optional<Spoken> spoken,
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
     * What somebody said aloud; a voice is personal data, so it is never printed.
     *
     * @param type of the recording, {@code audio/webm}
     * @param audio base64
     */
    record Spoken(String type, String audio) {
        @Override
        public String toString() {
            return type;
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
