package dawr.surveys;

import dawr.web.Operations;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** JOB 4, exit satisfaction surveys: takes the answers. */
public final class SurveysVerticle extends VerticleBase {
    private final ExitSurvey survey;
    private final Operations operations;

    public SurveysVerticle(ExitSurvey survey, Operations operations) {
        this.survey = survey;
        this.operations = operations;
    }

    @Override
    public Future<?> start() {
        operations.on("giveSurvey", survey::give);
        return Future.succeededFuture();
    }
}
