package dawr.simulate;

import dawr.queue.BranchSetup;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.Visit;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.Kpi;
import dawr.words.Catalogue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * A simulated day as an SVG, strip by strip: who came, how many waited for what, how long they waited, how many counters were open, and what each
 * counter did. Breaks, standstills and closed hours are shaded through all of them.
 */
final class DayPicture {
    /** Told apart by everybody, whatever colours they see (Okabe and Ito, without black); more services take them again. */
    private static final List<String> COLOURS =
            List.of("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#7F7F7F");

    private static final String DARK = "#123c2c";
    private static final String GOLD = "#b8860b";
    private static final int TOP = 122;
    private static final int HEADING = 26;
    private static final int BETWEEN = 40;
    private static final int LANE_HEIGHT = 20;
    private static final int LANE_GAP = 4;
    private static final long MINUTE = 60_000;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OfficeDay day;
    private final DayResult result;
    private final Catalogue words;
    private final ZoneId zone;
    private final Stretch span;
    private final List<ServiceId> services;
    private final DayCurves curves;
    private final Canvas canvas;

    private DayPicture(OfficeDay day, DayResult result, Catalogue words) {
        this.day = day;
        this.result = result;
        this.words = words;
        this.zone = day.setup().timeZone();
        this.services =
                day.setup().services().stream().map(BranchSetup.Service::id).toList();
        this.span = span();
        this.curves = new DayCurves(day, result, span);
        this.canvas = new Canvas(span, words);
    }

    static String of(OfficeDay day, DayResult result, Catalogue words) {
        return new DayPicture(day, result, words).drawn();
    }

    /** Full hours from the first clerk or visitor to the last. */
    private Stretch span() {
        List<Stretch> work = day.desks().stream()
                .flatMap(desk -> desk.present().list().stream())
                .toList();
        List<Visit> visits = List.copyOf(result.state().visits());
        long from = Stream.concat(
                        work.stream().map(Stretch::from), visits.stream().map(Visit::issuedAt))
                .min(Long::compare)
                .orElse(result.endedAt());
        long to = Stream.concat(
                        work.stream().map(Stretch::to),
                        visits.stream()
                                .flatMap(visit -> visit.steps().stream())
                                .flatMap(step -> step.endedAt().stream()))
                .max(Long::compare)
                .orElse(from + MINUTE);
        ZonedDateTime first = Instant.ofEpochMilli(from).atZone(zone).truncatedTo(ChronoUnit.HOURS);
        ZonedDateTime last = Instant.ofEpochMilli(to - 1)
                .atZone(zone)
                .truncatedTo(ChronoUnit.HOURS)
                .plusHours(1);
        return new Stretch(first.toInstant().toEpochMilli(), last.toInstant().toEpochMilli());
    }

    private String drawn() {
        int counters = day.desks().size() * (LANE_HEIGHT + LANE_GAP);
        int bottom = TOP + 4 * (HEADING + BETWEEN) + 70 + 200 + 170 + 80 + HEADING + counters + 4;
        shades(bottom);
        hours(bottom);
        int y = TOP;
        y = strip(y, 70, "simulate.arrivals", this::arrivals);
        y = strip(y, 200, "simulate.waiting", this::waiting);
        y = strip(y, 170, "simulate.wait", this::waits);
        y = strip(y, 80, "simulate.open-counters", this::open);
        canvas.heading(y + 16, words.say("simulate.counters"));
        desks(y + HEADING);
        String title = title();
        canvas.title(34, title);
        canvas.note(58, summary());
        canvas.note(bottom + 40.0, words.say("simulate.counters-note"));
        legend();
        return canvas.of(title, bottom + 58);
    }

    private String title() {
        String order = day.policies().getFirst().name();
        String known = "simulate.order." + order;
        return words.say(
                "simulate.title",
                Map.of(
                        "office",
                        day.name(),
                        "date",
                        Instant.ofEpochMilli(span.from())
                                .atZone(zone)
                                .toLocalDate()
                                .toString(),
                        "order",
                        words.knows(known) ? words.say(known) : order));
    }

