package dawr.surveys.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A mark is understood only as the answer to a question that was asked, on its scale. */
class QuestionnaireTest {
    private static final Map<String, String> NAMES = Map.of("ar", "الموقف", "en", "Parking");

    @Test
    void theUsualQuestionsCanBeAsked() {
        assertEquals(Optional.empty(), Questionnaire.USUAL.flaw());
        assertEquals(7, Questionnaire.USUAL.questions().size());
    }

    @Test
    void whateverStaysOnItsScaleFitsAndNothingElseDoes() {
        Random luck = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            Map<String, Integer> marks = new HashMap<>(Map.of("satisfaction", 1 + luck.nextInt(5)));
            for (Question asked : Question.USUAL) {
                int span = asked.scale().most() - asked.scale().least() + 1;
                if (luck.nextBoolean()) {
                    marks.put(asked.id(), asked.scale().least() + luck.nextInt(span));
                }
            }
            assertEquals(Optional.empty(), Questionnaire.USUAL.unfit(marks));
            Question one = Question.USUAL.get(luck.nextInt(7));
            marks.put(
                    one.id(),
                    luck.nextBoolean() ? one.scale().most() + 1 : one.scale().least() - 1);
            assertEquals(Optional.of(one.id()), Questionnaire.USUAL.unfit(marks));
        }
        assertEquals(Optional.of("parking"), Questionnaire.USUAL.unfit(Map.of("parking", 3)));
        assertEquals(Optional.of("satisfaction"), Questionnaire.USUAL.unfit(Map.of("satisfaction", 0)));
    }

    @Test
    void aQuestionOfTheBranchNeedsWordsInBothLanguagesOfTheOffice() {
        assertEquals(Optional.empty(), flaw(own("parking", NAMES)));
        assertEquals(Optional.of("questions/0/names"), flaw(own("parking", Map.of("en", "Parking"))));
        assertEquals(Optional.of("questions/0/names"), flaw(own("parking", Map.of())));
        assertEquals(Optional.of("questions/0/id"), flaw(own("satisfaction", NAMES)));
        assertEquals(Optional.of("questions/1/id"), flaw(own("parking", NAMES), own("parking", NAMES)));
    }

    @Test
    void nobodyIsAskedForLongerThanTwentySeconds() {
        List<Question> many = IntStream.range(0, 9)
                .mapToObj(index -> own("own-" + index, NAMES))
                .toList();
        assertEquals(Optional.of("questions"), new Questionnaire(1, many).flaw());
        assertTrue(new Questionnaire(1, Collections.nCopies(0, own("x", NAMES)))
                .flaw()
                .isEmpty());
    }

    private static Optional<String> flaw(Question... questions) {
        return new Questionnaire(1, List.of(questions)).flaw();
    }

    private static Question own(String id, Map<String, String> names) {
        return new Question(id, Question.Scale.FACES, names);
    }
}
