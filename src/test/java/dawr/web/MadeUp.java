package dawr.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Body and headers that somebody made up for an operation: often nearly right, sometimes rubbish. */
public final class MadeUp {
    private static final JsonObject FILE = file();

    private static final List<String> RUBBISH = List.of(
            "",
            "{",
            "null",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "{\"a\":1e999}",
            "{\"a\":\"\\u0000\"}",
            "{\"a\":1,\"a\":2}",
            "{} {}",
            "\u0000\u0001",
            "{\"service\":\"\\ud800\"}",
            "{\"names\":{\"__proto__\":\"x\"}}",
            "{\"until\":\"+999999999-12-31T23:59:59Z\"}",
            "{\"until\":\"9999-12-31T23:59:59.999999999Z\"}",
            "{\"until\":\"0000-01-01T00:00:00Z\",\"reason\":\"break\"}",
            "{\"places\":2147483648}",
            "x".repeat(70_000));

    private final String body;
    private final Map<String, String> headers = new HashMap<>();

    /** Makes up the same for the same luck. */
    public MadeUp(Clause clause, Random random) {
        body = clause.body().isEmpty() ? "" : body(clause, random);
        headers.put("Content-Type", random.nextInt(20) == 0 ? "text/xml" : "application/json");
        headers.put(
                "Idempotency-Key",
                random.nextInt(10) == 0 ? "not a key" : new UUID(random.nextLong(), random.nextLong()).toString());
        headers.put(
                "Accept-Language", List.of("ar", "xx-YY;q=2", ",,,;;;", "en").get(random.nextInt(4)));
        if (random.nextInt(2) == 0) {
            headers.put(
                    "If-Match",
                    List.of("\"1\"", "2", "*", "\"999999999\"", "-1").get(random.nextInt(5)));
        }
        if (random.nextInt(3) == 0) {
            headers.put(
                    "Last-Event-ID",
                    List.of("x", "-", "x-99999999999999999999", "1-1").get(random.nextInt(4)));
        }
    }

    /** What is sent. */
    public String body() {
        return body.length() > 300 ? body.substring(0, 300) : body;
    }

    /** What is sent, as it goes over the line. */
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    public Map<String, String> headers() {
        return headers;
    }

    private static String body(Clause clause, Random random) {
        if (random.nextInt(5) == 0) {
            return RUBBISH.get(random.nextInt(RUBBISH.size()));
        }
        double oddity = random.nextInt(2) == 0 ? 0 : 0.1;
        JsonObject schemas = FILE.getJsonObject("components").getJsonObject("schemas");
        Object made = new Bodies(schemas, random, oddity).any(schema(clause));
        return made instanceof JsonObject object
                ? object.encode()
                : new JsonArray().add(made).encode();
    }

    private static JsonObject schema(Clause clause) {
        return FILE.getJsonObject("paths")
                .getJsonObject(clause.template())
                .getJsonObject(clause.method().name().toLowerCase(java.util.Locale.ROOT))
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
    }

    private static JsonObject file() {
        String text = new String(Contract.load().text(), StandardCharsets.UTF_8);
        Object parsed = new Load(LoadSettings.builder().build()).loadFromString(text);
        return new JsonObject(new JsonObject(Map.of("file", parsed)).encode()).getJsonObject("file");
    }
}
