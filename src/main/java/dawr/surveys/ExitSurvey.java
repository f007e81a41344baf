package dawr.surveys;

import dawr.branch.Branches;
import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.ServiceId;
import dawr.surveys.cases.CaseDesk;
import dawr.surveys.cases.CaseOffice;
import dawr.surveys.cases.Kind;
import dawr.surveys.cases.Opened;
import dawr.surveys.cases.Opening;
import dawr.surveys.cases.Source;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Takes one answer per served visit. The journal decides whether it counts; then the answer is kept beside it. */
public final class ExitSurvey {
    private final Branches branches;
    private final Function<String, Optional<Caller.Visitor>> tickets;
    private final Answers answers;
    private final Questionnaires forms;
    private final CaseOffice cases;

    /** @param tickets whose ticket a secret token opens, if any */
    public ExitSurvey(
            Branches branches,
            Function<String, Optional<Caller.Visitor>> tickets,
            Answers answers,
            Questionnaires forms,
            CaseOffice cases) {
        this.branches = branches;
        this.tickets = tickets;
        this.answers = answers;
        this.forms = forms;
        this.cases = cases;
    }

    Future<Answer> give(Request request) {
        Answers.Given given = GivenAnswer.read(request.body());
        if (GivenAnswer.isBroken(given)) {
            return Future.succeededFuture(GivenAnswer.broken());
        }
        return tickets.apply(request.body().getString("token"))
                .map(visitor -> give(request, visitor, given))
                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.TICKET_UNKNOWN, "token")));
    }

    private Future<Answer> give(Request request, Caller.Visitor visitor, Answers.Given given) {
        if (GivenAnswer.isTouch(given)) {
            return submit(request, visitor, given);
        }
        return service(visitor)
                .compose(service -> forms.inForce(visitor.at(), service))
                .compose(asked -> GivenAnswer.problem(given, asked)
                        .<Future<Answer>>map(Future::succeededFuture)
                        .orElseGet(() -> submit(request, visitor, given)));
    }

    private Future<Optional<ServiceId>> service(Caller.Visitor visitor) {
        return branches.look(
                visitor.at(),
                state -> state.founded() ? ServiceOfTicket.of(state.setup(), visitor.ticket()) : Optional.empty());
    }

    private Future<Answer> submit(Request request, Caller.Visitor visitor, Answers.Given given) {
        Submission submission = new Submission(
                visitor.at(),
                request.key(),
                visitor.actor(),
                request.digest(),
                state -> new Command.GiveSurvey(visitor.ticket()));
        return branches.submit(submission).compose(reply -> switch (reply) {
            case Reply.Done done -> keep(request, visitor, done.entry(), given);
            case Reply.Refused no -> Future.succeededFuture(Problems.of(no.refusal()));
            case Reply.NobodyWaits none -> throw new IllegalStateException("a survey calls nobody");
            case Reply.OtherRequest other -> Future.succeededFuture(Problem.of(ProblemKind.KEY_REUSED));
        });
    }

    private Future<Answer> keep(Request request, Caller.Visitor visitor, Entry entry, Answers.Given given) {
        return answers.keep(visitor.at(), visitor.ticket(), entry.atMillis(), given, hand(request.caller()))
                .compose(kept -> openCase(request, visitor, given))
                .map(Answer.created(new JsonObject()
                        .put("ticketId", visitor.ticket().value())
                        .put("givenAt", JsonShapes.instant(entry.atMillis()))));
    }

    /** Everybody may answer with a ticket, but it is kept whose machine it was. */
    private static Answers.Hand hand(Caller caller) {
        Optional<String> tablet = caller instanceof Caller.Device device ? Optional.of(device.id()) : Optional.empty();
        return new Answers.Hand(tablet, caller instanceof Caller.Staff);
    }

    /** Whoever is unhappy, or says something that nobody may leave lying, is not only counted. */
    private Future<?> openCase(Request request, Caller.Visitor visitor, Answers.Given given) {
        OptionalInt face = OptionalInt.of(given.satisfaction());
        Optional<Kind> kind = Opening.of(face, given.comment());
        return kind.isEmpty()
                ? Future.succeededFuture()
                : service(visitor)
                        .compose(service -> cases.open(
                                visitor.at(),
                                opened(request, visitor, given, kind.get(), service),
                                face,
                                visitor.actor()));
    }

    private static Opened opened(
            Request request, Caller.Visitor visitor, Answers.Given given, Kind kind, Optional<ServiceId> service) {
        return new Opened(
                request.key(),
                Source.SURVEY,
                kind,
                service.map(ServiceId::value),
                Optional.of(visitor.ticket().value()),
                given.language().orElse(request.language()),
                given.comment(),
                CaseDesk.contact(request.body()));
    }
}
