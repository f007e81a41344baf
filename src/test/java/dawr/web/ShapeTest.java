package dawr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Our own quick checker against one that the world uses. */
final class ShapeTest {
    private static final int BODIES_PER_OPERATION = 400;

    private static JsonObject file() {
        String text = new String(Contract.load().text(), StandardCharsets.UTF_8);
        Object parsed = new Load(LoadSettings.builder().build()).loadFromString(text);
        return new JsonObject(new JsonObject(Map.of("file", parsed)).encode()).getJsonObject("file");
    }

    @Test
    void whatWeLetThroughIsWhatTheContractMeans() {
        JsonObject file = file();
        JsonObject schemas = file.getJsonObject("components").getJsonObject("schemas");
        int fit = 0;
        int unfit = 0;
        for (Clause clause : Contract.load().clauses()) {
            if (clause.body().isPresent()) {
                JsonObject schema = schema(file, clause);
                JsonSchema oracle = oracle(schema, schemas);
                for (int seed = 0; seed < BODIES_PER_OPERATION; seed++) {
                    Object body = new Bodies(schemas, new Random(seed), 0.04).any(schema);
                    if (body instanceof JsonObject object) {
                        boolean right = oracle.validate(
                                        object.encode(),
                                        InputFormat.JSON,
                                        asserting ->
                                                asserting.getExecutionConfig().setFormatAssertionsEnabled(true))
                                .isEmpty();
                        assertEquals(right, fits(clause, object), clause.operationId() + " " + object.encode());
                        fit += right ? 1 : 0;
                        unfit += right ? 0 : 1;
                    }
                }
            }
        }
        assertTrue(fit > 1_000 && unfit > 1_000, fit + " fit, " + unfit + " don't");
    }

    /** An example is how whoever has written it otherwise is told of the right way. */
    @Test
    void whateverMustBeWrittenInOneWayHasAnExampleThatIs() {
        List<String> wrong = new ArrayList<>();
        examples(file().getJsonObject("components").getJsonObject("schemas"), wrong);
        assertEquals(List.of(), wrong);
    }

    private static void examples(Object part, List<String> wrong) {
        switch (part) {
            case JsonObject object -> {
                if (object.getValue("pattern") instanceof String pattern) {
                    example(object, pattern, wrong);
                } else {
                    object.forEach(field -> examples(field.getValue(), wrong));
                }
            }
            case JsonArray list -> list.forEach(one -> examples(one, wrong));
            default -> {}
        }
    }

    private static void example(JsonObject schema, String pattern, List<String> wrong) {
        Object example = schema.getValue("example");
        ShapeCompiler compiler = new ShapeCompiler(new JsonObject());
        if (!(example instanceof String text)
                || compiler.compile(schema).fault(text).isPresent()) {
            wrong.add(pattern + " as in " + example);
        }
    }

    @Test
    void aKeywordThatNobodyChecksStopsTheStart() {
        ShapeCompiler shapes = new ShapeCompiler(new JsonObject());
        JsonObject schema = new JsonObject().put("type", "string").put("contentEncoding", "base64");
        assertThrows(IllegalStateException.class, () -> shapes.compile(schema));
        assertThrows(IllegalStateException.class, () -> shapes.compile(new JsonObject().put("format", "email")));
    }

    private static boolean fits(Clause clause, JsonObject body) {
        JsonBody.Reading reading = JsonBody.read(body.toBuffer().getBytes());
        return reading instanceof JsonBody.Reading.Read read
                && clause.body().orElseThrow().fault(read.body()).isEmpty();
    }

    private static JsonObject schema(JsonObject file, Clause clause) {
        return file.getJsonObject("paths")
                .getJsonObject(clause.template())
                .getJsonObject(clause.method().name().toLowerCase(java.util.Locale.ROOT))
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
    }

    private static JsonSchema oracle(JsonObject schema, JsonObject schemas) {
        JsonObject whole = schema.copy().put("components", new JsonObject().put("schemas", schemas));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole.encode());
    }
}
