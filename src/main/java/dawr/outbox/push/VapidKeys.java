package dawr.outbox.push;

import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** By which browsers' services know the office (VAPID, RFC 8292). One pair for all nodes: subscriptions are bound to it. */
public final class VapidKeys {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A day is the most that services take. */
    private static final long GOOD_FOR_SECONDS = 12 * 3_600;

    private final ECPrivateKey privateKey;
    private final byte[] publicKey;

    /** @param bytes as {@link #fresh} makes them */
    public VapidKeys(byte[] bytes) {
        this.privateKey = Curve.privateKey(Arrays.copyOf(bytes, Curve.PRIVATE_BYTES));
        this.publicKey = Arrays.copyOfRange(bytes, Curve.PRIVATE_BYTES, Curve.PRIVATE_BYTES + Curve.PUBLIC_BYTES);
    }

    /** A new pair, to be kept: the private key, then the public one. */
    public static byte[] fresh() {
        KeyPair pair = Curve.fresh();
        return ByteBuffer.allocate(Curve.PRIVATE_BYTES + Curve.PUBLIC_BYTES)
                .put(Curve.bytes((ECPrivateKey) pair.getPrivate()))
                .put(Curve.bytes((ECPublicKey) pair.getPublic()))
                .array();
    }

    /** What a browser subscribes with, Base64 for addresses. */
    public String publicKey() {
        return BASE64.encodeToString(publicKey);
    }

    /**
     * The header {@code Authorization} for one service.
     *
     * @param audience its origin, {@code https://push.example}
     * @param contact whom it may write to, {@code mailto:…}
     */
    String authorization(String audience, String contact, long atSeconds) {
        String head = base64(new JsonObject().put("typ", "JWT").put("alg", "ES256"));
        String claims = base64(new JsonObject()
                .put("aud", audience)
                .put("exp", atSeconds + GOOD_FOR_SECONDS)
                .put("sub", contact));
        String token = head + '.' + claims;
        return "vapid t=" + token + '.' + BASE64.encodeToString(mark(token)) + ", k=" + publicKey();
    }

    private static String base64(JsonObject json) {
        return BASE64.encodeToString(json.encode().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mark(String token) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(privateKey);
            signature.update(token.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
