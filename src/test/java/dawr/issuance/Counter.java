package dawr.issuance;

import dawr.branch.BranchLoop;
import dawr.branch.OpenBranches;
import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.issuance.printer.Paper;
import dawr.issuance.printer.PrinterAddress;
import dawr.issuance.printer.PrinterReach;
import dawr.issuance.printer.Printers;
import dawr.issuance.slip.SlipPrinting;
import dawr.journal.Codec;
import dawr.journal.MemoryJournal;
import dawr.queue.BranchId;
import dawr.queue.CallingOrder;
import dawr.queue.Command;
import dawr.queue.Limits;
import dawr.queue.Office;
import dawr.queue.OpeningHours;
import dawr.queue.StaffId;
import dawr.queue.TicketId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Credentials;
import dawr.web.Operation;
import dawr.web.Problem;
import dawr.web.Request;
import dawr.web.Role;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ticket counter of a small office with a real lane and a journal in memory; only the test moves its clock. */
final class Counter implements AutoCloseable {
    private static final Credentials NOTHING_BROUGHT =
            new Credentials(Optional.empty(), Optional.empty(), Optional.empty(), false, "127.0.0.1");

    static final BranchId OLAYA = new BranchId("riyadh-olaya");
    static final Caller KIOSK = new Caller.Device("kiosk-1", Role.KIOSK, OLAYA);
    static final Caller CLERK = new Caller.Staff(new StaffId("clerk1"), "", Role.CLERK, Optional.of(OLAYA));

    static final BranchId JEDDAH = new BranchId("jeddah");

    long now = Office.OPENING;

    /** How likely somebody is served before closing, percent. */
    int byClosing = 100;

    final Vertx vertx = Vertx.vertx();
    final MemoryJournal journal = new MemoryJournal(() -> now);
    final OpenBranches branches =
            new OpenBranches(journal, () -> now, Codec::write, new AtOnce(), (branch, head) -> {});
    final Tickets tickets = new Tickets(
            branches,
            new TicketView(
                    Counterfoil.FIVE_TO_TEN,
                    new WhyBefore(Words.load(), Counterfoil.FIVE_TO_TEN),
                    none -> Optional.empty()),
            Counterfoil.FIVE_TO_TEN,
            Counterfoil.LINKS,
            new KioskPace(30, journal, () -> now),
            new Brought(Counterfoil.LINKS.secrets(), Counterfoil::opened, (state, service, priority, at) -> byClosing),
            new Elsewhere(
                    branches,
                    () -> Future.succeededFuture(java.util.List.of(OLAYA, JEDDAH)),
                    Counterfoil.LINKS.secrets(),
                    (state, service, priority, at) -> state.setup().id().equals(OLAYA) ? byClosing : 100,
                    () -> now),
            () -> now);
    final Bookings bookings =
            new Bookings(branches, Counterfoil.FIVE_TO_TEN, Counterfoil.LINKS, Counterfoil::opened, () -> now);
    final Papers papers = new Papers(branches, Counterfoil.LINKS, new SlipPrinting(Words.load()), () -> now, vertx);
    /** No kiosk here has a printer. */
    final PaperDesk printing = new PaperDesk(
            papers,
            new Printers(vertx, new PrinterReach(java.util.List.of())),
            new PaperDesk.Beside() {
                @Override
                public Future<Optional<PrinterAddress>> printerOf(Caller.Device kiosk) {
                    return Future.succeededFuture(Optional.empty());
                }

                @Override
                public void noted(Caller.Device kiosk, Paper paper) {
                    throw new AssertionError("nothing is printed here");
                }
            },
            Counterfoil::opened);

    /** What the next kiosk that makes contact may put before its own numbers. */
    String letters = "KA";

    private final Map<String, String> keys = new java.util.HashMap<>();

    private final KioskContact.Kiosks kiosks = new KioskContact.Kiosks() {
        @Override
        public Future<Optional<String>> series(Caller.Device kiosk, String key, java.util.Set<String> ofServices) {
            keys.put(kiosk.id(), key);
            return Future.succeededFuture(Optional.of(letters));
        }

        @Override
        public Future<Optional<String>> key(BranchId branch, String kiosk, long atMillis) {
            return Future.succeededFuture(Optional.ofNullable(keys.get(kiosk)));
        }
    };
    final KioskContact contact = new KioskContact(branches, kiosks, Counterfoil.LINKS, () -> now);
    final HandOver handOver = new HandOver(branches, kiosks, Counterfoil.FIVE_TO_TEN, Counterfoil.LINKS, () -> now);

    final ReceptionDesk reception = new ReceptionDesk(branches, Counterfoil.LINKS, () -> now);
    final VisitHistory history =
            new VisitHistory(journal, branches, Words.load(), new WhyBefore(Words.load(), Counterfoil.FIVE_TO_TEN));

    /** A branches' thread that is the test's own. */
    private static final class AtOnce implements BranchLoop {
        @Override
        public void run(Runnable task) {
            task.run();
        }

        @Override
        public void soon(Runnable task) {
            task.run();
        }
    }

    Counter() {
        does(new Command.Found(
                Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL)));
        does(new Command.OpenCounter(Office.C1, Office.clerk(Office.C1), java.util.List.of(), java.util.List.of()));
    }

    /** Something happens elsewhere in the office. */
    void does(Command command) {
        Submission submission = new Submission(OLAYA, UUID.randomUUID(), "test", "", state -> command);
        if (!(await(branches.submit(submission)) instanceof Reply.Done)) {
            throw new AssertionError("refused: " + command);
        }
    }

    void callsNext() {
        does(new Command.CallNext(Office.C1, Office.clerk(Office.C1), Optional.empty()));
    }

    /** Takes a ticket at the kiosk and says what the kiosk was told. */
    JsonObject takes(String service) {
        Answer.Whole answer = (Answer.Whole) ask(tickets::issue, wish(KIOSK, "{\"service\":\"" + service + "\"}"));
        return answer.body().toJsonObject();
    }

    static Answer ask(Operation operation, Request request) {
        return await(operation.handle(request));
    }

    static JsonObject json(Answer answer) {
        return ((Answer.Whole) answer).body().toJsonObject();
    }

    static Problem problem(Answer answer) {
        return (Problem) answer;
    }

    static Request wish(Caller caller, String body) {
        return request(caller, Map.of("branch", OLAYA.value()), body, UUID.randomUUID());
    }

    static Request about(String ticket) {
        return request(CLERK, Map.of("branch", OLAYA.value(), "ticketId", ticket), "{}", UUID.randomUUID());
    }

    static Request visitor(String ticket, String body) {
        return request(new Caller.Visitor(OLAYA, new TicketId(ticket)), Map.of(), body, UUID.randomUUID());
    }

    static Request request(Caller caller, Map<String, String> parameters, String body, UUID key) {
        return new Request(caller, parameters, new JsonObject(body), key, "digest of " + body, "en", NOTHING_BROUGHT);
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void close() {
        await(vertx.close());
    }
}
