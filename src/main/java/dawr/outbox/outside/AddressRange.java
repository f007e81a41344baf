package dawr.outbox.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that begin alike, written {@code 10.0.0.0/8}; one alone is written without the slash. */
public record AddressRange(InetAddress first, int bits) {
    private static final int BYTE = 8;

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static AddressRange parse(String text) {
        String[] parts = text.split("/", 2);
        InetAddress first = literal(parts[0]);
        int all = first.getAddress().length * BYTE;
        int bits = parts.length == 1 ? all : number(parts[1]);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("not a range of addresses");
        }
        return new AddressRange(first, bits);
    }

    /** Never asks a name server. */
    private static InetAddress literal(String text) {
        if (!text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException("not an address in digits");
        }
        try {
            return InetAddress.getAllByName(text)[0];
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address in digits", e);
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    }

    /** Does an address lie in it? */
    public boolean holds(InetAddress address) {
        byte[] own = first.getAddress();
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (BYTE - 1 - bit % BYTE);
            if ((own[bit / BYTE] & mask) != (other[bit / BYTE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
