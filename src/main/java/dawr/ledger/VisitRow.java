package dawr.ledger;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dawr.queue.Outcome;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A visit as it stands; each column is explained at the table. */
@JsonNaming(SnakeCaseStrategy.class)
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
        boolean rated) {

    static VisitRow of(String branch, Visit visit, Beside first) {
        List<Step> joined = visit.steps().stream()
                .filter(step -> step.state() != StepState.PLANNED)
                .toList();
        return new VisitRow(
                branch,
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
                visit.endedAt(),
                joined.size(),
                hops(joined),
                joined.stream().anyMatch(Step::wasServed),
                visit.rated());
    }

    VisitRow withRating() {
        return new VisitRow(
                branch, ticket, day, hour, priority, claim, language, channel, bundle, issuedAt, exitAt, endedAt, steps,
                hops, served, true);
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
}
