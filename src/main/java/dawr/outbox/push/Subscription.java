package dawr.outbox.push;

import dawr.outbox.Letter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Base64;
import java.util.Optional;

/** What a browser hands over when somebody agrees to be told (Push API, PushSubscription.toJSON). */
public final class Subscription {
    private static final int AUTH_BYTES = 16;

    private Subscription() {}

    /** A notice that is addressed and says nothing yet; nothing if the subscription can't be meant. */
    public static Optional<Letter> blank(JsonObject json) {
        try {
            JsonObject keys = json.getJsonObject("keys", new JsonObject());
            byte[] key = Base64.getUrlDecoder().decode(keys.getString("p256dh", ""));
            byte[] auth = Base64.getUrlDecoder().decode(keys.getString("auth", ""));
            URI endpoint = URI.create(json.getString("endpoint", ""));
            Curve.publicKey(key);
            return auth.length == AUTH_BYTES && endpoint.getHost() != null
                    ? Optional.of(
                            new Letter.Push(endpoint, Buffer.buffer(key), Buffer.buffer(auth), Optional.empty(), ""))
                    : Optional.empty();
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
