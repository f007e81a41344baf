package dawr.simulate;

import dawr.queue.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts, over a whole day, how often each step was overtaken: somebody of later seniority, servable by the same counter, was called first. */
final class Overtakes {
    private final Map<String, Integer> counts = new HashMap<>();
    /** Who waits, the most senior first. */
    private final TreeMap<Rank, InLine> waiting = new TreeMap<>();

    private Overtakes() {}

    /**
     * One step's time in line.
     *
     * @param key names it
     * @param tie orders equal times
     * @param leftAt when it was called, or gone
     * @param servable what the counter that called it serves; empty if none did
     */
    record InLine(
            String key,
            long seniority,
            long inAt,
            long tie,
            ServiceId service,
            long leftAt,
            List<ServiceId> servable) {}

    private record Rank(long seniority, long tie, String key) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER = Comparator.comparingLong(Rank::seniority)
                .thenComparingLong(Rank::tie)
                .thenComparing(Rank::key);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }

        static Rank of(InLine step) {
            return new Rank(step.seniority(), step.tie(), step.key());
        }
    }

    /** Joining the line, or leaving it. */
    private record Move(long at, boolean joins, InLine step) {}

    /** How often each step was overtaken; who never was is not in it. */
    static Map<String, Integer> of(List<InLine> steps) {
        List<Move> moves = new ArrayList<>();
        for (InLine step : steps) {
            moves.add(new Move(step.inAt(), true, step));
            moves.add(new Move(step.leftAt(), false, step));
        }
        // Who comes and is called on the same millisecond comes first
        moves.sort(Comparator.comparingLong(Move::at)
                .thenComparing(move -> !move.joins())
                .thenComparing(move -> Rank.of(move.step())));
        Overtakes overtakes = new Overtakes();
        moves.forEach(overtakes::follow);
        return overtakes.counts;
    }

    private void follow(Move move) {
        InLine step = move.step();
        Rank rank = Rank.of(step);
        if (move.joins()) {
            waiting.put(rank, step);
            return;
        }
        waiting.remove(rank);
        if (!step.servable().isEmpty()) {
            waiting.headMap(rank).values().forEach(passed -> count(passed, step));
        }
    }

    private void count(InLine passed, InLine called) {
        if (passed.seniority() < called.seniority() && called.servable().contains(passed.service())) {
            counts.merge(passed.key(), 1, Integer::sum);
        }
    }
}
