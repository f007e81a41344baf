package dawr;

import dawr.branch.BranchThread;
import dawr.branch.OfficeClock;
import dawr.branch.OpenBranches;
import dawr.branch.Sweep;
import dawr.branch.Unavailable;
import dawr.congestion.CongestionView;
import dawr.estimation.LivePromise;
import dawr.estimation.PromiseDesk;
import dawr.issuance.TicketView;
import dawr.issuance.WhyBefore;
import dawr.issuance.printer.PrinterReach;
import dawr.journal.Codec;
import dawr.journal.Database;
import dawr.journal.Journal;
import dawr.ledger.Projector;
import dawr.ledger.ReadingRoom;
import dawr.live.Board;
import dawr.live.Heads;
import dawr.live.LiveDesk;
import dawr.live.Neighbours;
import dawr.live.SharedBoards;
import dawr.office.Demonstration;
import dawr.office.FirstAdministrator;
import dawr.office.Office;
import dawr.office.SetupWarnings;
import dawr.outbox.herald.Tidings;
import dawr.queue.BranchState;
import dawr.simulate.SetupTrial;
import dawr.speech.SpeechDesk;
import dawr.speech.Voices;
import dawr.web.Contract;
import dawr.web.Door;
import dawr.web.Operations;
import dawr.web.Pages;
import dawr.web.Vitals;
import dawr.web.WebServer;
import dawr.web.WebSettings;
import dawr.words.Words;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The house, room by room, in the order in which it opens: neighbours and database, journal, branches, office, what is shown, the four jobs, the
 * front door. Nothing thinks here.
 */
final class House {
    private static final Logger LOG = LoggerFactory.getLogger(House.class);

    /**
     * Half of the processors, for the database and its disk need the rest. On a small machine requests and branches share one loop: waking another
     * thread costs more there than a decision does.
     */
    private static final int LOOPS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final int FILL_TRIES = 30;
    private static final long FILL_AGAIN_MILLIS = 500;

    private final Settings settings;
    private final Neighbours neighbours;
    private final Vertx vertx;
    private final Database database;
    private final Journal journal;
    private final OfficeClock clock;
    private final BranchThread branchThread = new BranchThread();
    private final OpenBranches branches;
    private final Projector ledger;
    private final ReadingRoom reading;
    private final Sweep sweep;
    private final Words words;
    private final Contract contract;
    private final Operations operations = new Operations();
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final PrinterReach reach;
    private final String demonstrationPassword;
    /** Of the administrator, if there was none before this house was opened. */
    private volatile Optional<String> firstPassword = Optional.empty();

    private volatile boolean filled;
    private volatile String front = "";

    private House(Settings settings, Neighbours neighbours, Database database, Shelf shelf, LongSupplier ownClock) {
        this.words = shelf.words();
        this.contract = shelf.contract();
        this.settings = settings;
        this.reach = new PrinterReach(settings.printers());
        this.neighbours = neighbours;
        this.vertx = neighbours.vertx();
        this.database = database;
        this.journal = database.journal();
        this.clock = new OfficeClock(ownClock);
        Heads heads = new Heads(vertx);
        this.branches = new OpenBranches(journal, clock, Codec::write, branchThread, heads::announce);
        this.sweep = new Sweep(branches, clock);
        heads.listen(branches::heard);
        this.ledger = Projector.start(database.address());
        this.reading = new ReadingRoom(database.address());
        meters.gauge("dawr_ledger_lag_seconds", ledger, Projector::lagSeconds);
        meters.gauge("dawr_ledger_entries_behind", ledger, Projector::entriesBehind);
        this.demonstrationPassword = settings.demoPassword().orElseGet(Demonstration::freshPassword);
    }

    /** Opens the house. If a room can't be opened, those before it are closed again and the future says why. */
    static Future<House> open(Settings settings, LongSupplier ownClock) {
        Future<Shelf> read = Shelf.read();
        return join(settings)
                .compose(neighbours -> Database.open(neighbours.vertx(), settings)
                        .compose(database ->
                                read.map(shelf -> new House(settings, neighbours, database, shelf, ownClock)))
                        .compose(house -> house.openRooms().recover(house::closeAfter)));
    }

