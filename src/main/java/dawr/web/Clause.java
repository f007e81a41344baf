package dawr.web;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the contract.
 *
 * @param template its path, with {@code {names}} where a part may vary
 * @param roles who may call it
 * @param body what its body must look like; empty if it takes none
 * @param bytesMax how many bytes somebody may bring as they are, a picture say; 0 where the body is JSON or nothing
 * @param needsKey whether a request bears an Idempotency-Key
 * @param streams whether the answer is a stream of events
 * @param kept whether a line of it is kept, and as what
 * @param keptWhere only where the answer shows this, {@code visit/note}; always, where it is empty
 */
public record Clause(
        String operationId,
        HttpMethod method,
        String template,
        Set<Role> roles,
        List<Parameter> parameters,
        Optional<Shape> body,
        int bytesMax,
        boolean needsKey,
        boolean streams,
        Optional<Kept> kept,
        String keptWhere) {

    /** A part of path, query or headers that the operation reads. */
    public record Parameter(String name, Where where, boolean required, Shape shape) {}

    /** Where a parameter stands. */
    public enum Where {
        PATH,
        QUERY,
        HEADER
    }

    /** Whether what is brought is taken as it is. */
    boolean takesBytes() {
        return bytesMax > 0;
    }

    public boolean isPublic() {
        return roles.contains(Role.PUBLIC);
    }
}
