package dawr.ledger;

import dawr.queue.BranchSetup;
import dawr.queue.Event;
import dawr.queue.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts the events of one business day as the journal has them: what the ledger's sums are held to. */
final class DayCount {
    private final String day;
    private final long firstSeq;
    private final long openedAt;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private long lastSeq;
    private int issued;
    /** Beside the first step of each ticket. */
    private int queued;

    private int calls;
    private int started;
    private int stepsEnded;
    private int visitsEnded;
    private int surveys;

    DayCount(String day, long firstSeq, long openedAt) {
        this.day = day;
        this.firstSeq = firstSeq;
        this.openedAt = openedAt;
    }

    String day() {
        return day;
    }

    void count(Event event, long seq) {
        lastSeq = seq;
        count(event);
    }

    private void count(Event event) {
        switch (event) {
            case Event.TicketIssued ticket -> issued++;
            case Event.StepQueued step -> queued++;
            case Event.TicketCalled call -> calls++;
            case Event.TicketRecalled call -> calls++;
            case Event.ServiceStarted service -> started++;
            case Event.StepEnded step -> ended(step);
            case Event.VisitEnded visit -> visitsEnded++;
            case Event.SurveyGiven survey -> surveys++;
            case Event.DayClosed closed ->
                outcomes.merge(Outcome.ENDED, closed.unserved().size(), Integer::sum);
            // Only what the ledger has rows for is counted
            default -> {}
        }
    }

    private void ended(Event.StepEnded step) {
        stepsEnded++;
        outcomes.merge(step.outcome(), 1, Integer::sum);
    }

    DayRow row(BranchSetup setup, Optional<Long> closedAt, long standstillMillis) {
        return new DayRow(
                setup.id().value(),
                day,
                firstSeq,
                lastSeq,
                openedAt,
                closedAt,
                setup.timeZone().getId(),
                setup.seats(),
                setup.congestionBands(),
                issued,
                issued + queued,
                calls,
                started,
                stepsEnded,
                ended(Outcome.SERVED),
                ended(Outcome.NOT_COMPLETED),
                ended(Outcome.NO_SHOW),
                ended(Outcome.LEFT),
                ended(Outcome.TRANSFERRED),
                ended(Outcome.ENDED),
                visitsEnded,
                surveys,
                standstillMillis,
                setup.commitments().stream().map(Published::of).toList());
    }

    private int ended(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
