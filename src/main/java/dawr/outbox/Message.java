package dawr.outbox;

import dawr.queue.BranchId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Something that somebody is to be told once.
 *
 * @param cause what it is for, one per reader, in ids alone: {@code report/weekly/2026-W47/2}; a message of the same branch, kind, way and cause is the same
 *     message, and putting it again changes nothing for a month
 * @param notBefore epoch milliseconds; 0 for at once
 * @param lapsesAt from then on it would only be a nuisance and is given up, epoch milliseconds
 */
public record Message(BranchId branch, Kind kind, String cause, Letter letter, long notBefore, long lapsesAt) {
    private static final int CAUSE_LENGTH_MAX = 200;

    public Message {
        if (!cause.matches("[A-Za-z0-9._:/-]{1," + CAUSE_LENGTH_MAX + "}")) {
            throw new IllegalArgumentException("a cause is made of ids, not " + cause.length() + " characters of text");
        }
    }

    /** A message that goes at once. */
    public static Message now(BranchId branch, Kind kind, String cause, Letter letter, long lapsesAt) {
        return new Message(branch, kind, cause, letter, 0, lapsesAt);
    }

    /** The same for the same cause on every node, at any time. A UUID of version 8 (RFC 9562): of our own making. */
    public UUID id() {
        String text = branch.value() + '\n' + kind.slug() + '\n' + letter.way().slug() + '\n' + cause;
        ByteBuffer hash = ByteBuffer.wrap(sha256(text));
        long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
