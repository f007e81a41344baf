package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that a ticket's QR code carries: {@code <branch>.<ticket>.<22 characters>}, the characters a 128-bit MAC of branch and ticket. It is
 * derived whenever it is needed and stored nowhere; whether the visit still stands is for the branch to say. Safe for several threads.
 */
public final class TicketTokens {
    private static final String MAC = "HmacSHA256";
    private static final int MAC_BYTES = 16;
    private static final int LONGEST = 120;

    private final NavigableMap<Integer, SecretKeySpec> keys = new TreeMap<>();

    /** @param keys by number; the highest makes new tickets' tokens */
    public TicketTokens(NavigableMap<Integer, byte[]> keys) {
        keys.forEach((number, key) -> this.keys.put(number, new SecretKeySpec(key, MAC)));
    }

    /** Whose ticket a token opens. */
    public record Opened(BranchId branch, TicketId ticket) {}

    /** The number of the key for new tickets. */
    public int newestKey() {
        return keys.lastKey();
    }

    /** The token of a ticket that was issued under this key. */
    public String token(BranchId branch, TicketId ticket, int key) {
        SecretKeySpec secret = keys.get(key);
        if (secret == null) {
            throw new IllegalStateException("no ticket key " + key);
        }
        return text(branch, ticket) + '.' + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(secret, branch, ticket));
    }

    /** What a token opens; nothing if any of it is wrong. */
    public Optional<Opened> open(String token) {
        String[] parts = token.split("\\.", -1);
        if (token.length() > LONGEST || parts.length != 3) {
            return Optional.empty();
        }
        BranchId branch = new BranchId(parts[0]);
        TicketId ticket = new TicketId(parts[1]);
        return decoded(parts[2])
                .filter(given -> keys.values().stream().anyMatch(key -> MessageDigest.isEqual(given, mac(key, branch, ticket))))
                .map(right -> new Opened(branch, ticket));
    }

    /** Only the one spelling of the bits: base64 would forgive the last character's spare ones. */
    private static Optional<byte[]> decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean same = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text);
            return same ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] mac(SecretKeySpec key, BranchId branch, TicketId ticket) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(text(branch, ticket).getBytes(StandardCharsets.UTF_8)), MAC_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    private static String text(BranchId branch, TicketId ticket) {
        return branch.value() + '.' + ticket.value();
    }
}
