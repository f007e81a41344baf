package dawr.surveys;

import dawr.web.Operations;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** JOB 4, exit satisfaction surveys: asks, and takes the answers. */
public final class SurveysVerticle extends VerticleBase {
    private final ExitSurvey survey;
    private final AnswerBox box;
    private final QuestionDesk questions;
    private final Operations operations;

    public SurveysVerticle(ExitSurvey survey, AnswerBox box, QuestionDesk questions, Operations operations) {
        this.survey = survey;
        this.box = box;
        this.questions = questions;
        this.operations = operations;
    }

    @Override
    public Future<?> start() {
        operations.on("giveSurvey", survey::give).on("giveAnonymousSurvey", box::give);
        questions.take(operations);
        return Future.succeededFuture();
    }
}
