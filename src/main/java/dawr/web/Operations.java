package dawr.web;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that can be asked of the office, by the contract's operation ids. Filled once by the jobs before the doors open. */
public final class Operations {
    private static final int OK = 200;

    private final Map<String, Operation> byId = new LinkedHashMap<>();

    /** Says what an operation does; each is said once. */
    public Operations on(String operationId, Operation operation) {
        if (byId.putIfAbsent(operationId, operation) != null) {
            throw new IllegalStateException("operation " + operationId + " is said twice");
        }
        return this;
    }

    /** From now on a line is kept of whatever the contract wants kept. */
    public void keep(Contract contract, Trail trail) {
        contract.clauses()
                .forEach(clause -> clause.kept()
                        .ifPresent(kind -> byId.computeIfPresent(
                                clause.operationId(), (id, operation) -> kept(operation, clause, kind, trail))));
    }

    /** What was done and could not be written down is answered with "not now": asked again, it is written down. */
    private static Operation kept(Operation operation, Clause clause, Kept kind, Trail trail) {
        return request -> operation
                .handle(request)
                .compose(answer -> shows(answer, clause.keptWhere())
                        ? trail.keep(clause, kind, request, status(answer)).map(answer)
                        : Future.succeededFuture(answer));
    }

    /** Where a line is kept of what is shown, not of what is asked, an answer without it leaves none. */
    private static boolean shows(Answer answer, String path) {
        if (path.isEmpty()) {
            return true;
        }
        if (!(answer instanceof Answer.Whole whole) || whole.body().length() == 0) {
            return false;
        }
        List<String> parts = List.of(path.split("/", -1));
        Optional<JsonObject> at = Optional.of(whole.body().toJsonObject());
        for (String part : parts.subList(0, parts.size() - 1)) {
            at = at.flatMap(object -> Optional.ofNullable(object.getJsonObject(part)));
        }
        return at.filter(object -> object.containsKey(parts.getLast())).isPresent();
    }

    private static int status(Answer answer) {
        return switch (answer) {
            case Answer.Whole whole -> whole.status();
            case Answer.Stream stream -> OK;
            case Problem problem -> problem.status();
        };
    }

    Optional<Operation> find(String operationId) {
        return Optional.ofNullable(byId.get(operationId));
    }

    /** Operations of the contract that nobody has taken, and those taken that the contract doesn't know: both should be empty. */
    public Set<String> mismatches(Contract contract) {
        Set<String> mismatches = new TreeSet<>(contract.operationIds());
        byId.keySet().forEach(id -> {
            if (!mismatches.remove(id)) {
                mismatches.add(id);
            }
        });
        return mismatches;
    }
}
