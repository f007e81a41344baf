package dawr.outbox.herald;

import dawr.live.Facts;
import dawr.live.JsonShapes;
import dawr.outbox.Kind;
import dawr.outbox.Letter;
import dawr.outbox.Message;
import dawr.outbox.hook.Hook;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** What other systems are told: the facts that every screen may know, each as a CloudEvent (1.0, JSON). */
public final class EventLetters {
    /** A system that was away for a day reads the ledger. */
    private static final long WORTH_MILLIS = 86_400_000;

    private final List<Hook> hooks;
    private final String publicAddress;

    /** @param publicAddress how people reach the office, without a slash at its end */
    public EventLetters(List<Hook> hooks, String publicAddress) {
        this.hooks = List.copyOf(hooks);
        this.publicAddress = publicAddress;
    }

    /** {@code state}: of the branch, as it is now. */
    List<Message> of(List<Entry> entries, BranchState state) {
        List<Message> messages = new ArrayList<>();
        if (hooks.isEmpty()) {
            return messages;
        }
        for (Entry entry : entries) {
            JsonArray facts = Facts.of(entry, state);
            for (int nth = 0; nth < facts.size(); nth++) {
                tell(messages, entry, nth, facts.getJsonObject(nth));
            }
        }
        return messages;
    }

    private void tell(List<Message> messages, Entry entry, int nth, JsonObject fact) {
        String branch = entry.branch().value();
        hooks.stream()
                .filter(hook -> hook.hears(branch, fact.getString("fact")))
                .forEach(hook -> {
                    String id = entry.seq() + "-" + nth;
                    Letter letter = new Letter.Hook(
                            hook.id(), cloudEvent(entry, id, fact).encode());
                    String cause = "entry/" + id + '/' + hook.id();
                    messages.add(
                            Message.now(entry.branch(), Kind.EVENT, cause, letter, entry.atMillis() + WORTH_MILLIS));
                });
    }

    private JsonObject cloudEvent(Entry entry, String id, JsonObject fact) {
        String branch = entry.branch().value();
        JsonObject event = new JsonObject()
                .put("specversion", "1.0")
                .put("id", branch + '-' + id)
                .put("source", publicAddress + "/api/v1/branches/" + branch)
                .put("type", "dawr." + fact.getString("fact"))
                .put("time", JsonShapes.instant(entry.atMillis()))
                .put("datacontenttype", "application/json")
                .put("data", fact.copy().put("branch", branch).put("seq", entry.seq()));
        return fact.containsKey("ticketId") ? event.put("subject", fact.getString("ticketId")) : event;
    }
}
