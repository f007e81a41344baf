package dawr.outbox.outside;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses messages may go to: public ones, and those of the house or its network that somebody has listed. Whoever can name an address for us to
 * write to could else have us knock at doors that only we can reach.
 */
public final class Addressing {
    /** What is not the public internet (IANA special-purpose registries, RFC 6890), and what wraps such an address in another. */
    private static final List<AddressRange> INSIDE = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(AddressRange::parse)
            .toList();

    /** For who runs the office, and names the addresses in its settings. */
    public static final Addressing ANYWHERE =
            new Addressing(List.of(AddressRange.parse("0.0.0.0/0"), AddressRange.parse("::/0")));

    private final List<AddressRange> listed;

    /** @param listed what may be written to although it lies inside */
    public Addressing(List<AddressRange> listed) {
        this.listed = List.copyOf(listed);
    }

    boolean allows(InetAddress address) {
        return in(listed, address) || (!in(INSIDE, address) && !isOurs(address));
    }

    private static boolean in(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.holds(address));
    }

    /** This machine's own, however public. */
    private static boolean isOurs(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException unknown) {
            return true;
        }
    }
}
