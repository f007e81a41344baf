package dawr.estimation;

import dawr.queue.BranchState;
import dawr.queue.BusinessDay;
import dawr.queue.Event;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the promises of a branch were kept: of everybody whose first step was called, what was told against what came without what stood still, by day, service and hour. */
final class Accuracy {
    /** A week and the one it is compared with. */
    private static final int DAYS_MAX = 28;

    private final TreeMap<BusinessDay, Map<Cell, Kept>> days =
            new TreeMap<>(java.util.Comparator.comparing(BusinessDay::date));

    /** A service at an hour of the day, local. */
    record Cell(ServiceId service, int hour) {}

    /** Somebody was called. */
    void called(BranchState state, Event.TicketCalled called, long at) {
        if (called.calls() == 1 && called.of().step() == 1) {
            state.visit(called.of().ticket()).ifPresent(visit -> judge(state, visit, at));
        }
    }

    private void judge(BranchState state, Visit visit, long at) {
        if (visit.promise() instanceof Promise.Range range) {
            Step step = visit.steps().getFirst();
            Instant issued = Instant.ofEpochMilli(visit.issuedAt());
            Cell cell = new Cell(
                    step.service(), issued.atZone(state.setup().timeZone()).getHour());
            days.computeIfAbsent(state.day(), any -> new HashMap<>())
                    .computeIfAbsent(cell, any -> new Kept())
                    .add(range, waitedMillis(state, visit, at) / 60_000.0);
            if (days.size() > DAYS_MAX) {
                days.pollFirstEntry();
            }
        }
    }

    /** A promise is not held against a standstill that came after it. */
    private static long waitedMillis(BranchState state, Visit visit, long at) {
        return Math.max(0, at - visit.issuedAt() - state.unforeseenStillMillis(visit, at));
    }

    /** Of the last so many days up to one, all together. */
    Kept of(BusinessDay last, int count) {
        Kept all = new Kept();
        within(last, count).forEach(day -> day.values().forEach(all::add));
        return all;
    }

    /** The same by service and hour. */
    Map<Cell, Kept> byCell(BusinessDay last, int count) {
        Map<Cell, Kept> cells = new HashMap<>();
        within(last, count)
                .forEach(day -> day.forEach((cell, kept) ->
                        cells.computeIfAbsent(cell, any -> new Kept()).add(kept)));
        return cells;
    }

    private List<Map<Cell, Kept>> within(BusinessDay last, int count) {
        BusinessDay first = new BusinessDay(last.date().minusDays(count - 1L));
        return new ArrayList<>(days.subMap(first, true, last, true).values());
    }

    /** The last day on which anybody was called. */
    Optional<BusinessDay> lastDay() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
    }
}
