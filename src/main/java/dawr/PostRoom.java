package dawr;

import dawr.branch.Branches;
import dawr.journal.Database;
import dawr.journal.Journal;
import dawr.office.Office;
import dawr.outbox.Carrier;
import dawr.outbox.Outbox;
import dawr.outbox.OutboxMeters;
import dawr.outbox.OutboxVerticle;
import dawr.outbox.Way;
import dawr.outbox.herald.ContactDesk;
import dawr.outbox.herald.EventLetters;
import dawr.outbox.herald.Herald;
import dawr.outbox.herald.HeraldVerticle;
import dawr.outbox.herald.PromiseWatch;
import dawr.outbox.herald.Tidings;
import dawr.outbox.hook.HookCarrier;
import dawr.outbox.kept.ContactTable;
import dawr.outbox.kept.OutboxTable;
import dawr.outbox.mail.MailCarrier;
import dawr.outbox.outside.Addressing;
import dawr.outbox.outside.Outside;
import dawr.outbox.push.PushCarrier;
import dawr.outbox.push.VapidKeys;
import dawr.outbox.sms.HttpSmsCarrier;
import dawr.outbox.sms.SmppCarrier;
import dawr.outbox.sms.SmsGateway;
import dawr.queue.Forecast;
import dawr.web.Operations;
import dawr.words.Words;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The room from which messages leave the house: the outbox, a carrier for each way that is set up, and who tells what happens. */
final class PostRoom {
    /** A thread of its own: sealing a report takes longer than a request may wait. */
    private static final DeploymentOptions OWN_THREAD = new DeploymentOptions()
            .setThreadingModel(ThreadingModel.WORKER)
            .setWorkerPoolName("outbox")
            .setWorkerPoolSize(1);

    /** A receipt may come before it is noted under which name the other side has the message. */
    private static final long RECEIPT_AFTER_MILLIS = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(PostRoom.class);

    private final Vertx vertx;
    private final Settings settings;
    private final VapidKeys pushKeys;
    private final Map<Way, Carrier> carriers = new EnumMap<>(Way.class);
    private final OutboxTable table;
    private final ContactTable contacts;
    private final OutboxMeters meters;
    private final LongSupplier clock;

    private PostRoom(
            Vertx vertx,
            Settings settings,
            Database database,
            Office office,
            VapidKeys pushKeys,
            MeterRegistry meters,
            LongSupplier clock) {
        this.vertx = vertx;
        this.settings = settings;
        this.pushKeys = pushKeys;
        this.clock = clock;
        this.meters = new OutboxMeters(meters);
        setUp(settings.gateways());
        this.table = new OutboxTable(database.pool(), office.sealing(), carriers.keySet(), clock);
        this.contacts = new ContactTable(database.pool(), office.sealing(), table);
    }

    /** Gets the room ready; nothing is sent before {@link #open}. */
    static Future<PostRoom> ready(
            Vertx vertx,
            Settings settings,
            Database database,
            Office office,
            MeterRegistry meters,
            LongSupplier clock) {
        return office.sharedKey("vapid", VapidKeys.fresh())
                .map(keys -> new PostRoom(vertx, settings, database, office, new VapidKeys(keys), meters, clock));
    }

    private void setUp(Gateways gateways) {
        Outside strangers = new Outside(vertx, new Addressing(gateways.listed()));
        gateways.mail().ifPresent(server -> carriers.put(Way.MAIL, new MailCarrier(vertx, server)));
        gateways.sms().ifPresent(gateway -> carriers.put(Way.SMS, carrier(gateway)));
        gateways.pushContact()
                .ifPresent(contact -> carriers.put(Way.PUSH, new PushCarrier(strangers, pushKeys, contact, clock)));
        if (!gateways.hooks().isEmpty()) {
            carriers.put(Way.HOOK, new HookCarrier(strangers, gateways.hooks(), clock));
        }
    }

    /** Who runs the office has named the gateway, wherever it is. */
    private Carrier carrier(SmsGateway gateway) {
        return switch (gateway) {
            case SmsGateway.Http http -> new HttpSmsCarrier(new Outside(vertx, Addressing.ANYWHERE), http);
            case SmsGateway.Smpp smpp -> new SmppCarrier(vertx, smpp, this::arrived);
        };
    }

    private void arrived(String reference) {
        vertx.timer(RECEIPT_AFTER_MILLIS, TimeUnit.MILLISECONDS)
                .compose(later -> table.arrived(Way.SMS, reference, clock.getAsLong()))
                .onFailure(failure -> LOG.warn("A receipt could not be noted cause={}", failure.toString()));
    }

    /** Where whoever owes somebody a message puts it. */
    Outbox outbox() {
        return table;
    }

    /** Begins to send, and to tell visitors and other systems what happens. */
    Future<?> open(
            Branches branches,
            Journal journal,
            Forecast forecast,
            Words words,
            Tidings.Secrets secrets,
            Operations desk) {
        new ContactDesk(contacts, branches, table, pushKeys.publicKey(), clock).take(desk);
        Tidings tidings = new Tidings(words, secrets, settings.publicAddress());
        EventLetters events = new EventLetters(settings.gateways().hooks(), settings.publicAddress());
        Herald herald = new Herald(contacts, journal, branches, tidings, events);
        PromiseWatch promises = new PromiseWatch(contacts, branches, forecast, tidings, words, clock);
        return Future.all(
                vertx.deployVerticle(new OutboxVerticle(carriers, table, meters, clock), OWN_THREAD),
                vertx.deployVerticle(new HeraldVerticle(herald, promises, contacts, clock)));
    }
}
