package dawr.issuance;

import dawr.issuance.printer.Paper;
import dawr.issuance.printer.PrinterAddress;
import dawr.issuance.printer.Printers;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Prints tickets on the printer beside a kiosk. One ticket makes one paper: whoever asks again while it is on its way, or once it may be out, is told
 * what became of it.
 */
public final class PaperDesk {
    /** Papers remembered at once: more than a house issues in an hour. */
    private static final int REMEMBERED_MAX = 4_096;

    private final Papers papers;
    private final Printers printers;
    private final Beside beside;
    private final Function<String, Optional<Caller.Visitor>> tickets;
    private final Map<Ticket, Future<Paper>> asked = new ConcurrentHashMap<>();

    private record Ticket(BranchId branch, TicketId id) {}

    /** What is known of the machines that ask for papers. */
    public interface Beside {
        /** The printer that belongs to a kiosk; empty if it has none. */
        Future<Optional<PrinterAddress>> printerOf(Caller.Device kiosk);

        /** Notes what became of a kiosk's last paper, for those who refill the roll. */
        void noted(Caller.Device kiosk, Paper paper);
    }

    /** @param tickets whose ticket a secret token opens, if any */
    public PaperDesk(
            Papers papers, Printers printers, Beside beside, Function<String, Optional<Caller.Visitor>> tickets) {
        this.papers = papers;
        this.printers = printers;
        this.beside = beside;
        this.tickets = tickets;
    }

    Future<Answer> print(Request request) {
        return tickets.apply(request.body().getString("token"))
                .filter(visitor -> visitor.at().equals(request.branch()))
                .map(visitor -> print((Caller.Device) request.caller(), visitor))
                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.TICKET_UNKNOWN, "token")));
    }

    private Future<Answer> print(Caller.Device kiosk, Caller.Visitor visitor) {
        return beside.printerOf(kiosk)
                .compose(printer -> printer.map(address -> once(kiosk, address, visitor))
                        .orElseGet(() -> Future.succeededFuture(answer("none"))));
    }

    private Future<Answer> once(Caller.Device kiosk, PrinterAddress printer, Caller.Visitor visitor) {
        Ticket ticket = new Ticket(visitor.at(), visitor.ticket());
        if (asked.size() >= REMEMBERED_MAX) {
            asked.values().removeIf(Future::isComplete);
        }
        return asked.computeIfAbsent(ticket, none -> send(kiosk, printer, ticket))
                .onComplete(done -> {
                    if (done.failed() || !done.result().mayBeOut()) {
                        asked.remove(ticket);
                    }
                })
                .map(paper -> answer(paper.slug()));
    }

    private Future<Paper> send(Caller.Device kiosk, PrinterAddress printer, Ticket ticket) {
        return papers.raster(ticket.branch(), ticket.id())
                .compose(slip -> slip.map(bytes -> printers.print(printer, bytes))
                        .orElseGet(() -> Future.failedFuture(new IllegalStateException("the ticket has gone"))))
                .onSuccess(paper -> beside.noted(kiosk, paper));
    }

    private static Answer answer(String paper) {
        return Answer.ok(new JsonObject().put("paper", paper));
    }
}
