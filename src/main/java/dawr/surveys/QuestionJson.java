package dawr.surveys;

import dawr.queue.Named;
import dawr.surveys.form.Question;
import dawr.surveys.form.Questionnaire;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How contract and database spell what is asked at the way out. */
public final class QuestionJson {
    private QuestionJson() {}

    static JsonObject of(Questionnaire form) {
        return new JsonObject().put("version", form.version()).put("questions", of(form.questions()));
    }

    public static JsonArray of(List<Question> questions) {
        JsonArray json = new JsonArray();
        for (Question question : questions) {
            JsonObject one = new JsonObject()
                    .put("id", question.id())
                    .put("scale", question.scale().slug())
                    .put("least", question.scale().least())
                    .put("most", question.scale().most());
            json.add(question.names().isEmpty() ? one : one.put("names", new JsonObject(Map.copyOf(question.names()))));
        }
        return json;
    }

    public static List<Question> read(JsonArray questions) {
        return questions.stream()
                .map(JsonObject.class::cast)
                .map(QuestionJson::read)
                .toList();
    }

    private static Question read(JsonObject question) {
        Map<String, String> names = new LinkedHashMap<>();
        question.getJsonObject("names", new JsonObject())
                .forEach(name -> names.put(name.getKey(), (String) name.getValue()));
        return new Question(
                question.getString("id"),
                Named.find(Question.Scale.class, question.getString("scale")).orElseThrow(),
                names);
    }
}
