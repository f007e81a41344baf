package dawr.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why this person was called now, stored with the call.
 *
 * @param order what decided
 * @param waitedSeconds since the seniority that the step is ordered by
 * @param overtaken how many lines of this counter had somebody of earlier seniority at their head
 * @param terms what the score was made of; absent where the wait alone decided, and in calls that are older than it
 * @param passed each kind of line that was passed over, with its cause; absent if none was
 */
public record CallReason(
        Order order, int waitedSeconds, int overtaken, Optional<Terms> terms, Optional<List<PassedLine>> passed) {
    public CallReason {
        passed = passed.filter(lines -> !lines.isEmpty()).map(List::copyOf);
    }

    /** A reason that has no more to it than this. */
    public static CallReason plain(Order order, int waitedSeconds, int overtaken) {
        return new CallReason(order, waitedSeconds, overtaken, Optional.empty(), Optional.empty());
    }

    /** What the same call passed over by a later decision too. */
    CallReason and(CallReason later) {
        List<PassedLine> both = new ArrayList<>(passed.orElse(List.of()));
        later.passed.orElse(List.of()).stream()
                .filter(line -> !both.contains(line))
                .forEach(both::add);
        return new CallReason(later.order, later.waitedSeconds, overtaken + later.overtaken, terms, Optional.of(both));
    }

    /** Why it passed over those who wait for a service, with or without a claim; empty if it passed none of them. */
    public Optional<Cause> passing(ServiceId service, boolean claim) {
        return passed.stream()
                .flatMap(List::stream)
                .filter(line -> line.claim() == claim && line.service().equals(service))
                .map(PassedLine::cause)
                .findFirst();
    }

    /** What decided: a calling order, a direction to this very counter, or a member of staff. */
    public enum Order implements Named {
        LONGEST_WAITING_FIRST,
        PRIORITY_FIRST,
        RATIO,
        ACCUMULATING,
        TARGET_WAIT,
        /** The person had been given a seat by a desk. */
        SEATED,
        DIRECTED,
        BY_STAFF;

        static Order of(CallingOrder order) {
            return switch (order) {
                case LONGEST_WAITING_FIRST -> LONGEST_WAITING_FIRST;
                case PRIORITY_FIRST -> PRIORITY_FIRST;
                case RATIO -> RATIO;
                case ACCUMULATING -> ACCUMULATING;
                case TARGET_WAIT -> TARGET_WAIT;
            };
        }
    }

    /**
     * What the score was made of beside the wait.
     *
     * @param ratePercent how fast the wait counted, if not once
     * @param headStartSeconds what was added to it
     * @param targetSeconds within what time the service means to call, where that decides
     * @param languageSeconds what was added to it because the counter speaks the person's language
     * @param limit the limit that the person had reached, so that nobody later could go before them
     */
    public record Terms(
            Optional<Integer> ratePercent,
            Optional<Integer> headStartSeconds,
            Optional<Integer> targetSeconds,
            Optional<Limit> limit,
            Optional<Integer> languageSeconds) {}

    /** A limit that no calling order may break. */
    public enum Limit implements Named {
        OVERTAKES,
        WAIT
    }

    /**
     * Lines whose first came earlier and was not called.
     *
     * @param service what they wait for
     * @param claim whether theirs is a class with a claim; nobody outside the staff is told
     */
    public record PassedLine(ServiceId service, boolean claim, Cause cause) {}

    /** Why a line was passed over. Lines of services that the counter does not serve are not named: that is their cause. */
    public enum Cause implements Named {
        /** Whoever was called has a claim by law or custom. */
        LAWFUL_CLAIM,
        /** Where a ratio is kept, it was the turn of those without a claim. */
        ORDINARY_TURN,
        /** Whoever was called is nearer to the end of the time within which their service means to call. */
        NEARER_TARGET,
        /** The counter speaks the language of whoever was called. */
        LANGUAGE,
        /** Whoever was called had been given a seat by another desk. */
        SEAT,
        /** A member of staff put them first, or called them by number. */
        STAFF_DECISION
    }
}
