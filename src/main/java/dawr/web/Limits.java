package dawr.web;

/** What the front door will bear. */
public final class Limits {
    /** A branch with 60 services in ten languages fits (50 KiB); media and voice notes go elsewhere. */
    public static final int BODY_BYTES_MAX = 64 * 1024;

    /** How much too large a body is read to its end, so that the sender hears why; beyond that the line is cut. */
    static final int BODY_BYTES_DISCARDED_MAX = 1024 * 1024;

    /** Requests being answered at once by one event loop: a second's work of the write path; more would only wait longer. */
    static final int IN_FLIGHT_MAX = 4_096;

    /** Longer than any retry of the branch's lane; who has waited so long is told to ask again. */
    static final long REQUEST_MILLIS_MAX = 10_000;

    /** Phone, spare phone, and a few tabs. */
    public static final int STREAMS_PER_CREDENTIAL_MAX = 5;

    /** Streams of one node; below the 20,000 open files that many machines allow. */
    static final int STREAMS_MAX = 15_000;

    /** What may wait to be sent to one listener; who reads slower than this comes back and resumes. */
    static final int STREAM_BUFFER_BYTES_MAX = 64 * 1024;

    /** Proxies cut silent lines after 30 to 60 seconds. */
    static final long HEARTBEAT_MILLIS = 10_000;

    /** Heartbeats between two looks at whether the listener may still listen: 50 seconds, and what is seen then is at most 10 seconds old. */
    static final int HEARTBEATS_PER_RECHECK = 5;

    /** A line without any traffic: longer than heartbeats and phones' naps, shorter than for ever. */
    static final int IDLE_SECONDS = 75;

    /** How long requests in hand may take to finish when the office closes. */
    static final int CLOSING_SECONDS = 5;

    private Limits() {}
}
