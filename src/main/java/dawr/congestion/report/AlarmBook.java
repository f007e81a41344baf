package dawr.congestion.report;

import dawr.congestion.report.ReportPage.Grid;
import dawr.congestion.report.ReportPage.Line;
import dawr.ledger.Figures.Warnings;
import dawr.words.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What warnings were worth, beside the period before: how often they came true, and how much better they said it than what is usual. */
final class AlarmBook {
    private static final double ALL = 100;

    private final Catalogue said;

    AlarmBook(Catalogue said) {
        this.said = said;
    }

    Grid grid(Warnings now, Warnings before) {
        List<Line> lines = List.of(
                line("hits", count(now.hits()), count(before.hits())),
                line("false", count(now.falsely()), count(before.falsely())),
                line("missed", count(now.missed()), count(before.missed())),
                line("precision", precision(now), precision(before)),
                line("recall", recall(now), recall(before)),
                line("lead", now.leadMinutes(), before.leadMinutes()),
                line("looks", count(now.looks()), count(before.looks())),
                line("frequency", hundredfold(now.frequency()), hundredfold(before.frequency())),
                line("brier", hundredfold(now.brier()), hundredfold(before.brier())),
                line("climate-brier", hundredfold(now.climateBrier()), hundredfold(before.climateBrier())),
                line("skill", skill(now), skill(before)));
        return new Grid(
                "alarms",
                said.say("report.alarms"),
                said.say("report.figure"),
                List.of("period", "period-before"),
                List.of(said.say("report.period"), said.say("report.period-before")),
                lines,
                Optional.empty());
    }

    private Line line(String key, OptionalDouble now, OptionalDouble before) {
        return new Line(
                key, said.say("report.alarms-" + key), List.of(Composer.rounded(now), Composer.rounded(before)));
    }

    private static OptionalDouble count(long number) {
        return OptionalDouble.of((double) number);
    }

    private static OptionalDouble hundredfold(OptionalDouble share) {
        return share.isEmpty() ? share : OptionalDouble.of(ALL * share.getAsDouble());
    }

    private static OptionalDouble precision(Warnings of) {
        return share(of.hits(), of.hits() + of.falsely());
    }

    private static OptionalDouble recall(Warnings of) {
        return share(of.hits(), of.hits() + of.missed());
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(ALL * part / whole);
    }

    /** Where nothing came there is no skill to be seen. */
    private static OptionalDouble skill(Warnings of) {
        return of.frequency().orElse(0) > 0 && of.climateBrier().orElse(0) > 0
                ? OptionalDouble.of(
                        ALL * (1 - of.brier().orElse(0) / of.climateBrier().orElse(1)))
                : OptionalDouble.empty();
    }
}
