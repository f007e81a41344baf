package dawr.surveys.meter;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where it stands which papers were wanting, and how often people came back. */
public interface MeterBook {
    /** Notes papers that somebody's visit failed for; noting them again changes nothing. */
    Future<Void> note(BranchId branch, String ticket, String service, List<String> papers, String by, long nowMillis);

    /** What was lost on these business days, both included. */
    Future<List<Lost>> lost(BranchId branch, LocalDate from, LocalDate to);

    /** All visits of these days, and how many of them failed for this paper. */
    Future<Effect.Side> side(BranchId branch, String paper, LocalDate from, LocalDate to);

    /** A paper that is no longer asked for since a day. */
    record Abolished(String paper, LocalDate day) {}

    Future<List<Abolished>> abolished(BranchId branch);

    Future<Void> abolish(BranchId branch, Abolished paper);

    /** Are repeat visits counted? Not unless somebody has turned it on. */
    Future<Boolean> counting(BranchId branch);

    Future<Void> count(BranchId branch, boolean on);

    /**
     * Notes whose visit this is, under the key of the day's month, so that coming back for the same can be told while the key is there.
     *
     * @param destroyAtMillis when that key goes
     */
    Future<Void> came(BranchId branch, String ticket, String person, LocalDate day, long destroyAtMillis);

    /**
     * Who came more than once for one service within a month.
     *
     * @param people who are known by their keyed hash
     * @param visits of theirs
     */
    record Repeats(String service, int people, int visits) {}

    Future<List<Repeats>> repeats(BranchId branch, LocalDate from, LocalDate to);

    /** Destroys keys whose time has come; says how many. */
    Future<Integer> destroyKeys(long nowMillis);

    /** When the next key of the branch goes, epoch milliseconds. */
    Future<Optional<Long>> nextDestruction(BranchId branch);
}
