package dawr.issuance;

import dawr.branch.Branches;
import dawr.issuance.slip.Dots;
import dawr.issuance.slip.EscPos;
import dawr.issuance.slip.QrCode;
import dawr.issuance.slip.Slip;
import dawr.issuance.slip.SlipPdf;
import dawr.issuance.slip.SlipPicture;
import dawr.issuance.slip.SlipPrinting;
import dawr.queue.AppointmentId;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.InLine;
import dawr.queue.Step;
import dawr.queue.TicketId;
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
import java.util.function.BiFunction;
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

    /** The code of a ticket, or of an appointment. */
    Future<Answer> code(Request request) {
        return drawn(
                request,
                "image/svg+xml",
                this::url,
                url -> Buffer.buffer(QrCode.of(url).svg()));
    }

    private Optional<String> url(BranchState state, TicketId named) {
        BranchId branch = state.setup().id();
        return state.visit(named)
                .map(visit -> links.secrets().token(branch, visit))
                .or(() -> state.appointments()
                        .find(new AppointmentId(named.value()))
                        .map(booked -> links.secrets().token(branch, named, booked.tokenKey())))
                .map(links::url);
    }

    Future<Answer> picture(Request request) {
        return drawn(
                request,
                "image/png",
                this::slip,
                slip -> Buffer.buffer(Dots.png(printing.print(slip).dots())));
    }

    Future<Answer> pdf(Request request) {
        return drawn(request, "application/pdf", this::slip, slip -> {
            SlipPicture picture = printing.print(slip);
            return Buffer.buffer(SlipPdf.of(picture, slip.number(), slip.language()));
        });
    }

    /** The slip for a receipt printer; empty if the ticket isn't known. */
    Future<Optional<Buffer>> raster(BranchId branch, TicketId ticket) {
        return seen(branch, state -> slip(state, ticket))
                .compose(seen -> seen.map(what -> byWorker(() -> Buffer.buffer(
                                        EscPos.of(printing.print(what).dots())))
                                .map(Optional::of))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty())));
    }

    private Optional<Slip> slip(BranchState state, TicketId named) {
        return state.visit(named).map(visit -> slip(state, visit, Math.max(clock.getAsLong(), state.atMillis())));
    }

    private <T> Future<Answer> drawn(
            Request request,
            String contentType,
            BiFunction<BranchState, TicketId, Optional<T>> sight,
            Function<T, Buffer> drawing) {
        return seen(request.branch(), state -> sight.apply(state, request.ticket()))
                .compose(seen -> seen.map(what ->
                                byWorker(() -> drawing.apply(what)).<Answer>map(file -> Answer.file(contentType, file)))
                        .orElseGet(() -> Future.succeededFuture(Tickets.unknown())));
    }

    /** What there is to see, and if another node has just issued it, after reading on. */
    private <T> Future<Optional<T>> seen(BranchId branch, Function<BranchState, Optional<T>> look) {
        return branches.look(branch, look)
                .compose(seen -> seen.isPresent() ? Future.succeededFuture(seen) : branches.lookFresh(branch, look));
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
        String token = links.secrets().token(setup.id(), visit);
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
