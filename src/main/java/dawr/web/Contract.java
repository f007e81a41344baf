package dawr.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What can be asked of the office over HTTP, by whom and in which form: the file that is also served as {@code /api/openapi.yaml}. */
public final class Contract {
    private static final String FILE = "/openapi.yaml";

    private final List<Clause> clauses;
    private final PathTree paths = new PathTree();
    private final byte[] text;

    private Contract(List<Clause> clauses, byte[] text) {
        this.clauses = List.copyOf(clauses);
        this.text = text;
        this.clauses.forEach(paths::add);
    }

    /** Reads the contract. Fails if it uses anything that nobody would check. */
    public static Contract load() {
        byte[] text = read();
        JsonObject file = new JsonObject(parsed(text));
        return new Contract(new ContractReader(file).clauses(), text);
    }

    /** Every operation, in the order of the file: the first are the ones most used. */
    public List<Clause> clauses() {
        return clauses;
    }

    public Set<String> operationIds() {
        return clauses.stream().map(Clause::operationId).collect(Collectors.toUnmodifiableSet());
    }

    /** What the body of an operation must look like. */
    public Shape bodyOf(String operationId) {
        return clauses.stream()
                .filter(clause -> clause.operationId().equals(operationId))
                .findFirst()
                .flatMap(Clause::body)
                .orElseThrow();
    }

    /** The file as it stands. */
    public byte[] text() {
        return text.clone();
    }

    PathTree.Match match(HttpMethod method, String path) {
        return paths.match(method, path);
    }

    private static byte[] read() {
        try (InputStream file = Objects.requireNonNull(Contract.class.getResourceAsStream(FILE), FILE)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked") // YAML's keys are texts here: the file is ours
    private static Map<String, Object> parsed(byte[] text) {
        LoadSettings settings = LoadSettings.builder().setLabel("openapi.yaml").build();
        return (Map<String, Object>)
                new Load(settings).loadFromString(new String(text, java.nio.charset.StandardCharsets.UTF_8));
    }
}
