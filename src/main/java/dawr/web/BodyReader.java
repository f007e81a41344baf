package dawr.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/** Takes in a request's body up to the limit; what is somewhat too large is read to its end and dropped, so that the sender hears why. */
final class BodyReader {
    private final HttpServerRequest http;
    private final int most;
    private final Consumer<Buffer> whole;
    private final Runnable tooLarge;
    private Buffer body = Buffer.buffer();
    private long bytes;
    private boolean over;

    private BodyReader(HttpServerRequest http, int most, Consumer<Buffer> whole, Runnable tooLarge) {
        this.http = http;
        this.most = most;
        this.whole = whole;
        this.tooLarge = tooLarge;
    }

    /** @param most how many bytes are taken in */
    static void read(HttpServerRequest http, int most, Consumer<Buffer> whole, Runnable tooLarge) {
        BodyReader reader = new BodyReader(http, most, whole, tooLarge);
        http.handler(reader::take);
        http.endHandler(end -> reader.end());
        http.exceptionHandler(gone -> reader.over = true);
    }

    private void take(Buffer piece) {
        bytes += piece.length();
        if (bytes <= most) {
            body = body.length() == 0 ? piece : body.appendBuffer(piece);
        } else if (bytes > most + Limits.BODY_BYTES_DISCARDED_MAX) {
            giveUp();
        }
    }

    private void giveUp() {
        if (!over) {
            over = true;
            http.response().putHeader("Connection", "close");
            tooLarge.run();
        }
    }

    private void end() {
        if (over) {
            return;
        }
        over = true;
        if (bytes > most) {
            tooLarge.run();
        } else {
            whole.accept(body);
        }
    }
}
