package dawr.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/** Writes server-sent events. JSON has no line breaks of its own, so one data line is enough. */
final class Sse {
    private Sse() {}

    static Buffer event(String name, JsonObject data) {
        return Buffer.buffer("event: " + name + "\ndata: " + data.encode() + "\n\n");
    }

    static Buffer event(String id, String name, JsonObject data) {
        return Buffer.buffer("id: " + id + '\n').appendBuffer(event(name, data));
    }
}
