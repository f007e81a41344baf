package dawr.surveys;

import dawr.surveys.form.Questionnaire;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads an answer as the contract spells it, and says what of it doesn't fit what is asked now. */
final class GivenAnswer {
    private GivenAnswer() {}

    static Answers.Given read(JsonObject body) {
        Map<String, Integer> marks = new TreeMap<>();
        body.getJsonObject("answers").forEach(mark -> marks.put(mark.getKey(), ((Number) mark.getValue()).intValue()));
        return new Answers.Given(
                marks,
                Optional.ofNullable(body.getInteger("version")),
                Optional.ofNullable(body.getString("comment")),
                Optional.ofNullable(body.getJsonObject("spoken"))
                        .map(spoken -> new Answers.Spoken(spoken.getString("type"), spoken.getString("audio"))),
                Optional.ofNullable(body.getString("language")));
    }

    /** A recording that nobody could ever play is refused while its giver is still there. */
    static boolean isBroken(Answers.Given given) {
        try {
            given.spoken().ifPresent(spoken -> Base64.getDecoder().decode(spoken.audio()));
            return false;
        } catch (IllegalArgumentException broken) {
            return true;
        }
    }

    static Problem broken() {
        return Problem.of(ProblemKind.FIELD_INVALID, "spoken/audio");
    }

    /** The first touch alone fits whatever else is asked. */
    static boolean isTouch(Answers.Given given) {
        return given.marks().size() == 1 && given.version().isEmpty();
    }

    /** Marks are understood only beside the very questions that they answer. */
    static Optional<Problem> problem(Answers.Given given, Questionnaire asked) {
        if (given.version().isEmpty()) {
            return Optional.of(Problem.of(ProblemKind.FIELD_INVALID, "version"));
        }
        if (given.version().get() != asked.version()) {
            return Optional.of(Problem.of(ProblemKind.QUESTIONS_CHANGED, "version"));
        }
        return asked.unfit(given.marks()).map(id -> Problem.of(ProblemKind.FIELD_INVALID, "answers/" + id));
    }
}
