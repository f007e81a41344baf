package dawr.surveys.councils;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** Where councils, votes and ideas are kept. */
public interface CouncilBook {
    /** The newest fifty of a branch. */
    Future<List<Council>> all(BranchId branch);

    /**
     * What somebody calls.
     *
     * @param origin the command id: a repeat calls no second one
     */
    record Called(
            UUID origin,
            Map<String, String> topic,
            LocalDate heldOn,
            Council.Manner manner,
            OptionalLong closesAt,
            List<Map<String, String>> options,
            String by) {}

    /** Calls a council; says its number. */
    Future<Integer> call(BranchId branch, Called called);

    /** Keeps who came and until when there is voting, each if it is said; false where there is no such council. */
    Future<Boolean> held(BranchId branch, int council, OptionalInt attendance, OptionalLong closesAt);

    /** Keeps what came of it; false where there is no such council. */
    Future<Boolean> settle(BranchId branch, int council, Council.Outcome outcome);

    /** What became of a vote. */
    enum Voted {
        COUNTED,
        ALREADY,
        CLOSED,
        NO_SUCH_CHOICE,
        UNKNOWN
    }

    /** Counts a ticket's vote, if it is the first and in time. */
    Future<Voted> vote(BranchId branch, int council, String ticket, int choice, long nowMillis);

    /** Keeps an idea; its number, unless there is no such council. A repeat is the same idea. */
    Future<Optional<Integer>> suggest(BranchId branch, int council, UUID origin, String text, long nowMillis);

    /** Follows an idea; false where there is none such. */
    Future<Boolean> follow(
            BranchId branch, int council, int idea, Council.State state, Map<String, String> answer, long nowMillis);
}
