package dawr.surveys.cases;

import dawr.live.JsonShapes;
import dawr.outbox.Kind;
import dawr.outbox.Letter;
import dawr.outbox.Message;
import dawr.outbox.Outbox;
import dawr.outbox.hook.Hook;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Tells a ministry's own system what becomes of cases, by signed webhook: {@code dawr.case}, with the case as the register lists it. Neither words nor
 * contacts are ever in it; whoever may read them asks for the case.
 */
public final class CaseEcho {
    private static final String EVENT = "case";

    /** A system that was away for a day reads the register. */
    private static final long WORTH_MILLIS = 86_400_000;

    private final Outbox outbox;
    private final List<Hook> hooks;
    private final String publicAddress;
    private final LongSupplier clock;

    /**
     * An echo.
     *
     * @param publicAddress how people reach the office, without a slash at its end
     * @param clock epoch milliseconds
     */
    public CaseEcho(Outbox outbox, List<Hook> hooks, String publicAddress, LongSupplier clock) {
        this.outbox = outbox;
        this.hooks = List.copyOf(hooks);
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    /** @param step what was done, as the register calls it */
    Future<Void> tell(BranchId branch, Filed filed, String step) {
        long now = clock.getAsLong();
        List<Message> messages = hooks.stream()
                .filter(hook -> hook.hears(branch.value(), EVENT))
                .map(hook -> Message.now(
                        branch,
                        Kind.EVENT,
                        id(filed) + '/' + hook.id(),
                        new Letter.Hook(
                                hook.id(), event(branch, filed, step, now).encode()),
                        now + WORTH_MILLIS))
                .toList();
        return outbox.put(messages);
    }

    private static String id(Filed filed) {
        return "case/" + filed.id() + '/' + filed.revision();
    }

    private JsonObject event(BranchId branch, Filed filed, String step, long now) {
        return new JsonObject()
                .put("specversion", "1.0")
                .put("id", branch.value() + '-' + id(filed).replace('/', '-'))
                .put("source", publicAddress + "/api/v1/branches/" + branch.value())
                .put("type", "dawr." + EVENT)
                .put("time", JsonShapes.instant(now))
                .put("datacontenttype", "application/json")
                .put("data", CaseJson.of(filed).put("branch", branch.value()).put("step", step));
    }
}
