package dawr;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Somebody who listens to a stream of the office, message by message. */
final class Ear implements AutoCloseable {
    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    Ear(HttpResponse<InputStream> response) {
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** One message of the stream; {@code id} is empty if it has none. */
    record Heard(String id, String event, JsonObject data) {}

    int status() {
        return response.statusCode();
    }

    /** The next message of this kind; waits for it. */
    Heard next(String event) {
        for (Heard heard = next(); ; heard = next()) {
            if (heard.event().equals(event)) {
                return heard;
            }
        }
    }

    /** The next message, whatever it is. */
    Heard next() {
        String id = "";
        String event = "";
        String data = "";
        for (String line = line(); ; line = line()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            } else if (line.isEmpty() && !event.isEmpty()) {
                return new Heard(id, event, new JsonObject(data));
            }
        }
    }

    private String line() {
        try {
            String line = lines.readLine();
            if (line == null) {
                throw new AssertionError("the stream has ended");
            }
            return line;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
