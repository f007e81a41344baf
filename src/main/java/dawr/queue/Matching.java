package dawr.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the branch brings people and counters together.
 *
 * @param languageHeadStartSeconds what it counts for if a counter speaks the person's language, as if waited; nothing if absent
 * @param halls what the counters of a hall offer: step-free, or for women and families only
 */
public record Matching(Optional<Integer> languageHeadStartSeconds, Optional<Map<String, List<Need>>> halls) {
    /** Nothing settled. */
    public static final Matching PLAIN = new Matching(Optional.empty(), Optional.empty());

    public Matching {
        halls = halls.filter(some -> !some.isEmpty());
    }

    List<Need> offeredIn(String hall) {
        return halls.flatMap(some -> Optional.ofNullable(some.get(hall))).orElse(List.of());
    }

    /** What a counter that speaks these languages counts for, in milliseconds; whoever signs counts twice for those who need it. */
    public long headStartMillis(List<String> spoken, Needs needs) {
        if (languageHeadStartSeconds.isEmpty()) {
            return 0;
        }
        int matches =
                (spoken.contains(needs.language()) ? 1 : 0) + (needs.signs() && spoken.contains(Needs.SIGNING) ? 2 : 0);
        return matches * languageHeadStartSeconds.get() * 1_000L;
    }
}
