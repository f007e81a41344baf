package dawr.congestion.report;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import dawr.ledger.Cut;
import dawr.ledger.Figures;
import dawr.ledger.Measure;
import dawr.ledger.Period;
import dawr.queue.BranchId;
import dawr.words.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a council of customers looks at beside the figures: why cases came to be, and the hardest day of the period lived again, hour by hour. */
final class CouncilBook {
    private static final List<Measure> HOURLY =
            List.of(Measure.ARRIVED, Measure.CALLED, Measure.MEAN_WAIT, Measure.WAIT_P90, Measure.WAIT_MAX);
    private static final double HUNDRED = 100;

    private final Catalogue said;
    private final Figures figures;

    CouncilBook(Catalogue said, Figures figures) {
        this.said = said;
        this.figures = figures;
    }

    List<Grid> grids(List<BranchId> branches, Period period) {
        List<Grid> grids = new ArrayList<>();
        List<Line> causes =
                figures.causes(branches, period).stream().map(this::cause).toList();
        if (!causes.isEmpty()) {
            grids.add(causes(causes));
        }
        hardest(branches, period).ifPresent(day -> grids.add(hours(branches, day)));
        return grids;
    }

    private Grid causes(List<Line> lines) {
        return new Grid(
                "causes",
                said.say("report.council-causes"),
                said.say("report.council-cause"),
                List.of("cases", "closed", "reopened-percent", "median-hours"),
                List.of(
                        said.say("report.council-cases"),
                        said.say("report.council-closed"),
                        said.say("report.council-reopened"),
                        said.say("report.council-hours")),
                lines,
                Optional.empty());
    }

    private Line cause(Figures.Cause cause) {
        String name = cause.cause().isEmpty() ? "report.council-cause-none" : "cases.cause-" + cause.cause();
        return new Line(
                cause.cause(),
                said.say(name),
                List.of(
                        OptionalDouble.of((double) cause.cases()),
                        OptionalDouble.of((double) cause.closed()),
                        Composer.rounded(OptionalDouble.of(HUNDRED * cause.reopened() / cause.cases())),
                        Composer.rounded(cause.medianHours())));
    }

    /** The day on which people waited longest on average. */
    private Optional<LocalDate> hardest(List<BranchId> branches, Period period) {
        return figures.rows(branches, period, Cut.DAY).stream()
                .filter(row -> row.of(Measure.MEAN_WAIT).isPresent())
                .max(Comparator.comparingDouble(row -> row.of(Measure.MEAN_WAIT).orElse(0)))
                .map(row -> LocalDate.parse(row.bucket()));
    }

    private Grid hours(List<BranchId> branches, LocalDate day) {
        List<Line> lines = figures.rows(branches, new Period(day, day), Cut.HOUR).stream()
                .filter(row -> !row.bucket().isEmpty())
                .map(row -> new Line(
                        row.bucket(),
                        row.bucket() + ":00",
                        HOURLY.stream()
                                .map(measure -> Composer.rounded(Optional.of(row), measure))
                                .toList()))
                .toList();
        return new Grid(
                "hardest-day",
                said.say("report.council-hardest", Map.of("day", day.toString())),
                said.say("report.cut-hour"),
                HOURLY.stream().map(Measure::slug).toList(),
                HOURLY.stream()
                        .map(measure -> said.say("measure." + measure.slug()))
                        .toList(),
                lines,
                Optional.of(HOURLY.indexOf(Measure.WAIT_P90)));
    }
}
