package dawr.congestion.proof;

import dawr.congestion.alarm.Look;
import dawr.congestion.alarm.Skill;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What everybody's warnings have been worth, side by side: where a miss comes from, at which lead time, and how many false ones a hit costs. */
final class WarningTable {
    private static final double[] LIKELY = {0.3, 0.5, 0.7};
    private static final double[] RECALLS = {0.3, 0.5, 0.7};

    private final List<SpanProof> spans;
    private final PrintStream out;

    WarningTable(List<SpanProof> spans, PrintStream out) {
        this.spans = spans;
        this.out = out;
    }

    void tell() {
        out.printf(
                Locale.ROOT,
                "%n%-14s%-20s%8s%11s%12s%10s%8s%n",
                "passed in",
                "says",
                "Brier",
                "dishonest",
                "told apart",
                "of",
                "skill");
        spans.forEach(this::tell);
        alike(new Skill(spans.getFirst().looks(Who.OURS)));
        out.printf(Locale.ROOT, "%n%-9s%-20s%11s%8s%8s%n", "recall", "warns", "precision", "false", "lead");
        for (double recall : RECALLS) {
            tell(recall);
        }
        out.printf(
                Locale.ROOT,
                "%n%8s%6s%8s%7s%11s%9s%7s%n",
                "warn at",
                "hits",
                "misses",
                "false",
                "precision",
                "recall",
                "lead");
        for (double likely : LIKELY) {
            tell(likely, new Skill(spans.getFirst().looks(Who.OURS)).at(likely));
        }
    }

    private void tell(SpanProof span) {
        for (Who who : Who.values()) {
            List<Look> looks = span.looks(who);
            if (!looks.isEmpty()) {
                Skill skill = new Skill(looks);
                out.printf(
                        Locale.ROOT,
                        "%-14s%-20s%8.4f%11.4f%12.4f%10.4f%8.3f%n",
                        who == Who.OURS ? span.span().text() : "",
                        who.name,
                        skill.brier(),
                        skill.dishonesty(),
                        skill.resolution(),
                        skill.frequency() * (1 - skill.frequency()),
                        skill.overClimate());
            }
        }
    }

    private void alike(Skill skill) {
        out.printf(Locale.ROOT, "%n%8s%8s%8s%n", "said", "came", "looks");
        skill.alike()
                .forEach(some -> out.printf(
                        Locale.ROOT, "%7.1f%%%7.1f%%%8d%n", 100 * some.said(), 100 * some.came(), some.looks()));
    }

    private void tell(double recall) {
        for (Who who : Who.values()) {
            List<Look> looks = spans.getFirst().looks(who);
            if (!looks.isEmpty()) {
                Skill skill = new Skill(looks);
                Skill.Counts counts = who == Who.PLAIN ? skill.plainWithRecall(recall) : skill.withRecall(recall);
                out.printf(
                        Locale.ROOT,
                        "%-9s%-20s%11.3f%8d%8.0f%n",
                        who == Who.OURS ? String.format(Locale.ROOT, "%.2f", counts.recall()) : "",
                        who.name,
                        counts.precision(),
                        counts.falseAlarms(),
                        counts.leadMinutes());
            }
        }
    }

    private void tell(double likely, Skill.Counts counts) {
        out.printf(
                Locale.ROOT,
                "%8.2f%6d%8d%7d%11.3f%9.3f%7.0f%n",
                likely,
                counts.hits(),
                counts.misses(),
                counts.falseAlarms(),
                counts.precision(),
                counts.recall(),
                counts.leadMinutes());
    }
}
