package dawr.ledger;

import dawr.queue.CounterId;
import dawr.queue.Outcome;
import dawr.queue.Promise;
import dawr.queue.Shortfall;
import dawr.queue.Step;
import dawr.queue.Visit;
import java.util.List;
import java.util.Optional;

/** A line of the ledger: one step of a visit as it stands; each column is explained at the table. */
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
        Optional<Promise.Range> told,
        long standstillMs,
        boolean imported,
        Noted noted) {

    /** What the counter said of a step as it ended, beside how it ended: further services that it delivered, and marks. */
    record Noted(List<String> delivered, List<String> marks) {
        static final Noted NOTHING = new Noted(List.of(), List.of());
    }

    /** @param closing when the office closed upon whoever had not been served; empty while it is open */
    static StepRow of(String branch, Visit visit, Step step, Beside beside, Optional<Long> closing) {
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
                step.endedAt().or(() -> step.startedAt().isPresent() ? Optional.empty() : closing),
                step.counter().map(CounterId::value),
                Optional.of(beside.staff).filter(staff -> !staff.isEmpty()),
                step.outcome().or(() -> closing.map(closed -> Outcome.ENDED)).map(Outcome::slug),
                step.reason().map(Shortfall::slug),
                step.calls(),
                beside.overtaken,
                beside.overtakenByStaff,
                beside.steppedBack,
                beside.targetMinutes,
                told(visit, step),
                beside.standstillMillis,
                false,
                new Noted(beside.delivered, beside.marks));
    }

    /** Told at issue, of the first step's wait. */
    private static Optional<Promise.Range> told(Visit visit, Step step) {
        return step.ordinal() == 1 && visit.promise() instanceof Promise.Range range
                ? Optional.of(range)
                : Optional.empty();
    }

    /** As COPY takes it, in the order of {@code ledger-copy-steps.sql}. */
    void copy(CopyText text) {
        text.put(branch).put(ticket).put(step).put(day).put(hour).put(service);
        text.put(priority).put(claim).put(language).put(channel).put(queuedAt).put(seniority);
        text.put(calledAt).put(lastCalledAt).put(startedAt).put(endedAt);
        text.put(counter).put(staff).put(outcome).put(reason).put(calls);
        text.put(overtaken).put(overtakenByStaff).put(steppedBack).put(targetMinutes);
        text.put(told.map(Promise.Range::lowMinutes)).put(told.map(Promise.Range::highMinutes));
        text.put(told.map(Promise.Range::promisedByMillis)).put(standstillMs).put(imported);
        text.put(noted.delivered()).put(noted.marks());
        text.end();
    }
}
