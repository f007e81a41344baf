package dawr.congestion.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A report as it is read, whatever it is written on: words in the reader's language, figures rounded once.
 *
 * @param lines below the title: what, when, as of when
 * @param tiles what stands large at the top
 * @param notes what the reader has to know, such as days that are missing
 */
record ReportPage(
        String report,
        String language,
        boolean rightToLeft,
        String title,
        List<String> lines,
        List<Tile> tiles,
        List<Grid> grids,
        List<String> notes) {
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
     */
    record Line(String key, String name, List<OptionalDouble> figures) {}
}
