package dawr.surveys;

import dawr.queue.BranchId;
import dawr.surveys.figures.Alike;
import dawr.surveys.figures.Jumps.CounterDay;
import dawr.surveys.figures.Sample;
import dawr.web.AskedDays;
import io.vertx.core.Future;
import java.util.List;

/** Where it stands which visits could be rated and how they were: the ledger, and the answers beside it. */
public interface VoiceBook {
    /** The visits of these business days that ended after having been at a counter. */
    Future<List<Alike>> visits(BranchId branch, AskedDays period);

    /** The same, group by group. */
    Future<List<Sample>> samples(BranchId branch, AskedDays period);

    Future<List<CounterDay>> counters(BranchId branch, AskedDays period);

    /**
     * Answers that look odd; none is left out of any figure.
     *
     * @param why staff, fast, burst or duplicate
     */
    record Odd(String counter, String why, int answers) {}

    Future<List<Odd>> odd(BranchId branch, AskedDays period);

    /**
     * What people without a ticket said on tablets by the door.
     *
     * @param faces how often each was given, from 1 (bad) to 5 (excellent)
     */
    record Anonymous(int answers, int flagged, List<Integer> faces) {}

    /** Both instants epoch milliseconds, the second not included. */
    Future<Anonymous> anonymous(BranchId branch, long fromMillis, long beforeMillis);
}
