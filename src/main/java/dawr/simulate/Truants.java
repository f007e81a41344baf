package dawr.simulate;

import dawr.queue.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who was out of the house when their turn came: a log does not say so, but it has ten or more go before them who came later for the very same service.
 * One or two are a matter of clerks; in the logs looked at almost nobody was passed by three to nine, and whoever was passed by more waited for half a day.
 */
final class Truants {
    /** So many who came later for the same service don't go before anybody who is there. */
    private static final int PASSED_MIN = 10;

    private Truants() {}

    /** The same turns; who was out is marked with when the last of those who went before them was called. */
    static List<LogTurn> marked(List<LogTurn> turns) {
        Map<ServiceId, List<LogTurn>> byService = turns.stream()
                .sorted(Comparator.comparingLong(LogTurn::inAt))
                .collect(Collectors.groupingBy(LogTurn::service));
        return turns.stream()
                .map(turn -> marked(turn, byService.getOrDefault(turn.service(), List.of())))
                .toList();
    }

    private static LogTurn marked(LogTurn turn, List<LogTurn> inOrder) {
        List<Long> passedAt = new ArrayList<>();
        for (LogTurn later : inOrder.subList(firstAfter(turn, inOrder), inOrder.size())) {
            if (later.inAt() >= turn.startAt()) {
                break;
            }
            if (later.startAt() < turn.startAt()) {
                passedAt.add(later.startAt());
            }
        }
        return passedAt.size() < PASSED_MIN
                ? turn
                : turn.outUntil(
                        passedAt.stream().mapToLong(Long::longValue).max().orElseThrow());
    }

    private static int firstAfter(LogTurn turn, List<LogTurn> inOrder) {
        int from = 0;
        int to = inOrder.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (inOrder.get(middle).inAt() <= turn.inAt()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
