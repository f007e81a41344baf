package dawr.simulate;

import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.util.ArrayList;
import java.util.List;

/**
 * What a record of turns tells of a clerk between them. Where the clerk was idle although somebody waited whom they could serve, they were not free:
 * a short while is the pause before the next call and belongs to the service before it; a long one is an absence and keeps its length. Idle time
 * without anybody to serve is neither.
 *
 * @param calls pauses after each turn but the last, milliseconds
 * @param away absences
 * @param until when the last turn was over
 */
record Gaps(List<Long> calls, Stretches away, long until) {
    /** Longer than a walk to the counter and a word with a colleague. */
    static final long CALL_GAP_MAX_MILLIS = 180_000;

    /**
     * Of one clerk.
     *
     * @param own turns, in the order of their calls, at least one
     * @param servable turns of everybody whom the clerk could serve
     */
    static Gaps of(List<LogTurn> own, List<LogTurn> servable) {
        List<Stretch> away = new ArrayList<>();
        List<Long> calls = new ArrayList<>();
        long free = own.getFirst().endAt();
        for (LogTurn next : own.subList(1, own.size())) {
            Stretches wanted = wanted(servable, new Stretch(free, next.startAt()));
            calls.add(callGap(wanted, next.startAt()));
            wanted.list().stream().filter(Gaps::isAbsence).forEach(away::add);
            free = Math.max(free, next.endAt());
        }
        return new Gaps(calls, Stretches.of(away), free);
    }

    /** When, while the clerk was idle, somebody waited whom they could serve. */
    private static Stretches wanted(List<LogTurn> servable, Stretch idle) {
        return Stretches.of(servable.stream()
                .map(turn -> new Stretch(turn.thereFrom(), turn.startAt()).within(idle))
                .toList());
    }

    private static boolean isAbsence(Stretch wanted) {
        return wanted.millis() > CALL_GAP_MAX_MILLIS;
    }

    private static long callGap(Stretches wanted, long next) {
        return wanted.list().stream()
                .filter(stretch -> stretch.to() == next && !isAbsence(stretch))
                .mapToLong(Stretch::millis)
                .sum();
    }
}
