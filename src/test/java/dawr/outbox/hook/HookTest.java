package dawr.outbox.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other systems are told what happens, once each, and can see that it was us. */
class HookTest {
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OLDER = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String EVENT = "{\"specversion\":\"1.0\",\"type\":\"dawr.ticket-called\"}";

    private final TestOutbox box = new TestOutbox();
    private final Outside outside = new Outside(box.vertx(), new Addressing(List.of(AddressRange.parse("127.0.0.1"))));

    @AfterEach
    void close() {
        box.close();
    }

    private HookCarrier carrier(FarSide receiver, String... secrets) {
        JsonObject hook = new JsonObject()
                .put("id", "crm")
                .put("url", receiver.at("/events?from=dawr").toString())
                .put("secrets", new JsonArray(List.of(secrets)));
        return new HookCarrier(outside, Hook.read(new JsonArray().add(hook).encode()), box::now);
    }

    private void putOne() {
        box.put(Message.now(OLAYA, Kind.EVENT, "entry/7/0/crm", new Letter.Hook("crm", EVENT), box.now() + 86_400_000));
    }

    /** The example of the convention's own text. */
    @Test
    void theMarkIsTheConventions() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Signature.of(
                        List.of(Signature.secret(SECRET)),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}"));
    }

    @Test
    void whileASecretIsChangedEachMessageCarriesBothMarks() {
        FarSide receiver = new FarSide(box.vertx(), posted -> 204);
        putOne();
        box.work(Way.HOOK, carrier(receiver, SECRET, OLDER));

        FarSide.Posted posted = receiver.posted().getFirst();
        String id = posted.header("webhook-id");
        long at = Long.parseLong(posted.header("webhook-timestamp"));
        String[] marks = posted.header("webhook-signature").split(" ", -1);
        assertEquals(EVENT, posted.body().toString());
        assertEquals("/events?from=dawr", posted.path());
        assertEquals("application/cloudevents+json; charset=utf-8", posted.header("content-type"));
        assertEquals(box.now() / 1_000, at);
        assertEquals(Signature.of(List.of(Signature.secret(SECRET)), id, at, EVENT), marks[0]);
        assertEquals(Signature.of(List.of(Signature.secret(OLDER)), id, at, EVENT), marks[1]);
        assertEquals(Map.of("sent", 1L), box.states());
    }

    @Test
    void aReceiverThatFailedGetsTheSameIdAgainFreshlyMarked() {
        AtomicInteger calls = new AtomicInteger();
        FarSide receiver = new FarSide(box.vertx(), posted -> switch (calls.incrementAndGet()) {
            case 1 -> 503;
            case 2 -> 0;
            default -> 200;
        });
        putOne();
        for (int each = 0; each < 3; each++) {
            box.work(Way.HOOK, carrier(receiver, SECRET));
            box.later(8_000);
        }

        List<FarSide.Posted> all = receiver.posted();
        assertEquals(3, all.size());
        assertEquals(
                1,
                all.stream().map(each -> each.header("webhook-id")).distinct().count());
        assertEquals(
                3,
                all.stream()
                        .map(each -> each.header("webhook-timestamp"))
                        .distinct()
                        .count());
        assertEquals(Map.of("sent", 1L), box.states());
    }

    @Test
    void whoSaysThatTheyAreGoneIsToldNothingMore() {
        putOne();
        box.work(Way.HOOK, carrier(new FarSide(box.vertx(), posted -> 410), SECRET));
        assertEquals(Map.of("dead", 1L), box.states());
    }

    @Test
    void anAddressInsideTheHouseIsRefusedUnlessListed() {
        FarSide receiver = new FarSide(box.vertx(), posted -> 200);
        Outside strict = new Outside(box.vertx(), new Addressing(List.of()));
        String hooks = "[{\"id\":\"crm\",\"url\":\"" + receiver.at("/") + "\",\"secrets\":[\"" + SECRET + "\"]}]";
        putOne();
        box.work(Way.HOOK, new HookCarrier(strict, Hook.read(hooks), box::now));

        assertEquals(Map.of("dead", 1L), box.states());
        assertTrue(box.everything().contains("address-inside"));
        assertEquals(List.of(), receiver.posted());
    }

    @Test
    void aHookThatCannotBeMeantIsRefused() {
        for (String wrong : List.of(
                "{}",
                "[{\"id\":\"crm\",\"url\":\"ftp://crm.example\",\"secrets\":[\"" + SECRET + "\"]}]",
                "[{\"id\":\"crm\",\"url\":\"https://crm.example\",\"secrets\":[]}]",
                "[{\"id\":\"crm\",\"url\":\"https://crm.example\",\"secrets\":[\"short\"]}]",
                "[{\"id\":\"crm\",\"url\":\"https://crm.example\",\"secret\":\"x\",\"secrets\":[\"" + SECRET
                        + "\"]}]")) {
            assertThrows(RuntimeException.class, () -> Hook.read(wrong), wrong);
        }
    }
}
