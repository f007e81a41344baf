package dawr.outbox.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser that has subscribed: opens what was sealed for it, written from RFC 8188 and 8291 from the reader's side. */
final class Browser {
    private final KeyPair own = Curve.fresh();
    private final byte[] auth = new SecureRandom().generateSeed(16);

    byte[] publicKey() {
        return Curve.bytes((ECPublicKey) own.getPublic());
    }

    byte[] auth() {
        return auth.clone();
    }

    String open(byte[] body) throws GeneralSecurityException {
        ByteBuffer record = ByteBuffer.wrap(body);
        byte[] salt = next(record, 16);
        record.getInt();
        byte[] sender = next(record, record.get());
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own.getPrivate());
        agreement.doPhase(Curve.publicKey(sender), true);
        byte[] info = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), publicKey(), sender);
        byte[] secret = hkdf(auth, agreement.generateSecret(), info, 32);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(hkdf(salt, secret, ascii("Content-Encoding: aes128gcm\0"), 16), "AES"),
                new GCMParameterSpec(128, hkdf(salt, secret, ascii("Content-Encoding: nonce\0"), 12)));
        String text = new String(cipher.doFinal(next(record, record.remaining())), StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\u0002'));
    }

    private static byte[] hkdf(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(hmac(salt, secret), join(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] next(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
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
