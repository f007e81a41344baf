package dawr.estimation;

import dawr.estimation.floor.Sight;
import dawr.estimation.learning.Example;
import dawr.estimation.learning.Examples;
import dawr.estimation.learning.Gate;
import dawr.estimation.learning.Lean;
import dawr.estimation.learning.Scale;
import dawr.estimation.learning.Stack;
import dawr.estimation.learning.Wood;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says how long it will be, and learns from how long it was. While it has seen few waits it says what was drawn; then a line through what the formulas
 * say, corrected with every call; then trees, trained at night. Every range is moved until it is kept as often as promised.
 */
public final class Estimator {
    /** Fewer waits than this say less of a line than the drawing does. */
    private static final int LINE_FROM = 100;

    /** Longer waits teach nothing: something else has happened. */
    static final double LEARNED_MINUTES_MAX = 240;

    private final Map<String, Margins> margins = new HashMap<>();
    private final Margins house = new Margins();
    private final Examples examples = new Examples();
    private final Lean lean = new Lean();
    private final Stack stack = new Stack(Inputs.START);
    private Optional<Wood> wood = Optional.empty();
    private final Rounding rounding;
    private int known;

    /** One whose promises are told as they are. */
    Estimator() {
        this(Rounding.NONE);
    }

    /** One whose promises are told rounded: what counts as kept is what was told. */
    Estimator(Rounding rounding) {
        this.rounding = rounding;
    }

    /** What to tell somebody who joins now a line of a branch that looks like this. */
    Told tell(String branch, Sight sight, long at) {
        double[] inputs = Inputs.of(sight);
        double drawn = Scale.of(sight.numbers()[1]);
        double line = known < LINE_FROM ? drawn : stack.answer(inputs);
        double[] numbers = Inputs.with(sight.numbers(), line);
        double[] raw = wood.map(trees -> trees.answer(numbers, Told.drawn(numbers), line))
                .orElseGet(() -> around(line, sight));
        Margins moved = margins(branch);
        double width = Math.max(Told.WIDTH_MIN, raw[2] - raw[0]);
        double low = moved.low(raw, width);
        double high = moved.high(raw, width);
        double mid = Math.min(high, Math.max(low, Scale.of(lean.leaning(Scale.minutes(raw[1])))));
        Estimate estimate = new Estimate(Scale.minutes(low), Scale.minutes(mid), Scale.minutes(high));
        double[] ends = {rounding.low(estimate.low()), estimate.high()};
        return new Told(estimate, numbers, inputs, line, raw, ends, at);
    }

    /** Without trees, the spread of what was drawn around the line. */
    private static double[] around(double line, Sight sight) {
        double low = Scale.of(sight.numbers()[0]);
        double high = Scale.of(sight.numbers()[2]);
        double middle = Scale.of(sight.numbers()[1]);
        double down = Math.max(0.3, middle - low);
        double up = Math.max(0.3, high - middle);
        return new double[] {line - down, line, line + up};
    }

    private Margins margins(String branch) {
        Margins own = margins.computeIfAbsent(branch, any -> new Margins());
        return own.ready() ? own : house;
    }

    /** Somebody was told this with their ticket. */
    void promised(String branch, Told told) {
        margins.computeIfAbsent(branch, any -> new Margins()).running().add(told);
    }

    /** So late it is now at a branch (epoch seconds): a promise that has run out is known to be missed, however long its wait will be. */
    void passed(String branch, long at) {
        Margins own = margins.computeIfAbsent(branch, any -> new Margins());
        for (Told told : own.ranOut(at)) {
            own.high().ranOut(told.raw()[1]);
            house.high().ranOut(told.raw()[1]);
        }
    }

    /** The wait has become known. */
    void learn(String branch, Told told, double minutes) {
        told.over();
        if (minutes > LEARNED_MINUTES_MAX) {
            return;
        }
        double came = Scale.of(minutes);
        stack.learn(told.inputs(), came);
        margins.computeIfAbsent(branch, any -> new Margins()).learn(told, minutes);
        house.learn(told, minutes);
        lean.learn(Scale.minutes(told.raw()[1]), minutes);
        examples.add(new Example(told.numbers(), told.drawn(), told.line(), told.raw()[1], came, told.issuedAt()));
        known++;
    }

    /** Trains on what is known by now. */
    Optional<Gate.Passed> train() {
        return Gate.tried(examples.all());
    }

    /** What a model may be trained on. */
    List<Example> examples() {
        return examples.all();
    }

    /** Uses a model from elsewhere, or none: then the stack says the middle again. */
    void use(Optional<Wood> other) {
        wood = other;
    }

    void adopt(Gate.Passed passed) {
        wood = Optional.of(passed.wood());
    }
}
