package dawr.simulate;

import dawr.queue.BranchSetup;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.Visit;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A simulated day as an SVG: how many wait for each service, minute by minute, and below it what every counter did. Breaks and closed hours are
 * shaded.
 */
final class DayPicture {
    /** Told apart by everybody, whatever colours they see (Okabe and Ito, without black); more services take them again. */
    private static final List<String> COLOURS =
            List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#7F7F7F");

    private static final int LEFT = 70;
    private static final int WIDTH = 1_100;
    private static final int TOP = 76;
    private static final int CHART_HEIGHT = 260;
    private static final int LANE_HEIGHT = 20;
    private static final int LANE_GAP = 4;
    private static final int BETWEEN = 34;
    private static final int MARGIN = 30;
    private static final long MINUTE = 60_000;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OfficeDay day;
    private final DayResult result;
    private final ZoneId zone;
    private final Stretch span;
    private final List<ServiceId> services;
    private final StringBuilder svg = new StringBuilder();

    private DayPicture(OfficeDay day, DayResult result) {
        this.day = day;
        this.result = result;
        this.zone = day.setup().timeZone();
        this.services =
                day.setup().services().stream().map(BranchSetup.Service::id).toList();
        this.span = span();
    }

    static String of(OfficeDay day, DayResult result) {
        DayPicture picture = new DayPicture(day, result);
        picture.draw();
        return picture.svg.toString();
    }

