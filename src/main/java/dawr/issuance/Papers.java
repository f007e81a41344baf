package dawr.issuance;

import dawr.branch.Branches;
import dawr.issuance.slip.Dots;
import dawr.issuance.slip.QrCode;
import dawr.issuance.slip.Slip;
import dawr.issuance.slip.SlipPdf;
import dawr.issuance.slip.SlipPicture;
import dawr.issuance.slip.SlipPrinting;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.InLine;
import dawr.queue.Step;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.web.Answer;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** A ticket on paper and as a code. Drawing takes milliseconds, so it is done by the workers. */
public final class Papers {
    private final Branches branches;
    private final TicketLinks links;
    private final SlipPrinting printing;
    private final LongSupplier clock;
    private final Vertx vertx;

    public Papers(Branches branches, TicketLinks links, SlipPrinting printing, LongSupplier clock, Vertx vertx) {
        this.branches = branches;
        this.links = links;
        this.printing = printing;
        this.clock = clock;
        this.vertx = vertx;
    }

    Future<Answer> code(Request request) {
        return drawn(
                request,
                "image/svg+xml",
                slip -> Buffer.buffer(QrCode.of(slip.url()).svg()));
    }

    Future<Answer> picture(Request request) {
        return drawn(
                request,
                "image/png",
                slip -> Buffer.buffer(Dots.png(printing.print(slip).dots())));
    }

    Future<Answer> pdf(Request request) {
        return drawn(request, "application/pdf", slip -> {
            SlipPicture picture = printing.print(slip);
            return Buffer.buffer(SlipPdf.of(picture, slip.number(), slip.language()));
        });
    }

    private Future<Answer> drawn(Request request, String contentType, Function<Slip, Buffer> drawing) {
        Function<BranchState, Optional<Slip>> look = state -> state.visit(request.ticket())
                .map(visit -> slip(state, visit, Math.max(clock.getAsLong(), state.atMillis())));
        return branches.look(request.branch(), look)
                .compose(seen ->
                        seen.isPresent() ? Future.succeededFuture(seen) : branches.lookFresh(request.branch(), look))
                .compose(seen -> seen.map(slip ->
                                byWorker(() -> drawing.apply(slip)).<Answer>map(file -> Answer.file(contentType, file)))
                        .orElseGet(() -> Future.succeededFuture(Tickets.unknown())));
    }

    private Future<Buffer> byWorker(Callable<Buffer> drawing) {
        return vertx.executeBlocking(drawing, false).map(Objects::requireNonNull);
    }

    private Slip slip(BranchState state, Visit visit, long now) {
        BranchSetup setup = state.setup();
        List<BranchSetup.Service> services = visit.steps().stream()
                .map(Step::service)
                .distinct()
                .flatMap(service -> setup.service(service).stream())
                .toList();
        String token = links.secrets().token(setup.id(), visit.id(), visit.tokenKey());
        return new Slip(
                setup.names(),
                visit.number(),
                services.stream().map(BranchSetup.Service::names).toList(),
                visit.promise(),
                visit.phase() == VisitPhase.WAITING
                        ? OptionalInt.of(InLine.ahead(state, visit, now))
                        : OptionalInt.empty(),
                visit.issuedAt(),
                setup.timeZone(),
                services.stream()
                        .flatMap(service -> service.documents().stream())
                        .distinct()
                        .toList(),
                links.url(token),
                visit.language());
    }
}
