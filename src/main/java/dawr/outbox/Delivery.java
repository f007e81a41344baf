package dawr.outbox;

import java.util.Optional;
import java.util.OptionalLong;

/** What became of a message, as far as the other side has said. Reasons are single words of ours: what the other side wrote may name a person. */
public sealed interface Delivery {
    /** The other side has it. {@code reference}: what it calls the message, if it will send a receipt. */
    record Taken(Optional<String> reference) implements Delivery {
        public static final Taken WITHOUT_RECEIPT = new Taken(Optional.empty());
    }

    /** Not now. {@code afterMillis}: when the other side wants to be asked again, if it has said so. */
    record NotNow(String why, OptionalLong afterMillis) implements Delivery {
        public NotNow(String why) {
            this(why, OptionalLong.empty());
        }
    }

    /** Never: trying again would change nothing. */
    record Never(String why) implements Delivery {}
}
