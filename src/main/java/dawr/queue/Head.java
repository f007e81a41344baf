package dawr.queue;

import java.util.Optional;

/**
 * Who stands first in a line, or would.
 *
 * @param timesPassed how often somebody of the line has been passed, at most
 */
record Head(Place place, int timesPassed) {
    static Head of(Line line) {
        return new Head(line.head(), line.timesPassed());
    }

    /** Once somebody has joined, by the same entry that chooses who is next. */
    static Head with(BranchState state, Place joining) {
        int before = state.course.timesPassed(joining.ticket());
        Optional<Line> line = standing(state, joining);
        Place first = line.flatMap(Line::first)
                .filter(head -> head.compareTo(joining) < 0)
                .orElse(joining);
        return new Head(first, line.map(own -> own.timesPassedWith(before)).orElse(before));
    }

    /** The line that somebody joins, if anybody stands there. */
    static Optional<Line> standing(BranchState state, Place joining) {
        return state.lines.line(joining).filter(line -> line.size() > 0);
    }
}
