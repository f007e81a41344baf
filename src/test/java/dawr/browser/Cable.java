package dawr.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a machine and its office, which can be pulled out and put back. */
final class Cable implements AutoCloseable {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final int office;
    private final int port;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private ServerSocket plug;

    private Cable(int office) throws IOException {
        this.office = office;
        this.plug = new ServerSocket(0, 0, HERE);
        this.port = plug.getLocalPort();
        listen();
    }

    static Cable to(OwnOffice office) {
        try {
            return new Cable(URI.create(office.address()).getPort());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Where the office is found through this cable. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Nobody gets through any more, and whoever was talking hears nothing. */
    void pull() {
        close();
    }

    void putBack() {
        try {
            plug = new ServerSocket();
            plug.setReuseAddress(true);
            plug.bind(new InetSocketAddress(HERE, port));
            listen();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void listen() {
        ServerSocket here = plug;
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    connect(here.accept());
                }
            } catch (IOException pulled) {
                quietly(here);
            }
        });
    }

    private void connect(Socket machine) {
        lines.add(machine);
        try {
            Socket far = new Socket(HERE, office);
            lines.add(far);
            carry(machine, far);
            carry(far, machine);
        } catch (IOException refused) {
            quietly(machine);
        }
    }

    private void carry(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                quietly(from);
            } finally {
                quietly(to);
                lines.remove(from);
            }
        });
    }

    private static void quietly(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Override
    public void close() {
        quietly(plug);
        lines.forEach(Cable::quietly);
        lines.clear();
    }
}
