package dawr.queue;

import java.util.Optional;

/**
 * How the branch treats those who wait.
 *
 * @param nearingPlaces who becomes this one in their line, or comes nearer, is told so once; nobody is if absent
 * @param reofferAfterMinutes who was missed and is back sooner is not called again until so long after the call; at once if absent
 * @param missedGoLast whether whoever was missed comes back to the end of the line; to their own place if absent
 */
public record LineRules(
        Optional<Integer> nearingPlaces, Optional<Integer> reofferAfterMinutes, Optional<Boolean> missedGoLast) {
    /** Nothing settled. */
    public static final LineRules PLAIN = new LineRules(Optional.empty(), Optional.empty(), Optional.empty());

    long reofferAfterMillis() {
        return reofferAfterMinutes.orElse(0) * 60_000L;
    }
}
