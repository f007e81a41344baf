package dawr.outbox.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A notice that nobody between us and the browser can read (RFC 8291, in one record of RFC 8188). */
final class Sealed {
    static final int SALT_BYTES = 16;

    /** What browsers' services must take is 4096 bytes in all; this leaves room for head and tag. */
    static final int TEXT_BYTES_MAX = 3_993;

    private static final int RECORD_BYTES = 4_096;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private Sealed() {}

    /**
     * Seals a text for one browser.
     *
     * @param browser its public key, 65 bytes
     * @param auth the secret it gave with it
     * @param ours a key pair for this message alone
     * @param salt 16 random bytes
     */
    static byte[] of(byte[] text, byte[] browser, byte[] auth, KeyPair ours, byte[] salt) {
        try {
            byte[] own = Curve.bytes((ECPublicKey) ours.getPublic());
            byte[] agreed = agreed((ECPrivateKey) ours.getPrivate(), Curve.publicKey(browser));
            byte[] info = join(ascii("WebPush: info\0"), browser, own);
            byte[] secret = hmac(salt, expand(hmac(auth, agreed), info));
            byte[] key = Arrays.copyOf(expand(secret, ascii("Content-Encoding: aes128gcm\0")), KEY_BYTES);
            byte[] nonce = Arrays.copyOf(expand(secret, ascii("Content-Encoding: nonce\0")), NONCE_BYTES);
            return join(head(salt, own), encrypted(key, nonce, join(text, new byte[] {LAST_RECORD})));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("can't be sealed for this browser", e);
        }
    }

    private static byte[] agreed(ECPrivateKey own, ECPublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    private static byte[] head(byte[] salt, byte[] own) {
        return ByteBuffer.allocate(SALT_BYTES + Integer.BYTES + 1 + own.length)
                .put(salt)
                .putInt(RECORD_BYTES)
                .put((byte) own.length)
                .put(own)
                .array();
    }

    private static byte[] encrypted(byte[] key, byte[] nonce, byte[] text) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(text);
    }

    /** The first 32 bytes of HKDF-Expand (RFC 5869). */
    private static byte[] expand(byte[] secret, byte[] info) throws GeneralSecurityException {
        return hmac(secret, join(info, new byte[] {1}));
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer whole = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(whole::put);
        return whole.array();
    }
}
