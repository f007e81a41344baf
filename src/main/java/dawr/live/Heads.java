package dawr.live;

import dawr.queue.BranchId;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.function.BiConsumer;

/** The news on the bus: a branch has reached an entry. Only a reason to look; what happened is read from the journal, which alone is believed. */
public final class Heads {
    private static final String ADDRESS = "dawr.heads";

    private final Vertx vertx;

    public Heads(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Tells all nodes. One message per branch and flight. */
    public void announce(BranchId branch, long seq) {
        vertx.eventBus()
                .publish(ADDRESS, new JsonObject().put("branch", branch.value()).put("seq", seq));
    }

    /** Hears what other nodes tell (and one's own word, which says nothing new). */
    public void listen(BiConsumer<BranchId, Long> heard) {
        vertx.eventBus()
                .<JsonObject>consumer(
                        ADDRESS,
                        message -> heard.accept(
                                new BranchId(message.body().getString("branch")),
                                message.body().getLong("seq")));
    }
}
