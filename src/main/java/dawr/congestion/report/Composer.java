package dawr.congestion.report;

import dawr.congestion.CharterWords;
import dawr.congestion.report.Report.Part;
import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import dawr.congestion.report.ReportPage.Tile;
import dawr.ledger.Cut;
import dawr.ledger.Figures;
import dawr.ledger.Measure;
import dawr.ledger.Period;
import dawr.queue.BranchId;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Looks up what a report asks for and puts it into words. */
final class Composer {
    private final Words words;
    private final Catalogue said;
    private final Figures figures;
    private final Ask ask;
    private final Map<String, JsonObject> names;

    private Composer(Words words, Figures figures, Ask ask) {
        this.words = words;
        this.said = words.in(ask.language());
        this.figures = figures;
        this.ask = ask;
        this.names = figures.names(ask.branches());
    }

    static ReportPage compose(Words words, Figures figures, Ask ask) {
        return compose(words, figures, ask, Progress.UNHEARD);
    }

    static ReportPage compose(Words words, Figures figures, Ask ask, Progress progress) {
        return new Composer(words, figures, ask).page(progress);
    }

    private ReportPage page(Progress progress) {
        List<Figures.Day> days = figures.days(ask.branches(), ask.period());
        Optional<Figures.Row> now = whole(ask.period());
        List<Grid> grids = days.isEmpty() ? List.of() : grids(now, progress);
        List<Tile> tiles = days.isEmpty()
                ? List.of()
                : ask.report().tiles().stream()
                        .map(measure -> new Tile(named(measure), rounded(now, measure)))
                        .toList();
        return new ReportPage(
                ask.report().slug(),
                asked(),
                said.language(),
                said.rightToLeft(),
                said.say("report." + ask.report().slug()),
                List.of(where(), when()),
                tiles,
                grids,
                notes(days));
    }

    private ReportPage.Asked asked() {
        return new ReportPage.Asked(
                ask.branches().stream().map(BranchId::value).toList(),
                ask.period().from(),
                ask.period().to(),
                figures.positions(ask.branches()));
    }

    private List<Grid> grids(Optional<Figures.Row> now, Progress progress) {
        int steps = ask.report().parts().size() + 2;
        List<Grid> grids = new ArrayList<>();
        Optional<Figures.Row> before = whole(ask.period().before());
        progress.reached(1, steps);
        if (ask.report() == Report.EVIDENCE) {
            grids.addAll(new EvidenceBook(said).pillars(now, before));
        } else if (ask.report() == Report.ALARMS) {
            grids.add(new AlarmBook(said)
                    .grid(warnings(ask.period()), warnings(ask.period().before())));
        } else {
            grids.add(overview(now, before));
        }
        charter().ifPresent(grids::add);
        if (ask.report() == Report.COUNCIL) {
            grids.addAll(new CouncilBook(said, figures).grids(ask.branches(), ask.period()));
        }
        progress.reached(2, steps);
        int reached = 2;
        for (Part part : ask.report().parts()) {
            grids.add(grid(part));
            progress.reached(++reached, steps);
        }
        return grids;
    }

