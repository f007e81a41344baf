package dawr.queue;

/** What a person is told about their wait when the ticket is issued. */
public sealed interface Promise {
    /**
     * The central 80 % of likely waits.
     *
     * @param lowMinutes lower end, whole minutes from issue
     * @param highMinutes upper end, whole minutes from issue; to be kept nine times in ten
     * @param promisedByMillis the upper end as an instant, epoch milliseconds
     */
    record Range(int lowMinutes, int highMinutes, long promisedByMillis) implements Promise {}

    /** No open counter serves the service, so nothing honest can be said. */
    record NoCounterOpen() implements Promise {}
}
