package dawr.congestion.report;

import dawr.queue.Named;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** An order for a report that takes long: how far it has come, until it is fetched or given up. Safe for several threads. */
final class Order implements Progress {
    private static final int ALL = 100;

    /** Looking up is most of the work; what is left is the writing. */
    private static final int LOOKED_UP = 90;

    final String id;
    final String owner;
    final Ask ask;
    final Form form;
    private volatile State state = State.WAITING;
    private volatile int percent;
    private volatile Optional<Buffer> file = Optional.empty();

    enum State implements Named {
        WAITING,
        MAKING,
        DONE,
        FAILED,
        STOPPED
    }

    Order(String id, String owner, Ask ask, Form form) {
        this.id = id;
        this.owner = owner;
        this.ask = ask;
        this.form = form;
    }

    @Override
    public synchronized void reached(int parts, int of) {
        if (state == State.STOPPED) {
            throw new CancellationException("nobody wants it any more");
        }
        percent = LOOKED_UP * parts / Math.max(1, of);
        state = State.MAKING;
    }

    synchronized void made(Buffer bytes) {
        if (isOpen()) {
            file = Optional.of(bytes);
            percent = ALL;
            state = State.DONE;
        }
    }

    synchronized void failed() {
        if (isOpen()) {
            state = State.FAILED;
        }
    }

    synchronized void stop() {
        file = Optional.empty();
        state = State.STOPPED;
    }

    boolean isOpen() {
        return state == State.WAITING || state == State.MAKING;
    }

    Optional<Buffer> file() {
        return file;
    }

    JsonObject json() {
        return new JsonObject()
                .put("order", id)
                .put("report", ask.report().slug())
                .put("form", form.slug())
                .put("from", ask.period().from().toString())
                .put("to", ask.period().to().toString())
                .put("state", state.slug())
                .put("percent", percent);
    }
}
