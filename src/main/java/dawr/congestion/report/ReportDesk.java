package dawr.congestion.report;

import dawr.branch.Branches;
import dawr.ledger.Period;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.web.Answer;
import dawr.web.AskedDays;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Hands out reports to whoever waits for them. When too many do, they are asked to come again, or to leave an order ({@link OrderDesk}). */
public final class ReportDesk {
    static final int COME_AGAIN_SECONDS = 10;

    private final Branches branches;
    private final Press press;
    private final Function<Request, Future<List<BranchId>>> visible;

    /** What was asked for, and on what. */
    private record Wish(Report report, Form form, Period period) {}

    /** @param visible which branches a caller may see */
    public ReportDesk(Branches branches, Press press, Function<Request, Future<List<BranchId>>> visible) {
        this.branches = branches;
        this.press = press;
        this.visible = visible;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations
                .on("branchReport", request -> answer(request, false))
                .on("networkReport", request -> answer(request, true));
    }

    private Future<Answer> answer(Request request, boolean network) {
        Period period = new Period(date(request, "from"), date(request, "to"));
        if (!holds(period)) {
            return Future.succeededFuture(Problem.of(ProblemKind.PERIOD_INVALID, "to"));
        }
        Optional<Wish> wish = wish(request, period).filter(known -> network == (known.report() == Report.NETWORK));
        if (wish.isEmpty()) {
            return Future.succeededFuture(Problem.of(ProblemKind.REPORT_UNKNOWN, "file"));
        }
        return network
                ? visible.apply(request).compose(all -> make(request, wish.get(), all))
                : LiveDesk.ifThere(
                        branches, request.branch(), () -> make(request, wish.get(), List.of(request.branch())));
    }

    /** Does a report hold so many days? */
    static boolean holds(Period period) {
        return AskedDays.hold(period.from(), period.to());
    }

    private static LocalDate date(Request request, String name) {
        return LocalDate.parse(request.parameter(name).orElseThrow());
    }

    /** {@code daily.pdf}. */
    private static Optional<Wish> wish(Request request, Period period) {
        String[] parts = request.parameter("file").orElse("").split("\\.", 2);
        return Named.find(Report.class, parts[0])
                .flatMap(report -> Named.find(Form.class, parts.length == 2 ? parts[1] : "")
                        .map(form -> new Wish(report, form, period)));
    }

    private Future<Answer> make(Request request, Wish wish, List<BranchId> branches) {
        String language = request.parameter("lang").orElse(request.language());
        Ask ask = new Ask(wish.report(), branches, wish.period(), language);
        return press.make(ask, wish.form(), Progress.UNHEARD)
                .map(made -> made.<Answer>map(bytes -> Answer.file(wish.form().contentType(), bytes)
                        .with("Content-Disposition", attachment(ask.fileName(wish.form())))))
                .orElseGet(() -> Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS)));
    }

    static String attachment(String name) {
        return "attachment; filename=\"" + name + '"';
    }
}
