package dawr.outbox.sms;

import dawr.outbox.Carrier;
import dawr.outbox.Delivery;
import dawr.outbox.Letter;
import dawr.outbox.Parcel;
import dawr.outbox.outside.Outside;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Hands text messages to a gateway over HTTP, each under its id as Idempotency-Key, by which the gateway knows a message that it has already. */
public final class HttpSmsCarrier implements Carrier {
    private static final int AT_ONCE_MAX = 16;

    /** Asked too early, too often, at the same time as before, or with an account that may be right again tomorrow. */
    private static final Set<Integer> NOT_FOR_GOOD = Set.of(401, 402, 403, 407, 408, 409, 425, 429);

    private final Outside outside;
    private final SmsGateway.Http gateway;

    public HttpSmsCarrier(Outside outside, SmsGateway.Http gateway) {
        this.outside = outside;
        this.gateway = gateway;
    }

    @Override
    public int atOnceMax() {
        return AT_ONCE_MAX;
    }

    @Override
    public Future<Delivery> carry(Parcel parcel) {
        boolean json = gateway.template().startsWith("{\"");
        Map<String, String> headers = new HashMap<>(Map.of(
                "Content-Type",
                json ? "application/json; charset=utf-8" : "application/x-www-form-urlencoded; charset=utf-8",
                "Idempotency-Key",
                parcel.id().toString()));
        gateway.authorization().ifPresent(authorization -> headers.put("Authorization", authorization));
        String body = filled(parcel, json ? HttpSmsCarrier::inJson : HttpSmsCarrier::inForm);
        return outside.post(gateway.url(), headers, Buffer.buffer(body))
                .map(said -> said.map(HttpSmsCarrier::delivery).orElseGet(() -> new Delivery.NotNow("address-inside")));
    }

    private String filled(Parcel parcel, UnaryOperator<String> written) {
        Letter.Sms sms = (Letter.Sms) parcel.letter();
        Map<String, String> filling = Map.of(
                "to",
                sms.to(),
                "from",
                gateway.from(),
                "text",
                sms.text(),
                "id",
                parcel.id().toString());
        StringBuilder body = new StringBuilder(gateway.template());
        int at = 0;
        while (at < body.length()) {
            int from = at;
            for (Map.Entry<String, String> each : filling.entrySet()) {
                String gap = '{' + each.getKey() + '}';
                if (at == from && body.indexOf(gap, at) == at) {
                    String text = written.apply(each.getValue());
                    body.replace(at, at + gap.length(), text);
                    at += text.length();
                }
            }
            at = at == from ? at + 1 : at;
        }
        return body.toString();
    }

    private static String inJson(String text) {
        String quoted = Json.encode(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String inForm(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Delivery delivery(Outside.Said said) {
        if (said.status() / 100 == 2) {
            return Delivery.Taken.WITHOUT_RECEIPT;
        }
        return said.status() >= 500 || NOT_FOR_GOOD.contains(said.status())
                ? said.notNow()
                : new Delivery.Never(said.why());
    }
}
