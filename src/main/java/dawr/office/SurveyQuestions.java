package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.ServiceId;
import dawr.surveys.QuestionJson;
import dawr.surveys.Questionnaires;
import dawr.surveys.form.Question;
import dawr.surveys.form.Questionnaire;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** What each branch asks at the way out, every version kept. */
final class SurveyQuestions implements Questionnaires {
    private static final String ALL_SERVICES = "";

    private final Table table;

    SurveyQuestions(Table table) {
        this.table = table;
    }

    @Override
    public Future<Questionnaire> inForce(BranchId branch, Optional<ServiceId> service) {
        return table.first("survey-questions-now", branch.value(), service(service))
                .map(row -> row.map(SurveyQuestions::form).orElse(Questionnaire.USUAL));
    }

    @Override
    public Future<Optional<Questionnaire>> version(BranchId branch, int version) {
        return version == 0
                ? Future.succeededFuture(Optional.of(Questionnaire.USUAL))
                : table.first("survey-questions-version", branch.value(), version)
                        .map(row -> row.map(SurveyQuestions::form));
    }

    @Override
    public Future<Integer> put(
            BranchId branch, Optional<ServiceId> service, Optional<List<Question>> questions, String by, long now) {
        return table.first(
                        "survey-questions-put",
                        branch.value(),
                        service(service),
                        questions.map(QuestionJson::of).map(JsonArray::encode).orElse(null),
                        by,
                        now)
                .map(row -> row.orElseThrow().getInteger("version"));
    }

    private static String service(Optional<ServiceId> service) {
        return service.map(ServiceId::value).orElse(ALL_SERVICES);
    }

    private static Questionnaire form(Row row) {
        return new Questionnaire(
                row.getInteger("version"), QuestionJson.read(new JsonArray(row.getString("questions"))));
    }
}
