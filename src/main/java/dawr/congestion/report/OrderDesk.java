package dawr.congestion.report;

import dawr.branch.Branches;
import dawr.ledger.Period;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes orders for reports that take long: whoever ordered one asks how far it is, fetches it or gives it up. The node that took an order keeps it;
 * asked at another, it is asked on.
 */
public final class OrderDesk {
    private final Branches branches;
    private final Orders orders;
    private final Function<Request, Future<List<BranchId>>> visible;

    /** @param visible which branches a caller may see */
    public OrderDesk(Vertx vertx, Branches branches, Press press, Function<Request, Future<List<BranchId>>> visible) {
        this.branches = branches;
        this.orders = new Orders(vertx, press);
        this.visible = visible;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations
                .on("orderReport", request -> order(request, false))
                .on("orderNetworkReport", request -> order(request, true))
                .on("reportOrder", request -> ask(request, "look"))
                .on("fetchReport", request -> ask(request, "fetch"))
                .on("stopReportOrder", request -> ask(request, "stop"));
    }

    private Future<Answer> order(Request request, boolean network) {
        JsonObject body = request.body();
        Period period = new Period(LocalDate.parse(body.getString("from")), LocalDate.parse(body.getString("to")));
        if (!ReportDesk.holds(period)) {
            return Future.succeededFuture(Problem.of(ProblemKind.PERIOD_INVALID, "to"));
        }
        Optional<Report> report = Named.find(Report.class, body.getString("report"))
                .filter(known -> network == (known == Report.NETWORK));
        if (report.isEmpty()) {
            return Future.succeededFuture(Problem.of(ProblemKind.REPORT_UNKNOWN, "report"));
        }
        return network
                ? visible.apply(request)
                        .compose(all -> order(request, new Ask(report.get(), all, period, language(request))))
                : LiveDesk.ifThere(
                        branches,
                        request.branch(),
                        () -> order(
                                request, new Ask(report.get(), List.of(request.branch()), period, language(request))));
    }

    private static String language(Request request) {
        return request.body().getString("language", request.language());
    }

    private Future<Answer> order(Request request, Ask ask) {
        Form form = Named.find(Form.class, request.body().getString("form")).orElseThrow();
        Orders.Taken taken = orders.take(request.key(), request.actor(), ask, form);
        return taken.order()
                .map(order -> taken.known().<Answer>map(accepted(order)))
                .orElseGet(() -> Future.succeededFuture(no(taken.no().orElseThrow())));
    }

    private static Problem no(Orders.No why) {
        return switch (why) {
            case TOO_MANY_OF_ONE -> Problem.later(ProblemKind.TOO_MANY_ORDERS, ReportDesk.COME_AGAIN_SECONDS);
            case BUSY -> Problem.later(ProblemKind.REPORTS_BUSY, ReportDesk.COME_AGAIN_SECONDS);
        };
    }

    private static Answer accepted(Order order) {
        return Answer.json(202, order.json()).with("Location", "/api/v1/report-orders/" + order.id);
    }

    /** Where nobody answers, the order is gone, or its node is. */
    private Future<Answer> ask(Request request, String wish) {
        return orders.ask(request.parameter("order").orElseThrow(), request.actor(), wish)
                .map(said -> answer(said, wish))
                .recover(nobody -> Future.succeededFuture(Problem.of(ProblemKind.ORDER_UNKNOWN)));
    }

    private static Answer answer(JsonObject said, String wish) {
        if (said.isEmpty()) {
            return Problem.of(ProblemKind.ORDER_UNKNOWN);
        }
        return switch (wish) {
            case "stop" -> Answer.nothing();
            case "fetch" -> said.containsKey("file") ? file(said) : Problem.of(ProblemKind.ORDER_NOT_READY);
            default -> Answer.ok(said);
        };
    }

    private static Answer file(JsonObject said) {
        Form form = Named.find(Form.class, said.getString("form")).orElseThrow();
        return Answer.file(form.contentType(), Buffer.buffer(said.getBinary("file")))
                .with("Content-Disposition", ReportDesk.attachment(said.getString("name")));
    }
}
