package dawr.queue;

import java.util.Optional;

/**
 * What a branch has published that it means to keep, so that everybody can see whether it does. The rules don't read it.
 *
 * @param kind what is promised
 * @param service to whom; to everybody if none is named
 * @param minutes within which one is called, where that is what is promised
 * @param percent in how many of a hundred cases at least, 1 to 100
 */
public record Commitment(Kind kind, Optional<ServiceId> service, Optional<Integer> minutes, int percent) {
    /** What can be promised to everybody. */
    public enum Kind implements Named {
        /** Called within so many minutes. */
        WAIT,
        /** Called within the range that was told with the ticket. */
        PROMISE
    }
}
