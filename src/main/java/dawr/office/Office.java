package dawr.office;

import dawr.branch.Branches;
import dawr.calling.Colleagues;
import dawr.queue.BranchId;
import dawr.surveys.Answers;
import dawr.surveys.Questionnaires;
import dawr.surveys.cases.CaseBook;
import dawr.surveys.councils.CouncilBook;
import dawr.surveys.meter.MeterBook;
import dawr.web.Caller;
import dawr.web.Callers;
import dawr.web.Contract;
import dawr.web.Cookies;
import dawr.web.Operations;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** What is configured, and who may come in: the office's desks on one database. */
public final class Office {
    private final Table table;
    private final LongSupplier clock;
    private final TicketTokens tokens;
    private final PaperSecrets papers = new PaperSecrets();
    private final SecretTurns turns = new SecretTurns();
    private final TokenCheck tokenCheck;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Devices devices;
    private final KioskSeries series;
    private final Enrolments enrolments;
    private final BranchTable registry;
    private final Passwords passwords;
    private final Sealing sealing;
    private final Emergencies emergencies;

    private Office(Vertx vertx, Table table, LongSupplier clock, TicketTokens tokens, Sealing sealing) {
        this.table = table;
        this.clock = clock;
        this.tokens = tokens;
        this.tokenCheck = new TokenCheck(tokens, papers, turns, clock);
        this.accounts = new Accounts(table, clock);
        this.sessions = new Sessions(table, clock);
        this.devices = new Devices(table, clock);
        this.series = new KioskSeries(table, clock);
        this.enrolments = new Enrolments(table, clock);
        this.registry = new BranchTable(table);
        this.passwords = new Passwords(vertx);
        this.sealing = sealing;
        this.emergencies = new Emergencies(vertx, table);
    }

    /**
     * Opens the desks, with the keys of tickets' secrets at hand.
     *
     * @param clock epoch milliseconds, as the office counts them
     */
    public static Future<Office> open(Vertx vertx, Pool pool, LongSupplier clock) {
        Table table = new Table(pool);
        return SharedKeys.load(table, SharedKeys.TICKET_TOKEN, clock.getAsLong())
                .compose(tokens -> SharedKeys.load(table, SharedKeys.WRITING, clock.getAsLong())
                        .map(writing -> new Office(
                                vertx,
                                table,
                                clock,
                                new TicketTokens(tokens),
                                new Sealing(writing, new SecureRandom()))));
    }

    /** Knows everybody who may come in. */
    public Callers callers() {
        return new Identities(tokenCheck, series, sessions, devices);
    }

    /** Makes the secrets of tickets. */
    public TicketTokens tokens() {
        return tokens;
    }

    /** Lets the bearers of tickets in. */
    public TokenCheck tokenCheck() {
        return tokenCheck;
    }

    /** Seals what people's messages say and where they go. */
    public Sealing sealing() {
        return sealing;
    }

    /** The key of a kind that all nodes share: what the first of them has brought. */
    public Future<byte[]> sharedKey(String kind, byte[] fresh) {
        return SharedKeys.load(table, kind, fresh, clock.getAsLong())
                .map(keys -> keys.lastEntry().getValue());
    }

    /** What everybody in a branch has to know at once. */
    public Emergencies emergencies() {
        return emergencies;
    }

    /** Who may take a counter. */
    public Colleagues colleagues() {
        return accounts::colleagues;
    }

    /** Clerks' notes on visits. */
    public VisitorNotes notes(Pool pool) {
        return new VisitorNotes(pool, sealing);
    }

    /** What visitors said on the way out. */
    public Answers answers() {
        return new SurveyAnswers(table, sealing);
    }

    /** The register of cases. */
    public CaseBook cases() {
        return new CaseRegister(table, sealing);
    }

    /** Councils and consultations. */
    public CouncilBook councils() {
        return new CouncilTable(table, sealing);
    }

