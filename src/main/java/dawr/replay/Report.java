package dawr.replay;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a replay has to say at its end.
 *
 * @param seconds how long the deeds took, without moving in and without the audit
 */
public record Report(
        String run,
        String branch,
        int rows,
        List<TicketLog.Malformed> malformed,
        int visits,
        int issued,
        int deeds,
        int skipped,
        double seconds,
        double p50Millis,
        double p99Millis,
        long retries,
        Map<Integer, Integer> answers,
        Oddities oddities,
        List<String> discrepancies) {

    /** More would scroll the first ones off the screen. */
    private static final int SHOWN_MAX = 50;

    /** Nothing happened that the log doesn't explain. */
    public boolean clean() {
        return discrepancies.isEmpty();
    }

    double ticketsPerSecond() {
        return seconds > 0 ? issued / seconds : 0;
    }

    double commandsPerSecond() {
        return seconds > 0 ? (deeds - skipped) / seconds : 0;
    }

    /** For people. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(rows + " rows, " + visits + " visits, " + issued + " tickets issued, " + deeds + " deeds in "
                + rounded(seconds) + " s");
        lines.add(Math.round(ticketsPerSecond()) + " tickets/s, " + Math.round(commandsPerSecond())
                + " commands/s, latency p50 " + rounded(p50Millis) + " ms, p99 " + rounded(p99Millis) + " ms");
        lines.add("answers by status " + answers + ", sent again " + retries + " times");
        if (!malformed.isEmpty()) {
            lines.add(malformed.size() + " malformed lines skipped:");
            some(
                    lines,
                    malformed.stream()
                            .map(row -> "line " + row.line() + ": " + row.why())
                            .toList());
        }
        oddities.counts()
                .forEach((oddity, count) ->
                        lines.add(count + " x " + oddity.explanation() + " (lines " + oddities.lines(oddity) + ")"));
        lines.add(discrepancies.size() + " unexplained discrepancies");
        some(lines, discrepancies);
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private static void some(List<String> lines, List<String> all) {
        all.stream().limit(SHOWN_MAX).forEach(each -> lines.add("  " + each));
        if (all.size() > SHOWN_MAX) {
            lines.add("  and " + (all.size() - SHOWN_MAX) + " more");
        }
    }

    /** For machines: one line. */
    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("run", run)
                .put("branch", branch)
                .put("rows", rows)
                .put("visits", visits)
                .put("issued", issued);
        json.put("commands", deeds - skipped).put("skipped", skipped).put("seconds", rounded(seconds));
        json.put("ticketsPerSecond", rounded(ticketsPerSecond()))
                .put("commandsPerSecond", rounded(commandsPerSecond()));
        json.put("p50Millis", rounded(p50Millis))
                .put("p99Millis", rounded(p99Millis))
                .put("retries", retries);
        ObjectNode statuses = json.putObject("answers");
        answers.forEach((status, count) -> statuses.put(Integer.toString(status), count));
        var lines = json.putArray("malformedLines");
        malformed.forEach(row -> lines.add(row.line()));
        ObjectNode odd = json.putObject("oddities");
        oddities.counts().forEach((oddity, count) -> odd.put(named(oddity), count));
        var open = json.putArray("discrepancies");
        discrepancies.forEach(open::add);
        return json.put("clean", clean()).toString();
    }

    private static String named(Oddity oddity) {
        return oddity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
