package dawr.simulate;

import dawr.replay.LogReader;
import dawr.replay.Stopwatch;
import dawr.replay.TicketLog;
import dawr.replay.UnfitLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simulate}: tries an office day under one policy or several. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Tries an office day: the live office's own rules decide every call, chance decides who comes and how long it takes.",
            "Each policy meets the same people; figures are the mean of all days and the range that eight days in ten keep to.",
            "--example prints an office file with every key explained."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the picture could not be written", "2:office file or log can't be read or meant so"
        })
public final class SimulateCommand implements Callable<Integer> {
    private static final String EXAMPLE = "/examples/office.yaml";
    private static final int QUIET_MILLIS = 2_000;
    private static final int SEEDS_MAX = 100_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "OFFICE", description = "the office file, YAML or JSON")
    private Optional<Path> office = Optional.empty();

    @Option(names = "--seeds", defaultValue = "20", description = "how many days (default ${DEFAULT-VALUE})")
    private int seeds;

    @Option(names = "--first-seed", defaultValue = "1", description = "the first day's seed (default ${DEFAULT-VALUE})")
    private long firstSeed;

    @Option(names = "--json", description = "one line of JSON instead of the table")
    private boolean json;

    @Option(names = "--svg", paramLabel = "FILE", description = "draws the first day under the first policy")
    private Optional<Path> svg = Optional.empty();

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description =
                    "a ticket log instead of an office: its own people, staff and service times under every order")
    private Optional<Path> log = Optional.empty();

    @Option(names = "--example", description = "prints an office file and does nothing else")
    private boolean example;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @Override
    public Integer call() throws IOException {
        if (example) {
            out.print(exampleText());
            return 0;
        }
        if (seeds < 1 || seeds > SEEDS_MAX) {
            throw new ParameterException(spec.commandLine(), "--seeds must be from 1 to " + SEEDS_MAX);
        }
        if (office.isPresent() == log.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Name one office file, or one --log.");
        }
        Path file = office.or(() -> log).orElseThrow();
        try {
            return office.isPresent() ? simulate(OfficeFile.read(file)) : relive(LogReader.read(file));
        } catch (UnfitOffice | UnfitLog unfit) {
            err.println("simulate: " + file + ": " + unfit.getMessage());
            return 2;
        } catch (IOException unreadable) {
            err.println("simulate: " + file + " can't be read");
            return 2;
        }
    }

    static String exampleText() throws IOException {
        try (InputStream text = Objects.requireNonNull(SimulateCommand.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int simulate(OfficeDay day) {
        int days = seeds * day.policies().size();
        Simulation.Outcome outcome = new Simulation(day, seeds, firstSeed).run(progressLine(days));
        FigureTable table = new FigureTable(outcome);
        out.print(json ? table.json() + System.lineSeparator() : table.text());
        return svg.map(file -> draw(day, file)).orElse(0);
    }

    private int relive(TicketLog read) {
        LogSimulation simulation = new LogSimulation(read);
        LogComparison comparison = simulation.run(progressLine(simulation.days()));
        out.print(json ? comparison.json() + System.lineSeparator() : comparison.text());
        return 0;
    }

    private int draw(OfficeDay day, Path file) {
        DayResult result = DayRun.of(day, day.policies().getFirst(), Crowd.of(day, firstSeed));
        try {
            Files.writeString(file, DayPicture.of(day, result));
            return 0;
        } catch (IOException unwritten) {
            err.println("simulate: " + file + " can't be written: " + unwritten.getMessage());
            return 1;
        }
    }

    /** On the error stream, so that it is in nobody's way, and only once it takes longer. */
    private IntConsumer progressLine(int days) {
        long quietUntilMillis = Stopwatch.millis() + QUIET_MILLIS;
        return done -> {
            if (Stopwatch.millis() >= quietUntilMillis) {
                err.print("\rsimulate: " + done + " of " + days + " days" + (done == days ? "\n" : ""));
                err.flush();
            }
        };
    }
}
