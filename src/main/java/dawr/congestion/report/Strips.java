package dawr.congestion.report;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import dawr.congestion.report.ReportPage.Tile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** A report cut into the strips that the template knows: large figures, a table's head and lines, a chart, a note. */
final class Strips {
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    /** Behind an Arabic weekday its parts would change places. */
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /** A chart of more bars than this can't be read, nor one without any. */
    private static final int BARS_MAX = 31;

    private Strips() {}

    static List<Map<String, ?>> of(ReportPage page, boolean onPaper) {
        List<Map<String, ?>> strips = new ArrayList<>();
        if (onPaper && !page.tiles().isEmpty()) {
            strips.add(tiles(page));
        }
        page.notes().forEach(note -> strips.add(strip("note", read(page, note))));
        for (Grid grid : page.grids()) {
            boolean drawn = onPaper
                    && grid.chart()
                            .map(column -> chart(page, grid, column, strips))
                            .orElse(false);
            lines(page, grid, head(page, grid, strips.size(), drawn), strips);
        }
        return strips;
    }

    /** Bidirectional text that begins with a Latin word or a number still reads from the right on a page that does. */
    static String read(ReportPage page, String text) {
        return page.rightToLeft()
                ? RIGHT_TO_LEFT_MARK + DATE.matcher(text).replaceAll(LEFT_TO_RIGHT_MARK + "$0")
                : text;
    }

    private static Map<String, Object> strip(String kind, String label) {
        Map<String, Object> strip = new HashMap<>();
        strip.put("kind", kind);
        strip.put("label", label);
        strip.put("even", false);
        return strip;
    }

    private static Map<String, Object> tiles(ReportPage page) {
        Map<String, Object> strip = strip("tiles", "");
        int at = 1;
        for (Tile tile : page.tiles()) {
            strip.put("t" + at, read(page, tile.name()));
            put(strip, "c" + at, tile.figure());
            at++;
        }
        return strip;
    }

    /** What every strip of a table carries, as it may be the first on a page; a heading stands above the chart where there is one. */
    private static Map<String, Object> head(ReportPage page, Grid grid, int table, boolean drawn) {
        Map<String, Object> head = new HashMap<>();
        head.put("table", table);
        head.put("corner", read(page, grid.corner()));
        if (!drawn) {
            head.put("heading", read(page, grid.title()));
        }
        int at = 1;
        for (String name : grid.heads()) {
            head.put("h" + at++, read(page, name));
        }
        return head;
    }

    /** A table without a line shows its head too. */
    private static void lines(ReportPage page, Grid grid, Map<String, Object> head, List<Map<String, ?>> strips) {
        strips.add(under(head, strip("head", "")));
        int count = 0;
        for (Line line : grid.lines()) {
            strips.add(under(head, line(page, line, count++ % 2 == 1)));
        }
    }

    private static Map<String, Object> under(Map<String, Object> head, Map<String, Object> strip) {
        strip.putAll(head);
        return strip;
    }

    private static Map<String, Object> line(ReportPage page, Line line, boolean even) {
        Map<String, Object> strip = strip(line.remark().isEmpty() ? "line" : "remarked", read(page, line.name()));
        strip.put("even", even);
        strip.put("remark", read(page, line.remark()));
        int at = 1;
        for (OptionalDouble figure : line.figures()) {
            put(strip, "c" + at++, figure);
        }
        return strip;
    }

    private static void put(Map<String, Object> strip, String slot, OptionalDouble figure) {
        figure.ifPresent(known -> strip.put(slot, known));
    }

    private static boolean chart(ReportPage page, Grid grid, int column, List<Map<String, ?>> strips) {
        List<Map<String, ?>> points = new ArrayList<>();
        for (Line line : grid.lines()) {
            OptionalDouble figure = line.figures().get(column);
            points.add(Map.of("name", shortName(grid, line), "value", figure.orElse(0)));
        }
        boolean known = grid.lines().stream()
                .anyMatch(line -> line.figures().get(column).isPresent());
        if (!known || points.size() > BARS_MAX) {
            return false;
        }
        Map<String, Object> strip = strip("chart", read(page, grid.heads().get(column)));
        strip.put("heading", read(page, grid.title()));
        strip.put("points", page.rightToLeft() ? points.reversed() : points);
        strips.add(strip);
        return true;
    }

    /** Dates and hours are written short below a chart. */
    private static String shortName(Grid grid, Line line) {
        boolean date = Set.of("day", "week").contains(grid.cut());
        return date ? line.key().substring("2026-".length()) : line.name();
    }
}
