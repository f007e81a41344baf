package dawr.web;

import dawr.queue.Named;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the operations out of the contract's file. */
final class ContractReader {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonObject file;
    private final ShapeCompiler shapes;

    ContractReader(JsonObject file) {
        this.file = file;
        JsonObject schemas = file.getJsonObject("components").getJsonObject("schemas");
        this.shapes = new ShapeCompiler(schemas);
        // Answers are not checked at run time, but what they promise has to be understood all the same.
        schemas.fieldNames().forEach(name -> shapes.compile(schemas.getJsonObject(name)));
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        JsonObject paths = file.getJsonObject("paths");
        for (String template : paths.fieldNames()) {
            JsonObject path = paths.getJsonObject(template);
            for (String word : path.fieldNames()) {
                if (METHODS.contains(word)) {
                    clauses.add(clause(template, path, word));
                }
            }
        }
        return clauses;
    }

    private Clause clause(String template, JsonObject path, String method) {
        JsonObject operation = path.getJsonObject(method);
        List<Clause.Parameter> parameters = new ArrayList<>(parameters(path));
        parameters.addAll(parameters(operation));
        boolean needsKey = parameters.removeIf(parameter -> parameter.name().equals("Idempotency-Key"));
        return new Clause(
                operation.getString("operationId"),
                HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)),
                template,
                roles(operation),
                List.copyOf(parameters),
                Optional.ofNullable(operation.getJsonObject("requestBody"))
                        .flatMap(body -> Optional.ofNullable(content(body).getJsonObject("application/json")))
                        .map(json -> shapes.compile(json.getJsonObject("schema"))),
                bytesMax(operation),
                needsKey,
                streams(operation),
                Optional.ofNullable(operation.getString("x-kept"))
                        .map(word -> Named.find(Kept.class, word).orElseThrow()),
                operation.getString("x-kept-where", ""));
    }

    /** Who may call; nobody may if the file doesn't say. */
    private static Set<Role> roles(JsonObject operation) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object word : operation.getJsonArray("x-roles", new JsonArray())) {
            roles.add(Named.find(Role.class, (String) word).orElseThrow());
        }
        return roles;
    }

    /** A picture or film is brought as it is. */
    private static int bytesMax(JsonObject operation) {
        JsonObject body = operation.getJsonObject("requestBody", new JsonObject());
        return content(body)
                .getJsonObject("application/octet-stream", new JsonObject())
                .getInteger("x-bytes-max", 0);
    }

    private static boolean streams(JsonObject operation) {
        JsonObject ok = operation.getJsonObject("responses").getJsonObject("200", new JsonObject());
        return content(ok).containsKey("text/event-stream");
    }

    private static JsonObject content(JsonObject part) {
        return part.getJsonObject("content", new JsonObject());
    }

    private List<Clause.Parameter> parameters(JsonObject part) {
        List<Clause.Parameter> parameters = new ArrayList<>();
        for (Object each : part.getJsonArray("parameters", new JsonArray())) {
            parameters.add(parameter(resolved((JsonObject) each)));
        }
        return parameters;
    }

    private Clause.Parameter parameter(JsonObject parameter) {
        return new Clause.Parameter(
                parameter.getString("name"),
                Clause.Where.valueOf(parameter.getString("in").toUpperCase(Locale.ROOT)),
                parameter.getBoolean("required", false),
                shapes.compile(parameter.getJsonObject("schema")));
    }

    private JsonObject resolved(JsonObject parameter) {
        String reference = parameter.getString("$ref", "");
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return reference.isEmpty()
                ? parameter
                : file.getJsonObject("components").getJsonObject("parameters").getJsonObject(name);
    }
}
