package dawr.congestion.mailing;

import dawr.congestion.report.Ask;
import dawr.congestion.report.Form;
import dawr.ledger.Period;
import dawr.queue.BranchSetup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A report that is to be written to somebody now. */
record Due(Subscription to, Ask ask, Form form) {
    /** So long after the business day has turned everything of the day before is in the ledger, and nobody has come to work yet. */
    private static final long AFTER_MILLIS = 3 * 3_600_000L;

    /** What is due to somebody, if anything: the newest period that is over and has not been written about. */
    static Optional<Due> of(Subscription to, BranchSetup setup, long now) {
        return switch (to.topic()) {
            case Subscription.Warnings warnings -> Optional.empty();
            case Subscription.Regular regular -> due(to, regular, setup, now);
        };
    }

    private static Optional<Due> due(Subscription to, Subscription.Regular regular, BranchSetup setup, long now) {
        LocalDate day = setup.dayOf(now - AFTER_MILLIS).date();
        Period period = regular.every().overAt(day);
        return period.to().isAfter(regular.writtenTo())
                ? Optional.of(new Due(
                        to, new Ask(regular.report(), List.of(setup.id()), period, to.language()), regular.form()))
                : Optional.empty();
    }
}
