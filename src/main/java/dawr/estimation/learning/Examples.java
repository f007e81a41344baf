package dawr.estimation.learning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What models are trained on: the newest tickets whose wait is known, with what was seen and said when they were issued. */
public final class Examples {
    /** Two months of a busy branch; older days tell little of today. */
    private static final int MOST = 30_000;

    private final Deque<Example> kept = new ArrayDeque<>();

    public void add(Example example) {
        kept.addLast(example);
        if (kept.size() > MOST) {
            kept.removeFirst();
        }
    }

    public int size() {
        return kept.size();
    }

    public List<Example> all() {
        return new ArrayList<>(kept);
    }
}
