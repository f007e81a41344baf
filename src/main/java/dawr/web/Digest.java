package dawr.web;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** What a request asked, made short: 128 bits of SHA-256 over method, path and body. Nothing and {@code {}} are the same body. */
record Digest(UUID id, String text) {
    private static final int LENGTH = 16;

    static Digest of(String method, String path, Buffer body) {
        MessageDigest sha = sha256();
        sha.update((method + ' ' + path + '\n').getBytes(StandardCharsets.UTF_8));
        byte[] sum = sha.digest(body.length() == 0 ? new byte[] {'{', '}'} : body.getBytes());
        byte[] half = Arrays.copyOf(sum, LENGTH);
        ByteBuffer numbers = ByteBuffer.wrap(half);
        UUID id = new UUID(numbers.getLong(), numbers.getLong());
        return new Digest(id, Base64.getUrlEncoder().withoutPadding().encodeToString(half));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
