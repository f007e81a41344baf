package dawr.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A picture of how promises were kept: by hour of issue and by quarter of the predicted wait, beside the 80 % and 90 % that were meant. */
final class CalibrationChart {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int PLOT = 300;
    /** Percent at the bottom of the picture; what is kept less often stands there. */
    private static final double LOWEST = 50;

    private final Tables tables;

    CalibrationChart(Tables tables) {
        this.tables = tables;
    }

    private record Column(String name, double within, double kept) {}

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
        level(svg, 80, "80 % within the range", "#0b6e4f");
        level(svg, 90, "90 % up to the upper end", "#1f4e8c");
        List<Column> columns = columns();
        double step = (WIDTH - LEFT - 20.0) / columns.size();
        for (int each = 0; each < columns.size(); each++) {
            column(svg, columns.get(each), LEFT + step * (each + 0.5), step);
        }
        add(svg, String.format(Locale.ROOT, "</svg>"));
        return svg.toString();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        double[] quarters = tables.ours().ranges().quarters();
        for (int quarter = 0; quarter < quarters.length; quarter++) {
            columns.add(new Column("Q" + (quarter + 1), quarters[quarter], Double.NaN));
        }
        tables.hours()
                .forEach((hour, part) -> columns.add(new Column(
                        hour + "h",
                        part.ranges().coveragePercent(),
                        part.ranges().keptPercent())));
        return columns;
    }

    private static void level(StringBuilder svg, double percent, String words, String color) {
        add(
                svg,
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-dasharray=\"4 4\"/>",
                        LEFT,
                        WIDTH - 20,
                        y(percent),
                        y(percent),
                        color));
        add(
                svg,
                String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%.1f\" fill=\"%s\">%s</text>",
                        LEFT,
                        y(percent) - 4,
                        color,
                        words));
    }

    private static void column(StringBuilder svg, Column column, double x, double step) {
        add(
                svg,
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                        x,
                        TOP + PLOT + 20,
                        column.name()));
        dot(svg, x - step / 8, column.within(), "#0b6e4f");
        dot(svg, x + step / 8, column.kept(), "#1f4e8c");
    }

    private static void dot(StringBuilder svg, double x, double percent, String color) {
        if (!Double.isNaN(percent)) {
            add(
                    svg,
                    String.format(
                            Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\">", x, y(percent), color));
            add(svg, String.format(Locale.ROOT, "<title>%.1f %%</title></circle>", percent));
        }
    }

    private static double y(double percent) {
        return TOP + PLOT * (100 - Math.max(LOWEST, percent)) / (100 - LOWEST);
    }

    private static void add(StringBuilder svg, String element) {
        svg.append(element).append('\n');
    }
}
