package dawr.surveys;

import dawr.live.JsonShapes;
import dawr.queue.ServiceId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The tablet by the door: takes answers of people without a ticket, which nothing binds to a visit and which are therefore counted apart. */
public final class AnswerBox {
    /** Nobody walks up, reads the question and touches a face faster than this. */
    static final int APART_SECONDS = 5;

    private final Answers answers;
    private final Questionnaires forms;
    private final LongSupplier clock;

    /** @param clock epoch milliseconds */
    public AnswerBox(Answers answers, Questionnaires forms, LongSupplier clock) {
        this.answers = answers;
        this.forms = forms;
        this.clock = clock;
    }

    Future<Answer> give(Request request) {
        Answers.Given given = GivenAnswer.read(request.body());
        if (GivenAnswer.isBroken(given)) {
            return Future.succeededFuture(GivenAnswer.broken());
        }
        if (GivenAnswer.isTouch(given)) {
            return keep(request, given);
        }
        Optional<ServiceId> service =
                Optional.ofNullable(request.body().getString("service")).map(ServiceId::new);
        return forms.inForce(request.branch(), service)
                .compose(asked -> GivenAnswer.problem(given, asked)
                        .<Future<Answer>>map(Future::succeededFuture)
                        .orElseGet(() -> keep(request, given)));
    }

    private Future<Answer> keep(Request request, Answers.Given given) {
        String device = ((Caller.Device) request.caller()).id();
        long now = clock.getAsLong();
        return answers.keepAnonymous(request.branch(), request.key(), device, now, given)
                .map(taken -> switch (taken) {
                    case KEPT -> Answer.created(new JsonObject().put("givenAt", JsonShapes.instant(now)));
                    case TOO_SOON -> Problem.later(ProblemKind.ANSWERS_TOO_FAST, APART_SECONDS);
                });
    }
}
