package dawr.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that can be asked of the office, by the contract's operation ids. Filled once by the jobs before the doors open. */
public final class Operations {
    private final Map<String, Operation> byId = new LinkedHashMap<>();

    /** Says what an operation does; each is said once. */
    public Operations on(String operationId, Operation operation) {
        if (byId.putIfAbsent(operationId, operation) != null) {
            throw new IllegalStateException("operation " + operationId + " is said twice");
        }
        return this;
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
