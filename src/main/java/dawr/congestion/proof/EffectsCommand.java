package dawr.congestion.proof;

import dawr.congestion.ahead.Came;
import dawr.congestion.ahead.Futures;
import dawr.congestion.ahead.Onward;
import dawr.congestion.ahead.Outset;
import dawr.congestion.ahead.Range;
import dawr.congestion.ahead.Waited;
import dawr.congestion.ahead.Witness;
import dawr.congestion.whatif.Change;
import dawr.congestion.whatif.Trial;
import dawr.office.Demonstration;
import dawr.queue.BranchSetup;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.calendar.Stretch;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code foresee effects}: what foretold effects are worth. */
@Command(
        name = "effects",
        mixinStandardHelpOptions = true,
        description = {
            "Says what foretold effects are worth: on each day of a made-up office, at an instant of chance, a counter is opened or left for two hours.",
            "The effect (minutes waited by all in those two hours) is foretold from the journal so far, and then the day is lived with and without it."
        })
final class EffectsCommand implements Callable<Integer> {
    private static final long HOUR_MILLIS = 3_600_000;
    private static final long TWO_HOURS = 2 * HOUR_MILLIS;

    @Option(names = "--interventions", defaultValue = "200", description = "how many (default ${DEFAULT-VALUE})")
    int interventions;

    @Option(names = "--learn", defaultValue = "15", description = "days before them (default ${DEFAULT-VALUE})")
    int learn;

    @Mixin
    Chance chance = new Chance();

    private final PrintStream out = System.out;
    private final MadeUpOffice office = new MadeUpOffice(Demonstration.setup(Demonstration.DEIRA));
    private final Witness witness = new Witness();
    private int within;
    private int tried;
    private double missed;
    private double missedByNone;
    private double width;

    @Override
    public Integer call() {
        MadeUpDays lived = new MadeUpDays(office, chance.seed);
        lived.live(learn);
        lived.history.forEach(witness::happened);
        SplittableRandom dice = new SplittableRandom(chance.seed * 53 + 29);
        while (tried < interventions) {
            int before = lived.history.size();
            Outset[] began = new Outset[1];
            LocalDate date = lived.live(1, outset -> began[0] = outset).getFirst();
            Stretch open = office.open(date);
            long at = quarter(open.from() + HOUR_MILLIS + (long) (dice.nextDouble() * 4.5 * HOUR_MILLIS));
            List<Entry> today = lived.history.subList(before, lived.history.size());
            today.stream().takeWhile(entry -> entry.atMillis() <= at).forEach(witness::happened);
            intervene(lived, began[0], date, at, dice);
            today.forEach(witness::happened);
        }
        tell();
        return 0;
    }

    private static long quarter(long at) {
        return at / Waited.QUARTER_MILLIS * Waited.QUARTER_MILLIS;
    }

    private void intervene(MadeUpDays lived, Outset began, LocalDate date, long at, SplittableRandom dice) {
        Change change = chosen(at, dice);
        Range said = foretold(at, change);
        double effect = waited(lived, change.made(began), date, at) - waited(lived, began, date, at);
        tried++;
        within += said.holds(effect) ? 1 : 0;
        missed += Math.abs(said.mid() - effect);
        missedByNone += Math.abs(effect);
        width += said.high() - said.low();
    }

    /** Opens a counter that is closed, or leaves one that is open. */
    private Change chosen(long at, SplittableRandom dice) {
        Stretch during = new Stretch(at, at + TWO_HOURS);
        List<Change> changes = new ArrayList<>();
        for (BranchSetup.Counter counter : office.setup().counters()) {
            boolean closed = witness.state().counter(counter.id()).orElseThrow().state() == CounterState.CLOSED;
            changes.add(
                    closed
                            ? new Change.Open(counter.id(), during, counter.services())
                            : new Change.Close(counter.id(), during));
        }
        return changes.get(dice.nextInt(changes.size()));
    }

    private Range foretold(long at, Change change) {
        Futures futures = new Futures(witness, at, at + TWO_HOURS);
        Trial trial = new Trial();
        for (int draw = 1; draw <= chance.draws; draw++) {
            trial.add(futures.outset(draw), List.of(change), futures.fate(draw));
        }
        return trial.effect(Came::waited);
    }

    /** Minutes waited by all in the two hours, as the day truly goes. */
    private static double waited(MadeUpDays lived, Outset outset, LocalDate date, long at) {
        Came came = Onward.of(outset, lived.fate(date));
        int first = (int) ((at - outset.now()) / Waited.QUARTER_MILLIS);
        double minutes = 0;
        for (int quarter = first; quarter < first + TWO_HOURS / Waited.QUARTER_MILLIS; quarter++) {
            minutes += came.personMinutes()[quarter];
        }
        return minutes;
    }

    private void tell() {
        out.printf(
                Locale.ROOT,
                "interventions %d: effect within the stated range of eight in ten %.1f %%%n"
                        + "mean miss of the middle %.1f minutes waited, of \"no effect\" %.1f: %.2f of it; mean width %.1f%n",
                tried,
                100.0 * within / tried,
                missed / tried,
                missedByNone / tried,
                missed / missedByNone,
                width / tried);
    }
}
