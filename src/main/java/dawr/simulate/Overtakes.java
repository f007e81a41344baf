package dawr.simulate;

import dawr.queue.BranchState;
import dawr.queue.CallMade;
import dawr.queue.CounterId;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts, over a whole day, how often each step was overtaken: somebody of later seniority, servable by the same counter, was called first. */
final class Overtakes {
    private final Map<String, Integer> counts = new HashMap<>();
    /** Who waits, the most senior first. */
    private final TreeMap<Rank, Step> waiting = new TreeMap<>();

    private final Map<CounterId, List<ServiceId>> skills;

    private Overtakes(Map<CounterId, List<ServiceId>> skills) {
        this.skills = skills;
    }

    /** By seniority, then by who joined first. */
    private record Rank(long seniority, long tie, String key) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER =
                Comparator.comparingLong(Rank::seniority).thenComparingLong(Rank::tie).thenComparing(Rank::key);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /** Joining a line (at the entry {@code seq}), or leaving it by a call or otherwise. */
    private record Move(long at, long seq, boolean joins, Visit visit, Step step) {}

    static String key(Visit visit, Step step) {
        return visit.id().value() + '/' + step.ordinal();
    }

    /** How often each step was overtaken; who never was is not in it. */
    static Map<String, Integer> of(BranchState state, Map<CounterId, List<ServiceId>> skills) {
        Overtakes overtakes = new Overtakes(skills);
        moves(state).forEach(overtakes::follow);
        return overtakes.counts;
    }

    private static List<Move> moves(BranchState state) {
        Map<String, Long> calls = new HashMap<>();
        for (CallMade call : state.calls()) {
            if (call.firstOfStep()) {
                calls.put(call.of().ticket().value() + '/' + call.of().step(), call.seq());
            }
        }
        List<Move> moves = new ArrayList<>();
        for (Visit visit : state.visits()) {
            for (Step step : visit.steps()) {
                if (step.state() != StepState.PLANNED) {
                    moves.add(new Move(step.queuedAt(), step.tie(), true, visit, step));
                    long left = step.calledAt().or(step::endedAt).orElse(Long.MAX_VALUE);
                    long seq = calls.getOrDefault(key(visit, step), Long.MAX_VALUE);
                    moves.add(new Move(left, seq, false, visit, step));
                }
            }
        }
        moves.sort(Comparator.comparingLong(Move::at).thenComparingLong(Move::seq));
        return moves;
    }

    private void follow(Move move) {
        Step step = move.step();
        Rank rank = new Rank(step.seniority(), step.tie(), key(move.visit(), step));
        if (move.joins()) {
            waiting.put(rank, step);
            return;
        }
        waiting.remove(rank);
        if (step.calledAt().isPresent()) {
            List<ServiceId> servable =
                    Objects.requireNonNull(skills.get(step.counter().orElseThrow()));
            waiting.headMap(rank).forEach((earlier, passed) -> count(earlier, passed, step, servable));
        }
    }

    private void count(Rank earlier, Step passed, Step called, List<ServiceId> servable) {
        if (passed.seniority() < called.seniority() && servable.contains(passed.service())) {
            counts.merge(earlier.key(), 1, Integer::sum);
        }
    }
}
