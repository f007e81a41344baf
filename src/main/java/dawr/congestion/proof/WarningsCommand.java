package dawr.congestion.proof;

import dawr.congestion.alarm.Look;
import dawr.congestion.alarm.Skill;
import dawr.office.Demonstration;
import dawr.queue.Entry;
import dawr.queue.calendar.Stretch;
import dawr.replay.LogReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
            "Says what warnings of a full hall are worth: on days of a made-up office of which nothing is known but its journal,",
            "or on an old log's. Each quarter of an hour it is asked whether the limit will be passed within two hours."
        })
final class WarningsCommand implements Callable<Integer> {
    private static final long DAY_MILLIS = 24L * 3_600_000;
    private static final double[] LIKELY = {0.3, 0.5, 0.7};

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
        tell(new WarningProof(history, seats, limit, at -> true, chance.draws).run(from, this::progress));
    }

    private void madeUp() {
        MadeUpOffice office = new MadeUpOffice(Demonstration.setup(Demonstration.DEIRA));
        MadeUpDays lived = new MadeUpDays(office, chance.seed);
        lived.live(learn);
        LocalDate first = lived.live(days).getFirst();
        Stretch open = office.open(first);
        WarningProof proof =
                new WarningProof(lived.history, office.setup().seats(), limit, lived::isLookedAt, chance.draws);
        tell(proof.run(open.from(), this::progress));
    }

    private void progress(int done) {
        if (done % 50 == 0) {
            err.print("\rwarnings: " + done + " looks   ");
        }
    }

    private void tell(List<Look> looks) {
        err.println();
        tell(new Skill(looks));
    }

    private void tell(Skill skill) {
        out.printf(
                Locale.ROOT,
                "looks %d, limit passed after %.1f %% of them%nBrier %.4f, of the climate %.4f: skill %.3f%n",
                skill.looks(),
                100 * skill.frequency(),
                skill.brier(),
                skill.climateBrier(),
                skill.overClimate());
        alike(skill);
        out.printf(
                Locale.ROOT,
                "%n%8s%6s%8s%7s%11s%9s%7s   plain threshold of the same recall%n",
                "warn at",
                "hits",
                "misses",
                "false",
                "precision",
                "recall",
                "lead");
        List<Double> levels = new ArrayList<>();
        for (double likely : LIKELY) {
            levels.add(likely);
        }
        levels.forEach(likely -> line(skill, likely));
    }

    private void alike(Skill skill) {
        out.printf(
                Locale.ROOT,
                "of that, likelihoods that were not what came of them: %.4f; told apart: %.4f of %.4f%n%n%8s%8s%8s%n",
                skill.dishonesty(),
                skill.resolution(),
                skill.frequency() * (1 - skill.frequency()),
                "said",
                "came",
                "looks");
        skill.alike()
                .forEach(some -> out.printf(
                        Locale.ROOT, "%7.1f%%%7.1f%%%8d%n", 100 * some.said(), 100 * some.came(), some.looks()));
    }

    private void line(Skill skill, double likely) {
        Skill.Counts ours = skill.at(likely);
        Skill.Counts plain = skill.plainWithRecall(ours.recall());
        out.printf(
                Locale.ROOT,
                "%8.2f%6d%8d%7d%11.3f%9.3f%7.0f   precision %.3f, recall %.3f%n",
                likely,
                ours.hits(),
                ours.misses(),
                ours.falseAlarms(),
                ours.precision(),
                ours.recall(),
                ours.leadMinutes(),
                plain.precision(),
                plain.recall());
    }
}
