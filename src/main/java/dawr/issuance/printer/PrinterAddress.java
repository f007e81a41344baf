package dawr.issuance.printer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a receipt printer is reached: over the network, or as a device file of this machine. */
public sealed interface PrinterAddress {
    /** Raw printing over TCP, as nearly every network printer offers it. */
    int USUAL_PORT = 9100;

    /** A printer that listens on the network. */
    record Network(String host, int port) implements PrinterAddress {
        @Override
        public String text() {
            return "tcp://" + host + ':' + port;
        }
    }

    /** A printer plugged into this machine, such as {@code /dev/usb/lp0}. */
    record DeviceFile(String path) implements PrinterAddress {
        @Override
        public String text() {
            return "file:" + path;
        }
    }

    /** As people write it; {@link #parse} reads it back. */
    String text();

    /** {@code tcp://host}, {@code tcp://host:port} or {@code file:/path}; empty if it is none of them. */
    static Optional<PrinterAddress> parse(String text) {
        Matcher file = Forms.FILE.matcher(text);
        if (file.matches()) {
            return Optional.of(new DeviceFile(file.group(1)));
        }
        try {
            URI uri = new URI(text);
            boolean plain = "tcp".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() <= Forms.PORT_MAX
                    && uri.getPort() != 0;
            return plain
                    ? Optional.of(new Network(uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort()))
                    : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** What the text of an address looks like. */
    final class Forms {
        private static final int PORT_MAX = 65_535;
        private static final Pattern FILE = Pattern.compile("file:(/(?!.*\\.\\.)[A-Za-z0-9._/-]{1,120})");

        private Forms() {}
    }
}
