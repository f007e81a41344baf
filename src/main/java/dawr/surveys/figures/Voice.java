package dawr.surveys.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The voice of those who were here: how satisfied all of them are, judged by those who said so, and how surely that is known. */
public final class Voice {
    /** Fewer answers than this are not shown: whoever gave them might be known. */
    public static final int ANSWERS_MIN = 10;

    /** How many times as often the dissatisfied may answer for the truth to lie in the range that is shown. */
    public static final double TIMES = 3;

    /** Of 98 in a hundred on either side. */
    private static final double Z_OF_RANGE = 2.326348;

    private final List<Alike> visits;
    private final Correction correction;

    public Voice(List<Alike> visits) {
        this.visits = List.copyOf(visits);
        this.correction = new Correction(this.visits);
    }

    /** What all say, unless they are too few. */
    public Optional<Said> all() {
        return answers(known -> true) < ANSWERS_MIN ? Optional.empty() : Optional.of(said(known -> true));
    }

    /** What each group says, in the order of their names. */
    public List<Group> by(Function<Known, String> name) {
        Map<String, Integer> answers = new TreeMap<>();
        visits.forEach(alike -> answers.merge(name.apply(alike.known()), alike.answers(), Integer::sum));
        List<String> silent = silent(answers);
        List<Group> groups = new ArrayList<>();
        for (String group : answers.keySet()) {
            Optional<Said> said = silent.contains(group)
                    ? Optional.empty()
                    : Optional.of(said(known -> name.apply(known).equals(group)));
            groups.add(new Group(group, said));
        }
        return groups;
    }

    /** Groups of too few; and where their answers together are too few, the next larger one, or one could take the others off the whole. */
    private static List<String> silent(Map<String, Integer> answers) {
        List<String> bySize = answers.keySet().stream()
                .sorted(Comparator.comparing((String name) -> answers.getOrDefault(name, 0)))
                .toList();
        List<String> silent = new ArrayList<>();
        int hidden = 0;
        for (String name : bySize) {
            int own = answers.getOrDefault(name, 0);
            if (own < ANSWERS_MIN || (hidden > 0 && hidden < ANSWERS_MIN)) {
                silent.add(name);
                hidden += own;
            }
        }
        return silent;
    }

    private int answers(Predicate<Known> which) {
        return sum(which, Alike::answers);
    }

    private int sum(Predicate<Known> which, Function<Alike, Integer> counted) {
        return visits.stream()
                .filter(alike -> which.test(alike.known()))
                .mapToInt(counted::apply)
                .sum();
    }

    private Said said(Predicate<Known> which) {
        int all = sum(which, Alike::visits);
        int answers = answers(which);
        Score corrected = correction.of(which);
        return new Said(
                all,
                answers,
                share(answers, all),
                share(sum(which, Alike::satisfied), answers),
                corrected,
                rawMean(which, answers),
                correction.meanOf(which),
                range(corrected, correction.ifSatisfied(TIMES, which)));
    }

    /** What moods alone decide can't be learnt from what is known, so the far end is told more widely than an interval would be. */
    private static Interval range(Score alike, Score unlike) {
        return new Interval(
                alike.interval().low(),
                Interval.wilson(unlike.share(), unlike.effective(), Z_OF_RANGE).high());
    }

    private static Score share(int some, int all) {
        double share = (double) some / all;
        return new Score(share, Interval.wilson(share, all), all);
    }

    private Mean rawMean(Predicate<Known> which, int answers) {
        double mean = (double) sum(which, Alike::marks) / answers;
        double variance = Math.max(0, (double) sum(which, Alike::squares) / answers - mean * mean);
        return new Mean(mean, Interval.about(mean, Math.sqrt(variance / answers), 1, Alike.FACES));
    }
}
