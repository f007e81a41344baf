package dawr.journal;

import dawr.queue.Entry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The chain that makes a branch's entries tell if one of them was altered: each row's hash covers the hash of the row before it. */
public final class Chain {
    /** What the first entry of a branch stands behind. */
    public static final Hash START = Hash.of(new byte[32]);

    private Chain() {}

    /** The row that an entry makes directly behind the row whose hash is {@code previous}. */
    public static Row row(Entry entry, String events, Hash previous) {
        return new Row(entry, events, previous, hash(entry, events, previous));
    }

    /** Is the row's hash the one that its content and {@code previous} make? */
    public static boolean holds(Row row) {
        return row.hash().equals(hash(row.entry(), row.events(), row.previous()));
    }

    private static Hash hash(Entry entry, String events, Hash previous) {
        MessageDigest digest = sha256();
        digest.update(previous.bytes());
        part(digest, entry.branch().value());
        digest.update(ByteBuffer.allocate(32)
                .putLong(entry.seq())
                .putLong(entry.command().getMostSignificantBits())
                .putLong(entry.command().getLeastSignificantBits())
                .putLong(entry.atMillis())
                .flip());
        part(digest, entry.actor());
        part(digest, entry.digest());
        part(digest, events);
        return Hash.of(digest.digest());
    }

    /** Each text with its length before it, so that no two different rows feed the same bytes. */
    private static void part(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
