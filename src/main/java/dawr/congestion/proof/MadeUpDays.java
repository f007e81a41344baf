package dawr.congestion.proof;

import dawr.congestion.ahead.Onward;
import dawr.congestion.ahead.Outset;
import dawr.congestion.ahead.Witness;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.calendar.Stretch;
import dawr.simulate.Hall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Days of a made-up office, one after the other, each with the outset from which it truly went on. */
final class MadeUpDays {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 6);
    private static final long HOUR_MILLIS = 3_600_000;

    final List<Entry> history = new ArrayList<>();
    private final MadeUpOffice office;
    private final TreeSet<LocalDate> dates = new TreeSet<>();
    private final long seed;
    private final Witness witness = new Witness();

    MadeUpDays(MadeUpOffice office, long seed) {
        this.office = office;
        this.seed = seed;
    }

    private void write(Entry entry) {
        history.add(entry);
        witness.happened(entry);
    }

    /** What somebody knows who has seen all of it. */
    Witness witness() {
        return witness;
    }

    /** Lives so many more open days. */
    List<LocalDate> live(int days) {
        return live(days, outset -> {});
    }

    /** The same; {@code began} is shown how each begins. */
    List<LocalDate> live(int days, Consumer<Outset> began) {
        List<LocalDate> lived = new ArrayList<>();
        LocalDate date = dates.isEmpty() ? FIRST : dates.last().plusDays(1);
        while (lived.size() < days) {
            if (office.isOpen(date)) {
                dates.add(date);
                lived.add(date);
                Outset day = outset(date);
                began.accept(day);
                Onward.of(day, fate(date), this::write);
            }
            date = date.plusDays(1);
        }
        return lived;
    }

    /** How a day begins, after all that have been lived. */
    Outset outset(LocalDate date) {
        if (!witness.knows()) {
            found(office.open(date).from() - HOUR_MILLIS);
        }
        return office.day(witness.state().copy(), date, daySeed(date));
    }

    private void found(long at) {
        Hall hall = new Hall(new BranchState(), at, office.setup());
        hall.writeTo(this::write);
        hall.ask(new Command.Found(office.setup()));
    }

    TrueFate fate(LocalDate date) {
        return new TrueFate(daySeed(date), office.services());
    }

    private long daySeed(LocalDate date) {
        return seed * 1_000_003 + date.toEpochDay();
    }

    /** The day of an instant, as whoever knew all of it would see it. */
    KnownDay known(long at) {
        LocalDate date = date(at);
        return new KnownDay(office, date, daySeed(date));
    }

    private LocalDate date(long at) {
        return Instant.ofEpochMilli(at).atZone(office.setup().timeZone()).toLocalDate();
    }

    /** When its hall is worth looking at. */
    boolean isLookedAt(long at) {
        LocalDate date = date(at);
        if (!office.isOpen(date)) {
            return false;
        }
        Stretch open = office.open(date);
        return at >= open.from() + HOUR_MILLIS / 2 && at <= open.to() - HOUR_MILLIS;
    }
}
