package dawr.surveys;

import dawr.branch.Branches;
import dawr.live.LiveDesk;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.Refusal;
import dawr.queue.ServiceId;
import dawr.surveys.form.Question;
import dawr.surveys.form.Questionnaire;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Says what a branch asks at the way out, and lets its manager ask something else. */
public final class QuestionDesk {
    private final Branches branches;
    private final Questionnaires forms;
    private final LongSupplier clock;

    /** @param clock epoch milliseconds */
    public QuestionDesk(Branches branches, Questionnaires forms, LongSupplier clock) {
        this.branches = branches;
        this.forms = forms;
        this.clock = clock;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("surveyQuestions", this::asked).on("setSurveyQuestions", this::set);
    }

    private Future<Answer> asked(Request request) {
        return LiveDesk.ifThere(
                branches,
                request.branch(),
                () -> request.parameter("version")
                        .map(version -> old(request.branch(), Integer.parseInt(version)))
                        .orElseGet(() -> now(request)));
    }

    private Future<Answer> old(BranchId branch, int version) {
        return forms.version(branch, version)
                .map(found -> found.<Answer>map(form -> Answer.ok(QuestionJson.of(form)))
                        .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND, "version")));
    }

    private Future<Answer> now(Request request) {
        return branches.look(request.branch(), state -> service(request, state))
                .compose(service -> forms.inForce(request.branch(), service))
                .map(form -> Answer.ok(QuestionJson.of(form)));
    }

    /** A ticket knows what it was for; whoever has none may say. */
    private static Optional<ServiceId> service(Request request, BranchState state) {
        return request.caller() instanceof Caller.Visitor visitor
                ? ServiceOfTicket.of(state.setup(), visitor.ticket())
                : request.parameter("service").map(ServiceId::new);
    }

    private Future<Answer> set(Request request) {
        JsonObject body = request.body();
        Optional<ServiceId> service =
                Optional.ofNullable(body.getString("service")).map(ServiceId::new);
        Optional<List<Question>> questions =
                Optional.ofNullable(body.getJsonArray("questions")).map(QuestionJson::read);
        Optional<String> flaw = questions.flatMap(asked -> new Questionnaire(0, asked).flaw());
        if (flaw.isPresent()) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, flaw.get()));
        }
        return LiveDesk.ifThere(
                branches,
                request.branch(),
                () -> branches.look(request.branch(), state -> service.isEmpty() || knows(state.setup(), service.get()))
                        .compose(
                                known -> known ? put(request, service, questions) : Future.succeededFuture(unknown())));
    }

    private Future<Answer> put(Request request, Optional<ServiceId> service, Optional<List<Question>> questions) {
        return forms.put(request.branch(), service, questions, request.actor(), clock.getAsLong())
                .compose(version -> forms.inForce(request.branch(), service))
                .map(form -> Answer.ok(QuestionJson.of(form)));
    }

    private static boolean knows(BranchSetup setup, ServiceId service) {
        return setup.services().stream().anyMatch(each -> each.id().equals(service));
    }

    private static Answer unknown() {
        return Problems.of(new Refusal(Refusal.Why.SERVICE_UNKNOWN, "service", ""));
    }
}
