package dawr.congestion.lookout;

import dawr.congestion.ahead.Came;
import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Futures;
import dawr.congestion.ahead.Range;
import dawr.congestion.whatif.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What could be done, each thing tried out in the same courses of the next two hours as doing nothing. */
final class Counsel {
    /** Courses in which each thing is tried. */
    private static final int COURSES = 12;

    private static final double ALL = 100;

    private final Futures futures;
    private final Foresight foresight;
    private final List<Candidate> candidates;
    private final List<Trial> trials = new ArrayList<>();
    private int tried;

    /** {@code foresight}: how it goes if nobody does anything; as many courses of it at least as are tried. */
    Counsel(Futures futures, Foresight foresight, List<Candidate> candidates) {
        this.futures = futures;
        this.foresight = foresight;
        this.candidates = List.copyOf(candidates);
        candidates.forEach(any -> trials.add(new Trial()));
    }

    /**
     * What doing something is worth.
     *
     * @param waited by how many minutes it changes what is waited by all in two hours
     * @param inTimeBefore of a hundred that are called, as many within the target of their service if nothing is done
     * @param inTimeAfter and if this is
     */
    record Advice(Candidate candidate, Range waited, double inTimeBefore, double inTimeAfter) {}

    boolean isDone() {
        return tried >= candidates.size() * COURSES;
    }

    /** Lives one more course of one more thing. */
    void tryOn() {
        int which = tried / COURSES;
        int course = tried % COURSES + 1;
        trials.get(which)
                .add(
                        futures.outset(course),
                        foresight.future(course),
                        candidates.get(which).does(),
                        futures.fate(course));
        tried++;
    }

    /** What helps most comes first. */
    List<Advice> ranked() {
        List<Advice> ranked = new ArrayList<>();
        for (int each = 0; each < candidates.size(); each++) {
            Trial trial = trials.get(each);
            ranked.add(new Advice(
                    candidates.get(each),
                    trial.effect(Came::waited),
                    inTime(trial.allBefore()),
                    inTime(trial.allAfter())));
        }
        ranked.sort(Comparator.comparingDouble(advice -> advice.waited().mid()));
        return ranked;
    }

    private static double inTime(List<Came> courses) {
        double called = courses.stream().mapToInt(came -> came.waits().length).sum();
        double late = courses.stream().mapToInt(Came::late).sum();
        return called == 0 ? Double.NaN : ALL * (called - late) / called;
    }
}
