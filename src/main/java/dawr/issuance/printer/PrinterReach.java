package dawr.issuance.printer;

import dawr.issuance.printer.PrinterAddress.DeviceFile;
import dawr.issuance.printer.PrinterAddress.Network;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses the server may print to. A manager writes them, so none may lead back into the server or to a service that is no printer: only
 * the printers' ports of other machines, and whatever else the operator has listed by name.
 */
public final class PrinterReach {
    /** The ports of printers and of boxes with several of them. */
    private static final int PORT_FIRST = PrinterAddress.USUAL_PORT;

    private static final int PORT_LAST = PORT_FIRST + 9;

    private final Set<String> listed;

    /** @param listed addresses as {@link PrinterAddress#text} writes them, which are allowed wherever they lead */
    public PrinterReach(List<PrinterAddress> listed) {
        this.listed = Set.copyOf(listed.stream().map(PrinterAddress::text).toList());
    }

    /** Whether the text is an address that may be asked for at all. */
    public boolean allows(String text) {
        return PrinterAddress.parse(text).filter(this::allows).isPresent();
    }

    /** Whether it may be asked for at all; a name is looked up only by {@link #resolve}. */
    boolean allows(PrinterAddress address) {
        return listed.contains(address.text())
                || (address instanceof Network network && network.port() >= PORT_FIRST && network.port() <= PORT_LAST);
    }

    /** The machine it leads to just now; empty if there is none, or none that may be printed to. Blocks while a name is looked up. */
    Optional<InetAddress> resolve(Network address) {
        try {
            InetAddress[] found = InetAddress.getAllByName(address.host());
            boolean free = listed.contains(address.text());
            return Arrays.stream(found)
                    .filter(machine -> free || (allows(address) && isAnother(machine)))
                    .findFirst();
        } catch (UnknownHostException nobody) {
            return Optional.empty();
        }
    }

    /** Whether a device file may be written to. */
    boolean resolve(DeviceFile file) {
        return listed.contains(file.text());
    }

    private static boolean isAnother(InetAddress machine) {
        return !machine.isLoopbackAddress()
                && !machine.isAnyLocalAddress()
                && !machine.isLinkLocalAddress()
                && !machine.isMulticastAddress()
                && !isOwn(machine);
    }

    private static boolean isOwn(InetAddress machine) {
        try {
            return NetworkInterface.getByInetAddress(machine) != null;
        } catch (SocketException unknown) {
            return true;
        }
    }
}
