package dawr.surveys.meter;

import dawr.branch.Branches;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.Refusal;
import dawr.queue.ServiceId;
import dawr.web.Answer;
import dawr.web.AskedDays;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** The counter of papers: clerks note which one was wanting, and whoever answers for the branch hears what it costs. */
public final class MeterDesk {
    private final Branches branches;
    private final MeterBook book;
    private final MeterReading reading;
    private final LongSupplier clock;

    /** @param clock epoch milliseconds */
    public MeterDesk(Branches branches, MeterBook book, LongSupplier clock) {
        this.branches = branches;
        this.book = book;
        this.reading = new MeterReading(book);
        this.clock = clock;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations
                .on("noteMissingPapers", this::note)
                .on("bureaucracy", this::read)
                .on("abolishPaper", this::abolish)
                .on("countRepeatVisits", this::count)
                .on("noteVisitor", this::came);
    }

    private Future<Answer> note(Request request) {
        JsonObject body = request.body();
        ServiceId service = new ServiceId(body.getString("service"));
        return withSetup(
                request,
                setup -> setup.services().stream()
                        .filter(each -> each.id().equals(service))
                        .findFirst()
                        .map(found -> note(request, found, body.getJsonArray("papers")))
                        .orElseGet(() -> refused(new Refusal(Refusal.Why.SERVICE_UNKNOWN, "service", ""))));
    }

    private Future<Answer> note(Request request, BranchSetup.Service service, JsonArray places) {
        List<String> papers = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int place = places.getInteger(i);
            if (place >= service.documents().size()) {
                return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "papers/" + i));
            }
            papers.add(Paper.of(service.documents().get(place)).id());
        }
        return book.note(
                        request.branch(),
                        request.body().getString("ticketId"),
                        service.id().value(),
                        papers,
                        request.actor(),
                        clock.getAsLong())
                .map(noted -> Answer.created(new JsonObject().put("papers", new JsonArray(papers))));
    }

    private Future<Answer> read(Request request) {
        Optional<AskedDays> period = AskedDays.of(request);
        return period.isEmpty()
                ? Future.succeededFuture(AskedDays.refused())
                : withSetup(request, setup -> reading.of(request.branch(), setup, period.get(), today(setup)));
    }

    private Future<Answer> abolish(Request request) {
        String paper = request.body().getString("paper");
        LocalDate day = LocalDate.parse(request.body().getString("day"));
        return withSetup(
                request,
                setup -> Paper.find(setup, paper).isPresent() || day.isBefore(today(setup))
                        ? book.abolish(request.branch(), new MeterBook.Abolished(paper, day))
                                .map(done -> Answer.ok(
                                        new JsonObject().put("paper", paper).put("day", day.toString())))
                        : Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "paper")));
    }

    private Future<Answer> count(Request request) {
        boolean on = request.body().getBoolean("on");
        return withSetup(
                request,
                setup -> book.count(request.branch(), on).map(done -> Answer.ok(new JsonObject().put("on", on))));
    }

    /** Only where it is turned on; what is not to be counted is not kept. */
    private Future<Answer> came(Request request) {
        return withSetup(
                request,
                setup -> book.counting(request.branch())
                        .compose(on -> on ? came(request, today(setup)) : Future.succeededFuture())
                        .map(done -> Answer.created(new JsonObject())));
    }

    private Future<Void> came(Request request, LocalDate day) {
        String person = request.body().getString("person").replaceAll("[^\\p{L}\\p{N}]", "");
        long gone = day.withDayOfMonth(1)
                .plusMonths(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toEpochMilli();
        return book.came(request.branch(), request.body().getString("ticketId"), person, day, gone);
    }

    private LocalDate today(BranchSetup setup) {
        return LocalDate.ofInstant(
                Instant.ofEpochMilli(clock.getAsLong()), setup.timetable().zone());
    }

    private static Future<Answer> refused(Refusal refusal) {
        return Future.succeededFuture(Problems.of(refusal));
    }

    private Future<Answer> withSetup(Request request, Function<BranchSetup, Future<Answer>> answer) {
        BranchId branch = request.branch();
        return LiveDesk.ifThere(
                branches,
                branch,
                () -> branches.look(branch, state -> state.setup()).compose(answer));
    }
}
