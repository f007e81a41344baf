package dawr.issuance.printer;

import dawr.issuance.printer.PrinterAddress.DeviceFile;
import dawr.issuance.printer.PrinterAddress.Network;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The receipt printers of the house. Papers for one printer come out one after the other; printers don't wait for each other. */
public final class Printers {
    private static final int CONNECT_MILLIS = 2_000;

    /** More than a crowd at one kiosk; a printer with so many before it is as good as gone. */
    private static final int WAITING_MAX = 8;

    private final Vertx vertx;
    private final Context own;
    private final NetClient client;
    private final PrinterReach reach;
    private final Map<PrinterAddress, Queue> queues = new HashMap<>();

    /** How many papers a printer has before it, and the last of them. */
    private static final class Queue {
        private int waiting;
        private Future<?> last = Future.succeededFuture();
    }

    public Printers(Vertx vertx, PrinterReach reach) {
        this.vertx = vertx;
        this.own = vertx.getOrCreateContext();
        this.client = vertx.createNetClient(new NetClientOptions().setConnectTimeout(CONNECT_MILLIS));
        this.reach = reach;
    }

    /** Prints the bytes of {@link dawr.issuance.slip.EscPos}. Never fails: what went wrong is the answer. */
    public Future<Paper> print(PrinterAddress address, Buffer slip) {
        Promise<Paper> out = Promise.promise();
        own.runOnContext(here -> inTurn(address, slip).onComplete(out));
        return out.future();
    }

    private Future<Paper> inTurn(PrinterAddress address, Buffer slip) {
        Queue queue = queues.computeIfAbsent(address, none -> new Queue());
        if (queue.waiting >= WAITING_MAX) {
            return Future.succeededFuture(Paper.PRINTER_DOWN);
        }
        queue.waiting++;
        Future<Paper> paper = queue.last
                .transform(before -> send(address, slip))
                .onComplete(done -> {
                    queue.waiting--;
                    if (queue.waiting == 0) {
                        queues.remove(address);
                    }
                });
        queue.last = paper;
        return paper;
    }

    private Future<Paper> send(PrinterAddress address, Buffer slip) {
        return switch (address) {
            case Network network -> send(network, slip);
            case DeviceFile file -> send(file, slip);
        };
    }

    private Future<Paper> send(Network network, Buffer slip) {
        return vertx.executeBlocking(() -> reach.resolve(network), false)
                .map(Objects::requireNonNull)
                .compose(machine -> machine.map(found -> client.connect(network.port(), found.getHostAddress())
                                .compose(line -> new Conversation(vertx, line, slip).hold()))
                        .orElseGet(() -> Future.succeededFuture(Paper.PRINTER_DOWN)))
                .otherwise(Paper.PRINTER_DOWN);
    }

    private Future<Paper> send(DeviceFile file, Buffer slip) {
        if (!reach.resolve(file)) {
            return Future.succeededFuture(Paper.PRINTER_DOWN);
        }
        OpenOptions writing =
                new OpenOptions().setRead(false).setWrite(true).setCreate(false).setTruncateExisting(false);
        return vertx.fileSystem()
                .open(file.path(), writing)
                .compose(device -> device.write(slip)
                        .transform(written -> device.close()
                                .transform(closed ->
                                        Future.succeededFuture(written.succeeded() ? Paper.SENT : Paper.BROKEN_OFF))))
                .otherwise(Paper.PRINTER_DOWN);
    }
}