    /** What the branches had published, and how it was kept; no table where nothing was. */
    private Optional<Grid> charter() {
        List<Line> lines = figures.charter(ask.branches(), ask.period()).stream()
                .map(this::commitment)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grid(
                        "charter",
                        said.say("report.charter"),
                        said.say("report.commitment"),
                        List.of("published", "percent", "counted"),
                        List.of(
                                said.say("report.charter-published"),
                                said.say("report.charter-percent"),
                                said.say("report.charter-counted")),
                        lines,
                        Optional.empty()));
    }

    private Line commitment(Figures.Kept kept) {
        String sentence = CharterWords.sentence(said, kept.published(), names);
        String where = ask.report() == Report.NETWORK ? named("branch", kept.branch()) + " · " : "";
        String verdict = kept.isKept() ? "report.charter-kept" : "report.charter-not-kept";
        return new Line(
                String.join(
                        "/",
                        kept.branch(),
                        kept.published().kind(),
                        kept.published().service()),
                where + said.say(verdict, Map.of("commitment", sentence)),
                List.of(
                        OptionalDouble.of(kept.published().percent()),
                        rounded(kept.percent()),
                        OptionalDouble.of((double) kept.counted())));
    }

    private Figures.Warnings warnings(Period period) {
        return figures.warnings(ask.branches(), period);
    }

    private Optional<Figures.Row> whole(Period period) {
        return figures.rows(ask.branches(), period, Cut.ALL).stream().findFirst();
    }

    private String where() {
        return ask.report() == Report.NETWORK
                ? said.say("report.branches", Map.of("count", ask.branches().size()))
                : named("branch", ask.branches().getFirst().value());
    }

    private String when() {
        String from = date(ask.period().from());
        return ask.period().days() == 1
                ? from
                : said.say(
                        "report.from-to",
                        Map.of("from", from, "to", date(ask.period().to())));
    }

    private String date(LocalDate day) {
        return said.gregorian(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), ZoneOffset.UTC);
    }

    private Grid overview(Optional<Figures.Row> now, Optional<Figures.Row> before) {
        List<Line> lines = ask.report().overview().stream()
                .map(measure -> new Line(
                        measure.slug(), named(measure), List.of(rounded(now, measure), rounded(before, measure))))
                .toList();
        return new Grid(
                "overview",
                said.say("report.overview"),
                said.say("report.figure"),
                List.of("period", "period-before"),
                List.of(said.say("report.period"), said.say("report.period-before")),
                lines,
                Optional.empty());
    }

    private Grid grid(Part part) {
        List<Line> lines = figures.rows(ask.branches(), ask.period(), part.cut()).stream()
                .filter(row -> !row.bucket().isEmpty())
                .map(row -> line(row, part))
                .sorted(inOrder(part.cut()))
                .toList();
        return new Grid(
                part.cut().slug(),
                said.say("report.by-" + part.title()),
                said.say("report.cut-" + part.cut().slug()),
                part.measures().stream().map(Measure::slug).toList(),
                part.measures().stream().map(this::named).toList(),
                lines,
                part.chart().map(part.measures()::indexOf));
    }

    /** Counters are counted, 2 before 10; everything else stands in the ledger's order. */
    private static Comparator<Line> inOrder(Cut cut) {
        boolean counted = cut == Cut.COUNTER;
        return Comparator.comparingInt((Line line) -> counted ? line.name().length() : 0)
                .thenComparing(line -> counted ? line.name() : "");
    }

    private Line line(Figures.Row row, Part part) {
        return new Line(
                row.bucket(),
                bucket(part.cut(), row.bucket()),
                part.measures().stream()
                        .map(measure -> rounded(Optional.of(row), measure))
                        .toList());
    }

    private String bucket(Cut cut, String bucket) {
        return switch (cut) {
            case ALL, WEEK, MONTH, STAFF, WEEKDAY_HOUR -> bucket;
            case DAY -> said.weekday(LocalDate.parse(bucket).getDayOfWeek()) + ' ' + bucket;
            case HOUR -> bucket + ":00";
            case BRANCH -> named("branch", bucket);
            case SERVICE -> named("service", bucket);
            case COUNTER -> named("counter", bucket);
            case CHANNEL -> said.say("report.channel-" + bucket);
            case PRIORITY -> said.say(bucket.equals("other") ? "report.priority-other" : "priority." + bucket);
            case LANGUAGE -> words.in(bucket).say("language.name");
        };
    }

    private String named(String kind, String id) {
        JsonObject name = names.getOrDefault(kind + '/' + id, new JsonObject());
        return name.getString(said.language(), name.getString("en", id));
    }

    private String named(Measure measure) {
        return said.say("measure." + measure.slug());
    }

    /** Rounded once and for all, half up, to a tenth. */
    static OptionalDouble rounded(Optional<Figures.Row> row, Measure measure) {
        return rounded(row.map(known -> known.of(measure)).orElseGet(OptionalDouble::empty));
    }

    static OptionalDouble rounded(OptionalDouble figure) {
        return figure.isEmpty()
                ? figure
                : OptionalDouble.of(BigDecimal.valueOf(figure.getAsDouble())
                        .setScale(1, RoundingMode.HALF_UP)
                        .doubleValue());
    }

    private List<String> notes(List<Figures.Day> days) {
        List<String> notes = new ArrayList<>();
        if (days.isEmpty()) {
            notes.add(said.say("report.no-data"));
            return notes;
        }
        long known = days.stream().map(Figures.Day::day).distinct().count();
        if (known < ask.period().days()) {
            notes.add(said.say(
                    "report.days-missing",
                    Map.of("known", known, "days", ask.period().days())));
        }
        if (days.stream().anyMatch(day -> !day.over())) {
            notes.add(said.say("report.not-over"));
        }
        long imported = days.stream().filter(Figures.Day::imported).count();
        if (imported > 0) {
            notes.add(said.say("report.imported", Map.of("days", imported)));
        }
        if (ask.report() == Report.EVIDENCE) {
            notes.add(said.say("report.evidence-note"));
        }
        if (ask.report() == Report.ALARMS) {
            notes.add(said.say("report.alarms-note"));
        }
        if (ask.report() == Report.STAFF) {
            notes.add(said.say("report.staff-note"));
        }
        notes.add(said.say("report.as-of", Map.of("positions", positions())));
        return notes;
    }

    /** The newest journal entry that the figures rest on, of each branch. */
    private String positions() {
        return figures.positions(ask.branches()).entrySet().stream()
                .map(each -> each.getKey() + '@' + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
