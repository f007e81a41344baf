package dawr.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/** What the office answered. */
public record Answer(int status, MultiMap headers, Buffer body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public boolean accepted() {
        return status / 100 == 2;
    }

    /** The body; a missing node where it is no JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body.getBytes());
        } catch (JsonProcessingException unreadable) {
            return JSON.missingNode();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** The credential that came along. */
    public Optional<String> cookie() {
        return Optional.ofNullable(headers.get("Set-Cookie")).map(cookie -> cookie.split(";", 2)[0]);
    }

    /** Status and problem in a few words, for a report. */
    public String inWords() {
        JsonNode problem = json();
        String field = problem.path("field").asText("");
        return status + " " + problem.path("type").asText("") + (field.isEmpty() ? "" : " (" + field + ")");
    }
}
