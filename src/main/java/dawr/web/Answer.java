package dawr.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the office answers. */
public sealed interface Answer permits Answer.Whole, Answer.Stream, Problem {
    /** An answer that is complete. */
    record Whole(int status, String contentType, Buffer body, Map<String, String> headers) implements Answer {
        /** The same with one more header. */
        public Whole with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Whole(status, contentType, body, more);
        }
    }

    /** An answer that goes on: events, until the listener leaves or may no longer listen. */
    record Stream(Listening listening) implements Answer {}

    /** Begins to tell a listener what happens. */
    @FunctionalInterface
    interface Listening {
        void begin(Listener listener);
    }

    static Whole ok(JsonObject body) {
        return json(200, body);
    }

    static Whole created(JsonObject body) {
        return json(201, body);
    }

    static Whole nothing() {
        return new Whole(204, "", Buffer.buffer(), Map.of());
    }

    static Whole json(int status, JsonObject body) {
        return new Whole(status, "application/json", body.toBuffer(), Map.of());
    }

    static Whole file(String contentType, Buffer body) {
        return new Whole(200, contentType, body, Map.of());
    }
}
