package dawr.web;

import io.vertx.core.buffer.Buffer;

/** Somebody who listens to a stream of events. Safe to call from any thread. */
public interface Listener {
    /** Sends text that is already in the form of server-sent events. Whoever reads too slowly is cut off instead, and comes back by itself. */
    void send(Buffer events);

    /** Ends the stream. */
    void end();

    /** Hears once when the stream has ended, for whatever reason. */
    void onEnd(Runnable then);
}
