package dawr.congestion.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A report as it is read, whatever it is written on: words in the reader's language, figures rounded once.
 *
 * @param asked what was asked for, so that it can be asked again
 * @param lines below the title: what, when, as of when
 * @param tiles what stands large at the top
 * @param notes what the reader has to know, such as days that are missing
 */
record ReportPage(
        String report,
        Asked asked,
        String language,
        boolean rightToLeft,
        String title,
        List<String> lines,
        List<Tile> tiles,
        List<Grid> grids,
        List<String> notes) {
    /**
     * What was asked for.
     *
     * @param positions the journal entry of each branch that the figures rest on
     */
    record Asked(List<String> branches, LocalDate from, LocalDate to, Map<String, Long> positions) {}

    record Tile(String name, OptionalDouble figure) {}

    /**
     * A table.
     *
     * @param cut what its lines are; {@code overview} for the figures of the whole
     * @param corner above the names of its lines
     * @param columns what each column is, to programs
     * @param heads and to readers
     * @param chart which column is drawn
     */
    record Grid(
            String cut,
            String title,
            String corner,
            List<String> columns,
            List<String> heads,
            List<Line> lines,
            Optional<Integer> chart) {}

    /**
     * A line of a table.
     *
     * @param key what it is, to programs
     * @param figures rounded to a tenth; nothing where there is none
     * @param remark what stands below it, such as its formula; empty if nothing does
     */
    record Line(String key, String name, List<OptionalDouble> figures, String remark) {
        Line(String key, String name, List<OptionalDouble> figures) {
            this(key, name, figures, "");
        }
    }
}
