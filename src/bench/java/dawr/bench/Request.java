package dawr.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/** A POST that is sent again and again, each time under a new key: written out once, only the key is changed. */
final class Request {
    private static final int KEY_LENGTH = 36;

    private final byte[] bytes;
    private final int keyAt;
    private final Random luck = new Random();

    private Request(byte[] bytes, int keyAt) {
        this.bytes = bytes;
        this.keyAt = keyAt;
    }

    static Request post(URI office, String path, String cookie, String body) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + office.getAuthority() + "\r\nCookie: " + cookie
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nIdempotency-Key: ";
        String all = head + "0".repeat(KEY_LENGTH) + "\r\n\r\n" + body;
        return new Request(all.getBytes(StandardCharsets.UTF_8), head.length());
    }

    /** The request under a key that was never used. */
    byte[] anew() {
        byte[] copy = bytes.clone();
        String key =
                new UUID((luck.nextLong() & ~0xF000L) | 0x4000L, (luck.nextLong() >>> 2) | Long.MIN_VALUE).toString();
        System.arraycopy(key.getBytes(StandardCharsets.US_ASCII), 0, copy, keyAt, KEY_LENGTH);
        return copy;
    }
}
