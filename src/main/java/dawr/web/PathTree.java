package dawr.web;

import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds an operation by its path, step by step, in time that doesn't grow with the contract. */
final class PathTree {
    private final Node root = new Node();

    /** What a path leads to. */
    sealed interface Match {
        /** {@code parts} are the variable parts of the path by name, as they were sent. */
        record Found(Clause clause, Map<String, String> parts) implements Match {}

        /** The path exists, for other methods. */
        record OtherMethod(Set<String> methods) implements Match {}

        record Nothing() implements Match {}
    }

    private static final class Node {
        private final Map<String, Node> fixed = new HashMap<>();
        private final Map<HttpMethod, Clause> clauses = new HashMap<>();
        private @Nullable Node variable;
        private String variableName = "";
    }

    void add(Clause clause) {
        Node node = root;
        for (String step : clause.template().substring(1).split("/", -1)) {
            node = step.startsWith("{") ? variable(node, step) : node.fixed.computeIfAbsent(step, any -> new Node());
        }
        node.clauses.put(clause.method(), clause);
    }

    private static Node variable(Node node, String step) {
        Node next = node.variable;
        if (next == null) {
            next = new Node();
            node.variable = next;
            node.variableName = step.substring(1, step.length() - 1);
        }
        return next;
    }

    Match match(HttpMethod method, String path) {
        Map<String, String> parts = new LinkedHashMap<>();
        Node node = root;
        int from = 1;
        while (from <= path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            String step = path.substring(from, to);
            Node next = node.fixed.get(step);
            if (next == null) {
                next = node.variable;
                if (next == null || step.isEmpty()) {
                    return new Match.Nothing();
                }
                parts.put(node.variableName, step);
            }
            node = next;
            from = to + 1;
        }
        return found(node, method, parts);
    }

    private static Match found(Node node, HttpMethod method, Map<String, String> parts) {
        Clause clause = node.clauses.get(method);
        if (clause != null) {
            return new Match.Found(clause, parts);
        }
        return node.clauses.isEmpty()
                ? new Match.Nothing()
                : new Match.OtherMethod(node.clauses.keySet().stream()
                        .map(HttpMethod::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
