package dawr.surveys.cases;

import dawr.branch.Branches;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.queue.Refusal;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The counter of cases: takes complaints and suggestions from everybody, shows the register to those who answer for it, and lets them see to it. */
public final class CaseDesk {
    private final Branches branches;
    private final CaseOffice office;
    private final ToIntFunction<String> waits;

    /** @param waits seconds for which an address has filed enough; it counts the asking */
    public CaseDesk(Branches branches, CaseOffice office, ToIntFunction<String> waits) {
        this.branches = branches;
        this.office = office;
        this.waits = waits;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations
                .on("openCase", this::open)
                .on("cases", this::register)
                .on("casesTable", this::table)
                .on("case", this::one)
                .on("seeToCase", this::act)
                .on("answerAgain", this::answerAgain);
    }

    private Future<Answer> open(Request request) {
        boolean stranger = !request.caller().role().staff();
        int seconds = stranger ? waits.applyAsInt(request.address()) : 0;
        if (seconds > 0) {
            return Future.succeededFuture(Problem.later(ProblemKind.TOO_MANY_TRIES, seconds));
        }
        return ifThere(
                request,
                () -> office.open(request.branch(), opened(request), OptionalInt.empty(), request.actor())
                        .map(id -> Answer.created(new JsonObject().put("case", id))));
    }

    private static Opened opened(Request request) {
        JsonObject body = request.body();
        Source source = switch (request.caller()) {
            case Caller.Visitor visitor -> Source.PHONE;
            case Caller.Staff staff -> Source.RECEPTION;
            case Caller.Device device -> Source.RECEPTION;
            case Caller.Nobody nobody -> Source.WEB;
        };
        return new Opened(
                request.key(),
                source,
                Named.find(Kind.class, body.getString("kind")).orElseThrow(),
                Optional.ofNullable(body.getString("service")),
                request.caller() instanceof Caller.Visitor visitor
                        ? Optional.of(visitor.ticket().value())
                        : Optional.empty(),
                body.getString("language", request.language()),
                Optional.of(body.getString("text")),
                contact(body));
    }

    /** The contact in a body, if somebody left one. */
    public static Optional<Opened.Contact> contact(JsonObject body) {
        return Optional.ofNullable(body.getString("email"))
                .map(to -> new Opened.Contact(Opened.Contact.EMAIL, to))
                .or(() -> Optional.ofNullable(body.getString("phone"))
                        .map(to -> new Opened.Contact(Opened.Contact.SMS, to)));
    }

    private Future<Answer> register(Request request) {
        return ifThere(
                request,
                () -> office.book().all(request.branch()).map(all -> Answer.ok(CaseJson.register(all, office.now()))));
    }

    private Future<Answer> table(Request request) {
        return ifThere(request, () -> office.book().all(request.branch()).map(CaseTable::of));
    }

    private Future<Answer> one(Request request) {
        return ifThere(
                request,
                () -> office.book()
                        .find(request.branch(), id(request))
                        .compose(found -> found.map(filed -> whole(request.branch(), filed))
                                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.CASE_UNKNOWN)))));
    }

    private Future<Answer> whole(BranchId branch, Filed filed) {
        return office.book().steps(branch, filed.id()).map(steps -> Answer.ok(CaseJson.whole(filed, steps)));
    }

    private Future<Answer> act(Request request) {
        JsonObject body = request.body();
        Optional<String> owner = Optional.ofNullable(body.getString("owner"));
        Optional<Deed> deed = deed(body);
        if (deed.isEmpty()) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "deed"));
        }
        return ifThere(
                request,
                () -> owner.map(account -> office.book().mayOwn(request.branch(), account))
                        .orElse(Future.succeededFuture(true))
                        .compose(may -> may
                                ? act(request, deed.get())
                                : Future.succeededFuture(Problem.of(ProblemKind.OWNER_UNKNOWN, "owner"))));
    }

    private Future<Answer> act(Request request, Deed deed) {
        JsonObject body = request.body();
        return office.act(
                        request.branch(),
                        id(request),
                        OptionalInt.of(body.getInteger("revision")),
                        deed,
                        request.actor(),
                        Optional.ofNullable(body.getString("text")))
                .compose(acted -> answer(request.branch(), acted));
    }

    /** What is asked for; nothing if a word that it needs is missing. */
    private static Optional<Deed> deed(JsonObject body) {
        boolean wrote = !body.getString("text", "").isBlank();
        return switch (body.getString("deed")) {
            case "give" -> Optional.ofNullable(body.getString("owner")).map(to -> new Deed.Give(Optional.of(to)));
            case "note" -> wrote ? Optional.of(new Deed.Note()) : Optional.empty();
            case "cause" -> Named.find(Cause.class, body.getString("cause", "")).map(Deed.Find::new);
            case "reply" -> wrote ? Optional.of(new Deed.Reply()) : Optional.empty();
            case "close" -> Optional.of(new Deed.Close());
            case "reopen" -> Optional.of(new Deed.Reopen());
            case "bounce" -> Optional.of(new Deed.Bounce());
            default -> Optional.empty();
        };
    }

    /** The giver of a case says how it is now; whoever is still unhappy opens it again. */
    private Future<Answer> answerAgain(Request request) {
        JsonObject body = request.body();
        Deed deed = new Deed.AskedAgain(body.getInteger("face"));
        return office.book()
                .bySecret(body.getString("token"))
                .compose(found -> found.map(one -> office.act(
                                        one.branch(),
                                        one.id(),
                                        OptionalInt.empty(),
                                        deed,
                                        "giver",
                                        Optional.ofNullable(body.getString("comment")))
                                .map(acted -> acted instanceof Acted.Done
                                        ? Answer.created(new JsonObject())
                                        : refused(acted)))
                        .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.TICKET_UNKNOWN, "token"))));
    }

    private Future<Answer> answer(BranchId branch, Acted acted) {
        return acted instanceof Acted.Done done ? whole(branch, done.now()) : Future.succeededFuture(refused(acted));
    }

    private static Answer refused(Acted acted) {
        return switch (acted) {
            case Acted.No no ->
                Problem.of(Named.find(ProblemKind.class, no.why().slug()).orElse(ProblemKind.CASE_CLOSED));
            case Acted.Unknown unknown -> Problem.of(ProblemKind.CASE_UNKNOWN);
            case Acted.NoPost none -> Problem.of(ProblemKind.NO_POST);
            case Acted.Outdated outdated -> Problems.of(new Refusal(Refusal.Why.VERSION_OUTDATED, "revision", ""));
            case Acted.Done done -> throw new IllegalStateException("this was no refusal");
        };
    }

    private Future<Answer> ifThere(Request request, Supplier<Future<Answer>> answer) {
        return LiveDesk.ifThere(branches, request.branch(), answer);
    }

    private static int id(Request request) {
        return Integer.parseInt(request.parameter("case").orElseThrow());
    }
}