    /** What the want of papers costs. */
    public MeterBook meter() {
        return new MeterTable(table);
    }

    /** What visitors are asked there. */
    public Questionnaires questionnaires() {
        return new SurveyQuestions(table);
    }

    /** The printer beside a kiosk, as it was written. */
    public Future<Optional<String>> printerOf(Caller.Device kiosk) {
        return devices.printer(kiosk);
    }

    /** Keeps what became of a kiosk's last paper. */
    public void paperWas(Caller.Device kiosk, String paper) {
        devices.paperWas(kiosk, paper);
    }

    /** Knows the secrets of papers that kiosks gave while they could not reach the office; wants to hear of every branch. */
    public PaperSecrets papers() {
        return papers;
    }

    /** Knows which secret of a ticket counts; wants to hear of every branch. */
    public SecretTurns secretTurns() {
        return turns;
    }

    /** Keeps a kiosk's key and says under which letters it gives numbers while it cannot reach the office; empty if all are taken. */
    public Future<Optional<String>> seriesOf(Caller.Device kiosk, String publicKey, Set<String> ofServices) {
        return series.of(kiosk, publicKey, ofServices);
    }

    /** What a kiosk signs with, unless its right had been withdrawn by then. */
    public Future<Optional<String>> keyOf(BranchId branch, String kiosk, long atMillis) {
        return series.key(branch, kiosk, atMillis);
    }

    /** The branches that a caller may see: their own, or all. */
    public Future<List<BranchId>> visibleTo(Caller caller) {
        return caller.branch().map(own -> Future.succeededFuture(List.of(own))).orElseGet(this::branches);
    }

    /** Every branch there is, in the order of their names. */
    public Future<List<BranchId>> branches() {
        return registry.all();
    }

    /**
     * Takes the office's part of the contract.
     *
     * @param words what the office has ready to say
     * @param unspoken languages that no branch may speak yet, because nobody has signed for their words
     * @param warnings what is legal in a set-up and yet harms somebody
     * @param printable whether a text is the address of a printer that the server may print to
     */
    public void take(
            Operations operations,
            Contract contract,
            Branches branches,
            Cookies cookies,
            Words words,
            Set<String> unspoken,
            SetupWarnings warnings,
            Predicate<String> printable) {
        new SignIn(accounts, passwords, sessions, devices, cookies, clock).take(operations);
        new DeviceDesk(enrolments, devices, registry, cookies, printable, clock).take(operations);
        new BeatDesk(devices, clock).take(operations);
        new AssistanceDesk(table, clock).take(operations);
        new EmergencyDesk(table, emergencies, registry, words, clock).take(operations);
        ScreenLoops loops = new ScreenLoops(table);
        new ScreenLoopDesk(loops, branches, clock).take(operations);
        new MediaDesk(table, branches, loops, clock).take(operations);
        new OfficePaperDesk(new PaperShelf(table), branches, words, clock).take(operations);
        new TrailDesk(new TrailBook(table, clock)).take(operations);
        new StaffDesk(accounts, passwords, sessions, registry, branches, warnings).take(operations);
        SetupVersions versions = new SetupVersions(table);
        BranchDesk setups = new BranchDesk(branches, registry, accounts, unspoken, warnings, versions, clock);
        setups.take(operations);
        new SetupDesk(branches, setups, versions, contract.bodyOf("putBranch"), clock).take(operations);
    }

    /** Keeps a line of whatever the contract wants kept; once every operation is taken. */
    public void keepTrail(Operations operations, Contract contract) {
        operations.keep(contract, new TrailBook(table, clock));
    }

    /** Who comes in first where nobody can yet. */
    public FirstAdministrator firstAdministrator() {
        return new FirstAdministrator(table, passwords, clock);
    }

    /** The office to try things in. */
    public Demonstration demonstration(Branches branches) {
        return new Demonstration(table, passwords, enrolments, registry, branches, clock);
    }
}
