package dawr.replay;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An old office's ticket log as it was read: the rows that make sense in the order of the file, and those that don't. */
public record TicketLog(List<LogRow> rows, List<Malformed> malformed) {
    /** A line that could not be read, and why. */
    public record Malformed(long line, String why) {}

    public TicketLog {
        rows = List.copyOf(rows);
        malformed = List.copyOf(malformed);
    }

    /** The rows that pass; what was malformed stays known. */
    TicketLog only(Predicate<LogRow> wanted) {
        return new TicketLog(rows.stream().filter(wanted).toList(), malformed);
    }

    SortedSet<String> services() {
        return sorted(rows.stream().map(LogRow::service));
    }

    SortedSet<String> branches() {
        return sorted(rows.stream().flatMap(row -> row.branch().stream()));
    }

    private static SortedSet<String> sorted(Stream<String> names) {
        return names.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
