package dawr.replay;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.UUID;

/** One request to the office, without saying who asks. */
public record Ask(HttpMethod method, String path, Map<String, String> headers, Buffer body) {
    public Ask {
        headers = Map.copyOf(headers);
    }

    public static Ask get(String path) {
        return new Ask(HttpMethod.GET, path, Map.of(), Buffer.buffer());
    }

    /** Asks for something to be done; however often it is sent, it is done once. */
    public static Ask post(String path, UUID key, String json) {
        return new Ask(HttpMethod.POST, path, Map.of("Idempotency-Key", key.toString()), Buffer.buffer(json));
    }

    public static Ask put(String path, String json) {
        return new Ask(HttpMethod.PUT, path, Map.of(), Buffer.buffer(json));
    }

    Ask with(String header, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(header, value);
        return new Ask(method, path, more, body);
    }
}
