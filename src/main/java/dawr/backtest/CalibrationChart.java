package dawr.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A picture of how promises were kept: by predicted wait and by hour of issue, beside the 80 % and 90 % that were meant. */
final class CalibrationChart {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int PLOT = 300;
    /** Percent at the bottom of the picture; what is kept less often stands there. */
    private static final double LOWEST = 50;

    private static final int TICK = 10;
    /** Of fewer tickets a share says little; their dots are faint. */
    private static final int FEW = 50;

    private static final String RANGE_COLOR = "#0b6e4f";
    private static final String END_COLOR = "#1f4e8c";

    private final Tables tables;

    CalibrationChart(Tables tables) {
        this.tables = tables;
    }

    private record Column(String name, Tables.Part part) {}

    String svg() {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                        WIDTH,
                        HEIGHT));
        add(
                svg,
                String.format(
                        Locale.ROOT,
                        "<title>Promised against kept</title><rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>"));
        for (int percent = (int) LOWEST; percent <= 100; percent += TICK) {
            tick(svg, percent);
        }
        level(svg, 80, RANGE_COLOR);
        level(svg, 90, END_COLOR);
        words(svg, LEFT, TOP - 20, RANGE_COLOR, "start", "within the range: 80 % meant");
        words(svg, LEFT + 260, TOP - 20, END_COLOR, "start", "called by its upper end: 90 % meant");
        List<Column> waits = waits();
        List<Column> hours = hours();
        double step = (WIDTH - LEFT - 20.0) / (waits.size() + hours.size() + 1);
        columns(svg, waits, LEFT, step, "predicted wait, minutes");
        columns(svg, hours, LEFT + step * (waits.size() + 1), step, "hour of issue");
        add(svg, "</svg>");
        return svg.toString();
    }

    private static void columns(StringBuilder svg, List<Column> columns, double from, double step, String what) {
        for (int each = 0; each < columns.size(); each++) {
            column(svg, columns.get(each), from + step * (each + 0.5), step);
        }
        words(svg, from + step * columns.size() / 2, TOP + PLOT + 45, "#333", "middle", what);
    }

    private List<Column> waits() {
        List<Column> columns = new ArrayList<>();
        int[] from = {0};
        tables.predicted().forEach((to, part) -> {
            columns.add(new Column(to == Integer.MAX_VALUE ? from[0] + "+" : "–" + to, part));
            from[0] = to;
        });
        return columns;
    }

    private List<Column> hours() {
        List<Column> columns = new ArrayList<>();
        tables.hours().forEach((hour, part) -> columns.add(new Column(String.valueOf(hour), part)));
        return columns;
    }

    private static void tick(StringBuilder svg, int percent) {
        words(svg, LEFT - 8, y(percent) + 4, "#333", "end", percent + " %");
        line(svg, percent, "#e4e4e4", "");
    }

    private static void level(StringBuilder svg, double percent, String color) {
        line(svg, percent, color, " stroke-dasharray=\"4 4\"");
    }

    private static void line(StringBuilder svg, double percent, String color, String dashes) {
        add(
                svg,
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>",
                        LEFT,
                        WIDTH - 20,
                        y(percent),
                        y(percent),
                        color,
                        dashes));
    }

    private static void words(StringBuilder svg, double x, double y, String color, String anchor, String words) {
        add(
                svg,
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\" text-anchor=\"%s\">%s</text>",
                        x,
                        y,
                        color,
                        anchor,
                        words));
    }

    private static void column(StringBuilder svg, Column column, double x, double step) {
        words(svg, x, TOP + PLOT + 20, "#333", "middle", column.name());
        RangeScore ranges = column.part().ranges();
        long count = column.part().score().count();
        dot(svg, x - step / 8, ranges.coveragePercent(), RANGE_COLOR, count);
        dot(svg, x + step / 8, ranges.keptPercent(), END_COLOR, count);
    }

    private static void dot(StringBuilder svg, double x, double percent, String color, long count) {
        add(
                svg,
                String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\" fill-opacity=\"%s\">",
                        x,
                        y(percent),
                        color,
                        count < FEW ? "0.35" : "1"));
        add(svg, String.format(Locale.ROOT, "<title>%.1f %% of %d</title></circle>", percent, count));
    }

    private static double y(double percent) {
        return TOP + PLOT * (100 - Math.max(LOWEST, percent)) / (100 - LOWEST);
    }

    private static void add(StringBuilder svg, String element) {
        svg.append(element).append('\n');
    }
}
