package dawr.backtest;

import dawr.estimation.Estimate;
import dawr.estimation.Rehearsal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code backtest}: what the promise would have been worth on an old office's days. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = {
            "Says what accuracy a branch can expect of the promise, from an old ticket log.",
            "Walks through the log once, forwards; of every ticket the estimator sees only what had happened by then."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:scored", "1:no ticket to score from that instant on", "2:the log can't be used"})
public final class BacktestCommand implements Callable<Integer> {
    private static final int PROGRESS_EVERY = 500;

    /** Twice what the trees are trained on; what tickets before these teach is forgotten when scoring begins. */
    private static final long TEACHING_MAX = 60_000;

    @Option(names = "--log", required = true, description = "the log, UTF-8 CSV with a header (.gz too)")
    Path log = Path.of("");

    @Option(
            names = "--score-from",
            required = true,
            converter = LocalInstant.class,
            description = "first local time of issue to be scored; everything before only teaches")
    long scoreFrom;

    @Option(names = "--predictions", description = "CSV file for what was said of every scored ticket")
    Optional<Path> predictions = Optional.empty();

    @Option(names = "--calibration", description = "SVG file: promised against kept, by hour and by predicted wait")
    Optional<Path> calibration = Optional.empty();

    @Option(names = "--json", description = "one line of JSON instead of the table")
    boolean json;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Malformed malformed = new Malformed();

    @Override
    public Integer call() {
        Progress progress = new Progress(err, "backtest");
        try (SortedLog sorted = new SortedLog(log, malformed, read -> progress.say(read + " rows read"))) {
            long rows = sorted.read();
            if (rows == 0) {
                throw new LogLines.Unfit("no row makes sense (" + malformed.count() + " malformed)");
            }
            return tell(walk(sorted, rows, progress), rows);
        } catch (LogLines.Unfit | IOException | UncheckedIOException unfit) {
            err.println("backtest: " + log + ": " + unfit.getMessage());
            return 2;
        }
    }

    private Tables walk(SortedLog sorted, long rows, Progress progress) throws IOException {
        Tables tables = new Tables();
        try (PrintWriter file = new PrintWriter(writer())) {
            predictions.ifPresent(path -> file.println("ticket_id,predicted_at,low_minutes,mid_minutes,high_minutes"));
            BiConsumer<Row, Estimate> written =
                    predictions.isEmpty() ? (row, said) -> {} : (row, said) -> file.println(line(row, said));
            long old = rows > TEACHING_MAX ? Math.max(0, sorted.before(scoreFrom) - TEACHING_MAX) : 0;
            Course course = new Course(new Backtest(new Rehearsal(), scoreFrom, old, tables, written));
            long[] walked = {0};
            sorted.each(row -> {
                course.next(row);
                if (++walked[0] % PROGRESS_EVERY == 0) {
                    progress.say(100 * walked[0] / rows + " % of " + rows + " tickets");
                }
            });
            course.close();
            if (file.checkError()) {
                throw new IOException("the predictions can't be written");
            }
        }
        progress.over();
        return tables;
    }

    private Writer writer() throws IOException {
        return predictions.isPresent()
                ? new BufferedWriter(Files.newBufferedWriter(predictions.get()))
                : Writer.nullWriter();
    }

    private static String line(Row row, Estimate said) {
        String ticket = row.ticket().matches("[^\",]*")
                ? row.ticket()
                : '"' + row.ticket().replace("\"", "\"\"") + '"';
        LocalDateTime at = LocalDateTime.ofEpochSecond(row.issuedAt(), 0, ZoneOffset.UTC);
        return String.format(Locale.ROOT, "%s,%s,%.3f,%.3f,%.3f", ticket, at, said.low(), said.mid(), said.high());
    }

    private int tell(Tables tables, long rows) throws IOException {
        if (tables.ours().score().count() == 0) {
            err.println("backtest: " + log + ": no ticket was issued from then on and called within 4 hours");
            return 1;
        }
        Report report = new Report(tables, malformed, rows);
        if (json) {
            out.println(report.json().encode());
        } else {
            out.print(report.text());
        }
        if (calibration.isPresent()) {
            Files.writeString(calibration.get(), new CalibrationChart(tables).svg());
        }
        return 0;
    }

    /** A local date, or date and time; a zone at its end is not looked at, for logs have none. */
    static final class LocalInstant implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                String local = text.replace(' ', 'T').replaceFirst("Z$", "");
                return local.length() == 10
                        ? LocalDate.parse(local).atStartOfDay().toEpochSecond(ZoneOffset.UTC)
                        : LocalDateTime.parse(local).toEpochSecond(ZoneOffset.UTC);
            } catch (java.time.format.DateTimeParseException unreadable) {
                throw new TypeConversionException("a date or a local time like 2026-03-09T08:00, not " + text);
            }
        }
    }
}
