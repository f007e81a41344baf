package dawr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ports that nobody has chosen: a free one is taken once and remembered in the data folder, so that neighbours find it again. */
final class Ports {
    private Ports() {}

    /** The port remembered under this name if it is still free, else a free one, remembered from now on. */
    static int remembered(Path folder, String name, String host) {
        Path file = folder.resolve(name + ".port");
        try {
            if (Files.exists(file)) {
                int port = Integer.parseInt(Files.readString(file).strip());
                if (isFree(host, port)) {
                    return port;
                }
            }
            int port = free(host);
            Files.createDirectories(folder);
            Files.writeString(file, Integer.toString(port));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException("no port for " + name + " in " + folder, e);
        }
    }

    /** The settings with a port of their own: where any was good, a free one, so that slips and the greeting can name it. */
    static Settings settled(Settings settings) {
        try {
            return settings.port() == 0 ? settings.listeningOn(free(settings.host())) : settings;
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + settings.host(), e);
        }
    }

    /** This machine's address on the way to the first of its neighbours; loopback if it has none. */
    static String ownAddress(List<String> members) {
        if (members.isEmpty()) {
            return "127.0.0.1";
        }
        String first = members.getFirst();
        try (DatagramSocket way = new DatagramSocket()) {
            way.connect(new InetSocketAddress(first.substring(0, first.lastIndexOf(':')), 1));
            return way.getLocalAddress().getHostAddress();
        } catch (IOException e) {
            throw new UncheckedIOException("no way to " + first, e);
        }
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int free(String host) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return socket.getLocalPort();
        }
    }
}
