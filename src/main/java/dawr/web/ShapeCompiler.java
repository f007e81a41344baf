package dawr.web;

import static dawr.web.Shape.unless;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes shapes from the contract's schemas. Knows as much of JSON Schema as the contract uses, and says so when it meets more: a keyword that
 * nobody checks would be a promise that nobody keeps.
 */
final class ShapeCompiler {
    /** They explain and bind nobody. */
    private static final Set<String> REMARKS = Set.of("description", "summary", "title", "example", "examples");

    /** Texts at least this long may have several lines (a note, a comment); shorter ones are names and go on one line. */
    private static final int LINES_FROM_LENGTH = 500;

    private final JsonObject schemas;
    private final Map<String, Shape> byName = new HashMap<>();

    ShapeCompiler(JsonObject schemas) {
        this.schemas = schemas;
    }

    Shape compile(JsonObject schema) {
        List<Shape> shapes = new ArrayList<>();
        for (String keyword : schema.fieldNames()) {
            if (!REMARKS.contains(keyword)) {
                shapes.add(keyword(keyword, schema));
            }
        }
        return shapes.size() == 1 ? shapes.getFirst() : all(shapes);
    }

    private Shape keyword(String keyword, JsonObject schema) {
        return switch (keyword) {
            case "$ref" -> named(schema.getString(keyword));
            case "allOf" ->
                all(objects(schema.getJsonArray(keyword)).map(this::compile).toList());
            case "type" -> type(schema.getValue(keyword));
            case "enum" -> oneOf(schema.getJsonArray(keyword));
            case "pattern", "minLength", "maxLength", "format" -> TextShapes.of(keyword, schema, LINES_FROM_LENGTH);
            case "minimum" -> atLeast(schema.getDouble(keyword));
            case "maximum" -> atMost(schema.getDouble(keyword));
            case "items" -> items(compile(schema.getJsonObject(keyword)));
            case "minItems", "maxItems" -> itemCount(schema);
            case "required" -> required(strings(schema.getJsonArray(keyword)));
            case "properties", "additionalProperties" -> properties(schema);
            case "maxProperties" -> propertiesMax(schema.getInteger(keyword));
            default -> throw new IllegalStateException("the contract uses " + keyword + ", which nobody checks");
        };
    }

    private Shape named(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        Shape known = byName.get(name);
        if (known == null) {
            JsonObject schema = schemas.getJsonObject(name);
            known = compile(schema);
            byName.put(name, known);
        }
        return known;
    }

    private static Shape all(List<Shape> shapes) {
        Shape[] each = shapes.toArray(Shape[]::new);
        return value -> {
            List<Shape.Fault> faults = List.of();
            for (Shape shape : each) {
                faults = joined(faults, shape.faults(value));
            }
            return faults;
        };
    }

    private static Shape type(Object type) {
        if (type instanceof JsonArray types) {
            List<Shape> shapes = types.stream().map(ShapeCompiler::type).toList();
            return value ->
                    unless(shapes.stream().anyMatch(shape -> shape.faults(value).isEmpty()));
        }
        return switch ((String) type) {
            case "object" -> value -> unless(value instanceof JsonObject);
            case "array" -> value -> unless(value instanceof JsonArray);
            case "string" -> value -> unless(value instanceof String);
            case "boolean" -> value -> unless(value instanceof Boolean);
            case "number" -> value -> unless(value instanceof Number);
            case "integer" -> value -> unless(value instanceof Number number && number.doubleValue() % 1 == 0);
            case "null" -> value -> unless(value == null);
            default -> throw new IllegalStateException("the contract uses type " + type + ", which nobody checks");
        };
    }

    private static Shape oneOf(JsonArray values) {
        Set<Object> allowed = values.stream().collect(Collectors.toUnmodifiableSet());
        return value -> unless(value != null && allowed.contains(value));
    }

    private static Shape atLeast(double least) {
        return value -> unless(!(value instanceof Number number) || number.doubleValue() >= least);
    }

    private static Shape atMost(double most) {
        return value -> unless(!(value instanceof Number number) || number.doubleValue() <= most);
    }

    private static Shape items(Shape each) {
        return value -> {
            List<Shape.Fault> faults = List.of();
            if (value instanceof JsonArray array) {
                for (int i = 0; i < array.size(); i++) {
                    faults = joined(faults, Integer.toString(i), each.faults(array.getValue(i)));
                }
            }
            return faults;
        };
    }

    private static Shape itemCount(JsonObject schema) {
        int least = schema.getInteger("minItems", 0);
        int most = schema.getInteger("maxItems", Integer.MAX_VALUE);
        return value -> unless(!(value instanceof JsonArray array) || (array.size() >= least && array.size() <= most));
    }

    private static Shape propertiesMax(int most) {
        return value -> unless(!(value instanceof JsonObject object) || object.size() <= most);
    }

    private static Shape required(List<String> names) {
        return value -> {
            if (!(value instanceof JsonObject object)) {
                return List.of();
            }
            return names.stream()
                    .filter(name -> !object.containsKey(name))
                    .map(Shape.Fault::new)
                    .toList();
        };
    }

    private Shape properties(JsonObject schema) {
        Map<String, Shape> known = new LinkedHashMap<>();
        JsonObject properties = schema.getJsonObject("properties", new JsonObject());
        properties.fieldNames().forEach(name -> known.put(name, compile(properties.getJsonObject(name))));
        Shape others = others(schema.getValue("additionalProperties"));
        return value -> value instanceof JsonObject object ? properties(object, known, others) : List.of();
    }

    private Shape others(@Nullable Object schema) {
        return switch (schema) {
            case null -> value -> List.of();
            case JsonObject each -> compile(each);
            case Boolean allowed -> value -> unless(allowed);
            default -> throw new IllegalStateException("additionalProperties is neither a schema nor a choice");
        };
    }

    private static List<Shape.Fault> properties(JsonObject object, Map<String, Shape> known, Shape others) {
        List<Shape.Fault> faults = List.of();
        for (Map.Entry<String, Object> field : object.getMap().entrySet()) {
            Shape shape = known.getOrDefault(field.getKey(), others);
            faults = joined(faults, field.getKey(), shape.faults(field.getValue()));
        }
        return faults;
    }

    /** What was found so far, and what lies within a step further in; most find nothing, which costs nothing. */
    private static List<Shape.Fault> joined(List<Shape.Fault> some, String step, List<Shape.Fault> within) {
        return within.isEmpty()
                ? some
                : joined(some, within.stream().map(fault -> fault.within(step)).toList());
    }

    private static List<Shape.Fault> joined(List<Shape.Fault> some, List<Shape.Fault> more) {
        if (more.isEmpty() || some.size() >= Shape.FAULTS_MAX) {
            return some;
        }
        return some.isEmpty()
                ? more
                : Stream.concat(some.stream(), more.stream())
                        .distinct()
                        .limit(Shape.FAULTS_MAX)
                        .toList();
    }

    private static List<String> strings(JsonArray array) {
        return array.stream().map(String.class::cast).toList();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }
}