    /** The day in one line. */
    private String summary() {
        DayFacts facts = result.facts();
        return words.say(
                "simulate.summary",
                Map.of(
                        "came", (int) Kpi.ARRIVED.of(facts),
                        "served", (int) Kpi.SERVED.of(facts),
                        "mean", Math.round(Kpi.MEAN_WAIT.of(facts)),
                        "nine", Math.round(Kpi.WAIT_P90.of(facts)),
                        "most", Math.round(Kpi.WAIT_MAX.of(facts))));
    }

    private void legend() {
        double begin = Canvas.SIDE;
        for (int i = 0; i < services.size(); i++) {
            begin = canvas.sign(begin, 86, colour(i), name(services.get(i)));
        }
    }

    private String name(ServiceId service) {
        Map<String, String> names =
                day.setup().service(service).map(BranchSetup.Service::names).orElse(Map.of());
        return names.getOrDefault(words.language(), service.value());
    }

    private static String colour(int service) {
        return COLOURS.get(service % COLOURS.size());
    }

    /** Hours in which the office is closed, its breaks, and when calling stood still. */
    private void shades(int bottom) {
        Plan plan = day.setup().timetable().between(span.from(), span.to());
        int height = bottom - TOP;
        for (Stretch closed : Stretches.of(List.of(span)).without(plan.open()).list()) {
            shade(closed, height, "#f1f1f1", words.say("simulate.closed"));
        }
        for (Plan.PlannedBreak kept : plan.breaks()) {
            String name = kept.names().getOrDefault(words.language(), words.say("simulate.break"));
            shade(kept.stretch(), height, "#e3e8ef", name);
        }
        day.halts().forEach(halt -> shade(halt.stretch(), height, "#f6e0dc", words.say("simulate.standstill")));
    }

    private void shade(Stretch stretch, int height, String colour, String name) {
        Stretch shown = stretch.within(span);
        canvas.bar(shown, TOP, height, colour, name);
        canvas.under((shown.from() + shown.to()) / 2, TOP - 8.0, name);
    }

    private void hours(int bottom) {
        for (long at = span.from(); at <= span.to(); at += 60 * MINUTE) {
            canvas.upright(at, TOP, bottom);
            canvas.under(at, bottom + 18.0, HOUR.format(Instant.ofEpochMilli(at).atZone(zone)));
        }
    }

    /** Draws a strip with its heading; says where the next begins. */
    private int strip(int top, int height, String heading, IntConsumer drawing) {
        canvas.heading(top + 16.0, words.say(heading));
        drawing.accept(top + HEADING);
        return top + HEADING + height + BETWEEN;
    }

    /** How a height is told: nothing at the bottom, the most at the top. */
    private record Scale(int top, int height, double most) {
        double y(double value) {
            return top + height - value * height / most;
        }
    }

