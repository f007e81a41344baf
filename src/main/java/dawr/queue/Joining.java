package dawr.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines as they are once somebody has joined theirs, by the same entry that chooses who is next. */
final class Joining {
    private final Line before;
    private final Line then;

    /** @param joins whom somebody may call from where they join */
    Joining(BranchState state, Place joins) {
        Optional<Line> own = state.people.lines.line(joins);
        int passed = state.people.course.timesPassed(joins.ticket());
        before = own.orElseGet(() -> new Line(joins.service(), joins.priority(), joins.needs()));
        Place first = before.first().filter(head -> head.compareTo(joins) < 0).orElse(joins);
        then = Line.ofOne(first, before.isEmpty() ? passed : before.timesPassedWith(passed));
    }

    /** These lines and theirs, of which a choice looks at no more than who is first, and how often they count as passed. */
    List<Line> among(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        all.removeIf(line -> line == before);
        all.add(then);
        return all;
    }
}
