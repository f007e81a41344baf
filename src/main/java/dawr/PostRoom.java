package dawr;

import dawr.journal.Database;
import dawr.office.Sealing;
import dawr.outbox.Carrier;
import dawr.outbox.Outbox;
import dawr.outbox.OutboxMeters;
import dawr.outbox.OutboxVerticle;
import dawr.outbox.Way;
import dawr.outbox.kept.OutboxTable;
import dawr.outbox.mail.MailCarrier;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** The room from which messages leave the house: the outbox, and a carrier for each way that is set up. */
final class PostRoom {
    /** A thread of its own: sealing a report takes longer than a request may wait. */
    private static final DeploymentOptions OWN_THREAD = new DeploymentOptions()
            .setThreadingModel(ThreadingModel.WORKER)
            .setWorkerPoolName("outbox")
            .setWorkerPoolSize(1);

    private final Vertx vertx;
    private final Map<Way, Carrier> carriers = new EnumMap<>(Way.class);
    private final OutboxTable table;
    private final OutboxMeters meters;
    private final LongSupplier clock;

    PostRoom(
            Vertx vertx,
            Gateways gateways,
            Database database,
            Sealing sealing,
            MeterRegistry meters,
            LongSupplier clock) {
        this.vertx = vertx;
        this.clock = clock;
        this.meters = new OutboxMeters(meters);
        gateways.mail().ifPresent(server -> carriers.put(Way.MAIL, new MailCarrier(vertx, server)));
        this.table = new OutboxTable(database.pool(), sealing, carriers.keySet(), clock);
    }

    /** Where whoever owes somebody a message puts it. */
    Outbox outbox() {
        return table;
    }

    Future<?> open() {
        return vertx.deployVerticle(new OutboxVerticle(carriers, table, meters, clock), OWN_THREAD);
    }
}
