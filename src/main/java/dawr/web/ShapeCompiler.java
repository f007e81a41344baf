package dawr.web;

import static dawr.web.Fault.here;

import dawr.web.Fault.Why;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            List<Fault> faults = List.of();
            for (Shape shape : each) {
                faults = joined(faults, shape.faults(value));
            }
            return faults;
        };
    }

    /** Of several types the first is told to whoever keeps to none of them. */
    private static Shape type(Object type) {
        if (type instanceof JsonArray types) {
            List<Shape> shapes = types.stream().map(ShapeCompiler::type).toList();
            return value -> {
                boolean fits =
                        shapes.stream().anyMatch(shape -> shape.faults(value).isEmpty());
                return fits ? List.of() : shapes.getFirst().faults(value);
            };
        }
        return switch ((String) type) {
            case "object" -> Shape.of(here(Why.NOT_SETTINGS), JsonObject.class::isInstance);
            case "array" -> Shape.of(here(Why.NOT_LIST), JsonArray.class::isInstance);
            case "string" -> Shape.of(here(Why.NOT_TEXT), String.class::isInstance);
            case "boolean" -> Shape.of(here(Why.NOT_YES_OR_NO), Boolean.class::isInstance);
            case "number" -> Shape.of(here(Why.NOT_NUMBER), Number.class::isInstance);
            case "integer" ->
                Shape.of(
                        here(Why.NOT_WHOLE_NUMBER),
                        value -> value instanceof Number number && number.doubleValue() % 1 == 0);
            case "null" -> Shape.of(here(Why.NOT_NOTHING), Objects::isNull);
            default -> throw new IllegalStateException("the contract uses type " + type + ", which nobody checks");
        };
    }

    private static Shape oneOf(JsonArray values) {
        Set<Object> allowed = values.stream().collect(Collectors.toUnmodifiableSet());
        String all = values.stream().map(Object::toString).collect(Collectors.joining(", "));
        return Shape.of(here(Why.NOT_ONE_OF, all), value -> value != null && allowed.contains(value));
    }

    private static Shape atLeast(double least) {
        return Shape.of(
                here(Why.TOO_SMALL, plain(least)),
                value -> !(value instanceof Number number) || number.doubleValue() >= least);
    }

    private static Shape atMost(double most) {
        return Shape.of(
                here(Why.TOO_LARGE, plain(most)),
                value -> !(value instanceof Number number) || number.doubleValue() <= most);
    }

    /** 0.95 and 60, never 60.0. */
    private static String plain(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }

    private static Shape items(Shape each) {
        return value -> {
            List<Fault> faults = List.of();
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
        List<Fault> few = here(Why.TOO_FEW, Integer.toString(least));
        List<Fault> many = here(Why.TOO_MANY, Integer.toString(most));
        return value -> {
            if (!(value instanceof JsonArray array)) {
                return List.of();
            }
            return array.size() < least ? few : array.size() > most ? many : List.of();
        };
    }

    private static Shape propertiesMax(int most) {
        return Shape.of(
                here(Why.TOO_MANY, Integer.toString(most)),
                value -> !(value instanceof JsonObject object) || object.size() <= most);
    }

    private static Shape required(List<String> names) {
        return value -> {
            if (!(value instanceof JsonObject object)) {
                return List.of();
            }
            return names.stream()
                    .filter(name -> !object.containsKey(name))
                    .map(name -> new Fault(name, Why.MISSING, ""))
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
            case Boolean allowed -> Shape.of(here(Why.UNKNOWN), value -> allowed);
            default -> throw new IllegalStateException("additionalProperties is neither a schema nor a choice");
        };
    }

    private static List<Fault> properties(JsonObject object, Map<String, Shape> known, Shape others) {
        List<Fault> faults = List.of();
        for (Map.Entry<String, Object> field : object.getMap().entrySet()) {
            Shape shape = known.getOrDefault(field.getKey(), others);
            faults = joined(faults, field.getKey(), shape.faults(field.getValue()));
        }
        return faults;
    }

    /** What was found so far, and what lies within a step further in; most find nothing, which costs nothing. */
    private static List<Fault> joined(List<Fault> some, String step, List<Fault> within) {
        return within.isEmpty()
                ? some
                : joined(some, within.stream().map(fault -> fault.within(step)).toList());
    }

    private static List<Fault> joined(List<Fault> some, List<Fault> more) {
        if (more.isEmpty() || some.size() >= Shape.FAULTS_MAX) {
            return some;
        }
        if (some.isEmpty()) {
            return more;
        }
        // Of a place that is wrong in two ways the first is told
        Set<String> told = some.stream().map(Fault::path).collect(Collectors.toSet());
        return Stream.concat(some.stream(), more.stream().filter(fault -> !told.contains(fault.path())))
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
