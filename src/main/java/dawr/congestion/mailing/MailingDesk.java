package dawr.congestion.mailing;

import dawr.branch.Branches;
import dawr.congestion.report.Form;
import dawr.congestion.report.Report;
import dawr.live.LiveDesk;
import dawr.outbox.Addresses;
import dawr.outbox.Outbox;
import dawr.outbox.Way;
import dawr.queue.BranchState;
import dawr.queue.Named;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Takes to whom a branch is to write and about what, shows it to those who run the branch, and takes it back. */
public final class MailingDesk {
    /** A branch has a handful of people who answer for it. */
    private static final int MOST = 40;

    private final Branches branches;
    private final MailingList list;
    private final Outbox outbox;
    private final LongSupplier clock;

    /** @param clock epoch milliseconds */
    public MailingDesk(Branches branches, MailingList list, Outbox outbox, LongSupplier clock) {
        this.branches = branches;
        this.list = list;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("mailings", this::all).on("addMailing", this::add).on("dropMailing", this::drop);
    }

    private Future<Answer> all(Request request) {
        return LiveDesk.ifThere(
                branches,
                request.branch(),
                () -> list.of(request.branch())
                        .map(all -> Answer.ok(new JsonObject()
                                .put("mailGoes", outbox.goes(Way.MAIL))
                                .put(
                                        "mailings",
                                        new JsonArray(all.stream()
                                                .map(MailingDesk::json)
                                                .toList())))));
    }

    static JsonObject json(Subscription subscription) {
        JsonObject json = new JsonObject()
                .put("id", subscription.id().toString())
                .put("to", subscription.to())
                .put("language", subscription.language());
        return switch (subscription.topic()) {
            case Subscription.Warnings warnings -> json.put("about", "warnings");
            case Subscription.Regular regular ->
                json.put("about", regular.report().slug())
                        .put("form", regular.form().slug())
                        .put("every", regular.every().slug());
        };
    }

    private Future<Answer> add(Request request) {
        if (!Addresses.isMail(request.body().getString("to"))) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "to"));
        }
        return LiveDesk.ifThere(
                branches,
                request.branch(),
                () -> branches.look(request.branch(), this::today)
                        .map(today -> wished(request, today))
                        .compose(wished -> wished.map(this::add)
                                .orElseGet(() ->
                                        Future.succeededFuture(Problem.of(ProblemKind.REPORT_UNKNOWN, "about")))));
    }

    private LocalDate today(BranchState state) {
        return state.setup().dayOf(clock.getAsLong()).date();
    }

    /** What is asked for; the first report is the one over the period that is not over yet. */
    private static Optional<Subscription> wished(Request request, LocalDate today) {
        JsonObject body = request.body();
        return topic(body, today)
                .map(topic -> new Subscription(
                        request.key(),
                        request.branch(),
                        topic,
                        body.getString("language", request.language()),
                        body.getString("to")));
    }

    private static Optional<Subscription.Topic> topic(JsonObject body, LocalDate today) {
        String about = body.getString("about");
        if (about.equals("warnings")) {
            return Optional.of(new Subscription.Warnings());
        }
        Every every = Named.find(Every.class, body.getString("every", "week")).orElseThrow();
        Form form = Named.find(Form.class, body.getString("form", "pdf")).orElseThrow();
        return Named.find(Report.class, about)
                .filter(report -> report != Report.NETWORK)
                .map(report -> new Subscription.Regular(
                        report, form, every, every.overAt(today).to()));
    }

    private Future<Answer> add(Subscription wished) {
        return list.of(wished.branch())
                .compose(all -> no(all, wished)
                        .map(Future::succeededFuture)
                        .orElseGet(() -> list.add(wished, clock.getAsLong()).map(Answer.created(json(wished)))));
    }

    private static Optional<Answer> no(List<Subscription> all, Subscription wished) {
        if (all.stream().anyMatch(other -> other.id().equals(wished.id()))) {
            return Optional.of(Answer.created(json(wished)));
        }
        if (all.stream().anyMatch(wished::repeats)) {
            return Optional.of(Problem.of(ProblemKind.MAILED_ALREADY, "to"));
        }
        return all.size() >= MOST ? Optional.of(Problem.of(ProblemKind.MAILING_FULL)) : Optional.empty();
    }

    private Future<Answer> drop(Request request) {
        UUID id = UUID.fromString(request.parameter("mailing").orElseThrow());
        return list.drop(request.branch(), id).map(was -> was ? Answer.nothing() : Problem.of(ProblemKind.NOT_FOUND));
    }
}
