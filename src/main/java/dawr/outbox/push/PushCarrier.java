package dawr.outbox.push;

import dawr.outbox.Carrier;
import dawr.outbox.Delivery;
import dawr.outbox.Letter;
import dawr.outbox.Parcel;
import dawr.outbox.outside.Outside;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Hands notices to the services of browsers. A notice has its id as topic, unless it has one of its own: a second attempt takes the place of the first where
 * that still waits for the phone, and the page's worker shows one id once.
 */
public final class PushCarrier implements Carrier {
    private static final int AT_ONCE_MAX = 16;
    private static final long SECOND_MILLIS = 1_000;

    /** The browser has taken its subscription back, or never had it. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 401, 403, 404, 410, 413);

    private final Outside outside;
    private final VapidKeys keys;
    private final String contact;
    private final LongSupplier clock;
    private final SecureRandom luck = new SecureRandom();

    /** @param contact whom a service may write to, {@code mailto:…} */
    public PushCarrier(Outside outside, VapidKeys keys, String contact, LongSupplier clock) {
        this.outside = outside;
        this.keys = keys;
        this.contact = contact;
        this.clock = clock;
    }

    @Override
    public int atOnceMax() {
        return AT_ONCE_MAX;
    }

    @Override
    public Future<Delivery> carry(Parcel parcel) {
        Letter.Push push = (Letter.Push) parcel.letter();
        byte[] text = push.json().getBytes(StandardCharsets.UTF_8);
        boolean open = "https".equals(push.endpoint().getScheme()) || isThisMachine(push.endpoint());
        if (!open || text.length > Sealed.TEXT_BYTES_MAX) {
            return Future.succeededFuture(new Delivery.Never("unfit"));
        }
        byte[] salt = new byte[Sealed.SALT_BYTES];
        luck.nextBytes(salt);
        byte[] sealed = Sealed.of(text, push.publicKey().getBytes(), push.auth().getBytes(), Curve.fresh(), salt);
        return outside.post(push.endpoint(), headers(parcel, push), Buffer.buffer(sealed))
                .map(said -> said.map(PushCarrier::delivery).orElseGet(() -> new Delivery.Never("address-inside")));
    }

    /** A service on this machine is none of a browser's; it has to be listed. */
    private static boolean isThisMachine(URI endpoint) {
        return "127.0.0.1".equals(endpoint.getHost());
    }

    private Map<String, String> headers(Parcel parcel, Letter.Push push) {
        long now = clock.getAsLong();
        Map<String, String> headers = new HashMap<>();
        headers.put("TTL", Long.toString(Math.max(0, (parcel.lapsesAt() - now) / SECOND_MILLIS)));
        headers.put("Urgency", "high");
        headers.put("Topic", push.topic().orElseGet(() -> parcel.id().toString().replace("-", "")));
        headers.put("Content-Type", "application/octet-stream");
        headers.put("Content-Encoding", "aes128gcm");
        headers.put("Authorization", keys.authorization(origin(push.endpoint()), contact, now / SECOND_MILLIS));
        return headers;
    }

    private static String origin(URI endpoint) {
        return endpoint.getScheme() + "://" + endpoint.getHost()
                + (endpoint.getPort() > 0 ? ":" + endpoint.getPort() : "");
    }

    private static Delivery delivery(Outside.Said said) {
        if (said.status() / 100 == 2) {
            return Delivery.Taken.WITHOUT_RECEIPT;
        }
        return FOR_GOOD.contains(said.status()) ? new Delivery.Never(said.why()) : said.notNow();
    }
}
