package dawr.estimation.floor;

import dawr.queue.CallingPolicy;
import dawr.queue.Passes;
import dawr.queue.Pick;
import java.util.Arrays;
import java.util.List;

/** The lines of a branch, copied so that they can be walked through again and again: whose turn it is, {@link Pick} says, as it does in the office. */
final class Lanes {
    private final Lane[] lanes;
    private final int people;
    private final CallingPolicy policy;
    private final Pick pick;
    private final long at;
    private final int ordinaryBefore;
    private final int[] head;
    private final Passes[] passes;
    private final int[] considered;
    private int ordinarySinceClaim;
    private int best = -1;

    /**
     * One line, in order.
     *
     * @param places epoch milliseconds
     * @param firstPerson the number of the first of them; the others follow
     */
    @SuppressWarnings("ArrayRecordComponent") // walked through millions of times; nobody compares lanes
    record Lane(
            int service,
            boolean claim,
            long targetMillis,
            long[] places,
            long[] ties,
            Passes passes,
            int firstPerson) {}

    /** Lines as they stand at an instant (epoch milliseconds). */
    Lanes(List<Lane> lanes, CallingPolicy policy, long at, int ordinarySinceClaim) {
        this.lanes = lanes.toArray(Lane[]::new);
        this.people = lanes.stream().mapToInt(lane -> lane.places().length).sum();
        this.policy = policy;
        this.pick = new Pick(policy);
        this.at = at;
        this.ordinaryBefore = ordinarySinceClaim;
        this.head = new int[lanes.size()];
        this.passes = new Passes[lanes.size()];
        this.considered = new int[lanes.size()];
        rewind();
    }

    int count() {
        return lanes.length;
    }

    int people() {
        return people;
    }

    int service(int lane) {
        return lanes[lane].service();
    }

    void rewind() {
        Arrays.fill(head, 0);
        ordinarySinceClaim = ordinaryBefore;
        for (int lane = 0; lane < lanes.length; lane++) {
            passes[lane] = countsPasses() ? new Passes(lanes[lane].passes()) : lanes[lane].passes();
        }
    }

    private boolean countsPasses() {
        return policy.terms().overtakesMax().isPresent();
    }

    /** The lane whose first is called by a desk that may call from these, so many minutes from now; -1 if there is none. */
    int best(boolean[] may, long[] headStart, double minutes) {
        pick.begin(at + (long) (minutes * 60_000), ordinarySinceClaim);
        int count = 0;
        for (int lane = 0; lane < lanes.length; lane++) {
            Lane line = lanes[lane];
            if (may[lane] && head[lane] < line.places().length) {
                int first = head[lane];
                pick.consider(
                        line.places()[first],
                        line.ties()[first],
                        line.claim(),
                        line.targetMillis(),
                        passes[lane].count(),
                        headStart[lane]);
                considered[count++] = lane;
            }
        }
        best = pick.best();
        return best < 0 ? -1 : considered[best];
    }

    /** Would somebody who joins now be called instead of whom {@link #best} has found? */
    boolean newcomerGoesFirst(boolean claim, long targetMillis) {
        return best < 0 || pick.goesBefore(best, at, Long.MAX_VALUE, claim, targetMillis);
    }

    /** Takes the first of a lane out of it, for a desk that may call from these; says who it is. */
    int take(int lane, boolean[] may) {
        Lane line = lanes[lane];
        long place = line.places()[head[lane]];
        int person = line.firstPerson() + head[lane]++;
        ordinarySinceClaim = line.claim() ? 0 : ordinarySinceClaim + 1;
        if (countsPasses()) {
            pass(lane, place, may);
        }
        return person;
    }

    private void pass(int called, long place, boolean[] may) {
        passes[called].forgetUpTo(headPlace(called));
        for (int lane = 0; lane < lanes.length; lane++) {
            if (may[lane] && headPlace(lane) < place) {
                passes[lane].add(place);
            }
        }
    }

    private long headPlace(int lane) {
        return head[lane] < lanes[lane].places().length ? lanes[lane].places()[head[lane]] : Long.MAX_VALUE;
    }
}
