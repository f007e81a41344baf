package dawr.congestion.whatif;

import dawr.congestion.ahead.Came;
import dawr.congestion.ahead.Fate;
import dawr.congestion.ahead.Onward;
import dawr.congestion.ahead.Outset;
import dawr.congestion.ahead.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The same courses of a day with changes and without. */
public final class Trial {
    private final List<Came> before = new ArrayList<>();
    private final List<Came> after = new ArrayList<>();

    /** Adds a course of the day, with the changes and without; the same luck for both. */
    public void add(Outset outset, List<Change> changes, Fate fate) {
        add(outset, Onward.of(outset, fate), changes, fate);
    }

    /** The same where it is known already how it comes out without them. */
    public void add(Outset outset, Came without, List<Change> changes, Fate fate) {
        Outset changed = outset;
        for (Change change : changes) {
            changed = change.made(changed);
        }
        before.add(without);
        after.add(Onward.of(changed, fate));
    }

    public Range before(ToDoubleFunction<Came> figure) {
        return Range.of(before.stream().mapToDouble(figure).toArray());
    }

    public Range after(ToDoubleFunction<Came> figure) {
        return Range.of(after.stream().mapToDouble(figure).toArray());
    }

    /** By how much the changes move a figure. */
    public Range effect(ToDoubleFunction<Came> figure) {
        double[] effects = new double[before.size()];
        for (int each = 0; each < effects.length; each++) {
            effects[each] = figure.applyAsDouble(after.get(each)) - figure.applyAsDouble(before.get(each));
        }
        return Range.of(effects);
    }

    public List<Came> allBefore() {
        return before;
    }

    public List<Came> allAfter() {
        return after;
    }
}
