package dawr.outbox.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dawr.outbox.FarSide;
import dawr.outbox.Kind;
import dawr.outbox.Letter;
import dawr.outbox.Message;
import dawr.outbox.TestOutbox;
import dawr.outbox.Way;
import dawr.outbox.outside.AddressRange;
import dawr.outbox.outside.Addressing;
import dawr.outbox.outside.Outside;
import dawr.queue.BranchId;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gateway is asked in its own words, and can tell a message that it has already. */
class HttpSmsTest {
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final String TEXT = "دورك الآن: \"A-017\" {to}\n";

    private final TestOutbox box = new TestOutbox();

    @AfterEach
    void close() {
        box.close();
    }

    private HttpSmsCarrier carrier(FarSide gateway, String template) {
        Outside outside = new Outside(box.vertx(), new Addressing(List.of(AddressRange.parse("127.0.0.1"))));
        return new HttpSmsCarrier(
                outside, new SmsGateway.Http(gateway.at("/send"), template, Optional.of("Bearer abc"), "DAWR"));
    }

    private Message putOne() {
        Message message =
                Message.now(OLAYA, Kind.CALLED, "entry/7", new Letter.Sms("+966500000123", TEXT), box.now() + 300_000);
        box.put(message);
        return message;
    }

    @Test
    void theTemplateIsFilledWithoutBreakingItsJson() {
        FarSide gateway = new FarSide(box.vertx(), posted -> 202);
        Message message = putOne();
        box.work(Way.SMS, carrier(gateway, SmsGateway.Http.USUAL_TEMPLATE));

        FarSide.Posted posted = gateway.posted().getFirst();
        assertEquals(
                new JsonObject()
                        .put("to", "+966500000123")
                        .put("from", "DAWR")
                        .put("text", TEXT)
                        .put("reference", message.id().toString()),
                new JsonObject(posted.body()));
        assertEquals("Bearer abc", posted.header("authorization"));
        assertEquals(message.id().toString(), posted.header("idempotency-key"));
    }

    @Test
    void aGatewayMayWantAForm() {
        FarSide gateway = new FarSide(box.vertx(), posted -> 200);
        putOne();
        box.work(Way.SMS, carrier(gateway, "user=u&to={to}&msg={text}"));
        assertEquals(
                "user=u&to=%2B966500000123&msg=%D8%AF%D9%88%D8%B1%D9%83+%D8%A7%D9%84%D8%A2%D9%86%3A+%22A-017%22+%7Bto%7D%0A",
                gateway.posted().getFirst().body().toString());
    }

    @Test
    void whatItRefusesForTheMomentComesAgainUnderTheSameKey() {
        AtomicInteger calls = new AtomicInteger();
        FarSide gateway = new FarSide(box.vertx(), posted -> calls.incrementAndGet() == 1 ? 429 : 200);
        putOne();
        box.work(Way.SMS, carrier(gateway, SmsGateway.Http.USUAL_TEMPLATE));
        box.later(6_999);
        box.work(Way.SMS, carrier(gateway, SmsGateway.Http.USUAL_TEMPLATE));
        assertEquals(1, gateway.posted().size());
        box.later(1);
        box.work(Way.SMS, carrier(gateway, SmsGateway.Http.USUAL_TEMPLATE));

        assertEquals(2, gateway.posted().size());
        assertEquals(
                1,
                gateway.posted().stream()
                        .map(each -> each.header("idempotency-key"))
                        .distinct()
                        .count());
        assertEquals(Map.of("sent", 1L), box.states());
    }

    @Test
    void whatItRefusesForGoodIsGivenUp() {
        putOne();
        box.work(Way.SMS, carrier(new FarSide(box.vertx(), posted -> 422), SmsGateway.Http.USUAL_TEMPLATE));
        assertEquals(Map.of("dead", 1L), box.states());
    }

    @Test
    void phoneNumbersDoNotGoOverANetworkInTheClear() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new SmsGateway.Http(
                        URI.create("http://gateway.example/"),
                        SmsGateway.Http.USUAL_TEMPLATE,
                        Optional.empty(),
                        "DAWR"));
    }
}
