package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/** Some days of an office, all of chance: its set-up, what is asked, and how much time goes by. One seed always makes the same days. */
public final class AnyDay {
    /** Describing a whole day costs more than living it; often enough to name the entry nearby. */
    private static final int REPLAY_EVERY = 8;

    private final Random chance;
    private final BranchSetup setup;
    private final BranchState state = new BranchState();
    private final List<Entry> today = new ArrayList<>();
    private long now = Office.OPENING;

    public AnyDay(long seed) {
        this.chance = new Random(seed);
        this.setup = Wishes.anySetup("riyadh-olaya", this::dice);
    }

    private int dice(int sides) {
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

    /** Lives through it, showing every entry before it is applied. */
    public void live(int wishes, Consumer<Entry> shown) {
        ask(new Command.Found(setup), shown);
        for (int i = 0; i < wishes; i++) {
            now += goesBy();
            for (Optional<Command> due = Rules.due(state, now); due.isPresent(); due = Rules.due(state, now)) {
                ask(due.get(), shown);
            }
            ask(Wishes.any(state, now, this::dice), shown);
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

    private void ask(Command command, Consumer<Entry> shown) {
        boolean watched = dice(REPLAY_EVERY) == 0;
        String before = watched ? Described.of(state) : "";
        Decision decision = Rules.decide(state, command, now);
        assertEquals(before, watched ? Described.of(state) : "", "deciding changes nothing: " + command);
        if (decision instanceof Decision.Accepted accepted) {
            happen(accepted.events(), shown);
        }
    }

    private void happen(List<Event> events, Consumer<Entry> shown) {
        Entry entry = new Entry(branch(), state.seq() + 1, new UUID(7, state.seq() + 1), now, "test", "", events);
        shown.accept(entry);
        state.apply(entry);
        if (events.getLast() instanceof Event.DayOpened) {
            today.clear();
        }
        today.add(entry);
        if (state.seq() % REPLAY_EVERY == 0) {
            replaysToTheSame();
        }
        everybodyWhoWaitsStandsInTheirLine();
        everybodyAtACounterIsThere();
    }

    private void replaysToTheSame() {
        BranchState again = new BranchState();
        today.forEach(again::apply);
        assertEquals(Described.of(state), Described.of(again), "replay makes what was lived");
    }

    private void everybodyWhoWaitsStandsInTheirLine() {
        TreeSet<Place> waiting = new TreeSet<>();
        state.visits().forEach(visit -> visit.place().ifPresent(waiting::add));
        TreeSet<Place> standing = new TreeSet<>();
        state.setup()
                .services()
                .forEach(service -> state.lines.first(service.id(), 9_999).forEach(standing::addAll));
        state.counters()
                .forEach(counter -> state.lines.firstOnlyAt(counter.id(), 9_999).forEach(standing::addAll));
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
