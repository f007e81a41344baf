package dawr.outbox.hook;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Another system that is told what happens.
 *
 * @param id what we call it; stays the same when its address changes
 * @param secrets in force: one, or two while it is being changed
 * @param branches whose events it is told; empty for all
 * @param events which of them; empty for all
 */
public record Hook(String id, URI url, List<byte[]> secrets, Set<String> branches, Set<String> events) {
    private static final int SECRETS_MAX = 2;

    public Hook {
        secrets = List.copyOf(secrets);
        branches = Set.copyOf(branches);
        events = Set.copyOf(events);
    }

    /**
     * Reads the file of hooks, a JSON array of {@code {"id", "url", "secrets", "branches", "events"}}, the last two if it is not told all.
     *
     * @throws IllegalArgumentException if it can't be meant so
     */
    public static List<Hook> read(String json) {
        JsonArray array = new JsonArray(json);
        List<Hook> hooks =
                array.stream().map(JsonObject.class::cast).map(Hook::of).toList();
        if (hooks.stream().map(Hook::id).distinct().count() < hooks.size()) {
            throw new IllegalArgumentException("two hooks have one id");
        }
        return hooks;
    }

    private static Hook of(JsonObject json) {
        Set<String> unknown = json.fieldNames().stream()
                .filter(name ->
                        !Set.of("id", "url", "secrets", "branches", "events").contains(name))
                .collect(Collectors.toSet());
        URI url = URI.create(json.getString("url", ""));
        String id = json.getString("id", "");
        List<String> secrets = texts(json, "secrets");
        boolean sound = id.matches("[a-z0-9-]{1,40}")
                && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && url.getHost() != null
                && !secrets.isEmpty()
                && secrets.size() <= SECRETS_MAX;
        if (!sound || !unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "a hook has an id, a url, one or two secrets, and perhaps branches and events");
        }
        return new Hook(
                id,
                url,
                secrets.stream().map(Signature::secret).toList(),
                Set.copyOf(texts(json, "branches")),
                Set.copyOf(texts(json, "events")));
    }

    private static List<String> texts(JsonObject json, String key) {
        return json.getJsonArray(key, new JsonArray()).stream()
                .map(String.class::cast)
                .toList();
    }

    /** Is it told of this? */
    public boolean hears(String branch, String event) {
        return (branches.isEmpty() || branches.contains(branch)) && (events.isEmpty() || events.contains(event));
    }
}
