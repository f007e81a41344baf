package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and knows the secrets of tickets: {@code <branch>.<ticketId>.<22 characters>}, the end being a keyed MAC (HMAC-SHA-256, the first 128
 * bits) of what stands before it. A further secret of a ticket has its turn before the end, {@code 2~<22 characters>}, and a MAC of its own. Nothing is stored, so a repeated request gets the same secret from any node, at any time. The newest key makes
 * secrets, every key knows its own.
 */
public final class TicketTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 16;
    private static final char TURN = '~';
    private static final Pattern FURTHER = Pattern.compile("([1-9][0-9]?)" + TURN + "([A-Za-z0-9_-]{22})");

    /** Each ready to be copied: looking the algorithm up and taking the key in costs more than a MAC. */
    private final TreeMap<Integer, Mac> keys = new TreeMap<>();

    /**
     * Makes and knows secrets by these keys.
     *
     * @param keys by number, at least one; each of 32 bytes
     */
    public TicketTokens(Map<Integer, byte[]> keys) {
        keys.forEach((number, key) -> this.keys.put(number, ready(key)));
    }

    /** What a secret opens, and the how-manieth of its ticket it is; 0 is the first. */
    public record Opened(BranchId branch, TicketId ticket, int turn) {}

    /** The number of the key that new tickets are made with; it stands in their entry. */
    public int newestKey() {
        return keys.lastKey();
    }

    /** The secret of a ticket, by the key that stands in its entry, and whether it is a further one. */
    public String token(BranchId branch, TicketId ticket, int key, int turn) {
        Mac known = keys.get(key);
        if (known == null) {
            throw new IllegalStateException("there is no ticket key " + key);
        }
        String open = branch.value() + '.' + ticket.value();
        return turn == 0 ? open + '.' + mac(open, known) : open + '.' + turn + TURN + mac(open + TURN + turn, known);
    }

    /** What a secret opens, if it is one of ours. Takes as long for a wrong one as for a right one. */
    public Optional<Opened> open(String token) {
        String[] parts = token.split("\\.", 4);
        if (parts.length != 3) {
            return Optional.empty();
        }
        String open = parts[0] + '.' + parts[1];
        Matcher further = FURTHER.matcher(parts[2]);
        int turn = further.matches() ? Integer.parseInt(further.group(1)) : 0;
        String signed = turn == 0 ? open : open + TURN + turn;
        String end = turn == 0 ? parts[2] : further.group(2);
        return signed(signed, end)
                ? Optional.of(new Opened(new BranchId(parts[0]), new TicketId(parts[1]), turn))
                : Optional.empty();
    }

    /** The office's mark under a text that is no ticket's: a slash tells them apart. */
    public String sign(String text, int key) {
        Mac known = keys.get(key);
        if (known == null || text.indexOf('/') < 0) {
            throw new IllegalStateException("not to be signed, or not with key " + key);
        }
        return mac(text, known);
    }

    /** Is it the office's mark, by whichever key? Takes as long for a wrong one as for a right one. */
    public boolean signed(String text, String mark) {
        boolean right = false;
        for (Mac key : keys.values()) {
            right |= MessageDigest.isEqual(bytes(mac(text, key)), bytes(mark));
        }
        return right;
    }

    private static Mac ready(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String mac(String text, Mac key) {
        try {
            Mac mac = (Mac) key.clone();
            byte[] sum = Arrays.copyOf(mac.doFinal(bytes(text)), MAC_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
