package dawr.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;

/** A listener at the other end of an HTTP response. Everything happens on the connection's thread. */
final class StreamListener implements Listener {
    private static final Buffer HEARTBEAT = Buffer.buffer(":\n\n");

    private final Exchange exchange;
    private final Door door;
    private final HttpServerResponse response;
    private final long heartbeat;
    private final List<Runnable> atEnd = new ArrayList<>();
    private long unsentBytes;
    private int heartbeats;
    private boolean ended;

    StreamListener(Exchange exchange, Door door) {
        this.exchange = exchange;
        this.door = door;
        this.response = exchange.beginStream();
        this.heartbeat = exchange.context().owner().setPeriodic(door.settings().heartbeatMillis(), tick -> beat());
        response.closeHandler(gone -> ended());
        response.exceptionHandler(gone -> ended());
        response.write(HEARTBEAT);
    }

    @Override
    public void send(Buffer events) {
        exchange.context().runOnContext(now -> write(events));
    }

    @Override
    public void end() {
        exchange.context().runOnContext(now -> {
            if (!ended) {
                response.end();
                ended();
            }
        });
    }

    @Override
    public void onEnd(Runnable then) {
        exchange.context().runOnContext(now -> {
            if (ended) {
                then.run();
            } else {
                atEnd.add(then);
            }
        });
    }

    /** One message may be larger than the buffer, but nothing may wait behind it. */
    private void write(Buffer events) {
        if (ended) {
            return;
        }
        int bytes = events.length();
        if (unsentBytes > 0 && unsentBytes + bytes > Limits.STREAM_BUFFER_BYTES_MAX) {
            response.reset();
            ended();
            return;
        }
        unsentBytes += bytes;
        response.write(events).onComplete(sent -> unsentBytes -= bytes);
    }

    private void beat() {
        write(HEARTBEAT);
        if (++heartbeats % Limits.HEARTBEATS_PER_RECHECK == 0) {
            recheck();
        }
    }

    /** While we can't find out, the stream goes on. */
    private void recheck() {
        door.identify(exchange).onSuccess(finding -> {
            if (!mayListen(finding)) {
                end();
            }
        });
    }

    private boolean mayListen(Callers.Finding finding) {
        return switch (finding) {
            case Callers.Finding.Turned turned -> false;
            case Callers.Finding.Known known ->
                Admission.problem(exchange, known.caller()).isEmpty();
        };
    }

    private void ended() {
        if (!ended) {
            ended = true;
            exchange.context().owner().cancelTimer(heartbeat);
            atEnd.forEach(Runnable::run);
        }
    }
}
