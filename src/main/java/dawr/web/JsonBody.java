package dawr.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request's body once and strictly: one JSON object, nothing behind it, no name twice, no number that a machine can't hold, no text
 * that is not clean.
 */
final class JsonBody {
    /** Deeper than any body of the contract (a branch's documents: 4); more is an attack. */
    private static final int DEPTH_MAX = 16;

    /** Digits of a number; a long has 19, a double 17 that matter. */
    private static final int NUMBER_LENGTH_MAX = 40;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_MAX)
                    .maxNumberLength(NUMBER_LENGTH_MAX)
                    .build())
            // Every caller may invent names; they must not stay in memory.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;

    private JsonBody(JsonParser parser) {
        this.parser = parser;
    }

    /** What came of reading. */
    sealed interface Reading {
        record Read(JsonObject body) implements Reading {}

        record Broken(Problem problem) implements Reading {}
    }

    static Reading read(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            return new JsonBody(parser).whole();
        } catch (Unfit unfit) {
            return new Reading.Broken(Problem.of(unfit.kind, unfit.field));
        } catch (IOException | IllegalStateException malformed) {
            return new Reading.Broken(Problem.of(ProblemKind.BODY_MALFORMED));
        }
    }

    private Reading whole() throws IOException, Unfit {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Unfit(ProblemKind.BODY_MALFORMED, "");
        }
        JsonObject body = object();
        if (parser.nextToken() != null) {
            throw new Unfit(ProblemKind.BODY_MALFORMED, "");
        }
        return new Reading.Read(body);
    }

    private JsonObject object() throws IOException, Unfit {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (fields.containsKey(name)) {
                throw new Unfit(ProblemKind.BODY_MALFORMED, here());
            }
            clean(name);
            parser.nextToken();
            fields.put(name, value());
        }
        return new JsonObject(fields);
    }

    private JsonArray array() throws IOException, Unfit {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new JsonArray(items);
    }

    private @Nullable Object value() throws IOException, Unfit {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> clean(parser.getText());
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> broken(parser.getDoubleValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new Unfit(ProblemKind.BODY_MALFORMED, here());
        };
    }

    private String clean(String text) throws Unfit {
        if (!CleanText.isClean(text)) {
            throw new Unfit(ProblemKind.TEXT_UNCLEAN, here());
        }
        return text;
    }

    private Number whole(JsonParser at) throws IOException, Unfit {
        return switch (at.getNumberType()) {
            case INT -> at.getIntValue();
            case LONG -> at.getLongValue();
            case BIG_INTEGER, BIG_DECIMAL, FLOAT, DOUBLE -> throw new Unfit(ProblemKind.BODY_MALFORMED, here());
        };
    }

    private Double broken(double number) throws Unfit {
        if (Double.isInfinite(number)) {
            throw new Unfit(ProblemKind.BODY_MALFORMED, here());
        }
        return number;
    }

    /** Where the parser stands, as a path; a name that is not clean itself is left out. */
    private String here() {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        String path = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        return CleanText.isClean(path) ? path : "";
    }

    /** Ends the reading from whatever depth; never leaves this class. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final ProblemKind kind;
        private final String field;

        Unfit(ProblemKind kind, String field) {
            super(null, null, false, false);
            this.kind = kind;
            this.field = field;
        }
    }
}
