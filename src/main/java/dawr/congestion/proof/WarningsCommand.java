package dawr.congestion.proof;

import dawr.congestion.ahead.Foresight;
import dawr.congestion.alarm.Skill;
import dawr.office.Demonstration;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.queue.calendar.Stretch;
import dawr.replay.LogReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foresee warnings}: what warnings of a full hall are worth. */
@Command(
        name = "warnings",
        mixinStandardHelpOptions = true,
        description = {
            "Says what warnings of a full hall are worth: on days of a made-up office of which nothing is known but"
                    + " its journal,",
            "or on an old log's. Each quarter of an hour it is asked whether the limit will be passed within two hours."
        })
final class WarningsCommand implements Callable<Integer> {
    private static final long DAY_MILLIS = 24L * 3_600_000;

    @Option(names = "--days", defaultValue = "40", description = "days to be judged (default ${DEFAULT-VALUE})")
    int days;

    @Option(names = "--learn", defaultValue = "20", description = "days before them (default ${DEFAULT-VALUE})")
    int learn;

    @Option(names = "--limit", defaultValue = "30", description = "index to warn of (default ${DEFAULT-VALUE})")
    double limit;

    @Option(names = "--log", description = "days of this log in place of made-up ones, UTF-8 CSV with a header")
    Optional<Path> log = Optional.empty();

    @Option(names = "--seats", defaultValue = "40", description = "of the log's hall (default ${DEFAULT-VALUE})")
    int seats;

    @Option(
            names = "--ceiling",
            defaultValue = "0",
            description = {
                "futures per look of whoever knows all that can be known of a made-up day:",
                "nobody can say better how likely it is (default ${DEFAULT-VALUE}: not asked)"
            })
    int ceiling;

    @Mixin
    Chance chance = new Chance();

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @Override
    public Integer call() throws IOException {
        if (log.isPresent()) {
            replayed(log.get());
        } else {
            madeUp();
        }
        return 0;
    }

    private void replayed(Path log) throws IOException {
        List<Entry> history = ReplayedDays.of(LogReader.read(log), seats);
        long from = history.getFirst().atMillis() + learn * DAY_MILLIS;
        WarningProof proof = new WarningProof(
                history, seats, limit, at -> true, chance.draws, (state, at, until) -> Optional.empty());
        tell(proof.run(from, this::progress));
    }

    private void madeUp() {
        MadeUpOffice office = new MadeUpOffice(Demonstration.setup(Demonstration.DEIRA));
        MadeUpDays lived = new MadeUpDays(office, chance.seed);
        lived.live(learn);
        LocalDate first = lived.live(days).getFirst();
        Stretch open = office.open(first);
        WarningProof proof = new WarningProof(
                lived.history,
                office.setup().seats(),
                limit,
                lived::isLookedAt,
                chance.draws,
                (state, at, until) -> known(lived.known(at), state, at, until));
        tell(proof.run(open.from(), this::progress));
    }

    private Optional<Foresight> known(KnownDay day, BranchState state, long at, long until) {
        return ceiling == 0 ? Optional.empty() : Optional.of(day.foresees(state, at, until, ceiling));
    }

    private void progress(int done) {
        if (done % 50 == 0) {
            err.print("\rwarnings: " + done + " looks   ");
        }
    }

    private void tell(List<SpanProof> spans) {
        err.println();
        Skill ours = new Skill(spans.getFirst().looks(Who.OURS));
        out.printf(
                Locale.ROOT,
                "looks %d, limit passed after %.1f %% of them%nBrier %.4f, of the climate %.4f: skill %.3f%n",
                ours.looks(),
                100 * ours.frequency(),
                ours.brier(),
                ours.climateBrier(),
                ours.overClimate());
        new WarningTable(spans, out).tell();
    }
}
