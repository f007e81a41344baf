package dawr.outbox.push;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A notice reaches the browser that asked for it, and nobody between can read it. */
class PushTest {
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final String NOTICE = "{\"title\":\"دورك الآن\"}";

    private final TestOutbox box = new TestOutbox();
    private final Browser browser = new Browser();
    private final VapidKeys keys = new VapidKeys(VapidKeys.fresh());

    @AfterEach
    void close() {
        box.close();
    }

    private PushCarrier carrier(AddressRange... listed) {
        return new PushCarrier(
                new Outside(box.vertx(), new Addressing(List.of(listed))), keys, "mailto:it@office.example", box::now);
    }

    private void putFor(URI endpoint) {
        Letter letter = new Letter.Push(
                endpoint, Buffer.buffer(browser.publicKey()), Buffer.buffer(browser.auth()), Optional.empty(), NOTICE);
        box.put(Message.now(OLAYA, Kind.CALLED, "entry/7/called", letter, box.now() + 300_000));
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    /** RFC 8291, appendix A. */
    @Test
    void aNoticeIsSealedAsTheStandardsOwnExample() {
        KeyPair sender = new KeyPair(
                Curve.publicKey(bytes(
                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                Curve.privateKey(bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));

        byte[] sealed = Sealed.of(
                "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.US_ASCII),
                bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
                bytes("BTBZMqHH6r4Tts7J_aSIgg"),
                sender,
                bytes("DGv6ra1nlYgDCS1FRnbzlw"));

        assertArrayEquals(
                bytes(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8w"
                                + "EqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"),
                sealed);
    }

    @Test
    void theBrowserReadsWhatItWasSentAndItsServiceCannot() throws Exception {
        FarSide service = new FarSide(box.vertx(), posted -> 201);
        putFor(service.at("/send/abc"));
        box.work(Way.PUSH, carrier(AddressRange.parse("127.0.0.1")));

        FarSide.Posted posted = service.posted().getFirst();
        assertEquals(NOTICE, browser.open(posted.body().getBytes()));
        assertFalse(posted.body().toString().contains("title"));
        assertEquals("300", posted.header("ttl"));
        assertEquals("aes128gcm", posted.header("content-encoding"));
        assertTrue(posted.header("topic").matches("[0-9a-f]{32}"));
        assertTrue(isFromUs(posted.header("authorization"), service.at("")));
    }

    /** As a service checks it. */
    private boolean isFromUs(String authorization, URI service) throws Exception {
        String token = authorization.substring("vapid t=".length(), authorization.indexOf(','));
        String[] parts = token.split("\\.", -1);
        JsonObject claims = new JsonObject(new String(bytes(parts[1]), StandardCharsets.UTF_8));
        assertEquals(service.toString(), claims.getString("aud"));
        assertEquals("mailto:it@office.example", claims.getString("sub"));
        assertEquals(box.now() / 1_000 + 43_200, claims.getLong("exp"));
        assertTrue(authorization.endsWith(", k=" + keys.publicKey()));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Curve.publicKey(bytes(keys.publicKey())));
        signature.update((parts[0] + '.' + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(bytes(parts[2]));
    }

    @Test
    void aSubscriptionThatWasTakenBackIsNotTriedAgain() {
        putFor(new FarSide(box.vertx(), posted -> 410).at("/send/abc"));
        box.work(Way.PUSH, carrier(AddressRange.parse("127.0.0.1")));
        assertEquals(Map.of("dead", 1L), box.states());
    }

    @Test
    void aVisitorCannotHaveTheOfficeWriteToItself() {
        FarSide house = new FarSide(box.vertx(), posted -> 201);
        putFor(house.at("/api/v1/sign-out"));
        box.work(Way.PUSH, carrier());
        assertEquals(Map.of("dead", 1L), box.states());
        assertEquals(List.of(), house.posted());
    }

    @Test
    void aKeyThatIsNoPointOfTheCurveIsRefused() {
        byte[] wrong = browser.publicKey();
        wrong[40] ^= 1;
        assertThrows(IllegalArgumentException.class, () -> Curve.publicKey(wrong));
        assertThrows(IllegalArgumentException.class, () -> Curve.publicKey(new byte[65]));
    }
}
