package dawr.ledger;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dawr.queue.CounterId;
import dawr.queue.Outcome;
import dawr.queue.Promise;
import dawr.queue.Shortfall;
import dawr.queue.Step;
import dawr.queue.Visit;
import java.util.Optional;

/** A line of the ledger: one step of a visit as it stands; each column is explained at the table. */
@JsonNaming(SnakeCaseStrategy.class)
record StepRow(
        String branch,
        String ticket,
        int step,
        String day,
        int hour,
        String service,
        String priority,
        boolean claim,
        String language,
        String channel,
        long queuedAt,
        long seniority,
        Optional<Long> calledAt,
        Optional<Long> lastCalledAt,
        Optional<Long> startedAt,
        Optional<Long> endedAt,
        Optional<String> counter,
        Optional<String> staff,
        Optional<String> outcome,
        Optional<String> reason,
        int calls,
        int overtaken,
        int overtakenByStaff,
        boolean steppedBack,
        int targetMinutes,
        Optional<Integer> promiseLow,
        Optional<Integer> promiseHigh,
        Optional<Long> promisedBy) {

    static StepRow of(String branch, Visit visit, Step step, Beside beside) {
        Optional<Promise.Range> told = told(visit, step);
        return new StepRow(
                branch,
                visit.id().value(),
                step.ordinal(),
                beside.day,
                beside.hour,
                step.service().value(),
                visit.priority().slug(),
                visit.priority().claimsPriority(),
                visit.language(),
                visit.channel().slug(),
                step.queuedAt(),
                step.seniority(),
                step.calledAt(),
                step.lastCalledAt(),
                step.startedAt(),
                step.endedAt(),
                step.counter().map(CounterId::value),
                Optional.of(beside.staff).filter(staff -> !staff.isEmpty()),
                step.outcome().map(Outcome::slug),
                step.reason().map(Shortfall::slug),
                step.calls(),
                beside.overtaken,
                beside.overtakenByStaff,
                beside.steppedBack,
                beside.targetMinutes,
                told.map(Promise.Range::lowMinutes),
                told.map(Promise.Range::highMinutes),
                told.map(Promise.Range::promisedByMillis));
    }

    /** Told at issue, of the first step's wait. */
    private static Optional<Promise.Range> told(Visit visit, Step step) {
        return step.ordinal() == 1 && visit.promise() instanceof Promise.Range range
                ? Optional.of(range)
                : Optional.empty();
    }
}
