package dawr.simulate;

import dawr.queue.calendar.Stretch;
import dawr.words.Catalogue;
import java.util.Locale;

/**
 * A sheet on which time runs in the reader's direction: from the left, or from the right where they read so. Positions are told as instants across and
 * pixels down; words are written in the reader's language, digits are Western.
 */
final class Canvas {
    static final int SIDE = 96;
    static final int WIDTH = 1_100;
    static final int WHOLE = WIDTH + 2 * SIDE;
    static final String QUIET = "#555555";

    private final Stretch span;
    private final Catalogue words;
    private final StringBuilder svg = new StringBuilder();

    Canvas(Stretch span, Catalogue words) {
        this.span = span;
        this.words = words;
    }

    /** The finished sheet. */
    String of(String title, int height) {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" xml:lang=\"%s\" "
                                + "direction=\"%s\" font-family=\"'IBM Plex Sans Arabic', 'Noto Sans Arabic', sans-serif\" "
                                + "font-size=\"13\" fill=\"#1b1b1b\">%n",
                        WHOLE,
                        height,
                        words.language(),
                        words.rightToLeft() ? "rtl" : "ltr")
                + "<title>" + escaped(title) + "</title>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + svg + "</svg>\n";
    }

    /** So many pixels from where reading begins. */
    private double from(double begin) {
        return words.rightToLeft() ? WHOLE - begin : begin;
    }

    double x(long at) {
        return from(SIDE + (double) (at - span.from()) * WIDTH / span.millis());
    }

    /** A rectangle from an instant to another; {@code tip} is told to whoever points at it. */
    void bar(Stretch stretch, double y, double height, String colour, String tip) {
        double left = Math.min(x(stretch.from()), x(stretch.to()));
        box(left, y, Math.abs(x(stretch.to()) - x(stretch.from())), height, colour, tip);
    }

    private void box(double left, double y, double width, double height, String colour, String tip) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"",
                left,
                y,
                width,
                height,
                colour));
        svg.append(tip.isEmpty() ? "/>\n" : "><title>" + escaped(tip) + "</title></rect>\n");
    }

    void upright(long at, double top, double bottom) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$.1f\" y2=\"%3$.1f\" stroke=\"#d8d8d8\"/>%n",
                x(at),
                top,
                bottom));
    }

    void level(double y) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" x2=\"%d\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"#e4e4e4\"/>%n",
                SIDE,
                SIDE + WIDTH,
                y));
    }

    void dot(long at, double y, double radius, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" fill-opacity=\"0.6\"/>%n",
                x(at),
                y,
                radius,
                colour));
    }

    void line(String points, String stroke) {
        svg.append("<polyline fill=\"none\" ")
                .append(stroke)
                .append(" points=\"")
                .append(points)
                .append("\"/>\n");
    }

    void area(String points, String colour) {
        svg.append("<polygon fill=\"")
                .append(colour)
                .append("\" points=\"")
                .append(points)
                .append("\"/>\n");
    }

    String point(long at, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(at), y);
    }

    void heading(double y, String text) {
        text(from(SIDE), y, "start", "font-weight=\"600\"", text);
    }

    void title(double y, String text) {
        text(from(SIDE), y, "start", "font-size=\"20\" font-weight=\"600\"", text);
    }

    void note(double y, String text) {
        text(from(SIDE), y, "start", "fill=\"" + QUIET + "\"", text);
    }

    /** In the margin, before where the time begins. */
    void margin(double y, String text) {
        text(from(SIDE - 8.0), y, "end", "fill=\"" + QUIET + "\"", text);
    }

    void under(long at, double y, String text) {
        text(x(at), y, "middle", "fill=\"" + QUIET + "\"", text);
    }

    /** A figure beside a line, behind the instant from which it holds. */
    void small(long at, double y, String text) {
        double behind = words.rightToLeft() ? -4 : 4;
        text(x(at) + behind, y, "start", "font-size=\"11\" fill=\"" + QUIET + "\"", text);
    }

    /** A coloured square and what it stands for, so many pixels from where reading begins; says where the next may stand. */
    double sign(double begin, double y, String colour, String name) {
        double square = 12;
        double left = words.rightToLeft() ? from(begin) - square : begin;
        box(left, y - 11, square, square, colour, "");
        text(from(begin + 18), y, "start", "", name);
        return begin + 46 + 7.4 * name.length();
    }

    private void text(double x, double y, String anchor, String style, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>%n",
                x,
                y,
                anchor,
                style,
                escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
