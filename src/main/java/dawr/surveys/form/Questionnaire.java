package dawr.surveys.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a branch asks of visits for a service.
 *
 * @param version 0 is what is asked where nobody has said otherwise
 */
public record Questionnaire(int version, List<Question> questions) {
    /** The first touch: asked always, by every version. */
    public static final String SATISFACTION = "satisfaction";

    /** More would take longer than the twenty seconds that somebody on the way out has. */
    public static final int QUESTIONS_MAX = 8;

    public static final Questionnaire USUAL = new Questionnaire(0, Question.USUAL);

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /** What is wrong with marks that were given to this version: the id of the first that was not asked or leaves its scale. */
    public Optional<String> unfit(Map<String, Integer> marks) {
        return marks.entrySet().stream()
                .filter(mark -> !fits(mark.getKey(), mark.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private boolean fits(String id, int mark) {
        return id.equals(SATISFACTION)
                ? Question.Scale.FACES.has(mark)
                : questions.stream()
                        .anyMatch(
                                asked -> asked.id().equals(id) && asked.scale().has(mark));
    }

    /** Where this can't be asked: which question, and what of it. */
    public Optional<String> flaw() {
        Set<String> ids = new HashSet<>(Set.of(SATISFACTION));
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (!ids.add(question.id())) {
                return Optional.of("questions/" + i + "/id");
            }
            if (question.names().isEmpty() ? !isUsual(question) : !saidInBoth(question)) {
                return Optional.of("questions/" + i + "/names");
            }
        }
        return questions.size() > QUESTIONS_MAX ? Optional.of("questions") : Optional.empty();
    }

    private static boolean isUsual(Question question) {
        return Question.USUAL.contains(question);
    }

    /** A visitor whose language is missing reads English. */
    private static boolean saidInBoth(Question question) {
        return question.names().keySet().containsAll(Set.of("ar", "en"));
    }
}
