package dawr.outbox;

import io.vertx.core.Future;
import java.util.List;

/** Where whoever owes somebody a message puts it. When the future succeeds, it is durable and will be sent, or given up where it says so. */
public interface Outbox {
    /** Is anybody here who takes messages this way? What is put all the same waits until it lapses. */
    boolean goes(Way way);

    /** Puts a message; one that is there already changes nothing. */
    default Future<Void> put(Message message) {
        return put(List.of(message));
    }

    /** Puts them all or, where that fails, none. */
    Future<Void> put(List<Message> messages);
}
