package dawr.surveys.form;

import dawr.queue.Named;
import java.util.List;
import java.util.Map;

/**
 * One question at the way out, answered by a touch.
 *
 * @param id what answers call it; the office has words of its own for {@link #USUAL}
 * @param names the question by language; empty for those that the office has words for
 */
public record Question(String id, Scale scale, Map<String, String> names) {
    /** What Adaa asks of every office, then how much effort it was, then whether they would recommend it. */
    public static final List<Question> USUAL = List.of(
            usual("procedures", Scale.FACES),
            usual("place", Scale.FACES),
            usual("speed", Scale.FACES),
            usual("staff", Scale.FACES),
            usual("result", Scale.FACES),
            usual("effort", Scale.EFFORT),
            usual("recommend", Scale.RECOMMEND));

    public Question {
        names = Map.copyOf(names);
    }

    /** From where to where an answer goes. */
    public enum Scale implements Named {
        /** Bad to excellent. */
        FACES(1, 5),
        /** Very easy to very hard, as customer effort is asked. */
        EFFORT(1, 7),
        /** Not at all to surely, as promoters are counted. */
        RECOMMEND(0, 10);

        private final int least;
        private final int most;

        Scale(int least, int most) {
            this.least = least;
            this.most = most;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        boolean has(int mark) {
            return least <= mark && mark <= most;
        }
    }

    private static Question usual(String id, Scale scale) {
        return new Question(id, scale, Map.of());
    }
}
