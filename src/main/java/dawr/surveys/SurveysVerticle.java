package dawr.surveys;

import dawr.surveys.cases.CaseDesk;
import dawr.surveys.cases.CaseWatch;
import dawr.surveys.councils.CouncilDesk;
import dawr.surveys.meter.MeterDesk;
import dawr.web.Operations;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** JOB 4, exit satisfaction surveys: asks, takes the answers, and sees that cases are seen to. */
public final class SurveysVerticle extends VerticleBase {
    private final ExitSurvey survey;
    private final AnswerBox box;
    private final QuestionDesk questions;
    private final WordsDesk words;
    private final CaseDesk cases;
    private final MeterDesk meter;
    private final CouncilDesk councils;
    private final CaseWatch watch;
    private final JumpWatch jumps;
    private final Operations operations;

    public SurveysVerticle(
            ExitSurvey survey,
            AnswerBox box,
            QuestionDesk questions,
            WordsDesk words,
            CaseDesk cases,
            MeterDesk meter,
            CouncilDesk councils,
            CaseWatch watch,
            JumpWatch jumps,
            Operations operations) {
        this.survey = survey;
        this.box = box;
        this.questions = questions;
        this.words = words;
        this.cases = cases;
        this.meter = meter;
        this.councils = councils;
        this.watch = watch;
        this.jumps = jumps;
        this.operations = operations;
    }

    @Override
    public Future<?> start() {
        operations.on("giveSurvey", survey::give).on("giveAnonymousSurvey", box::give);
        questions.take(operations);
        words.take(operations);
        cases.take(operations);
        meter.take(operations);
        councils.take(operations);
        watch.start(vertx);
        jumps.start(vertx);
        return Future.succeededFuture();
    }
}
