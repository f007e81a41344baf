package dawr.surveys;

import dawr.branch.Branches;
import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;

/** Takes one answer per served visit. The journal decides whether it counts; then the answer is kept beside it. */
public final class ExitSurvey {
    private final Branches branches;
    private final Function<String, Optional<Caller.Visitor>> tickets;
    private final Answers answers;

    /** @param tickets whose ticket a secret token opens, if any */
    public ExitSurvey(Branches branches, Function<String, Optional<Caller.Visitor>> tickets, Answers answers) {
        this.branches = branches;
        this.tickets = tickets;
        this.answers = answers;
    }

    Future<Answer> give(Request request) {
        return tickets.apply(request.body().getString("token"))
                .map(visitor -> give(request, visitor))
                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.TICKET_UNKNOWN, "token")));
    }

    private Future<Answer> give(Request request, Caller.Visitor visitor) {
        Submission submission = new Submission(
                visitor.at(),
                request.key(),
                visitor.actor(),
                request.digest(),
                state -> new Command.GiveSurvey(visitor.ticket()));
        return branches.submit(submission).compose(reply -> switch (reply) {
            case Reply.Done done -> keep(request, visitor, done.entry());
            case Reply.Refused no -> Future.succeededFuture(Problems.of(no.refusal()));
            case Reply.NobodyWaits none -> throw new IllegalStateException("a survey calls nobody");
            case Reply.OtherRequest other -> Future.succeededFuture(Problem.of(ProblemKind.KEY_REUSED));
        });
    }

    private Future<Answer> keep(Request request, Caller.Visitor visitor, Entry entry) {
        JsonObject body = request.body();
        Answers.Given given = new Answers.Given(
                body.getJsonObject("answers").getInteger("satisfaction"),
                Optional.ofNullable(body.getString("comment")),
                Optional.ofNullable(body.getString("language")));
        return answers.keep(visitor.at(), visitor.ticket(), entry.atMillis(), given)
                .map(Answer.created(new JsonObject()
                        .put("ticketId", visitor.ticket().value())
                        .put("givenAt", JsonShapes.instant(entry.atMillis()))));
    }
}
