package dawr.backtest;

import dawr.backtest.ArrivalScore.Teller;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forecast}: what the forecast of arrivals would have been worth on an old office's days. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = {
            "Says how well arrivals can be foretold, per service and quarter of an hour, from an old ticket log.",
            "Walks through the log forwards; a forecast sees only what had happened by then. Days are scored that have the same weekday before them."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:scored", "1:no day to score", "2:the log can't be used"})
public final class ForecastCommand implements Callable<Integer> {
    @Option(names = "--log", required = true, description = "the log, UTF-8 CSV with a header (.gz too)")
    Path log = Path.of("");

    @Option(names = "--score-from", description = "first date to be scored; everything before only teaches")
    LocalDate from = LocalDate.MIN;

    @Option(names = "--score-to", description = "the date before which scoring ends")
    LocalDate to = LocalDate.MAX;

    @Option(names = "--json", description = "one line of JSON instead of the table")
    boolean json;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Malformed malformed = new Malformed();
    private final Map<Integer, ArrivalScore> byService = new TreeMap<>();
    private final Map<Integer, ArrivalScore> ofAll = new TreeMap<>();

    @Override
    public Integer call() {
        Progress progress = new Progress(err, "forecast");
        try (SortedLog sorted = new SortedLog(log, malformed, read -> progress.say(read + " rows read"))) {
            if (sorted.read() == 0) {
                throw new LogLines.Unfit("no row makes sense (" + malformed.count() + " malformed)");
            }
            Map<String, QuarterCounts> branches = new TreeMap<>();
            sorted.each(row -> branches.computeIfAbsent(row.branch(), any -> new QuarterCounts())
                    .issued(row));
            branches.values().forEach(counts -> new ArrivalBacktest(counts, from, to, byService, ofAll).run());
            progress.over();
            return tell();
        } catch (LogLines.Unfit | IOException | UncheckedIOException unfit) {
            err.println("forecast: " + log + ": " + unfit.getMessage());
            return 2;
        }
    }

    private int tell() {
        if (byService.isEmpty()) {
            err.println("forecast: " + log + ": no day has the same weekday before it");
            return 1;
        }
        if (json) {
            out.println(new JsonObject()
                    .put("perService", json(byService))
                    .put("allServices", json(ofAll))
                    .put("malformed", malformed.count())
                    .encode());
        } else {
            out.println(
                    "Mean miss, people a quarter of an hour, by how many minutes after it was said the quarter ends");
            out.print(text("per service", byService) + text("all services", ofAll));
        }
        return 0;
    }

    private static String text(String title, Map<Integer, ArrivalScore> scores) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%n%-24s", title));
        scores.keySet().forEach(ahead -> text.append(String.format(Locale.ROOT, "%10d", ahead * 15)));
        for (Teller teller : Teller.values()) {
            text.append(String.format(Locale.ROOT, "%n  %-22s", teller.said()));
            scores.values().forEach(score -> text.append(String.format(Locale.ROOT, "%10.3f", score.mae(teller))));
        }
        text.append(String.format(Locale.ROOT, "%n  %-22s", "ours / best of others"));
        scores.values().forEach(score -> text.append(String.format(Locale.ROOT, "%10.3f", score.ratio())));
        text.append(String.format(Locale.ROOT, "%n  %-22s", "within 80 % range, %"));
        scores.values().forEach(score -> text.append(String.format(Locale.ROOT, "%10.1f", 100 * score.within())));
        text.append(String.format(Locale.ROOT, "%n  %-22s", "forecasts"));
        scores.values().forEach(score -> text.append(String.format(Locale.ROOT, "%10d", score.count())));
        return text.append(System.lineSeparator()).toString();
    }

    private static JsonArray json(Map<Integer, ArrivalScore> scores) {
        JsonArray all = new JsonArray();
        scores.forEach((ahead, score) -> {
            JsonObject one = new JsonObject()
                    .put("aheadMinutes", ahead * 15)
                    .put("forecasts", score.count())
                    .put("ratio", score.ratio())
                    .put("within", score.within());
            for (Teller teller : Teller.values()) {
                one.put(teller.said().replace(' ', '-'), score.mae(teller));
            }
            all.add(one);
        });
        return all;
    }
}
