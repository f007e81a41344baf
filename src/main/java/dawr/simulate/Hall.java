package dawr.simulate;

import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Rules;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The branch of a simulated day: the live office's own rules and state, with a clock that the simulation moves. */
public final class Hall {
    private final BranchState state;
    private final BranchId branch;
    private final Consumer<Event> heard;
    private Consumer<Entry> written = entry -> {};
    private long now;
    private long commands;

    /** @param heard of everything that happens */
    Hall(BranchSetup setup, long opensAt, Consumer<Event> heard) {
        this.state = new BranchState();
        this.heard = heard;
        branch = setup.id();
        now = opensAt;
        must(new Command.Found(setup));
    }

    /**
     * A branch that goes on from where it stands.
     *
     * @param from nobody else's; it is changed
     * @param heard of everything that happens
     */
    public Hall(BranchState from, long nowMillis, Consumer<Event> heard) {
        this.state = from;
        this.heard = heard;
        branch = from.setup().id();
        now = nowMillis;
    }

    /** A branch that is yet to be founded with a set-up. */
    public Hall(BranchState nothing, long nowMillis, BranchSetup setup) {
        this.state = nothing;
        this.heard = event -> {};
        branch = setup.id();
        now = nowMillis;
    }

    /** Shows every entry, as a journal would have it, to somebody from now on. */
    public void writeTo(Consumer<Entry> journal) {
        written = journal;
    }

    public BranchState state() {
        return state;
    }

    public long now() {
        return now;
    }

    /** Commands decided, refused ones too. */
    long commands() {
        return commands;
    }

    /** Time goes on; what falls due by itself meanwhile happens. */
    public void moveTo(long at) {
        now = at;
        settle();
    }

    /** What has fallen due by now happens. */
    public void settle() {
        for (Optional<Command> due = Rules.due(state, now); due.isPresent(); due = Rules.due(state, now)) {
            must(due.get());
        }
    }

    /** What came of a command; nothing if the rules said no or nobody was there to be called. */
    public List<Event> ask(Command command) {
        commands++;
        return switch (Rules.decide(state, command, now)) {
            case Decision.Accepted yes -> apply(yes.events());
            case Decision.Refused no -> List.of();
            case Decision.NobodyWaits nobody -> List.of();
        };
    }

    /** A command that can't be refused unless the simulation is wrong. */
    List<Event> must(Command command) {
        List<Event> events = ask(command);
        if (events.isEmpty()) {
            throw new IllegalStateException(
                    command + " was answered " + Rules.decide(state, command, now) + " at " + now);
        }
        return events;
    }

    private List<Event> apply(List<Event> events) {
        long seq = state.seq() + 1;
        Entry entry = new Entry(branch, seq, new UUID(0, seq), now, "simulation", "", events);
        state.apply(entry);
        written.accept(entry);
        events.forEach(heard);
        return events;
    }
}
