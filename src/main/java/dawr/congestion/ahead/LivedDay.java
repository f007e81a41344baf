package dawr.congestion.ahead;

import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Outcome;
import dawr.queue.ServiceId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A day as it was, from an instant of it on, told from its entries, ready to be lived again with changes: the same people come at the same time and take
 * as long at a counter, leave after as long, and counters are staffed when they were. What nobody can know of another course, such as how long somebody
 * would have waited who was called, chance draws by what was usual that day. Whoever came to an appointment walks in.
 */
public final class LivedDay {
    private static final long MINUTE_MILLIS = 60_000;

    private final long from;
    private final long until;
    private final Witness witness = new Witness();
    private final People people = new People();
    private final Attendance attendance = new Attendance();
    private final Map<Long, Command> said = new TreeMap<>();
    private Optional<Begun> begun = Optional.empty();
    private int entries;

    /** How it stood when it is to be lived again from, and what has come since. */
    private record Begun(BranchState state, long at, Tape tape, OptionalLong closes) {}

    /** {@code from}, {@code until}: epoch milliseconds; what begins before the day's first entry begins with that. */
    public LivedDay(long from, long until) {
        this.from = from;
        this.until = until;
    }

    /** The next entry; the first opens a day. */
    public void happened(Entry entry) {
        if (entry.atMillis() >= until) {
            return;
        }
        if (witness.knows() && entry.atMillis() > from && begun.isEmpty()) {
            begin();
        }
        begun.ifPresent(start -> start.tape().waited(witness.waiting(), entry.atMillis()));
        witness.happened(entry);
        begun.ifPresent(start -> entry.events().forEach(event -> note(start, event, entry.atMillis())));
        entries++;
    }

    private void begin() {
        BranchState state = witness.state().copy();
        long at = Math.max(from, state.atMillis());
        OptionalLong closes = Openings.closes(state.setup(), at);
        attendance.begin(state, at);
        begun = Optional.of(new Begun(state, at, new Tape(at, until), closes));
    }

    private void note(Begun start, Event event, long at) {
        people.note(event, at, witness);
        attendance.note(event, at, witness.state());
        switch (event) {
            case Event.TicketCalled called -> called(start.tape(), called, at);
            case Event.StepEnded ended -> {
                if (ended.outcome() == Outcome.LEFT) {
                    start.tape().left();
                }
            }
            case Event.StandstillBegan began ->
                say(at, new Command.BeginStandstill(began.scope(), began.reason(), began.expectedEnd()));
            case Event.StandstillEnded ended -> say(at, new Command.EndStandstill(ended.scope()));
            default -> {
                // Nothing else is asked of the whole office
            }
        }
    }

    private void called(Tape tape, Event.TicketCalled called, long at) {
        if (called.calls() == 1) {
            witness.step(called.of())
                    .ifPresent(step -> tape.called(at - step.queuedAt(), targetMillis(step.service())));
        }
    }

    private long targetMillis(ServiceId service) {
        return witness.state()
                .setup()
                .service(service)
                .map(known -> known.targetMinutes() * MINUTE_MILLIS)
                .orElse(Long.MAX_VALUE);
    }

    private void say(long at, Command command) {
        long when = at;
        while (said.containsKey(when)) {
            when++;
        }
        said.put(when, command);
    }

    /** Did anything happen after the instant from which it is to be lived? */
    public boolean isThere() {
        return begun.isPresent();
    }

    /** How many entries have been told. */
    public int entries() {
        return entries;
    }

    /** How it begins. */
    public Outset outset() {
        Begun start = begun.orElseThrow();
        OptionalLong closes = start.closes();
        return new Outset(
                start.state(),
                start.at(),
                until,
                people.comers(),
                attendance.rota(until),
                said,
                closes.isPresent() && closes.getAsLong() <= until ? closes : OptionalLong.empty());
    }

    /** What chance decided, and, where nobody knows, may decide otherwise for another seed. */
    public Fate fate(long seed) {
        return new LivedFate(people, new DrawnFate(witness.paces, seed));
    }

    /** How it came out. */
    public Came came() {
        Tape tape = begun.orElseThrow().tape();
        tape.waited(witness.waiting(), until);
        return tape.came(witness.waiting());
    }
}
