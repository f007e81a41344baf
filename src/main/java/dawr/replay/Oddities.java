package dawr.replay;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The oddities of a log, counted, with the lines of the first of each kind. */
public final class Oddities {
    /** Enough to look a few up; a log may have thousands. */
    private static final int EXAMPLES_MAX = 5;

    private final Map<Oddity, Integer> counts = new EnumMap<>(Oddity.class);
    private final Map<Oddity, List<Long>> lines = new EnumMap<>(Oddity.class);

    void note(Oddity oddity, LogRow row) {
        counts.merge(oddity, 1, Integer::sum);
        List<Long> examples = lines.computeIfAbsent(oddity, each -> new ArrayList<>());
        if (examples.size() < EXAMPLES_MAX) {
            examples.add(row.line());
        }
    }

    public Map<Oddity, Integer> counts() {
        return counts;
    }

    /** Lines of the log where the oddity was seen, the first few. */
    public List<Long> lines(Oddity oddity) {
        return lines.getOrDefault(oddity, List.of());
    }
}