    /** Full hours from the first clerk or visitor to the last. */
    private Stretch span() {
        List<Stretch> work = day.desks().stream()
                .flatMap(desk -> desk.present().list().stream())
                .toList();
        long from = work.stream().mapToLong(Stretch::from).min().orElse(result.endedAt());
        long lastEnd = steps().flatMap(step -> step.endedAt().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(from + MINUTE);
        long to = Math.max(lastEnd, work.stream().mapToLong(Stretch::to).max().orElse(from));
        ZonedDateTime first = Instant.ofEpochMilli(from).atZone(zone).truncatedTo(ChronoUnit.HOURS);
        ZonedDateTime last = Instant.ofEpochMilli(to - 1)
                .atZone(zone)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
        return new Stretch(first.toInstant().toEpochMilli(), last.toInstant().toEpochMilli());
    }

    private Stream<Step> steps() {
        return result.state().visits().stream().map(Visit::steps).flatMap(List::stream);
    }

    private void draw() {
        int lanes = day.desks().size() * (LANE_HEIGHT + LANE_GAP);
        int height = TOP + CHART_HEIGHT + BETWEEN + lanes + MARGIN;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" "
                        + "font-family=\"'IBM Plex Sans Arabic', sans-serif\" font-size=\"12\" fill=\"#1b1b1b\">%n",
                LEFT + WIDTH + MARGIN,
                height));
        svg.append("<title>").append(escaped(title())).append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(LEFT, 26, "start", "font-size=\"18\" font-weight=\"600\"", title());
        legend();
        shades(height);
        hours(height);
        waiting();
        desks();
        svg.append("</svg>\n");
    }

    private String title() {
        return day.name() + " – " + day.policies().getFirst().name() + " – "
                + Instant.ofEpochMilli(span.from()).atZone(zone).toLocalDate();
    }

    private void legend() {
        double x = LEFT;
        for (int i = 0; i < services.size(); i++) {
            String name = services.get(i).value();
            rect(x, 42, 12, 12, colour(i), "");
            text(x + 17, 52, "start", "", name);
            x += 34 + 7.2 * name.length();
        }
    }

    private static String colour(int service) {
        return COLOURS.get(service % COLOURS.size());
    }

    /** Hours in which the office is closed, and its breaks. */
    private void shades(int height) {
        Plan plan = day.setup().timetable().between(span.from(), span.to());
        int bottom = height - MARGIN - TOP;
        Stretches all = Stretches.of(List.of(span));
        for (Stretch closed : all.without(plan.open()).list()) {
            rect(x(closed.from()), TOP, x(closed.to()) - x(closed.from()), bottom, "#f1f1f1", "closed");
        }
        for (Plan.PlannedBreak kept : plan.breaks()) {
            Stretch stretch = kept.stretch();
            rect(x(stretch.from()), TOP, x(stretch.to()) - x(stretch.from()), bottom, "#e3e8ef", kept.id());
        }
    }

    private void hours(int height) {
        for (long at = span.from(); at <= span.to(); at += 60 * MINUTE) {
            double x = x(at);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#d0d0d0\"/>%n",
                    x,
                    x,
                    TOP,
                    height - MARGIN));
            String time = HOUR.format(Instant.ofEpochMilli(at).atZone(zone));
            text(x, TOP + CHART_HEIGHT + 20, "middle", "fill=\"#555555\"", time);
        }
    }

    private double x(long at) {
        return LEFT + (double) (at - span.from()) * WIDTH / span.millis();
    }

    /** One band per service, one upon the other. */
    private void waiting() {
        int[][] counts = new WaitingCounts(result.state(), services).everyMinute(span);
        int most = Math.max(1, WaitingCounts.most(counts));
        double[] below = new double[counts.length];
        for (int service = 0; service < services.size(); service++) {
            double[] above = below.clone();
            for (int minute = 0; minute < counts.length; minute++) {
                above[minute] += counts[minute][service];
            }
            band(below, above, most, service);
            below = above;
        }
        text(LEFT - 8, TOP + 10, "end", "fill=\"#555555\"", Integer.toString(most));
        text(LEFT - 8, TOP + CHART_HEIGHT, "end", "fill=\"#555555\"", "0");
        text(LEFT - 8, TOP + CHART_HEIGHT / 2.0, "end", "fill=\"#555555\"", "waiting");
    }

    private void band(double[] below, double[] above, int most, int service) {
        List<String> points = new ArrayList<>();
        for (int minute = 0; minute < above.length; minute++) {
            points.add(point(minute, above[minute], most));
        }
        for (int minute = below.length - 1; minute >= 0; minute--) {
            points.add(point(minute, below[minute], most));
        }
        svg.append("<polygon fill=\"")
                .append(colour(service))
                .append("\" points=\"")
                .append(String.join(" ", points))
                .append("\"/>\n");
    }

    private String point(int minute, double count, int most) {
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f",
                x(span.from() + minute * MINUTE),
                TOP + CHART_HEIGHT - count * (CHART_HEIGHT - 10) / most);
    }

    private void desks() {
        double y = TOP + CHART_HEIGHT + BETWEEN;
        for (Desk desk : day.desks()) {
            text(LEFT - 8, y + LANE_HEIGHT - 6, "end", "", desk.counter().value());
            for (Stretch stretch : desk.present().list()) {
                rect(x(stretch.from()), y, x(stretch.to()) - x(stretch.from()), LANE_HEIGHT, "#e9e4d8", "");
            }
            served(desk, y);
            y += LANE_HEIGHT + LANE_GAP;
        }
    }

    /** From the call to the start pale, from the start to the end in the service's colour. */
    private void served(Desk desk, double y) {
        for (Visit visit : result.state().visits()) {
            for (Step step : visit.steps()) {
                boolean here = step.counter().equals(Optional.of(desk.counter()));
                if (here && step.calledAt().filter(at -> isOf(desk, at)).isPresent()) {
                    bars(visit, step, y);
                }
            }
        }
    }

    /** Two clerks may share a counter, one after the other: the call is of whoever's day it falls into. */
    private boolean isOf(Desk desk, long at) {
        return day.desks().stream()
                .filter(other -> other.counter().equals(desk.counter()))
                .filter(other -> other.present().list().getFirst().from() <= at)
                .reduce((earlier, later) -> later)
                .filter(desk::equals)
                .isPresent();
    }

    private void bars(Visit visit, Step step, double y) {
        String colour = colour(services.indexOf(step.service()));
        long called = step.calledAt().orElseThrow();
        long ended = step.endedAt().orElse(result.endedAt());
        long started = step.startedAt().orElse(ended);
        rect(x(called), y + 6, x(started) - x(called), LANE_HEIGHT - 12, colour, visit.number());
        rect(x(started), y + 2, x(ended) - x(started), LANE_HEIGHT - 4, colour, visit.number());
    }

    private void rect(double x, double y, double width, double height, String colour, String tip) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"",
                x,
                y,
                width,
                height,
                colour));
        svg.append(tip.isEmpty() ? "/>\n" : "><title>" + escaped(tip) + "</title></rect>\n");
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
