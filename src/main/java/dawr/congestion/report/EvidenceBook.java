package dawr.congestion.report;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import dawr.ledger.Figures;
import dawr.ledger.Measure;
import dawr.words.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The evidence book's tables: a pillar each, every figure beside that of the period before and above its formula. */
final class EvidenceBook {
    private final Catalogue said;

    EvidenceBook(Catalogue said) {
        this.said = said;
    }

    List<Grid> pillars(Optional<Figures.Row> now, Optional<Figures.Row> before) {
        List<Grid> grids = new ArrayList<>();
        for (Pillar pillar : Pillar.values()) {
            List<Line> lines = pillar.measures().stream()
                    .map(measure -> line(measure, now, before))
                    .toList();
            grids.add(new Grid(
                    "pillar-" + pillar.slug(),
                    said.say("pillar." + pillar.slug()),
                    said.say("report.figure"),
                    List.of("period", "period-before"),
                    List.of(said.say("report.period"), said.say("report.period-before")),
                    lines,
                    Optional.empty()));
        }
        return grids;
    }

    private Line line(Measure measure, Optional<Figures.Row> now, Optional<Figures.Row> before) {
        return new Line(
                measure.slug(),
                said.say("measure." + measure.slug()),
                List.of(Composer.rounded(now, measure), Composer.rounded(before, measure)),
                said.say("formula." + measure.slug()));
    }
}
