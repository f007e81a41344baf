package dawr.outbox.hook;

import dawr.outbox.Carrier;
import dawr.outbox.Delivery;
import dawr.outbox.Letter;
import dawr.outbox.Parcel;
import dawr.outbox.outside.Outside;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Posts events to other systems, each signed anew at every attempt, under the same id. */
public final class HookCarrier implements Carrier {
    private static final int AT_ONCE_MAX = 16;
    private static final int GONE = 410;
    private static final long SECOND_MILLIS = 1_000;

    private final Outside outside;
    private final Map<String, Hook> hooks;
    private final LongSupplier clock;

    public HookCarrier(Outside outside, List<Hook> hooks, LongSupplier clock) {
        this.outside = outside;
        this.hooks = hooks.stream().collect(Collectors.toUnmodifiableMap(Hook::id, hook -> hook));
        this.clock = clock;
    }

    @Override
    public int atOnceMax() {
        return AT_ONCE_MAX;
    }

    @Override
    public Future<Delivery> carry(Parcel parcel) {
        Letter.Hook letter = (Letter.Hook) parcel.letter();
        return Optional.ofNullable(hooks.get(letter.hook()))
                .map(hook -> post(parcel, letter, hook))
                .orElseGet(() -> Future.succeededFuture(new Delivery.Never("no-such-hook")));
    }

    private Future<Delivery> post(Parcel parcel, Letter.Hook letter, Hook hook) {
        String id = "msg_" + parcel.id();
        long atSeconds = clock.getAsLong() / SECOND_MILLIS;
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/cloudevents+json; charset=utf-8",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(atSeconds),
                "webhook-signature",
                Signature.of(hook.secrets(), id, atSeconds, letter.json()));
        return outside.post(hook.url(), headers, Buffer.buffer(letter.json()))
                .map(said -> said.map(HookCarrier::delivery).orElseGet(() -> new Delivery.Never("address-inside")));
    }

    /** A receiver that is set up wrongly today may be right tomorrow; only "gone" is for good. */
    private static Delivery delivery(Outside.Said said) {
        if (said.status() / 100 == 2) {
            return Delivery.Taken.WITHOUT_RECEIPT;
        }
        return said.status() == GONE ? new Delivery.Never(said.why()) : said.notNow();
    }
}
