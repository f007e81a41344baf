package dawr.office;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.NavigableMap;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what people wrote before it is stored: AES-256-GCM, bound to where it belongs, so that a text moved elsewhere does not open. */
public final class Sealing {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final NavigableMap<Integer, byte[]> keys;
    private final SecureRandom random;

    /** @param keys by number; the highest seals */
    public Sealing(NavigableMap<Integer, byte[]> keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** Seals a text: the key's number, a nonce, then the cipher text. */
    public byte[] seal(String text, String belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(
                        Cipher.ENCRYPT_MODE, keys.lastKey(), nonce, belongsTo, text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        return ByteBuffer.allocate(4 + NONCE_BYTES + sealed.length)
                .putInt(keys.lastKey())
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Opens a sealed text; nothing if its key is destroyed, it was altered, or it belongs elsewhere. */
    public Optional<String> open(byte[] sealed, String belongsTo) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        int key = buffer.getInt();
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, belongsTo, rest)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> cipher(int mode, int key, byte[] nonce, String belongsTo, byte[] input) {
        byte[] secret = keys.get(key);
        if (secret == null) {
            return Optional.empty();
        }
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return Optional.of(cipher.doFinal(input));
        } catch (javax.crypto.AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CIPHER, e);
        }
    }
}
