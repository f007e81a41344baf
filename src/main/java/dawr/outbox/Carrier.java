package dawr.outbox;

import io.vertx.core.Future;

/** One way out of the house: a mail server, a gateway, the world of browsers, other systems. */
public interface Carrier {
    /**
     * Carries one message, and says within its time what became of it. A failed future means that nobody knows whether the other side has it. The id of the
     * parcel is the same at every attempt, and goes along wherever the other side can tell by it that it has the message already.
     */
    Future<Delivery> carry(Parcel parcel);

    /** How many it carries at once. */
    int atOnceMax();

    /** Gives back what it holds open. */
    default Future<Void> close() {
        return Future.succeededFuture();
    }
}
