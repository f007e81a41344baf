package dawr.issuance;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.queue.BranchState;
import dawr.queue.CameBy;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Forecast;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.web.Answer;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Where kiosks hand over the papers that they gave while they could not reach the office, one by one, in the order of their numbers. */
public final class HandOver {
    private final Branches branches;
    private final KioskContact.Kiosks kiosks;
    private final Forecast forecast;
    private final TicketLinks links;
    private final LongSupplier clock;

    public HandOver(
            Branches branches, KioskContact.Kiosks kiosks, Forecast forecast, TicketLinks links, LongSupplier clock) {
        this.branches = branches;
        this.kiosks = kiosks;
        this.forecast = forecast;
        this.links = links;
        this.clock = clock;
    }

    Future<Answer> admit(Request request) {
        SignedPaper paper = new SignedPaper(request.branch(), request.body());
        Optional<TicketWish> wish = TicketWish.of(request);
        if (wish.isEmpty() || !paper.contact().isMarked(request.branch(), paper.mark(), links.secrets())) {
            return Future.succeededFuture(Problem.of(ProblemKind.PAPER_UNFIT, "contact"));
        }
        return kiosks.key(request.branch(), paper.kiosk(), paper.contact().atMillis())
                .compose(key -> key.filter(paper::isSignedBy).isPresent()
                        ? submit(request, paper, wish.get())
                        : Future.succeededFuture(Problem.of(ProblemKind.PAPER_UNFIT, "signature")));
    }

    private Future<Answer> submit(Request request, SignedPaper paper, TicketWish wish) {
        Submission submission = new Submission(
                request.branch(),
                request.key(),
                request.actor(),
                request.digest(),
                state -> command(state, paper, wish));
        return branches.submit(submission)
                .map(reply -> Problems.answer(reply, entry -> Answer.created(admitted(entry))));
    }

    private Command command(BranchState state, SignedPaper paper, TicketWish wish) {
        long now = Math.max(clock.getAsLong(), state.atMillis());
        List<ServiceId> services = wish.servicesAt(state, now);
        boolean known = state.founded()
                && !services.isEmpty()
                && state.setup().service(services.getFirst()).isPresent();
        Promise promise = known
                ? forecast.promise(state, services.getFirst(), wish.priority(), now)
                : new Promise.NoCounterOpen();
        Command.IssueTicket asked = new Command.IssueTicket(
                services,
                wish.language(),
                wish.priority(),
                wish.channel(),
                promise,
                links.secrets().newestKey(),
                wish.needs(),
                wish.bundle(),
                CameBy.WALKING_IN);
        return new Command.AdmitPaper(paper.series(), paper.numeral(), paper.paper(), asked);
    }

    /** Told by the entry alone, so a repeat is told the very same. */
    private static JsonObject admitted(Entry entry) {
        return switch (entry.events().getFirst()) {
            case Event.TicketIssued issued ->
                new JsonObject()
                        .put("ticketId", issued.ticket().value())
                        .put("number", issued.number())
                        .put("waitsSince", JsonShapes.instant(issued.seniority()));
            case Event.PaperLapsed lapsed ->
                new JsonObject()
                        .put("ticketId", lapsed.ticket().value())
                        .put("number", lapsed.number())
                        .put("lapsed", lapsed.why().slug());
            default -> throw new IllegalStateException("no paper was admitted by entry " + entry.seq());
        };
    }
}
