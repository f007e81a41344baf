package dawr.ledger;

import dawr.queue.BranchSetup;
import dawr.queue.CameBy;
import dawr.queue.Outcome;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A visit as it stands; each column is explained at the table. */
record VisitRow(
        String branch,
        String ticket,
        String day,
        int hour,
        String priority,
        boolean claim,
        String language,
        String channel,
        Optional<String> bundle,
        long issuedAt,
        Optional<Long> exitAt,
        Optional<Long> endedAt,
        int steps,
        int hops,
        boolean served,
        boolean rated,
        int counters,
        int documents,
        boolean again,
        boolean notCompleted,
        boolean imported) {

    /** @param closing when the office closed upon it; empty while it is open */
    static VisitRow of(BranchSetup setup, Visit visit, Beside first, Optional<Long> closing) {
        List<Step> joined = visit.steps().stream()
                .filter(step -> step.state() != StepState.PLANNED)
                .toList();
        return new VisitRow(
                setup.id().value(),
                visit.id().value(),
                first.day,
                first.hour,
                visit.priority().slug(),
                visit.priority().claimsPriority(),
                visit.language(),
                visit.channel().slug(),
                visit.bundle(),
                joined.getFirst().queuedAt(),
                joined.stream().flatMap(step -> step.endedAt().stream()).max(Comparator.naturalOrder()),
                visit.endedAt().or(() -> closing),
                joined.size(),
                hops(joined),
                joined.stream().anyMatch(Step::wasServed),
                visit.rated(),
                (int) joined.stream()
                        .flatMap(step -> step.counter().stream())
                        .distinct()
                        .count(),
                joined.stream().mapToInt(step -> documents(setup, step)).sum(),
                visit.came().flatMap(CameBy::after).isPresent(),
                joined.stream().anyMatch(step -> step.outcome().equals(Optional.of(Outcome.NOT_COMPLETED))),
                false);
    }

    private static int documents(BranchSetup setup, Step step) {
        return setup.service(step.service())
                .map(service -> service.documents().size())
                .orElse(0);
    }

    VisitRow withRating() {
        return new VisitRow(
                branch,
                ticket,
                day,
                hour,
                priority,
                claim,
                language,
                channel,
                bundle,
                issuedAt,
                exitAt,
                endedAt,
                steps,
                hops,
                served,
                true,
                counters,
                documents,
                again,
                notCompleted,
                imported);
    }

    /** Sent on by a member of staff, or back in line after a missed call. */
    private static int hops(List<Step> joined) {
        int hops = 0;
        for (int i = 0; i < joined.size(); i++) {
            boolean sentOn = joined.get(i).outcome().equals(Optional.of(Outcome.TRANSFERRED));
            boolean missedAndBack =
                    i + 1 < joined.size() && joined.get(i).outcome().equals(Optional.of(Outcome.NO_SHOW));
            hops += sentOn || missedAndBack ? 1 : 0;
        }
        return hops;
    }

    /** As COPY takes it, in the order of {@code ledger-copy-visits.sql}. */
    void copy(CopyText text) {
        text.put(branch).put(ticket).put(day).put(hour).put(priority).put(claim);
        text.put(language).put(channel).put(bundle).put(issuedAt).put(exitAt).put(endedAt);
        text.put(steps).put(hops).put(served).put(rated);
        text.put(counters).put(documents).put(again).put(notCompleted).put(imported);
        text.end();
    }
}
