package dawr.congestion.mailing;

import dawr.congestion.report.Form;
import dawr.congestion.report.Report;
import dawr.queue.BranchId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody to whom a branch writes every so often.
 *
 * @param language in which they read, {@code ar}
 * @param to their mail address; stored sealed, never logged
 */
public record Subscription(UUID id, BranchId branch, Topic topic, String language, String to) {

    /** What they get. */
    public sealed interface Topic {}

    /** Every warning, as soon as it is given. */
    public record Warnings() implements Topic {}

    /**
     * A report over each period that is over.
     *
     * @param writtenTo the last day of the newest period that has been written about
     */
    public record Regular(Report report, Form form, Every every, LocalDate writtenTo) implements Topic {
        /** The same, written about another period. */
        Regular writtenTo(LocalDate day) {
            return new Regular(report, form, every, day);
        }
    }

    /** Would it bring the same letters to the same person? */
    boolean repeats(Subscription other) {
        return branch.equals(other.branch)
                && to.equalsIgnoreCase(other.to)
                && language.equals(other.language)
                && comparable(topic).equals(comparable(other.topic));
    }

    private static Topic comparable(Topic topic) {
        return switch (topic) {
            case Warnings warnings -> warnings;
            case Regular regular -> regular.writtenTo(LocalDate.MIN);
        };
    }
}
