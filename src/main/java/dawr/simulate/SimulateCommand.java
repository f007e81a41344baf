package dawr.simulate;

import dawr.queue.BranchId;
import dawr.replay.LogReader;
import dawr.replay.Stopwatch;
import dawr.replay.TicketLog;
import dawr.replay.UnfitLog;
import dawr.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
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
            "The day is drawn from an office file, or stored: one that a branch of the configured database really had (--branch --day), or an old log's.",
            "Each policy meets the same people, whom the office's estimator tells how long it will be; figures are the mean of all days and the range that eight days in ten keep to.",
            "--example prints an office file with every key explained."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the picture could not be written",
            "2:office file, journal or log can't be read or meant so"
        })
public final class SimulateCommand implements Callable<Integer> {
    private static final String EXAMPLE = "/examples/office.yaml";
    private static final Set<String> LANGUAGES = Set.of("ar", "en");
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

    @Option(names = "--branch", paramLabel = "ID", description = "the branch whose stored day is lived again")
    private Optional<String> branch = Optional.empty();

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description =
                    "a stored business day like 2026-11-22: its own people, staff, shifts and standstills; times at the counter are drawn from its own")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--language",
            defaultValue = "en",
            description = "of the words in the picture, ar or en (default ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(names = "--example", description = "prints an office file and does nothing else")
    private boolean example;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final StoredDay.Shelf shelf;

    /** @param shelf where stored days are found */
    public SimulateCommand(StoredDay.Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (example) {
            out.print(exampleText());
            return 0;
        }
        if (seeds < 1 || seeds > SEEDS_MAX) {
            throw new ParameterException(spec.commandLine(), "--seeds must be from 1 to " + SEEDS_MAX);
        }
        if (!LANGUAGES.contains(language)) {
            throw new ParameterException(spec.commandLine(), "--language must be ar or en");
        }
        boolean stored = branch.isPresent() && date.isPresent();
        if (branch.isPresent() != date.isPresent()
                || Stream.of(office.isPresent(), log.isPresent(), stored)
                                .filter(given -> given)
                                .count()
                        != 1) {
            throw new ParameterException(
                    spec.commandLine(), "Name one office file, or one --log, or a stored day by --branch and --day.");
        }
        return stored
                ? storedDay(branchId(), date.orElseThrow())
                : file(office.or(() -> log).orElseThrow());
    }

    private BranchId branchId() {
        try {
            return new BranchId(branch.orElseThrow());
        } catch (IllegalArgumentException noId) {
            throw new ParameterException(spec.commandLine(), "--branch: " + noId.getMessage());
        }
    }

    private int storedDay(BranchId of, LocalDate on) throws InterruptedException {
        try {
            StoredDay day = new StoredDay(of, on, shelf.of(of, on));
            return simulate(
                    new Simulation(day.day(), day::crowd, Optional.of(day.asItWas()), Prophet::new, seeds, firstSeed));
        } catch (UnfitOffice unfit) {
            err.println("simulate: " + unfit.getMessage());
            return 2;
        } catch (IOException unreadable) {
            err.println("simulate: the journal can't be read: " + unreadable.getMessage());
            return 2;
        }
    }

    private int file(Path file) {
        try {
            return office.isPresent() ? simulate(promising(OfficeFile.read(file))) : relive(LogReader.read(file));
        } catch (UnfitOffice | UnfitLog unfit) {
            err.println("simulate: " + file + ": " + unfit.getMessage());
            return 2;
        } catch (IOException unreadable) {
            err.println("simulate: " + file + " can't be read");
            return 2;
        }
    }

    private Simulation promising(OfficeDay day) {
        return new Simulation(day, seed -> Crowd.of(day, seed), Optional.empty(), Prophet::new, seeds, firstSeed);
    }

    static String exampleText() throws IOException {
        try (InputStream text = Objects.requireNonNull(SimulateCommand.class.getResourceAsStream(EXAMPLE), EXAMPLE)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int simulate(Simulation simulation) {
        int days = seeds * simulation.day().policies().size();
        Simulation.Outcome outcome = simulation.run(progressLine(days));
        FigureTable table = new FigureTable(outcome);
        out.print(json ? table.json() + System.lineSeparator() : table.text());
        table.warnings().forEach(warning -> err.println("simulate: warning: " + warning));
        return svg.map(file -> draw(simulation, file)).orElse(0);
    }

    private int relive(TicketLog read) {
        LogSimulation simulation = new LogSimulation(read);
        LogComparison comparison = simulation.run(progressLine(simulation.days()));
        out.print(json ? comparison.json() + System.lineSeparator() : comparison.text());
        return 0;
    }

    private int draw(Simulation simulation, Path file) {
        OfficeDay day = simulation.day();
        DayResult result =
                DayRun.of(day, day.policies().getFirst(), simulation.crowds().apply(firstSeed));
        try {
            Files.writeString(file, DayPicture.of(day, result, Words.load().in(language)));
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
