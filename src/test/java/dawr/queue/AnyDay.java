package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.journal.Codec;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/** Some days of an office, all of chance: its set-up, what is asked, and how much time goes by. One seed always makes the same days. */
public final class AnyDay {
    /** Describing a whole day costs more than living a little of it; often enough to name the wish nearby. */
    private static final int COMPARED_EVERY = 32;

    /** The journal's spelling costs as much as the day itself. */
    private static final int SPELLED_EVERY = 4;

    private final Random chance;
    /** A chance of its own, so that what is wished for at the door stays what it was. */
    private final Random chanceOfPapers;

    private final boolean spelled;
    private final BranchSetup setup;
    private final BranchState state = new BranchState();
    /** The day once more, of its entries alone, of some days as the journal would give them back. No rule has ever looked at it. */
    private BranchState readBack = new BranchState();

    private long now = Office.OPENING;

    public AnyDay(long seed) {
        this.chance = new Random(seed);
        this.chanceOfPapers = new Random(~seed);
        this.spelled = seed % SPELLED_EVERY == 0;
        this.setup = Wishes.anySetup("riyadh-olaya", this::dice);
    }

    /** Whoever looks on. */
    public interface Witness {
        /** Is shown every entry before it is applied. */
        void happens(Entry entry);

        /** Hears a counter that calls be told that nobody waits for it. */
        default void nobodyWaitsFor(CounterId counter) {}
    }

    int dice(int sides) {
        return chance.nextInt(sides);
    }

    public BranchId branch() {
        return setup.id();
    }

    public BranchState state() {
        return state;
    }

    public long now() {
        return now;
    }

    /** The counters as they stand; none before the branch is founded. */
    Iterable<CounterNow> counters() {
        return state.counters();
    }

    /** Lives through it. */
    public void live(int wishes, Witness witness) {
        ask(new Command.Found(setup), witness);
        for (int i = 1; i <= wishes; i++) {
            goesBy(goesBy(), witness);
            ask(Wishes.any(state, now, this::dice), witness);
            HandedOver.any(state, now, chanceOfPapers::nextInt).forEach(paper -> ask(paper, witness));
            if (i % COMPARED_EVERY == 0) {
                isTheSameWhenReadBack();
            }
        }
        isTheSameWhenReadBack();
    }

    /** Time goes by, and whatever falls due in it happens. */
    void goesBy(long millis, Witness witness) {
        now += millis;
        for (Optional<Command> due = Rules.due(state, now); due.isPresent(); due = Rules.due(state, now)) {
            ask(due.get(), witness);
        }
    }

    /** Often no time at all, mostly seconds, sometimes the night. */
    private long goesBy() {
        return switch (dice(60)) {
            case 0 -> 9 * 3_600_000L;
            case 1, 2, 3 -> 6 * 60_000L;
            case 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 -> 0;
            default -> 1 + dice(20_000);
        };
    }

    Decision ask(Command command, Witness witness) {
        Decision decision = Rules.decide(state, command, now);
        switch (decision) {
            case Decision.Accepted accepted -> happen(accepted.events(), witness);
            case Decision.Refused refused -> {
                // Nothing happens
            }
            case Decision.NobodyWaits nobody -> {
                if (command instanceof Command.CallNext next) {
                    witness.nobodyWaitsFor(next.counter());
                }
            }
        }
        return decision;
    }

    private void happen(List<Event> events, Witness witness) {
        Entry entry = new Entry(branch(), state.seq() + 1, new UUID(7, state.seq() + 1), now, "test", "", events);
        witness.happens(entry);
        if (events.getLast() instanceof Event.DayOpened) {
            isTheSameWhenReadBack();
            readBack = new BranchState();
        }
        state.apply(entry);
        readBack.apply(spelled ? stored(entry) : entry);
        everybodyWhoWaitsStandsInTheirLine();
        everybodyAtACounterIsThere();
    }

    private static Entry stored(Entry entry) {
        List<Event> events = Codec.read(Codec.write(entry.events()));
        return new Entry(
                entry.branch(), entry.seq(), entry.command(), entry.atMillis(), entry.actor(), entry.digest(), events);
    }

    /** Byte for byte; so deciding has changed nothing, either. */
    private void isTheSameWhenReadBack() {
        assertEquals(Described.of(state), Described.of(readBack), "what is read back makes what was lived");
    }

    private void everybodyWhoWaitsStandsInTheirLine() {
        TreeSet<Place> waiting = new TreeSet<>();
        state.visits().forEach(visit -> visit.place().ifPresent(waiting::add));
        TreeSet<Place> standing = new TreeSet<>();
        state.setup()
                .services()
                .forEach(
                        service -> state.people.lines.first(service.id(), 9_999).forEach(standing::addAll));
        state.counters()
                .forEach(counter ->
                        state.people.lines.firstOnlyAt(counter.id(), 9_999).forEach(standing::addAll));
        assertEquals(waiting, standing);
        for (Place place : waiting) {
            place.directedTo()
                    .ifPresent(counter -> assertEquals(
                            true,
                            state.counter(counter).orElseThrow().state() != CounterState.CLOSED,
                            "nobody waits for a closed counter"));
        }
    }

    private void everybodyAtACounterIsThere() {
        List<TicketId> atCounters = state.counters().stream()
                .flatMap(counter -> counter.ticket().stream())
                .sorted()
                .toList();
        List<TicketId> called = state.visits().stream()
                .filter(visit -> visit.phase().atCounter())
                .map(Visit::id)
                .sorted()
                .toList();
        assertEquals(called, atCounters);
    }
}
