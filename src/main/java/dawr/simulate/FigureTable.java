package dawr.simulate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dawr.queue.SetupCheck;
import dawr.queue.kpi.Kpi;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures per policy, for people and for machines. */
final class FigureTable {
    private static final int NAME_WIDTH = 34;
    private static final int GAP = 3;

    private final Simulation.Outcome outcome;
    private final List<String> policies;

    FigureTable(Simulation.Outcome outcome) {
        this.outcome = outcome;
        this.policies = List.copyOf(outcome.figures().keySet());
    }

    /** A line per figure, a column per policy: the mean of the days, and between which figures eight days in ten lie. */
    String text() {
        Map<Kpi, List<String>> rows = new EnumMap<>(Kpi.class);
        for (Kpi kpi : Kpi.values()) {
            rows.put(
                    kpi,
                    policies.stream().map(policy -> cell(spread(policy, kpi))).toList());
        }
        int widest = rows.values().stream().mapToInt(FigureTable::longest).max().orElse(0);
        int width = Math.max(longest(policies), widest) + GAP;
        StringBuilder text = new StringBuilder(outcome.day().name())
                .append(": ")
                .append(outcome.seeds())
                .append(outcome.seeds() == 1 ? " day" : " days; mean (eight days in ten)")
                .append("\n\n");
        line(text, "", policies, width);
        rows.forEach((kpi, cells) -> line(text, name(kpi), cells, width));
        return text.toString();
    }

    private static int longest(List<String> cells) {
        return cells.stream().mapToInt(String::length).max().orElse(0);
    }

    private static void line(StringBuilder text, String name, List<String> cells, int width) {
        text.append(padded(name, NAME_WIDTH));
        cells.forEach(cell -> text.append(" ".repeat(width - cell.length())).append(cell));
        text.append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String name(Kpi kpi) {
        String unit = switch (kpi.unit()) {
            case PEOPLE, TIMES -> "";
            case MINUTES -> ", min";
            case PERCENT -> ", %";
            case PER_HOUR -> ", per counter-hour";
        };
        return kpi.slug().replace('-', ' ') + unit;
    }

    private String cell(Spread spread) {
        if (Double.isNaN(spread.mean())) {
            return "–";
        }
        String mean = number(spread.mean());
        return outcome.seeds() == 1 ? mean : mean + " (" + number(spread.low()) + "–" + number(spread.high()) + ")";
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure >= 1_000 ? "%.0f" : "%.1f", figure);
    }

    private Spread spread(String policy, Kpi kpi) {
        Map<Kpi, Spread> figures = outcome.figures().getOrDefault(policy, Map.of());
        return figures.getOrDefault(kpi, new Spread(Double.NaN, Double.NaN, Double.NaN));
    }

    /** Policies that are legal and yet let somebody wait for ever, with what these days have shown of it. */
    List<String> warnings() {
        return outcome.day().policies().stream()
                .filter(policy -> !SetupCheck.warnings(policy.setup()).isEmpty())
                .map(policy -> policy.name()
                        + " starves: whoever has no claim may wait for ever, because nothing limits how often others go first; here up to "
                        + Math.round(spread(policy.name(), Kpi.OVERTAKEN_MAX).high())
                        + " went before one of them, and one in twenty waited longer than "
                        + number(spread(policy.name(), Kpi.OTHERS_WAIT_P95).mean())
                        + " min")
                .toList();
    }

    /** One line; a figure that has no meaning is null. */
    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("office", outcome.day().name()).put("days", outcome.seeds());
        ObjectNode all = json.putObject("policies");
        for (String policy : policies) {
            ObjectNode figures = all.putObject(policy);
            for (Kpi kpi : Kpi.values()) {
                put(figures.putObject(kpi.slug()), spread(policy, kpi));
            }
        }
        return json.toString();
    }

    private static void put(ObjectNode figure, Spread spread) {
        put(figure, "mean", spread.mean());
        put(figure, "low", spread.low());
        put(figure, "high", spread.high());
    }

    private static void put(ObjectNode figure, String name, double value) {
        if (Double.isFinite(value)) {
            figure.put(name, Math.round(value * 1_000) / 1_000.0);
        } else {
            figure.putNull(name);
        }
    }
}
