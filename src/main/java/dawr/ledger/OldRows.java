package dawr.ledger;

import dawr.queue.BranchSetup;
import dawr.queue.OldVisit;
import java.time.Instant;
import java.util.Optional;

/** Rows of an earlier system's visits, marked as such. They hold what that system knew and leave the rest empty. */
final class OldRows {
    private static final String OTHER_CLAIM = "other";
    private static final String IMPORTED = "imported";

    private final BranchSetup setup;
    private final long seq;
    private int count;

    OldRows(BranchSetup setup, long seq) {
        this.setup = setup;
        this.seq = seq;
    }

    /** A visit and its only step. */
    record Rows(StepRow step, VisitRow visit) {}

    Rows of(OldVisit old) {
        long issued = old.issuedAt();
        String day = setup.dayOf(issued).date().toString();
        // Old numbers begin anew each day, or whenever somebody pleased; the entry and the place in it tell them apart
        String ticket = day.replace("-", "") + "-old-" + seq + '-' + ++count;
        long ended = old.endedAt().or(old::calledAt).orElse(issued);
        return new Rows(step(old, ticket, day, ended), visit(old, ticket, day, ended));
    }

    Sheet.ImportedDay day(String day) {
        return new Sheet.ImportedDay(day, seq, setup.timeZone().getId(), setup.seats(), setup.congestionBands());
    }

    private int hour(OldVisit old) {
        return Instant.ofEpochMilli(old.issuedAt()).atZone(setup.timeZone()).getHour();
    }

    private static String priority(OldVisit old) {
        return old.claim() ? OTHER_CLAIM : "none";
    }

    private int target(OldVisit old) {
        return setup.service(old.service())
                .map(BranchSetup.Service::targetMinutes)
                .orElse(0);
    }

    private static String outcome(OldVisit old) {
        return old.calledAt().isPresent() ? "served" : old.endedAt().isPresent() ? "left" : "ended";
    }

    private StepRow step(OldVisit old, String ticket, String day, long ended) {
        return new StepRow(
                setup.id().value(),
                ticket,
                1,
                day,
                hour(old),
                old.service().value(),
                priority(old),
                old.claim(),
                "",
                IMPORTED,
                old.issuedAt(),
                old.issuedAt(),
                old.calledAt(),
                old.calledAt(),
                Optional.empty(),
                Optional.of(ended),
                Optional.empty(),
                Optional.empty(),
                Optional.of(outcome(old)),
                Optional.empty(),
                old.calledAt().isPresent() ? 1 : 0,
                0,
                0,
                false,
                target(old),
                Optional.empty(),
                0,
                true,
                StepRow.Noted.NOTHING);
    }

    private VisitRow visit(OldVisit old, String ticket, String day, long ended) {
        return new VisitRow(
                setup.id().value(),
                ticket,
                day,
                hour(old),
                priority(old),
                old.claim(),
                "",
                IMPORTED,
                Optional.empty(),
                old.issuedAt(),
                Optional.of(ended),
                Optional.of(ended),
                1,
                0,
                old.calledAt().isPresent(),
                false,
                0,
                0,
                false,
                false,
                true);
    }
}
