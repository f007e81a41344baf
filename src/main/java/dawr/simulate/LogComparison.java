package dawr.simulate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dawr.queue.ServiceId;
import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.StepFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A log as it was beside the same log under every calling order. Whoever was never called counts with the time until their day was over.
 *
 * @param columns the days of each
 * @param names the log's own names of services
 * @param leftOut rows that could not be simulated
 * @param out tickets whose holders were out when their turn came, and who are out as long in the simulation
 */
record LogComparison(
        Map<String, List<DayFacts>> columns, Map<ServiceId, String> names, int leftOut, long out, int cutHour) {
    /** Fewer make no 90th percentile worth comparing. */
    private static final int TICKETS_MIN = 100;

    private static final int NAME_WIDTH = 26;
    private static final int GAP = 3;

    /** A line of the table: what it is, how many tickets it is made of, and a figure per column. */
    private record Row(String name, long tickets, List<Double> figures) {}

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("mean wait, min", step -> true, LogComparison::mean));
        for (int percent : new int[] {50, 90, 95, 100}) {
            rows.add(row(
                    "wait p" + percent + ", min",
                    step -> true,
                    waits -> DayFacts.percentileOf(waits, percent / 100.0)));
        }
        rows.add(figures(
                "never called",
                facts -> facts.steps().stream().filter(step -> !step.called()).count()));
        rows.add(figures(
                "overtakes",
                facts -> facts.steps().stream().mapToInt(StepFact::overtaken).sum()));
        for (ServiceId service : names.keySet()) {
            Row row = row(
                    "p90 of " + names.get(service),
                    step -> step.service().equals(service),
                    waits -> DayFacts.percentileOf(waits, 0.9));
            if (row.tickets() >= TICKETS_MIN) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static double mean(double[] waits) {
        return Arrays.stream(waits).average().orElse(Double.NaN);
    }

    @FunctionalInterface
    private interface OfWaits {
        double of(double[] waits);
    }

    @FunctionalInterface
    private interface OfDay {
        double of(DayFacts facts);
    }

    private Row row(String name, Predicate<StepFact> wanted, OfWaits figure) {
        List<double[]> waits =
                columns.values().stream().map(days -> waits(days, wanted)).toList();
        return new Row(
                name, waits.getFirst().length, waits.stream().map(figure::of).toList());
    }

    private static double[] waits(List<DayFacts> days, Predicate<StepFact> wanted) {
        return days.stream()
                .flatMap(facts -> facts.steps().stream().filter(wanted).map(step -> step.waitMinutes(facts.endsAt())))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private Row figures(String name, OfDay figure) {
        return new Row(
                name,
                0,
                columns.values().stream()
                        .map(days -> days.stream().mapToDouble(figure::of).sum())
                        .toList());
    }

    /** For people; behind each figure of an order how it compares with the log, percent. */
    String text() {
        int width = columns.keySet().stream().mapToInt(String::length).max().orElse(0) + GAP;
        StringBuilder text = new StringBuilder();
        long tickets = columns.getOrDefault(LogSimulation.AS_IT_WAS, List.of()).stream()
                .mapToLong(facts -> facts.steps().size())
                .sum();
        text.append(String.format(
                Locale.ROOT,
                "%d days from %02d:00, %d tickets, %d of them out when their turn came, %d left out%n%n",
                columns.values().iterator().next().size(),
                cutHour,
                tickets,
                out,
                leftOut));
        line(text, "", columns.keySet().stream().toList(), width);
        for (Row row : rows()) {
            String name = row.tickets() == 0 ? row.name() : row.name() + " (" + row.tickets() + ")";
            line(text, name, cells(row.figures()), width);
        }
        return text.toString();
    }

    private static List<String> cells(List<Double> figures) {
        double log = figures.getFirst();
        return Stream.concat(
                        Stream.of(number(log)),
                        figures.stream().skip(1).map(figure -> number(figure) + compared(figure, log)))
                .toList();
    }

    private static String compared(double figure, double log) {
        return log == 0 ? "" : String.format(Locale.ROOT, " (%+.0f%%)", 100 * (figure / log - 1));
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure >= 1_000 ? "%.0f" : "%.1f", figure);
    }

    private static void line(StringBuilder text, String name, List<String> cells, int width) {
        text.append(name).append(" ".repeat(Math.max(0, NAME_WIDTH - name.length())));
        cells.forEach(cell ->
                text.append(" ".repeat(Math.max(1, width - cell.length()))).append(cell));
        text.append('\n');
    }

    /** One line. */
    String json() {
        List<String> names = columns.keySet().stream().toList();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("days", columns.values().iterator().next().size());
        json.put("leftOut", leftOut).put("out", out).put("cutHour", cutHour);
        ObjectNode rows = json.putObject("figures");
        for (Row row : rows()) {
            ObjectNode figures = rows.putObject(row.name());
            if (row.tickets() > 0) {
                figures.put("tickets", row.tickets());
            }
            for (int i = 0; i < names.size(); i++) {
                figures.put(names.get(i), Math.round(row.figures().get(i) * 1_000) / 1_000.0);
            }
        }
        return json.toString();
    }
}
