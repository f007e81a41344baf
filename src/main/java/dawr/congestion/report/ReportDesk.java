package dawr.congestion.report;

import dawr.branch.Branches;
import dawr.congestion.report.Composer.Ask;
import dawr.journal.DatabaseAddress;
import dawr.ledger.Figures;
import dawr.ledger.Period;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRException;

/**
 * Hands out reports. They are made by two threads of their own, and only so many may wait for them; whoever comes then is asked to come again, so
 * that a crowd at this desk costs nobody at a counter anything.
 */
public final class ReportDesk {
    /** A year and a bit: whoever wants more asks the ledger itself. */
    private static final int DAYS_MAX = 400;

    private static final int MAKERS = 2;

    /** Made or waiting; more would wait longer than a browser does. */
    private static final int AT_ONCE_MAX = 24;

    private static final int COME_AGAIN_SECONDS = 10;
    private static final long MAKING_MAX_SECONDS = 60;

    /** The office opens first; nobody asks for a report in its first half minute. */
    private static final long PREPARE_AFTER_MILLIS = 30_000;

    private final Branches branches;
    private final DatabaseAddress database;
    private final Words words;
    private final Function<Request, Future<List<BranchId>>> visible;
    private final WorkerExecutor makers;
    private final AtomicInteger underWay = new AtomicInteger();

    /** On what a report is written. */
    private enum Form implements Named {
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv; charset=utf-8"),
        JSON("application/json");

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }
    }

    /** What was asked for, and on what. */
    private record Wish(Report report, Form form, Period period) {}

    /** @param visible which branches a caller may see */
    public ReportDesk(
            Vertx vertx,
            Branches branches,
            DatabaseAddress database,
            Words words,
            Function<Request, Future<List<BranchId>>> visible) {
        this.branches = branches;
        this.database = database;
        this.words = words;
        this.visible = visible;
        this.makers = vertx.createSharedWorkerExecutor("reports", MAKERS, MAKING_MAX_SECONDS, TimeUnit.SECONDS);
        vertx.setTimer(PREPARE_AFTER_MILLIS, any -> makers.executeBlocking(ReportDesk::prepared));
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations
                .on("branchReport", request -> answer(request, false))
                .on("networkReport", request -> answer(request, true));
    }

    private Future<Answer> answer(Request request, boolean network) {
        LocalDate from = date(request, "from");
        Period period = new Period(from, date(request, "to"));
        if (period.days() < 1 || period.days() > DAYS_MAX) {
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

    private static boolean prepared() throws JRException {
        Paper.prepare();
        return true;
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
        if (underWay.incrementAndGet() > AT_ONCE_MAX) {
            underWay.decrementAndGet();
            return Future.succeededFuture(Problem.later(ProblemKind.REPORTS_BUSY, COME_AGAIN_SECONDS));
        }
        String language = request.parameter("lang").orElse(request.language());
        Ask ask = new Ask(wish.report(), branches, wish.period(), language);
        return makers.executeBlocking(() -> made(ask, wish.form()), false)
                .onComplete(done -> underWay.decrementAndGet())
                .map(bytes -> Answer.file(wish.form().contentType, Buffer.buffer(bytes))
                        .with("Content-Disposition", "attachment; filename=\"" + name(ask, wish.form()) + '"'));
    }

    private byte[] made(Ask ask, Form form) throws JRException {
        ReportPage page;
        try (Figures figures = Figures.open(database)) {
            page = Composer.compose(words, figures, ask);
        }
        return switch (form) {
            case PDF -> Paper.pdf(page);
            case XLSX -> Paper.xlsx(page);
            case CSV -> CsvText.of(page);
            case JSON -> JsonText.of(page).toBuffer().getBytes();
        };
    }

    private static String name(Ask ask, Form form) {
        String where = ask.report() == Report.NETWORK
                ? "network"
                : ask.branches().getFirst().value();
        return where
                + '-'
                + ask.report().slug()
                + '-'
                + ask.period().from()
                + '-'
                + ask.period().to()
                + '.'
                + form.slug();
    }
}
