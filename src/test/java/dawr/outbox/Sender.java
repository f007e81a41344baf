package dawr.outbox;

import dawr.journal.DatabaseAddress;
import dawr.journal.TestDatabase;
import dawr.office.Sealing;
import dawr.outbox.kept.OutboxTable;
import dawr.outbox.outside.Addressing;
import dawr.outbox.outside.Outside;
import dawr.outbox.sms.HttpSmsCarrier;
import dawr.outbox.sms.SmsGateway;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.net.URI;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/** A process of its own that sends what is owed until it is killed: the real outbox, courier and carrier. */
final class Sender {
    private Sender() {}

    /** Arguments: the database, the gateway, when the shared clock began to hurry. */
    public static void main(String[] args) {
        Vertx vertx = Vertx.vertx();
        LongSupplier clock = new Hurrying(Long.parseLong(args[2]));
        SmsGateway.Http gateway =
                new SmsGateway.Http(URI.create(args[1]), SmsGateway.Http.USUAL_TEMPLATE, Optional.empty(), "DAWR");
        Carrier carrier = new HttpSmsCarrier(new Outside(vertx, Addressing.ANYWHERE), gateway);
        OutboxTable table = table(vertx, DatabaseAddress.parse(args[0]));
        OutboxMeters meters = new OutboxMeters(new SimpleMeterRegistry());
        TestOutbox.get(vertx.deployVerticle(new OutboxVerticle(Map.of(Way.SMS, carrier), table, meters, clock)));
    }

    static OutboxTable table(Vertx vertx, DatabaseAddress database) {
        Sealing sealing = new Sealing(new TreeMap<>(Map.of(1, new byte[32])), new SecureRandom());
        return new OutboxTable(
                TestDatabase.pool(database, vertx), sealing, EnumSet.of(Way.SMS), System::currentTimeMillis);
    }
}
