package dawr.outbox.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.outbox.Await;
import dawr.outbox.Kind;
import dawr.outbox.Letter;
import dawr.outbox.Message;
import dawr.outbox.TestOutbox;
import dawr.outbox.Way;
import dawr.queue.BranchId;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Text messages go out by SMPP 3.4 to a gateway that speaks it. */
class SmppTest {
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final String PHONE = "+966500000123";

    private final TestOutbox box = new TestOutbox();
    private final List<String> arrived = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        box.close();
    }

    private SmppCarrier carrier(FarGateway gateway, String password) {
        URI address = URI.create("smpp://dawr:" + password + "@127.0.0.1:" + gateway.port());
        return new SmppCarrier(box.vertx(), SmsGateway.Smpp.parse(address, "DAWR"), arrived::add);
    }

    private void put(String cause, String text) {
        box.put(Message.now(OLAYA, Kind.CALLED, cause, new Letter.Sms(PHONE, text), box.now() + 300_000));
    }

    @Test
    void everyTextArrivesAsItWasWrittenWhateverItsAlphabetAndLength() throws IOException {
        String arabic = "دورك الآن: A-017، شباك 4. ".repeat(9);
        String english = "It is your turn: A-017, counter 4. ".repeat(9);
        try (FarGateway gateway = new FarGateway(any -> 0)) {
            put("entry/1", "دورك الآن");
            put("entry/2", "It is your turn: A-017");
            put("entry/3", arabic);
            put("entry/4", english);
            SmppCarrier carrier = box.work(Way.SMS, carrier(gateway, "secret"));

            assertEquals(
                    List.of("It is your turn: A-017", english, "دورك الآن", arabic),
                    gateway.texts().stream().map(FarGateway.Text::text).sorted().toList());
            assertTrue(gateway.texts().stream().allMatch(FarGateway.Text::wantsReceipt));
            assertEquals("966500000123", gateway.texts().getFirst().to());
            assertEquals("DAWR", gateway.texts().getFirst().from());
            Await.until(() -> arrived.size() == 4);
            TestOutbox.get(carrier.close());
        }
    }

    @Test
    void aReceiptIsNotedWithItsMessage() throws IOException {
        try (FarGateway gateway = new FarGateway(any -> 0)) {
            put("entry/1", "A-017");
            SmppCarrier carrier = box.work(Way.SMS, carrier(gateway, "secret"));
            Await.until(() -> arrived.equals(List.of("gw-1")));
            TestOutbox.get(box.table().arrived(Way.SMS, "gw-1", box.now() + 5));

            assertTrue(box.everything().contains("gw-1," + (box.now() + 5)), box.everything());
            TestOutbox.get(carrier.close());
        }
    }

    @Test
    void aGatewayThatIsBusyIsAskedAgainAndOneThatRefusesIsNot() throws IOException {
        try (FarGateway gateway = new FarGateway(number -> number == 1 ? 0x58 : number == 2 ? 0 : 0x0b)) {
            put("entry/1", "A-017");
            SmppCarrier carrier = box.work(Way.SMS, carrier(gateway, "secret"));
            assertEquals(Map.of("failed", 1L), box.states());
            box.later(2_000);
            box.work(Way.SMS, carrier);
            assertEquals(Map.of("sent", 1L), box.states());
            put("entry/2", "A-018");
            box.work(Way.SMS, carrier);
            assertEquals(Map.of("dead", 1L, "sent", 1L), box.states());
            TestOutbox.get(carrier.close());
        }
    }

    @Test
    void aGatewayThatHangsUpIsCalledAgain() throws IOException {
        try (FarGateway gateway = new FarGateway(number -> number == 1 ? FarGateway.HANG_UP : 0)) {
            put("entry/1", "A-017");
            SmppCarrier carrier = box.work(Way.SMS, carrier(gateway, "secret"));
            assertFalse(box.states().containsKey("sent"));
            box.later(2_000);
            box.work(Way.SMS, carrier);

            assertEquals(Map.of("sent", 1L), box.states());
            assertEquals(2, gateway.texts().size(), "whether it had the first nobody could know");
            TestOutbox.get(carrier.close());
        }
    }

    @Test
    void aWrongPasswordLosesNothing() throws IOException {
        try (FarGateway gateway = new FarGateway(any -> 0)) {
            put("entry/1", "A-017");
            TestOutbox.get(box.work(Way.SMS, carrier(gateway, "wrong")).close());
            assertEquals(Map.of("failed", 1L), box.states());
            assertEquals(List.of(), gateway.texts());
        }
    }
}
