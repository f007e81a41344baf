package dawr.replay;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code replay}: plays an old ticket log through a running office. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Plays an old office's ticket log through a running office, by its public API.",
            "It can be run again, or continued after it broke off: the same log under the same --run is done once.",
            "The password is taken from DAWR_DEMO_PASSWORD, else asked for.",
            "The kiosk of a running office gives 30 tickets a minute; for --speed max start it with DAWR_KIOSK_TICKETS_PER_MINUTE=0."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:everything as in the log", "1:unexplained discrepancies", "2:could not be played"})
public final class ReplayCommand implements Callable<Integer> {
    @Option(names = "--log", required = true, description = "the log, a UTF-8 CSV file with a header")
    Path log = Path.of("");

    @Option(
            names = "--url",
            required = true,
            split = ",",
            description = "where the office is; several nodes of one office separated by commas")
    List<URI> urls = List.of();

    @Option(
            names = "--from",
            converter = LocalInstant.class,
            description = "first date or local time of issue to be played")
    LocalDateTime from = LocalDateTime.MIN;

    @Option(
            names = "--to",
            converter = LocalInstant.class,
            description = "first date or local time that is not played any more")
    LocalDateTime to = LocalDateTime.MAX;

    @Option(
            names = "--speed",
            defaultValue = "max",
            converter = Speed.class,
            description = "so many log seconds a second, or max (default)")
    OptionalDouble speed = OptionalDouble.empty();

    @Option(names = "--connections", defaultValue = "16", description = "requests at once (default ${DEFAULT-VALUE})")
    int connections;

    @Option(
            names = "--order",
            defaultValue = "log",
            converter = InOrder.class,
            description = "log: the log's own ticket is called (default); rules: the office decides who is next")
    Order order = Order.LOG;

    @Option(names = "--run", description = "name of this run (default: from the log's name and the order)")
    Optional<String> run = Optional.empty();

    @Option(names = "--user", defaultValue = "admin", description = "an administrator (default ${DEFAULT-VALUE})")
    String user = "";

    @Option(names = "--branch", description = "id of the branch that is made (default: from the run's name)")
    Optional<String> branch = Optional.empty();

    @Option(names = "--office", description = "which branch of the log, if it is of several")
    Optional<String> office = Optional.empty();

    @Option(names = "--zone", defaultValue = "UTC", description = "time zone of the branch (default ${DEFAULT-VALUE})")
    ZoneId zone = ZoneId.of("UTC");

    @Option(
            names = "--patience",
            defaultValue = "120",
            description = "seconds that the office may be away (default ${DEFAULT-VALUE})")
    int patienceSeconds;

    @Option(names = "--json", description = "close with one line of JSON")
    boolean json;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @Override
    public Integer call() {
        try {
            return play(wish());
        } catch (UnfitLog | IOException unfit) {
            err.println("replay: " + log + ": " + unfit.getMessage());
            return 2;
        }
    }

    private Replay.Wish wish() throws IOException {
        TicketLog read = ofOneOffice(LogReader.read(log));
        String name = run.orElseGet(() -> defaultRun());
        return new Replay.Wish(
                read,
                this::inRange,
                urls,
                speed,
                Math.max(1, connections),
                order,
                name,
                branch.orElseGet(() -> Slugs.of("replay " + name)),
                zone.getId(),
                user,
                password(),
                Duration.ofSeconds(patienceSeconds));
    }

    private String defaultRun() {
        String file = String.valueOf(log.getFileName()).replaceAll("\\.[^.]*$", "");
        return file + ' ' + order.name().toLowerCase(Locale.ROOT) + rangeName();
    }

    private String rangeName() {
        String begin = from.equals(LocalDateTime.MIN) ? "" : " from " + from;
        String end = to.equals(LocalDateTime.MAX) ? "" : " to " + to;
        return begin + end;
    }

    private TicketLog ofOneOffice(TicketLog read) {
        TicketLog some = office.map(name -> read.only(row -> row.branch().equals(Optional.of(name))))
                .orElse(read);
        if (some.branches().size() > 1) {
            throw new UnfitLog("it is of several branches, choose one by --office: " + some.branches());
        }
        if (some.rows().isEmpty()) {
            throw new UnfitLog("it has no branch of that name; it has " + read.branches());
        }
        return some;
    }

    private boolean inRange(LogRow row) {
        return !row.issuedAt().isBefore(from) && row.issuedAt().isBefore(to);
    }

    private String password() throws IOException {
        @Nullable String known = System.getenv("DAWR_DEMO_PASSWORD");
        if (known != null) {
            return known;
        }
        // Without a terminal there is no console before Java 22, and one that reads nothing since
        return Optional.ofNullable(System.console())
                .map(console -> console.readPassword("Password of %s: ", user))
                .map(String::new)
                .orElseThrow(() -> new IOException("no password: set DAWR_DEMO_PASSWORD"));
    }

    private int play(Replay.Wish wish) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        try {
            Replay replay = new Replay(vertx, wish, progressLine());
            Promise<Report> over = Promise.promise();
            vertx.runOnContext(go -> replay.begin().onComplete(over));
            return tell(over.future().await());
        } catch (MovingIn.NotLetIn | Wire.OutOfPatience kept) {
            err.println();
            err.println("replay: " + kept.getMessage());
            return 2;
        } finally {
            vertx.close();
        }
    }

    private int tell(Report report) {
        err.println();
        (json ? err : out).print(report.text());
        if (json) {
            out.println(report.json());
        }
        return report.clean() ? 0 : 1;
    }

    /** One line that is written over again once it takes longer, on the error stream so that it is in nobody's way. */
    private Consumer<String> progressLine() {
        long quietUntilMillis = Stopwatch.millis() + 2_000;
        return text -> {
            if (Stopwatch.millis() >= quietUntilMillis) {
                err.printf(Locale.ROOT, "\r%-100s", "replay: " + text);
                err.flush();
            }
        };
    }

    /** A local date or date and time. */
    static final class LocalInstant implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String text) {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text).atStartOfDay()
                        : LocalDateTime.parse(text.replace(' ', 'T'));
            } catch (java.time.format.DateTimeParseException unreadable) {
                throw new TypeConversionException("a date or a local time like 2026-03-09T08:00, not " + text);
            }
        }
    }

    /** {@code log} or {@code rules}. */
    static final class InOrder implements ITypeConverter<Order> {
        @Override
        public Order convert(String text) {
            return Stream.of(Order.values())
                    .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("log or rules, not " + text));
        }
    }

    /** {@code max}, or a number above 0. */
    static final class Speed implements ITypeConverter<OptionalDouble> {
        @Override
        public OptionalDouble convert(String text) {
            if (text.equals("max")) {
                return OptionalDouble.empty();
            }
            try {
                double speed = Double.parseDouble(text);
                if (speed > 0 && Double.isFinite(speed)) {
                    return OptionalDouble.of(speed);
                }
            } catch (NumberFormatException notANumber) {
                // said below
            }
            throw new TypeConversionException("a number above 0 or max, not " + text);
        }
    }
}
