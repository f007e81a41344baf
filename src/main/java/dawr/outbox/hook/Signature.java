package dawr.outbox.hook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The mark under a webhook by which its receiver knows that it is ours, unaltered and fresh (Standard Webhooks 1.0, symmetric). */
public final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES_MIN = 24;
    private static final int SECRET_BYTES_MAX = 64;

    private Signature() {}

    /**
     * A secret as people hand it around, {@code whsec_} and Base64 of 24 to 64 bytes.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static byte[] secret(String text) {
        byte[] secret =
                text.startsWith(PREFIX) ? Base64.getDecoder().decode(text.substring(PREFIX.length())) : new byte[0];
        if (secret.length < SECRET_BYTES_MIN || secret.length > SECRET_BYTES_MAX) {
            throw new IllegalArgumentException("a secret is whsec_ and 24 to 64 bytes in Base64");
        }
        return secret;
    }

    /** One mark by each secret in force, as the header {@code webhook-signature} holds them. */
    public static String of(List<byte[]> secrets, String id, long atSeconds, String body) {
        String signed = id + '.' + atSeconds + '.' + body;
        return secrets.stream().map(secret -> "v1," + mark(secret, signed)).collect(Collectors.joining(" "));
    }

    private static String mark(byte[] secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