    private static Future<Neighbours> join(Settings settings) {
        String host = settings.host().equals("0.0.0.0") ? Ports.ownAddress(settings.clusterMembers()) : settings.host();
        int port = settings.clusterPort().orElseGet(() -> Ports.remembered(settings.data(), "cluster", host));
        VertxOptions options = new VertxOptions().setEventLoopPoolSize(LOOPS);
        return Neighbours.join(Vertx.builder(), options, new Neighbours.Address(host, port, settings.clusterMembers()));
    }

    private Future<House> openRooms() {
        return vertx.deployVerticle(branchThread)
                .compose(deployed -> sweep.start(vertx))
                .compose(swept -> Office.open(vertx, database.pool(), clock))
                .compose(office -> PostRoom.ready(vertx, settings, database, office, meters, clock)
                        .compose(post -> database.epoch().compose(epoch -> openDoors(office, epoch, post))))
                .map(this);
    }

    private Future<?> openDoors(Office office, String epoch, PostRoom post) {
        LivePromise promise = new LivePromise();
        branches.followAll(office.papers()::hear);
        branches.followAll(office.secretTurns()::hear);
        CongestionView congestion = new CongestionView(promise, words);
        Board board = new Board(promise, congestion::index, office.emergencies()::of);
        TicketView tickets = new TicketView(promise, new WhyBefore(words, promise), office.emergencies()::of);
        new Vitals(needs(), meters::scrape, contract, words).take(operations);
        new PromiseDesk(promise).take(operations);
        new SpeechDesk(vertx, voices()).take(operations);
        Ground ground = new Ground(vertx, settings, database, branches, office, words, operations, meters, clock);
        ManagersRoom managers = new ManagersRoom(ground, congestion, post.outbox(), reading);
        managers.open();
        LiveDesk live = new LiveDesk(
                vertx, branches, board, new SharedBoards(neighbours, board, clock), tickets::of, epoch, clock);
        live.open(operations);
        promise.onPublished(live::expectsAnew);
        office.emergencies().follow(live::expectsAnew);
        return new FourJobs(ground, promise, tickets)
                .open(post.outbox())
                .compose(jobs -> openPost(post, office, promise))
                .compose(jobs -> managers.lookOut())
                .compose(looking -> office.emergencies().open())
                .compose(known -> openFront(office))
                .compose(front -> fill(office, FILL_TRIES));
    }

    private Future<Voices> voices() {
        return vertx.executeBlocking(() -> Voices.open(words, settings.speaking()), false)
                .map(Objects::requireNonNull);
    }

    private Future<?> openPost(PostRoom post, Office office, LivePromise promise) {
        Tidings.Secrets secrets = (contact, visit) -> office.tokens()
                .token(
                        contact.branch(),
                        contact.ticket(),
                        visit.tokenKey(),
                        visit.secretTurn().orElse(0));
        return post.open(branches, journal, promise, words, secrets, operations);
    }

    /** A set-up is tried out beside everything else. */
    private SetupWarnings warnings() {
        return new SetupWarnings(
                (next, others, at) -> vertx.executeBlocking(() -> SetupTrial.longer(next, others, at), false)
                        .map(Objects::requireNonNull),
                words);
    }

    private Future<?> openFront(Office office) {
        WebSettings web = new WebSettings(
                settings.host(),
                settings.port(),
                settings.publicAddress(),
                settings.tls()
                        .map(tls -> new PemKeyCertOptions()
                                .setCertPath(tls.certificate().toString())
                                .setKeyPath(tls.key().toString())),
                Set.copyOf(settings.trustedProxies()));
        Door door = new Door(web, contract, operations, office.callers(), words, clock, meters);
        Set<String> unsigned = settings.demo() ? Set.of() : words.unsigned();
        office.take(operations, contract, branches, door.cookies(), words, unsigned, warnings(), reach::allows);
        office.keepTrail(operations, contract);
        Router pages = new Pages(vertx, unsigned).router();
        return vertx.deployVerticle(() -> new WebServer(door, pages), new DeploymentOptions().setInstances(LOOPS))
                .onSuccess(id -> front = id);
    }

