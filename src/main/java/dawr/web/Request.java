package dawr.web;

import dawr.queue.BranchId;
import dawr.queue.By;
import dawr.queue.CounterId;
import dawr.queue.TicketId;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A request that keeps the contract, from somebody who may make it.
 *
 * @param parameters what stands in path, query and headers, by the contract's names; only those that the contract knows
 * @param body empty if there was none
 * @param key the command id: the Idempotency-Key of a POST; of any other request derived from the digest
 * @param digest of method, path and body, so that a repeat can be told from a different request
 * @param language in which to answer
 * @param credentials what it brought along to say who sends it
 */
public record Request(
        Caller caller,
        Map<String, String> parameters,
        JsonObject body,
        UUID key,
        String digest,
        String language,
        Credentials credentials) {

    /** Under this name what was brought as it is stands in the body, where the contract takes bytes. */
    public static final String BYTES = "bytes";

    /** The same with another body: what it says is written there in another form. */
    public Request with(JsonObject other) {
        return new Request(caller, parameters, other, key, digest, language, credentials);
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The branch in the path, else the caller's own. */
    public BranchId branch() {
        return parameter("branch").map(BranchId::new).or(caller::branch).orElseThrow();
    }

    public CounterId counter() {
        return new CounterId(parameter("counter").orElseThrow());
    }

    /** The ticket in the path, else the visitor's own. */
    public TicketId ticket() {
        return parameter("ticketId").map(TicketId::new).orElseGet(() -> ((Caller.Visitor) caller).ticket());
    }

    /** Where it comes from. */
    public String address() {
        return credentials.address();
    }

    public String actor() {
        return caller.actor();
    }

    /** Who acts at a counter; only staff do. */
    public By by() {
        Caller.Staff staff = (Caller.Staff) caller;
        boolean anyCounter = staff.role() == Role.MANAGER || staff.role() == Role.ADMIN;
        return new By(staff.user(), anyCounter);
    }
}