    /** With a mark at nothing, at the most, and where there is room half way between. */
    private Scale scale(int top, int height, double most) {
        double step = most <= 10 ? 1 : most <= 20 ? 2 : 10;
        double round = Math.max(1, Math.ceil(most / step) * step);
        Scale scale = new Scale(top, height, round);
        for (double part : height < 100 ? new double[] {0, 1} : new double[] {0, 0.5, 1}) {
            canvas.level(scale.y(part * round));
            double value = part * round;
            canvas.margin(
                    scale.y(value) + 4,
                    value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
        }
        return scale;
    }

    private void arrivals(int top) {
        List<Integer> counts = curves.arrivals();
        Scale scale =
                scale(top, 70, counts.stream().mapToInt(Integer::intValue).max().orElse(0));
        for (int i = 0; i < counts.size(); i++) {
            long from = span.from() + i * DayCurves.QUARTER_MILLIS;
            double y = scale.y(counts.get(i));
            Stretch quarter = new Stretch(from + MINUTE / 2, from + DayCurves.QUARTER_MILLIS - MINUTE / 2);
            canvas.bar(quarter, y, scale.y(0) - y, "#7d9a8c", Integer.toString(counts.get(i)));
        }
    }

    /** One band per service, one upon the other. */
    private void waiting(int top) {
        int[][] counts = new WaitingCounts(result.state(), services).everyMinute(span);
        Scale scale = scale(top, 200, WaitingCounts.most(counts));
        double[] below = new double[counts.length];
        for (int service = 0; service < services.size(); service++) {
            double[] above = below.clone();
            for (int minute = 0; minute < counts.length; minute++) {
                above[minute] += counts[minute][service];
            }
            band(below, above, scale, colour(service));
            below = above;
        }
    }

    private void band(double[] below, double[] above, Scale scale, String colour) {
        List<String> points = new ArrayList<>();
        for (int minute = 0; minute < above.length; minute++) {
            points.add(canvas.point(span.from() + minute * MINUTE, scale.y(above[minute])));
        }
        for (int minute = below.length - 1; minute >= 0; minute--) {
            points.add(canvas.point(span.from() + minute * MINUTE, scale.y(below[minute])));
        }
        canvas.area(String.join(" ", points), colour);
    }

    /** A dot per person where they came, and how long half and nine in ten of them waited. */
    private void waits(int top) {
        List<DayCurves.Dot> dots = curves.dots();
        Scale scale = scale(
                top,
                170,
                dots.stream().mapToDouble(DayCurves.Dot::minutes).max().orElse(0));
        dots.forEach(dot ->
                canvas.dot(dot.at(), scale.y(dot.minutes()), dot.claim() ? 3 : 1.8, dot.claim() ? GOLD : "#6f6f6f"));
        List<DayCurves.Wait> waits = curves.waits();
        canvas.line(
                String.join(
                        " ",
                        waits.stream()
                                .map(wait -> canvas.point(wait.at(), scale.y(wait.nineInTen())))
                                .toList()),
                "stroke=\"#D55E00\" stroke-width=\"2\" stroke-dasharray=\"6 4\"");
        canvas.line(
                String.join(
                        " ",
                        waits.stream()
                                .map(wait -> canvas.point(wait.at(), scale.y(wait.half())))
                                .toList()),
                "stroke=\"" + DARK + "\" stroke-width=\"2.5\"");
        canvas.note(top + 188.0, words.say("simulate.wait-lines"));
    }

    private void open(int top) {
        List<Integer> counts = curves.open();
        Scale scale =
                scale(top, 80, counts.stream().mapToInt(Integer::intValue).max().orElse(0));
        List<String> points = new ArrayList<>();
        for (int minute = 0; minute < counts.size(); minute++) {
            long at = span.from() + minute * MINUTE;
            points.add(canvas.point(at, scale.y(counts.get(Math.max(0, minute - 1)))));
            points.add(canvas.point(at, scale.y(counts.get(minute))));
            if (minute > 0 && counts.get(minute) > 0 && !counts.get(minute).equals(counts.get(minute - 1))) {
                canvas.small(at, scale.y(counts.get(minute)) + 14, Integer.toString(counts.get(minute)));
            }
        }
        canvas.line(String.join(" ", points), "stroke=\"" + DARK + "\" stroke-width=\"2\"");
    }

    private void desks(double top) {
        double y = top;
        for (Desk desk : day.desks()) {
            canvas.margin(y + LANE_HEIGHT - 6, label(desk));
            for (Stretch stretch : desk.present().list()) {
                canvas.bar(stretch, y, LANE_HEIGHT, "#e9e4d8", "");
            }
            served(desk, y);
            y += LANE_HEIGHT + LANE_GAP;
        }
    }

    private String label(Desk desk) {
        return day.setup()
                .counter(desk.counter())
                .map(BranchSetup.Counter::label)
                .orElse(desk.counter().value());
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
        canvas.bar(new Stretch(called, started), y + 6, LANE_HEIGHT - 12.0, colour, visit.number());
        canvas.bar(new Stretch(started, ended), y + 2, LANE_HEIGHT - 4.0, colour, visit.number());
    }
}