    /** A machine that has just come up may be too busy to answer at once; that is no reason not to open. */
    private Future<Void> fill(Office office, int tries) {
        return fill(office)
                .recover(cause -> cause instanceof Unavailable && tries > 1
                        ? vertx.timer(FILL_AGAIN_MILLIS, TimeUnit.MILLISECONDS)
                                .compose(later -> fill(office, tries - 1))
                        : Future.failedFuture(cause));
    }

    /** Sets the demonstration up, or takes it away, and reads the present day of every branch. */
    private Future<Void> fill(Office office) {
        Demonstration demonstration = office.demonstration(branches);
        return demonstrated(demonstration)
                .compose(any -> administered(office))
                .compose(any -> office.branches())
                .compose(ids -> Future.all(ids.stream()
                        .map(branch -> branches.look(branch, BranchState::founded))
                        .toList()))
                .onSuccess(all -> filled = true)
                .mapEmpty();
    }

    private Future<Void> demonstrated(Demonstration demonstration) {
        if (settings.demo()) {
            return demonstration.begin(demonstrationPassword);
        }
        return settings.demoForbidden() ? demonstration.end() : Future.succeededFuture();
    }

    /** The demonstration has an administrator; any other office begins with one, too. */
    private Future<Void> administered(Office office) {
        return settings.demo()
                ? Future.succeededFuture()
                : office.firstAdministrator()
                        .begin()
                        .onSuccess(made -> firstPassword = made)
                        .mapEmpty();
    }

    /** What whoever opened the house should know. */
    List<String> welcome() {
        String address = settings.publicAddress();
        List<String> lines = new ArrayList<>(List.of(
                "The office is open: " + address,
                "  kiosk         " + address + "/kiosk",
                "  counter       " + address + "/counter",
                "  hall display  " + address + "/hall",
                "  congestion    " + address + "/congestion"));
        if (settings.demo()) {
            lines.add("Demonstration: accounts admin, director, manager, clerk1 … clerk12 (riyadh-olaya),");
            lines.add(
                    "deira-manager, deira-clerk1 … (dubai-deira); password and device code: " + demonstrationPassword);
        }
        firstPassword.ifPresent(password -> lines.add("First administrator: account " + FirstAdministrator.ACCOUNT
                + ", password " + password + " (told this once); a first branch is made at " + address + "/setup"));
        return lines;
    }

    /** What must hold for this node to be sent anybody. */
    private Map<String, BooleanSupplier> needs() {
        Map<String, BooleanSupplier> needs = new LinkedHashMap<>();
        needs.put("journal", sweep::journalAnswers);
        needs.put("clock", clock::known);
        needs.put("branches", () -> filled);
        return needs;
    }

    private Future<House> closeAfter(Throwable cause) {
        return closeLedger().eventually(database::close).transform(closed -> Future.failedFuture(cause));
    }

    /** Closes the doors, then the rooms, then the house itself; waits for each, but for all of them no longer than this. */
    void close(Duration most) throws InterruptedException {
        List<Supplier<Future<Void>>> steps =
                List.of(this::closeFront, this::closeRooms, this::closeLedger, database::close, neighbours::leave);
        for (Supplier<Future<Void>> step : steps) {
            CountDownLatch done = new CountDownLatch(1);
            step.get().onComplete(any -> done.countDown());
            if (!done.await(most.toMillis() / steps.size(), TimeUnit.MILLISECONDS)) {
                LOG.warn("A room did not close in time");
            }
        }
    }

    private Future<Void> closeLedger() {
        return vertx.executeBlocking(() -> {
                    ledger.close();
                    reading.close();
                    return true;
                })
                .mapEmpty();
    }

    private Future<Void> closeFront() {
        return vertx.undeploy(front);
    }

    /** Nobody works on when the database closes. */
    private Future<Void> closeRooms() {
        return Future.join(vertx.deploymentIDs().stream().map(vertx::undeploy).toList())
                .mapEmpty();
    }
}
