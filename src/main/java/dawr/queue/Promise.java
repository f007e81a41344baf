package dawr.queue;

import java.util.Optional;

/** What a person is told about their wait when the ticket is issued. */
public sealed interface Promise {
    /**
     * The central 80 % of likely waits.
     *
     * @param lowMinutes lower end, whole minutes from issue
     * @param highMinutes upper end, whole minutes from issue; to be kept nine times in ten
     * @param promisedByMillis the upper end as an instant, epoch milliseconds
     * @param midSeconds the middle of likely waits, seconds from issue: what accuracy is judged by; older tickets don't say it
     */
    record Range(int lowMinutes, int highMinutes, long promisedByMillis, Optional<Integer> midSeconds)
            implements Promise {
        /** A range whose middle nobody has said. */
        public Range(int lowMinutes, int highMinutes, long promisedByMillis) {
            this(lowMinutes, highMinutes, promisedByMillis, Optional.empty());
        }

        /** The middle of likely waits, minutes from issue. */
        public double midMinutes() {
            return midSeconds.map(seconds -> seconds / 60.0).orElse((lowMinutes + highMinutes) / 2.0);
        }
    }

    /** No open counter serves the service, so nothing honest can be said. */
    record NoCounterOpen() implements Promise {}
}
