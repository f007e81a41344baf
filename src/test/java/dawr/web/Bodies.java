package dawr.web;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Random;

/** Makes bodies up from the contract's schemas: most parts as the schema wants them, some as nobody wants them. Says the same for the same seed. */
final class Bodies {
    private static final List<Object> ODD = List.of(
            "",
            " ",
            "x".repeat(700),
            "ÿ",
            "𝔘𝔫𝔦",
            "-",
            "a b",
            "UPPER",
            "2026-11-22T10:00:00Z",
            "2026-13-45T99:00:00Z",
            "not-a-uuid",
            0,
            -1,
            1,
            3.5,
            7.0,
            100_000,
            true,
            new JsonArray(),
            new JsonObject(),
            new JsonArray().add(new JsonObject().put("a", 1)));

    private final JsonObject schemas;
    private final Random random;
    private final double oddity;

    Bodies(JsonObject schemas, Random random, double oddity) {
        this.schemas = schemas;
        this.random = random;
        this.oddity = oddity;
    }

    Object any(JsonObject schema) {
        if (random.nextDouble() < oddity) {
            return ODD.get(random.nextInt(ODD.size()));
        }
        if (schema.containsKey("$ref")) {
            String reference = schema.getString("$ref");
            return any(schemas.getJsonObject(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        if (schema.containsKey("enum")) {
            JsonArray words = schema.getJsonArray("enum");
            return words.getValue(random.nextInt(words.size()));
        }
        return switch (schema.getString("type")) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer", "number" ->
                schema.getInteger("minimum", 0) + random.nextInt(Math.clamp(schema.getInteger("maximum", 50), 1, 50));
            case "boolean" -> random.nextBoolean();
            default -> text(schema);
        };
    }

    private JsonObject object(JsonObject schema) {
        JsonObject object = new JsonObject();
        JsonObject properties = schema.getJsonObject("properties", new JsonObject());
        JsonArray required = schema.getJsonArray("required", new JsonArray());
        for (String name : properties.fieldNames()) {
            boolean wanted = required.contains(name) || random.nextBoolean();
            if (wanted && random.nextDouble() >= oddity) {
                object.put(name, any(properties.getJsonObject(name)));
            }
        }
        if (schema.getValue("additionalProperties") instanceof JsonObject each) {
            object.put("ar", any(each)).put("en", any(each));
        }
        if (random.nextDouble() < oddity) {
            object.put("unexpected", 1);
        }
        return object;
    }

    private JsonArray array(JsonObject schema) {
        JsonArray array = new JsonArray();
        int length = schema.getInteger("minItems", 0) + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            array.add(any(schema.getJsonObject("items")));
        }
        return array;
    }

    private String text(JsonObject schema) {
        if ("date-time".equals(schema.getString("format"))) {
            return "2026-11-2" + random.nextInt(10) + "T10:00:00Z";
        }
        String pattern = schema.getString("pattern", "");
        if (pattern.contains(":")) {
            return random.nextInt(10, 24) + ":" + random.nextInt(10, 60);
        }
        if (pattern.startsWith("^[0-9]{8}")) {
            return "20261122-A0" + random.nextInt(10, 99);
        }
        if (pattern.startsWith("^[A-Z]")) {
            return Character.toString('A' + random.nextInt(26));
        }
        return List.of("ar", "en", "ur", "hi", "ne").get(random.nextInt(5));
    }
}
